import type { Context, Item, Read, Value } from "./item.ts";
import { currentValue, itemOf, openItems, showValue } from "./item.ts";
import type { Json } from "./json.ts";
import { showNumbers } from "./number-ranges.ts";
import type { Answer, PortRequest } from "./port-request.ts";
import { numbersOf } from "./port-request.ts";
import { isSecret } from "./secret.ts";
import type { Turn, World } from "./turn.ts";
import { contextOf, doing, noting, personOf, sayingText, withConversation, withRequest } from "./turn.ts";

const same = (a: Value | undefined, b: Value): boolean => {
  if (isSecret(a) || isSecret(b)) return false;
  return JSON.stringify(a) === JSON.stringify(b);
};

/** The item in the state before this turn's answer, as people may see it; "" when there was none. */
const shownBefore = (item: Item, before: Context): string =>
  before.request.answers[item.key] ? showValue(item, before) : "";

const withAnswer = (request: PortRequest, item: Item, answer: Answer): PortRequest => ({
  ...request,
  answers: { ...request.answers, [item.key]: answer },
  parked: request.parked.filter((key) => key !== item.key),
});

const inRepair = (request: PortRequest, item: Item): PortRequest => {
  const { repair } = request;
  if (!repair?.items.includes(item.key)) return request;
  const done = repair.done.includes(item.key) ? repair.done : [...repair.done, item.key];
  return {
    ...request,
    repair: { ...repair, done, printedChanged: repair.printedChanged || item.printed === true },
  };
};

/** Numbers changed: what is known of others is forgotten, and the carrier is asked about the new ones. */
const checkNumbers = (turn: Turn): Turn => {
  const request = turn.request as PortRequest;
  const numbers = numbersOf(request);
  const known = Object.fromEntries(
    numbers.map((number) => [number, request.numbers[number] ?? { status: "unchecked" as const }]),
  );
  const unknown = numbers.filter((number) => known[number]?.status === "unchecked");
  const next = withRequest(turn, { numbers: known, checking: unknown.length > 0 });
  return unknown.length === 0
    ? next
    : doing(next, { type: "check-numbers", sid: request.sid, numbers: unknown });
};

const day = 24 * 60 * 60 * 1000;

/** Answers that follow from another one, and the reminder it asks for. */
const withConsequences = (
  turn: Turn,
  world: World,
  item: Item,
  value: Value,
  undo: Record<string, Answer | null>,
): Turn => {
  let next = turn;
  const context = contextOf(next.request as PortRequest, next, world);
  const by = personOf(turn.event)?.id ?? "carrier";
  for (const [key, set] of Object.entries(item.sets?.(value, context) ?? {})) {
    const request = next.request as PortRequest;
    undo[key] ??= request.answers[key] ?? null;
    next = withRequest(next, {
      answers: { ...request.answers, [key]: { value: set, by, at: next.event.at } },
    });
    if (key === "numbers") next = checkNumbers(next);
  }
  if (item.remind?.text(value)) {
    const { sid } = next.request as PortRequest;
    next = doing(next, {
      type: "remind",
      sid,
      reminder: `item ${item.key}`,
      due: next.event.at + item.remind.days * day,
    });
  }
  return next;
};

/** What was taken in this turn, to be echoed: label, the new value and, where it replaces one, the old. */
export type Taken = { item: Item; now: string; before: string; note: string };

/**
 * Stores answers. Each is kept with who gave it and when, written to the history, and can be taken back by "undo".
 * An answer equal to the one there changes nothing.
 */
export const take = (
  turn: Turn,
  world: World,
  values: { item: Item; value: Value; note?: string }[],
): { turn: Turn; taken: Taken[] } => {
  const by = personOf(turn.event)?.id ?? "carrier";
  const taken: Taken[] = [];
  let next = turn;
  const undo: Record<string, Answer | null> = {};
  for (const { item, value, note = "" } of values) {
    const request = next.request as PortRequest;
    const before = contextOf(request, next, world);
    const unchanged = same(currentValue(item, before), value) && request.answers[item.key] !== undefined;
    if (unchanged && !request.repair?.items.includes(item.key)) {
      taken.push({ item, now: showValue(item, before), before: "", note });
      continue;
    }
    undo[item.key] = request.answers[item.key] ?? null;
    const answered = inRepair(withAnswer(request, item, { value, by, at: next.event.at }), item);
    next = withRequest(next, answered);
    const now = item.show(value, contextOf(answered, next, world));
    taken.push({ item, now, before: shownBefore(item, before), note });
    next = noting(next, "answered", `${item.label}: ${now}`);
    if (item.key === "numbers") next = checkNumbers(next);
    next = withConsequences(next, world, item, value, undo);
  }
  if (Object.keys(undo).length > 0) next = withRequest(next, { undo });
  return { turn: next, taken };
};

/** Puts back what the last answers replaced. */
export const undo = (turn: Turn, world: World): Turn => {
  const { request } = turn;
  if (!request?.undo) return sayingText(turn, world.words.nothingToUndo);
  const answers = { ...request.answers };
  const labels: string[] = [];
  let next = turn;
  const context = contextOf(request, turn, world);
  for (const [key, former] of Object.entries(request.undo)) {
    labels.push(itemOf(world.checklist, context, key)?.item.label ?? key);
    if (former) answers[key] = former;
    else delete answers[key];
  }
  next = withRequest(next, { answers, undo: null });
  if (Object.keys(request.undo).includes("numbers")) next = checkNumbers(next);
  next = noting(next, "undone", labels.join(", "));
  return sayingText(withConversation(next, { at: null, tries: 0 }), world.words.undone(labels));
};

/** Leaves an item for later; a required one comes back at the end. */
export const park = (turn: Turn, item: Item): Turn => {
  const request = turn.request as PortRequest;
  const parked = [...request.parked.filter((key) => key !== item.key), item.key];
  return noting(withRequest(turn, { parked }), "parked", item.label);
};

/** One line that repeats what was understood, so that a slip is seen at once. */
export const echo = (taken: Taken[], world: World): string[] =>
  taken.map(({ item, now, before, note }) =>
    [
      before !== "" && before !== now
        ? world.words.changed(item.label, before, now)
        : world.words.taken(item.label, now),
      note,
    ]
      .filter((each) => each !== "")
      .join(" "),
  );

/** Everything a text said about several items, sorted into what can be taken, what is unsure and what is wrong. */
export type Sorted = {
  good: { item: Item; value: Value; note?: string }[];
  unsure: { item: Item; question: string; instead: string; value: Json } | null;
  problems: { item: Item; problem: string }[];
};

/** Sorts reads by item. Of several unsure ones the first is asked about and the rest stay open. */
export const sort = (reads: { item: Item; read: Read }[]): Sorted => {
  const sorted: Sorted = { good: [], unsure: null, problems: [] };
  for (const { item, read } of reads) {
    if (read.ok === true)
      sorted.good.push({ item, value: read.value, ...(read.note ? { note: read.note } : {}) });
    else if (read.ok === "unsure")
      sorted.unsure ??= { item, question: read.question, instead: read.instead, value: read.value };
    else sorted.problems.push({ item, problem: read.problem });
  }
  return sorted;
};

/** True when nothing is left to ask in this request (or in its repair). */
export const isComplete = (request: PortRequest, turn: Turn, world: World): boolean =>
  !request.checking && openItems(world.checklist, contextOf(request, turn, world)).length === 0;

/** The numbers of a request as one readable line. */
export const numbersLine = (request: PortRequest): string => showNumbers(numbersOf(request));
