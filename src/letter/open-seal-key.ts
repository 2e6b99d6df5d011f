import { randomBytes } from "node:crypto";
import { link, mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { makeSealKey, readSealKey, type SealKey } from "./seal-key.ts";

/** What keeps the key unreadable where it stands. */
type Vault = {
  sealBytes(plain: Uint8Array, place: string): Uint8Array;
  openBytes(sealed: Uint8Array, place: string): Uint8Array;
};

/** Where the sealed key stands. */
export type KeyPlace = {
  read(): Promise<Uint8Array | null>;
  /** Keeps it unless there is one, and gives the one that is kept: of several processes one is the first. */
  keep(sealed: Uint8Array): Promise<Uint8Array>;
};

const place = "keys/seal";

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

const readIfThere = async (path: string): Promise<Uint8Array | null> => {
  try {
    return await readFile(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
};

const writeBeside = async (path: string, bytes: Uint8Array | string): Promise<string> => {
  const part = `${path}.${randomBytes(6).toString("hex")}.part`;
  const file = await open(part, "wx", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  return part;
};

/** `seal.key` in the folder. */
const inFolder = (folder: string): KeyPlace => {
  const path = join(folder, "seal.key");
  return {
    read: () => readIfThere(path),
    keep: async (sealed) => {
      const part = await writeBeside(path, sealed);
      try {
        await link(part, path);
      } catch (error) {
        if (codeOf(error) !== "EEXIST") throw error;
      } finally {
        await rm(part, { force: true });
      }
      return readFile(path);
    },
  };
};

/**
 * The key letters are sealed with, sealed itself, made the first time it is wanted: `seal.key` in the data folder
 * unless another place is given. In the folder stands `seal.pem`, its certificate for everybody to check letters
 * against. `now` in milliseconds.
 */
export const openSealKey = async (
  folder: string,
  vault: Vault,
  now: number,
  keys: KeyPlace = inFolder(folder),
): Promise<SealKey> => {
  const opened = (sealed: Uint8Array): string => Buffer.from(vault.openBytes(sealed, place)).toString();
  const kept = await keys.read();
  if (kept) return readSealKey(opened(kept));
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const made = await makeSealKey(now);
  const first = opened(await keys.keep(vault.sealBytes(Buffer.from(made), place)));
  const certificate = join(folder, "seal.pem");
  await rename(
    await writeBeside(certificate, first.slice(first.indexOf("-----BEGIN CERTIFICATE"))),
    certificate,
  );
  return readSealKey(first);
};

/** The id of the key that sealed `seal.key` of the folder; null where there is none. */
export const sealKeyMadeBy = async (
  folder: string,
  madeBy: (sealed: Uint8Array) => string | null,
): Promise<string | null> => {
  const kept = await inFolder(folder).read();
  return kept && madeBy(kept);
};

/** Seals `seal.key` of the folder anew with the active key: there whole at every moment, and the same key within. */
export const resealSealKey = async (folder: string, vault: Vault): Promise<void> => {
  const kept = await inFolder(folder).read();
  if (!kept) return;
  const part = await writeBeside(
    join(folder, "seal.key"),
    vault.sealBytes(vault.openBytes(kept, place), place),
  );
  await rename(part, join(folder, "seal.key"));
};
