import { mkdir, open, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { makeSealKey, readSealKey, type SealKey } from "./seal-key.ts";

/** What keeps the key unreadable on the disk. */
type Vault = {
  sealBytes(plain: Uint8Array, place: string): Uint8Array;
  openBytes(sealed: Uint8Array, place: string): Uint8Array;
};

const place = "keys/seal";

const readIfThere = async (path: string): Promise<Uint8Array | null> => {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
};

const writeWhole = async (path: string, bytes: Uint8Array | string): Promise<void> => {
  const file = await open(`${path}.part`, "w", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.part`, path);
};

/**
 * The key letters are sealed with: `seal.key` in the data folder, sealed itself, made the first time it is wanted.
 * Beside it stands `seal.pem`, its certificate for everybody to check letters against. `now` in milliseconds.
 */
export const openSealKey = async (folder: string, vault: Vault, now: number): Promise<SealKey> => {
  const path = join(folder, "seal.key");
  const kept = await readIfThere(path);
  if (kept) return readSealKey(Buffer.from(vault.openBytes(kept, place)).toString());
  const made = await makeSealKey(now);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeWhole(join(folder, "seal.pem"), made.slice(made.indexOf("-----BEGIN CERTIFICATE")));
  await writeWhole(path, vault.sealBytes(Buffer.from(made), place));
  return readSealKey(made);
};
