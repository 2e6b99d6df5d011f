import { isAsked } from "./asks.ts";
import type { Capabilities } from "./carrier.ts";
import type { Json } from "./json.ts";
import { speaking } from "./language.ts";
import type { FieldKind, Part } from "./message.ts";
import { once } from "./once.ts";
import type { PortRequest } from "./port-request.ts";
import type { Secret } from "./secret.ts";
import { localDate } from "./values/local-date.ts";

/** What an item may look at: the request so far, the carrier's abilities, and the day in the carrier's zone. */
export type Context = { request: PortRequest; carrier: Capabilities; today: string; at: number };

/** A request as it is looked at with its carrier, at a time (milliseconds). */
export const contextAt = (request: PortRequest, carrier: Capabilities, at: number): Context => ({
  request,
  carrier,
  today: localDate(at, carrier.zone),
  at,
});

export type Value = Json | Secret;

/** Values by the keys of their items. */
export type Values = Record<string, Value>;

/**
 * What came of reading a text. `note` is said with the echo. "unsure" asks whether `instead` was meant; both are
 * texts that `read` takes. A `problem` says what to do and never repeats what was typed. `also` are values of other
 * items that the same text gave ("no, PO Box 12, Albany, NY 12207").
 */
export type Read =
  | { ok: true; value: Value; note?: string; also?: Values }
  | { ok: "unsure"; question: string; instead: string; value: Json }
  | { ok: false; problem: string };

/** What of a longer text was meant for an item, and the text without it. `also` and `note` are those of a `Read`. */
export type Spotted =
  | { value: Value; rest: string; also?: Values; note?: string }
  | { problem: string; rest: string };

/**
 * One item of the checklist. The engine interprets these; nothing about back, skip, edit, forms, progress or
 * several answers in one message is written per item.
 */
export type Item = {
  key: string;
  label(): string;
  /** What people call it, lower case, for "the zip is 10013". */
  names: string[];
  kind: FieldKind;
  ask(context: Context): string;
  /** An answer that would be taken. */
  example: string | ((context: Context) => string);
  /** What a form gives as the example, where the answer to a question alone would say too little beside a field. */
  hint?(context: Context): string;
  /** What is to be read before it is answered: a form shows it in full, above the field. */
  reading?(context: Context): string[];
  /** What it means and where to find it. */
  help(context: Context): string;
  read(text: string, context: Context): Read;
  /** True for a text that can only be read once the carrier has answered about the numbers; it is asked again then. */
  awaitsCheck?(text: string, context: Context): boolean;
  /** Finds its value in a longer text. Without it, the item takes only a text that is all its own. */
  spot?(text: string, context: Context): Spotted | null;
  /**
   * Its `spot` cannot be mistaken, so it is also heard while something else is asked: "open" until it is answered,
   * "always" even to change it.
   */
  early?: "open" | "always";
  /** What is heard in place of `spot` while something else is asked, where `spot` itself could be mistaken then. */
  spotEarly?(text: string, context: Context): Spotted | null;
  show(value: Value, context: Context): string;
  /** The value as a text that `read` takes, to start a form with; without it, as shown. */
  typed?(value: Value): string;
  /** Buttons; `value` is a text `read` takes. */
  choices?(context: Context): { label: string; value: string }[];
  /** Every answer a form offers to choose from, where those are more than the buttons of the question. */
  options?(context: Context): { label: string; value: string }[];
  /** Whether it is part of this request at all. */
  applies?(context: Context): boolean;
  optional?: true;
  /** Taken as answered with this value until somebody edits it; shown at review, never asked by itself. */
  preset?(context: Context): Value | undefined;
  /** "secret": only in private, erased at the end. "sensitive": shown by its last four. Both sealed in storage. */
  secrecy?: "secret" | "sensitive";
  /** Printed on the Letter of Authorization: a change wants a new signature. */
  printed?: true;
  /** Why an answer given earlier cannot stand now, in a sentence; it is asked again. */
  doubt?(value: Value, context: Context): string | null;
  /** Its doubt no longer counts when the same answer is given again: the person knows better. */
  stands?: true;
  /** Its doubt is settled by time alone: it is asked last, and holds up nothing but the submission. */
  waits?: true;
  /** Answers that follow from this one, by item. */
  sets?(value: Value, context: Context): Values;
  /** What is said so many days after the answer, while answers are still taken; null for nothing. */
  remind?: {
    days(value: Value, context: Context): number;
    text(value: Value, context: Context): string | null;
  };
};

