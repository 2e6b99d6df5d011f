import type { Context, Item, Read, Value, Values } from "../item.ts";
import { currentValue, everyItem, itemOf, placedItems, showValue } from "../item.ts";
import type { Json } from "../json.ts";
import { speaking } from "../language.ts";
import type { Part } from "../message.ts";
import type { Answer, PortRequest } from "../port-request.ts";
import { numbersOf } from "../port-request.ts";
import { isSecret } from "../secret.ts";
import type { Turn, World } from "../turn.ts";
import { contextOf, doing, noting, personOf, sayingText, withConversation, withRequest } from "../turn.ts";
import { billItem, compareAgain, readBill } from "./bill-reading.ts";
import { inRepair, outOfRepair } from "./repair.ts";

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

/** Everything the carrier said of the numbers is forgotten, and it is asked again. */
export const recheck = (turn: Turn): Turn =>
  numbersOf(turn.request as PortRequest).length === 0
    ? turn
    : checkNumbers(withRequest(turn, { numbers: {} }));

const day = 24 * 60 * 60 * 1000;

/** The reminder an answer asks for; a later answer puts another in its place. */
const withReminder = (turn: Turn, world: World, item: Item, value: Value): Turn => {
  const { sid } = turn.request as PortRequest;
  const context = contextOf(turn.request as PortRequest, turn, world);
  const days = item.remind?.days(value, context) ?? 0;
  return days > 0
    ? doing(turn, {
        type: "remind",
        sid,
        reminder: `item ${item.key}`,
        due: turn.event.at + days * day,
      })
    : turn;
};

/** What was taken in this turn, to be echoed: label, the new value and, where it replaces one, the old. */
export type Taken = { item: Item; now: string; before: string; note: string };

/** A value to be taken. `also` are values of other items that come with it. */
export type Given = { item: Item; value: Value; note?: string; also?: Values };

type Taking = { turn: Turn; taken: Taken[]; undo: Record<string, Answer | null> };

const takeOne = (taking: Taking, world: World, { item, value, note = "", also }: Given): Taking => {
  const { turn, taken, undo } = taking;
  const request = turn.request as PortRequest;
  const before = contextOf(request, turn, world);
  const repeated = same(currentValue(item, before), value);
  const unchanged = repeated && request.answers[item.key] !== undefined;
  const doubt = repeated && item.stands ? speaking("en", () => item.doubt?.(value, before) ?? null) : null;
  const asked = request.repair?.items.includes(item.key) ?? false;
  let next: Taking;
  if (unchanged && !asked && doubt === null) {
    next = { turn, undo, taken: [...taken, { item, now: showValue(item, before), before: "", note }] };
  } else {
    const by = personOf(turn.event)?.id ?? "carrier";
    const given = { by, at: turn.event.at, rev: request.rev + 1 };
    const answer = { value, ...given, ...(doubt === null ? {} : { sure: doubt }) };
    const answered = inRepair(withAnswer(request, item, answer), item, before);
    const shown = (): string => item.show(value, contextOf(answered, turn, world));
    const now = shown();
    const stored = noting(withRequest(turn, answered), "answered", () => `${item.label()}: ${shown()}`);
    const checked =
      item.kind === "numbers" ? checkNumbers(stored) : item.key === billItem ? readBill(stored) : stored;
    next = {
      turn: withReminder(checked, world, item, value),
      undo: Object.hasOwn(undo, item.key) ? undo : { ...undo, [item.key]: request.answers[item.key] ?? null },
      taken: [...taken, { item, now, before: shownBefore(item, before), note }],
    };
  }
  for (const [key, following] of Object.entries({ ...item.sets?.(value, before), ...also })) {
    const context = contextOf(next.turn.request as PortRequest, next.turn, world);
    const other = everyItem(world.checklist, context).find((placed) => placed.item.key === key)?.item;
    if (!other) throw new Error(`Item "${item.key}" sets "${key}", which no question of the checklist has.`);
    next = takeOne(next, world, { item: other, value: following });
  }
  return next;
};

/** Notes which message gave the answers of this turn, and forgets those of which no answer is left. */
const withMark = (turn: Turn): Turn => {
  const request = turn.request as PortRequest;
  if (turn.from === undefined) return turn;
  const revs = new Set(Object.values(request.answers).map(({ rev }) => String(rev)));
  const marks = Object.entries(request.said ?? {}).filter(([rev]) => revs.has(rev));
  return withRequest(turn, { said: { ...Object.fromEntries(marks), [request.rev + 1]: turn.from } });
};

/**
 * Stores answers. Each is kept with who gave it and when, written to the history, and can be taken back by "undo".
 * An answer equal to the one there changes nothing.
 */
