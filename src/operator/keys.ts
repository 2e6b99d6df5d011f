import { readKeyFile, writeKeyFile } from "../runtime/key-file.ts";
import { keyring } from "../runtime/keyring.ts";
import type { Outcome } from "./context.ts";
import { countKeys, isUsed, type KeyCount, type KeyWork } from "./count-keys.ts";
import { jsonText } from "./json-text.ts";
import { type KeyPlaces, readKeysAct } from "./keys-act.ts";
import type { Command } from "./read-command.ts";
import { rotateKeys } from "./rotate-keys.ts";
import { type Column, tableLines } from "./table.ts";

type Work = KeyWork & KeyPlaces & { now: number };

const columns: Column[] = [
  { title: "KEY" },
  { title: "" },
  { title: "RECORDS", right: true },
  { title: "DOCUMENTS", right: true },
  { title: "RUNNING WITH IT", right: true },
  { title: "" },
];

const stateOf = (key: KeyCount, ids: string[]): string => {
  if (!ids.includes(key.id)) return "missing: put it back";
  if (key.active) return "active";
  return isUsed(key) ? "opens what is older" : "unused";
};

const rowOf = (key: KeyCount, ids: string[]): string[] => [
  key.id,
  stateOf(key, ids),
  String(key.records),
  String(key.documents),
  String(key.known),
  key.sealKey ? "and the key that seals letters" : "",
];

const list = async (work: Work, json: boolean): Promise<Outcome> => {
  const ring = keyring(work.load());
  const counts = await countKeys(work, ring, work.now);
  if (json) return { ok: true, text: [jsonText({ keys: counts })] };
  return {
    ok: true,
    text: tableLines(
      columns,
      counts.map((key) => rowOf(key, ring.ids())),
    ),
  };
};

async function* rotatedPage(work: Work, made: string | null, changed: number, counts: KeyCount[]) {
  const { path } = work.load();
  if (made !== null)
    yield `The new key is ${made}, in ${path}. Back that file up now, apart from the data.\n`;
  yield `Sealed and signed anew, and opened again to see that it holds: ${changed}.\n\n`;
  const ids = keyring(work.load()).ids();
  yield* tableLines(
    columns,
    counts.map((key) => rowOf(key, ids)),
  );
  for (const { id } of counts.filter((key) => !key.active && !isUsed(key) && ids.includes(key.id)))
    yield `\nNothing here needs ${id} any more; backups from before do. "keys drop ${id}" takes it away.\n`;
}

const rotate = async (work: Work, json: boolean): Promise<Outcome> => {
  const rotated = await rotateKeys(work, work);
  if (!rotated.ok) return rotated;
  const { made, changed, stuck, counts } = rotated;
  const problem =
    stuck.length === 0
      ? {}
      : {
          problem: `These could not be sealed anew, and stay as they are:\n  ${stuck.slice(0, 20).join("\n  ")}`,
        };
  if (json) return { ok: true, text: [jsonText({ made, changed, stuck, keys: counts })], ...problem };
  return { ok: true, text: rotatedPage(work, made, changed, counts), ...problem };
};

const drop = async (work: Work, id: string, json: boolean): Promise<Outcome> => {
  const { path, ...keys } = work.load();
  const counts = await countKeys(work, keyring(keys), work.now);
  const key = counts.find((each) => each.id === id);
  const no = (sentence: string): Outcome => ({ ok: false, sentence });
  if (!key || !Object.hasOwn(keys.keys, id))
    return no(`There is no key ${id} here. "keys list" shows those there are.`);
  if (key.active) return no(`${id} is the active key. "keys rotate" makes another one first.`);
  if (isUsed(key))
    return no(
      `${id} is still needed: for ${key.records} values and signatures in the records and ${key.documents} documents. "keys rotate" seals them anew.`,
    );
  if (key.sealing > 0)
    return no(
      `${key.sealing} running with ${id} as the active key. Restart what runs first, and nothing is lost.`,
    );
  if (path === null) {
    const sentence = `Nothing is sealed with ${id}. Take it out of PORTSIDE_KEYS wherever Portside is started; keep it as long as you keep backups from before.\n`;
    return { ok: true, text: [json ? jsonText({ id, dropped: false, used: false }) : sentence] };
  }
  const { [id]: _gone, ...left } = readKeyFile(path).keys;
  writeKeyFile(path, { keys: left, active: keys.active });
  const sentence = `${id} is out of ${path}. Backups from before need it: keep the key file that belongs to them.\n`;
  return { ok: true, text: [json ? jsonText({ id, dropped: true, used: false }) : sentence] };
};

/** Which key sealed what, a new one for everything, and an old one away once nothing needs it. */
export const keys = async ({ argument, json }: Command, work: Work): Promise<Outcome> => {
  const act = readKeysAct(argument);
  if (act?.act === "list") return list(work, json);
  if (act?.act === "rotate") return rotate(work, json);
  if (act?.act === "drop") return drop(work, act.id, json);
  return { ok: false, sentence: '"keys" needs one of: list, rotate, drop ID.' };
};