/** Items asked in one message. `read` may take an answer to several of them apart, by item. */
export type Question = {
  key: string;
  /** Nothing else is taken before it is settled. */
  gate?: true;
  items(context: Context): Item[];
  /** The words of the question; undefined for the items' own. */
  ask?(context: Context, open: Item[]): Part[] | undefined;
  read?(text: string, context: Context, open: Item[]): Record<string, Read> | null;
};

export type Step = { key: string; title(): string; questions: Question[] };

/** The whole checklist, in the order it is asked. */
export type Checklist = { steps: Step[] };

/** An item with its place. */
export type Placed = { step: Step; index: number; question: Question; item: Item };

/** An answer to this item that would be taken. */
export const exampleOf = ({ example }: Item, context: Context): string =>
  typeof example === "string" ? example : example(context);

/** Every item there is, in order, also those that are not part of this request as it stands. */
export const everyItem = once((checklist: Checklist, context: Context): readonly Placed[] => {
  const placed: Placed[] = [];
  for (const [index, step] of checklist.steps.entries()) {
    for (const question of step.questions) {
      for (const item of question.items(context)) placed.push({ step, index, question, item });
    }
  }
  return placed;
});

/** Every item that is part of this request, in order. */
export const placedItems = once((checklist: Checklist, context: Context): readonly Placed[] =>
  everyItem(checklist, context).filter(({ item }) => item.applies?.(context) ?? true),
);

/** The value an item has now: its answer, or its preset while nobody chose another. */
export const currentValue = (item: Item, context: Context): Value | undefined =>
  context.request.answers[item.key]?.value ?? item.preset?.(context);

/** The value as a text that a form starts with, in the language spoken; null where there is none. */
export const typedValue = (item: Item, context: Context): string | null => {
  const value = currentValue(item, context);
  return value === undefined ? null : (item.typed?.(value) ?? item.show(value, context));
};

/** Why the item is open: "missing", or the doubt about its answer; null when it is settled. */
export const openBecause = (item: Item, context: Context): string | null => {
  const { repair } = context.request;
  if (repair?.items.includes(item.key) && !repair.done.includes(item.key)) return "missing";
  const value = currentValue(item, context);
  if (value === undefined)
    return item.optional && context.request.parked.includes(item.key) ? null : "missing";
  const doubt = item.doubt?.(value, context) ?? null;
  const sure = item.stands && context.request.answers[item.key]?.sure;
  if (doubt === null || typeof sure !== "string") return doubt;
  return speaking("en", () => item.doubt?.(value, context)) === sure ? null : doubt;
};

/** The first item of a gate that is still open: until it is settled, no other item takes an answer. */
export const gateOf = once((checklist: Checklist, context: Context): Placed | null => {
  if (context.request.repair) return null;
  const isOpen = ({ question, item }: Placed): boolean =>
    question.gate === true && openBecause(item, context) !== null;
  return placedItems(checklist, context).find(isOpen) ?? null;
});

/** True for an item that is asked last: it was parked, somebody else is asked for it, or only time can settle it. */
export const isLater = (item: Item, context: Context): boolean =>
  isAsked(context.request, item.key) ||
  context.request.parked.includes(item.key) ||
  (item.waits === true && currentValue(item, context) !== undefined);

/** In a repair only what it reopened is asked, and what a correction made necessary. */
const concernsRepair = (item: Item, context: Context): boolean => {
  const { repair } = context.request;
  if (!repair || repair.items.includes(item.key)) return true;
  return item.optional !== true && currentValue(item, context) === undefined;
};

/** Everything still to be asked, in order; what was parked comes last. */
export const openItems = once((checklist: Checklist, context: Context): readonly Placed[] => {
  const open = placedItems(checklist, context).filter(
    ({ item }) => concernsRepair(item, context) && openBecause(item, context) !== null,
  );
  return [
    ...open.filter(({ item }) => !isLater(item, context)),
    ...open.filter(({ item }) => isLater(item, context)),
  ];
});

/** The item with this key among those that apply, or null. */
export const itemOf = (checklist: Checklist, context: Context, key: string): Placed | null =>
  placedItems(checklist, context).find((placed) => placed.item.key === key) ?? null;

/** An answer as people may see it. */
export const showValue = (item: Item, context: Context): string => {
  const value = currentValue(item, context);
  return value === undefined ? "" : item.show(value, context);
};