export const take = (turn: Turn, world: World, values: Given[]): { turn: Turn; taken: Taken[] } => {
  let taking: Taking = { turn, taken: [], undo: {} };
  for (const given of values) taking = takeOne(taking, world, given);
  const { undo } = taking;
  const next = Object.keys(undo).length > 0 ? withMark(withRequest(taking.turn, { undo })) : taking.turn;
  return { turn: compareAgain(next, world), taken: taking.taken };
};

/** Puts each of these answers back to what it was; null takes it away. `noted` is what the history calls it. */
export const putBack = (
  turn: Turn,
  world: World,
  former: Record<string, Answer | null>,
  noted: string,
): { turn: Turn; labels: string[] } => {
  const request = turn.request as PortRequest;
  const answers = { ...request.answers };
  const context = contextOf(request, turn, world);
  const keys = Object.keys(former);
  const labelled = (): string[] =>
    keys.map((key) => itemOf(world.checklist, context, key)?.item.label() ?? key);
  const labels = labelled();
  for (const [key, answer] of Object.entries(former)) {
    if (answer) answers[key] = { ...answer, rev: request.rev + 1 };
    else delete answers[key];
  }
  let next = withRequest(turn, outOfRepair({ ...request, answers, undo: null }, keys));
  if (keys.some((key) => itemOf(world.checklist, context, key)?.item.kind === "numbers"))
    next = checkNumbers(next);
  if (keys.includes(billItem)) next = readBill(next);
  next = noting(
    compareAgain(
      next,
      world,
      keys.some((key) => world.bill.items.includes(key)),
    ),
    noted,
    () => labelled().join(", "),
  );
  return { turn: withConversation(next, { at: null, tries: 0 }), labels };
};

/** Puts back what the last answers replaced. */
export const undo = (turn: Turn, world: World): Turn => {
  const former = turn.request?.undo;
  if (!former) return sayingText(turn, world.words.nothingToUndo);
  const { turn: next, labels } = putBack(turn, world, former, "undone");
  return sayingText(next, world.words.undone(labels));
};

/** Leaves an item for later; a required one comes back at the end. */
export const park = (turn: Turn, item: Item): Turn => {
  const request = turn.request as PortRequest;
  const parked = [...request.parked.filter((key) => key !== item.key), item.key];
  return noting(withRequest(turn, { parked }), "parked", item.label);
};

/** Repeats what was understood, so that a slip is seen at once: a sentence, or a list in the order of the checklist. */
export const echo = (taken: Taken[], turn: Turn, world: World): Part[] => {
  const { words } = world;
  const order = turn.request
    ? placedItems(world.checklist, contextOf(turn.request, turn, world)).map(({ item }) => item.key)
    : [];
  const last = taken
    .filter(({ item }, index) => taken.findLastIndex((each) => each.item.key === item.key) === index)
    .toSorted((a, b) => order.indexOf(a.item.key) - order.indexOf(b.item.key));
  const [only] = last;
  const notes = last.map(({ note }) => note).filter((note) => note !== "");
  const paragraphs = notes.map((note): Part => ({ type: "text", text: note }));
  if (!only) return [];
  if (last.length === 1) {
    const { item, now, before } = only;
    const text =
      before !== "" && before !== now
        ? words.changed(item.label(), before, now)
        : words.taken(item.label(), now);
    return [{ type: "text", text: [text, ...notes].join(" ") }];
  }
  const facts = last.map(({ item, now, before }) => ({
    label: item.label(),
    value: before !== "" && before !== now ? words.oldAndNew(before, now) : now,
  }));
  return [{ type: "facts", facts }, ...paragraphs];
};

/** Everything a text said about several items, sorted into what can be taken, what is unsure and what is wrong. */
export type Sorted = {
  good: Given[];
  unsure: { item: Item; question: string; instead: string; value: Json } | null;
  problems: { item: Item; problem: string }[];
};

/** Sorts reads by item. Of several unsure ones the first is asked about and the rest stay open. */
export const sort = (reads: { item: Item; read: Read }[]): Sorted => {
  const sorted: Sorted = { good: [], unsure: null, problems: [] };
  for (const { item, read } of reads) {
    if (read.ok === true)
      sorted.good.push({
        item,
        value: read.value,
        ...(read.note ? { note: read.note } : {}),
        ...(read.also ? { also: read.also } : {}),
      });
    else if (read.ok === "unsure")
      sorted.unsure ??= { item, question: read.question, instead: read.instead, value: read.value };
    else sorted.problems.push({ item, problem: read.problem });
  }
  return sorted;
};
