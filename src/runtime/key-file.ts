import { randomBytes } from "node:crypto";
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import type { Keys } from "./keyring.ts";
import { parseKeys } from "./load-keys.ts";

/** The keys of a key file. Throws a sentence where they are malformed. */
export const readKeyFile = (path: string): Keys => {
  const read = parseKeys(readFileSync(path, "utf8"));
  if (read.ok) return { keys: read.keys, active: read.active };
  throw new Error(`${path}: ${read.problem}.`);
};

const sync = (path: string): void => {
  const file = openSync(path, "r");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

/** Writes a key file with these keys, the active one first; whole or not at all, also in a power cut. */
export const writeKeyFile = (path: string, { keys, active }: Keys): void => {
  const order = [active, ...Object.keys(keys).filter((id) => id !== active)];
  const text = order.map((id) => `${id}:${Buffer.from(keys[id] ?? []).toString("base64")}`).join(",");
  const part = `${path}.${randomBytes(6).toString("hex")}.part`;
  const file = openSync(part, "wx", 0o600);
  try {
    writeSync(file, `${text}\n`);
    fsyncSync(file);
    renameSync(part, path);
  } finally {
    closeSync(file);
    rmSync(part, { force: true });
  }
  sync(dirname(path));
};

const numberOf = (id: string): number => Number(/^k(\d{1,9})$/.exec(id)?.[1] ?? 0);

/** The key that was made last, by the number in its id; the active one where its own id says nothing. */
export const newestKey = ({ keys, active }: Keys): string =>
  numberOf(active) === 0
    ? active
    : Object.keys(keys).reduce((newest, id) => (numberOf(id) > numberOf(newest) ? id : newest), active);

/** The same keys and one more, which is not in use yet. */
export const withNewKey = (from: Keys): Keys & { made: string } => {
  const made = `k${Math.max(...Object.keys(from.keys).map(numberOf)) + 1}`;
  return { ...from, keys: { ...from.keys, [made]: randomBytes(32) }, made };
};
