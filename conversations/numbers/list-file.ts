import type { Event } from "../../src/core/event.ts";
import { isFilling } from "../../src/core/moves/steering.ts";
import { isTable, type ListUse } from "../../src/core/table-reading.ts";
import { toldNow } from "../../src/core/told.ts";
import {
  carrierOf,
  doing,
  personOf,
  saying,
  sayingText,
  type Turn,
  type World,
  withConversation,
} from "../../src/core/turn.ts";
import { readNumbers } from "../../src/core/values/number-list.ts";
import { readAssignmentRows } from "./read-assignments.ts";
import { tidied } from "./tidy.ts";
import { numbersWords as words } from "./words.ts";

/** Numbers taken from one list. */
const most = 20_000;

const uses: [RegExp, ListUse][] = [
  [/\bre-?assign\b/, "reassign"],
  [/\b(?:assign|assignments?|give (?:these|them)|who gets what|people)\b/, "assign"],
  [/\b(?:(?:numbers?,? )?add|claim|bring|inventory|our numbers|our own numbers)\b/, "claim"],
];

const useIn = (text: string): ListUse | null => {
  const said = tidied(text);
  return said.length > 200 ? null : (uses.find(([pattern]) => pattern.test(said))?.[1] ?? null);
};

const reading = (turn: Turn, document: string, use: ListUse): Turn => {
  const by = personOf(turn.event);
  if (!by) return turn;
  const next = sayingText(withConversation(turn, { confirm: null }), words.readingList);
  return doing(next, { type: "read-list", to: turn.conversation.id, by, document, use });
};

/**
 * A list that came in: read at once where words beside it say what it is for; while a port is filled in it is of the port;
 * otherwise it is asked about. Null for anything else.
 */
export const listReceived = (turn: Turn, event: Extract<Event, { type: "file-received" }>): Turn | null => {
  const { document, text = "" } = event;
  if (!isTable(document) || event.by.role !== "manage") return null;
  const use = useIn(text);
  if (use) return reading(turn, document.hash, use);
  if (isFilling(turn)) return null;
  const confirm = {
    type: "numbers" as const,
    rev: 0,
    by: event.by.id,
    value: JSON.stringify({ list: document.hash }),
  };
  return saying(sayingText(withConversation(turn, { confirm }), words.whichList(document.name)), {
    type: "choices",
    choices: [
      { label: words.listAssigns, action: { text: "assign from the list" } },
      { label: words.listClaims, action: { text: "add the list to our numbers" } },
    ],
  });
};

/** What the list that was sent before is for; null where none waits or something else was said. */
export const hearsListUse = (text: string, turn: Turn): Turn | null => {
  const { confirm } = turn.conversation;
  const by = personOf(turn.event);
  if (confirm?.type !== "numbers" || confirm.by !== by?.id) return null;
  const { list } = JSON.parse(confirm.value ?? "{}") as { list?: string };
  const use = /\d{4}/.test(text) ? null : useIn(text);
  return list !== undefined && use !== null ? reading(turn, list, use) : null;
};

/** A list was read: the same as typing its lines. */
export const listRead = (turn: Turn, world: World, event: Extract<Event, { type: "list-read" }>): Turn => {
  const { use, by, reading: read } = event;
  const to = turn.conversation.id;
  if (!read.ok) return sayingText(turn, toldNow(read));
  if (use === "claim") {
    const { fictional } = carrierOf(null, world, event.agency);
    const text = read.rows.map((row) => row.join(", ")).join("\n");
    const { numbers, refused } = readNumbers(text, { fictional, limit: most });
    const ask = {
      type: "claim" as const,
      numbers,
      refused: refused.slice(0, 10).map(({ sentence }) => sentence),
    };
    return doing(turn, { type: "look-up-numbers", to, by, ask });
  }
  const { pairs, bad, strangers } = readAssignmentRows(read.rows, { people: [], by });
  const warned = sayingText(
    turn,
    ...new Set(strangers.slice(0, 5).map((each) => words.stranger(each.text, each.problem))),
  );
  if (pairs.length + bad.length === 0) return warned;
  return doing(warned, {
    type: "look-up-numbers",
    to,
    by,
    ask: { type: "assign", pairs: pairs.slice(0, most), sure: use === "reassign", bad: bad.slice(0, 100) },
  });
};
