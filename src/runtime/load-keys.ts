import { randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import type { Keys } from "./keyring.ts";

const keyLength = 32;

/**
 * Reads `k2:<base64>,k1:<base64>`; the first key is the active one. The problem is a sentence that names the
 * entry and never shows the key.
 */
export const parseKeys = (text: string): ({ ok: true } & Keys) | { ok: false; problem: string } => {
  const keys: Record<string, Uint8Array> = {};
  let active: string | null = null;
  const entries = text.trim().split(/\s*,\s*/);
  for (const [index, entry] of entries.entries()) {
    const [id = "", encoded = "", ...more] = entry.split(":");
    const which = `key ${index + 1} of ${entries.length}`;
    if (!/^[A-Za-z0-9_-]{1,32}$/.test(id) || more.length > 0) {
      return { ok: false, problem: `${which} must look like k1:<base64>, with an id of letters and digits` };
    }
    const key = Buffer.from(encoded, "base64");
    if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(encoded) || key.length !== keyLength) {
      const found = encoded === "" ? "nothing" : `${key.length} bytes`;
      return {
        ok: false,
        problem: `${which} ("${id}") must be ${keyLength} bytes in base64, but is ${found}`,
      };
    }
    if (Object.hasOwn(keys, id)) return { ok: false, problem: `two keys are called "${id}"` };
    keys[id] = key;
    active ??= id;
  }
  return active === null ? { ok: false, problem: "there is no key" } : { ok: true, keys, active };
};

/** Whole or not at all, and of several processes that start at once the first one's. */
const makeKeyFile = (path: string): boolean => {
  const part = `${path}.${randomBytes(6).toString("hex")}.part`;
  const file = openSync(part, "wx", 0o600);
  try {
    writeSync(file, `k1:${randomBytes(keyLength).toString("base64")}\n`);
    fsyncSync(file);
    linkSync(part, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    closeSync(file);
    rmSync(part, { force: true });
  }
};

const hasRecords = (folder: string): boolean => existsSync(join(folder, "portside.db"));

/** Keys and where they come from: `path` is that of the key file, null where they are the environment's. */
type Found = Keys & { path: string | null };

const pathIn = (folder: string): string => join(folder, "portside.key");

const isGiven = (value: string | undefined): boolean => (value?.trim() ?? "") !== "";

const read = (value: string | undefined, folder: string): Found => {
  const path = isGiven(value) ? null : pathIn(folder);
  const parsed = parseKeys(path === null ? (value ?? "") : readFileSync(path, "utf8"));
  if (!parsed.ok) throw new Error(`${path ?? "PORTSIDE_KEYS"}: ${parsed.problem}.`);
  return { keys: parsed.keys, active: parsed.active, path };
};

/**
 * The keys of an installation that is there, from `value` (the variable PORTSIDE_KEYS) or the key file of its data folder.
 * Throws a sentence where there are none: new ones would open nothing, and prove nothing.
 */
export const findKeys = (value: string | undefined, folder: string): Found => {
  const path = pathIn(folder);
  if (isGiven(value) || existsSync(path)) return read(value, folder);
  throw new Error(
    hasRecords(folder)
      ? `${folder} holds records but no ${path}. Put the key file back, or set PORTSIDE_KEYS.`
      : `There are no keys here. Set PORTSIDE_KEYS to those that Portside runs with, or put its key file at ${path}.`,
  );
};

/** The same, for Portside itself: where nothing was stored yet a key file is made (`made`), readable by its owner only. */
export const loadKeys = (value: string | undefined, folder: string): Found & { made: boolean } => {
  const path = pathIn(folder);
  if (isGiven(value) || existsSync(path) || hasRecords(folder))
    return { ...findKeys(value, folder), made: false };
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const made = makeKeyFile(path);
  return { ...read(value, folder), made };
};
