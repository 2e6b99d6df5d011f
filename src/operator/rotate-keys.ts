import { randomUUID } from "node:crypto";
import { resealDocuments } from "../../adapters/storage/sealed-documents.ts";
import { resealSealKey, sealKeyMadeBy } from "../letter/open-seal-key.ts";
import { newestKey, readKeyFile, withNewKey, writeKeyFile } from "../runtime/key-file.ts";
import { type Keys, keyring } from "../runtime/keyring.ts";
import type { Keyring } from "../runtime/ports.ts";
import { countKeys, isUsed, type KeyCount, type KeyWork, runningKeys } from "./count-keys.ts";
import type { KeyPlaces } from "./keys-act.ts";

/** What came of it. `made` is the key that is new, null where an earlier change was finished. */
export type Rotated =
  | { ok: true; made: string | null; changed: number; stuck: string[]; counts: KeyCount[] }
  | { ok: false; sentence: string };

/** Running processes look at the key file every second; one that does not within this is asked about. */
const patience = 60_000;
const step = 500;

/** What is sealed by a turn that was under way comes with the next round. */
const mostRounds = 5;

const alone = "keys being changed";
const held = 15_000;

/** By the clock that running processes go by, whatever the operator's machine shows. */
const byNow = ({ records }: KeyWork): Promise<number> => records.time();

const count = (processes: number): string =>
  processes === 1 ? "1 running process" : `${processes} running processes`;

/** Where and how long is waited for others; `hold` throws once somebody else changes keys, too. */
type Waiting = { wait: KeyPlaces["wait"]; hold(): Promise<void> };

/** How many running processes still lack a key, or do not seal with it, when all have it or that was waited for long enough. */
const taken = async (
  work: KeyWork,
  { wait, hold }: Waiting,
  has: (keys: string[]) => boolean,
): Promise<number> => {
  for (let waited = 0; ; waited += step) {
    await hold();
    const lacking = (await runningKeys(work, await byNow(work))).filter((keys) => !has(keys)).length;
    if (lacking === 0 || waited >= patience) return lacking;
    await wait(step);
  }
};

const sealAnew = async (work: KeyWork, ring: Keyring, went: () => Promise<void>) => {
  let changed = 0;
  let stuck: string[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const records = await work.records.sealed.reseal(ring, went);
    const documents = await resealDocuments(work.shelf, ring, went);
    stuck = [...records.stuck, ...documents.stuck];
    changed += records.changed + documents.changed;
    if (records.changed + documents.changed === 0) break;
  }
  const madeBy = await sealKeyMadeBy(work.dataFolder, ring.madeBy);
  if (madeBy !== null && madeBy !== ring.ids()[0]) {
    await resealSealKey(work.dataFolder, ring);
    changed += 1;
  }
  return { changed, stuck };
};

type Prepared = { ok: true; keys: Keys; made: string | null } | { ok: false; sentence: string };

/** The key file with a new key in the first place, once every running process knows that key. */
const prepareFile = async (path: string, work: KeyWork, waiting: Waiting): Promise<Prepared> => {
  const before = readKeyFile(path);
  const old = (await countKeys(work, keyring(before), await byNow(work))).filter(
    (key) => !key.active && isUsed(key),
  );
  const isNew = newestKey(before) === before.active && old.length === 0;
  const { made, ...keys } = isNew ? withNewKey(before) : { ...before, made: null };
  const newest = made ?? newestKey(keys);
  if (isNew) writeKeyFile(path, keys);
  const unaware = await taken(work, waiting, (each) => each.includes(newest));
  if (unaware > 0)
    return {
      ok: false,
      sentence: `${count(unaware)} did not take up the new key ${newest}. It is in ${path} and not in use yet. Restart what runs, then run this again.`,
    };
  const active = { ...keys, active: newest };
  writeKeyFile(path, active);
  const late = await taken(work, waiting, (each) => each[0] === newest);
  if (late > 0)
    return {
      ok: false,
      sentence: `${count(late)} still seals with an older key. Run this again in a minute.`,
    };
  return { ok: true, keys: active, made };
};

/** Keys of the environment are changed by whoever sets them; here it is only seen that every process has them. */
const checkGiven = async (keys: Keys, work: KeyWork): Promise<Prepared> => {
  const ring = keyring(keys);
  const running = await runningKeys(work, await byNow(work));
  const unaware = running.filter((each) => !each.includes(keys.active)).length;
  if (unaware > 0)
    return {
      ok: false,
      sentence: `${count(unaware)} cannot open what ${keys.active} seals. Give every process the new key in the second place first: PORTSIDE_KEYS=old:…,${keys.active}:… Then put it first, everywhere, and run this again.`,
    };
  const late = running.filter((each) => each[0] !== keys.active).length;
  if (late > 0)
    return {
      ok: false,
      sentence: `${count(late)} still seals with another key than ${keys.active}. Put it first in PORTSIDE_KEYS everywhere, and run this again.`,
    };
  const counts = await countKeys(work, ring, await byNow(work));
  if (counts.some((key) => !key.active && isUsed(key))) return { ok: true, keys, made: null };
  return {
    ok: false,
    sentence: `Everything is sealed with ${keys.active}, the first of PORTSIDE_KEYS. For a new key add one at the end of it for every process, then put it first, and run this again.`,
  };
};

/**
 * Takes a new key into use and seals everything anew with it, while Portside runs or not. What was broken off goes on
 * where it was: what has the key already is left alone.
 */
export const rotateKeys = async (work: KeyWork, { load, wait }: KeyPlaces): Promise<Rotated> => {
  const token = randomUUID();
  const { records } = work;
  if (!(await records.lease(alone, token, await byNow(work), held)))
    return {
      ok: false,
      sentence: "Keys are being changed just now. If that broke off, try again in a minute.",
    };
  const hold = async (): Promise<void> => {
    if (!(await records.renew(alone, token, await byNow(work), held)))
      throw new Error("Somebody else began to change keys. Run this again; nothing is lost.");
  };
  let next = performance.now() + held / 2;
  const went = async (): Promise<void> => {
    if (performance.now() < next) return;
    next = performance.now() + held / 2;
    await hold();
  };
  try {
    const given = load();
    const prepared = await (given.path === null
      ? checkGiven(given, work)
      : prepareFile(given.path, work, { wait, hold }));
    if (!prepared.ok) return prepared;
    await hold();
    const ring = keyring(prepared.keys);
    const { changed, stuck } = await sealAnew(work, ring, went);
    const counts = await countKeys(work, ring, await byNow(work));
    return { ok: true, made: prepared.made, changed, stuck, counts };
  } finally {
    await records.release(alone, token);
  }
};
