import type { Context, Item, Question, Read, Spotted } from "../item.ts";
import { openBecause } from "../item.ts";

/** What was read of a text, by item. */
export type Reads = { item: Item; read: Read }[];

const ending =
  "(?:inc|llc|l\\.l\\.c|llp|lp|ltd|limited|corp|corporation|co|company|pllc|pc|jr|sr|iii?|iv|esq)\\b";
const between = new RegExp(
  `\\s*(?:,(?!\\s*${ending})|[;\\n])\\s*|(?<=(?:^|\\s)(?:yes|no|nope|none|all|them|those|[a-z]{5,}))[.!]\\s+|\\s+and\\s+(?=(?:yes|no|the|it|they|he|she|i)\\b)`,
  "i",
);

/** The pieces of a text between commas, semicolons and line ends; "Acme, Inc." stays in one. */
export const fragments = (text: string): string[] =>
  text
    .replace(/\b(?:(yes|no)\s+(?=(?:yes|no)\b)|(yes)\s+(?=\d))/gi, "$1$2, ")
    .split(between)
    .map((each) => each.trim())
    .filter((each) => each !== "");

const isYesNo = (item: Item, context: Context): boolean =>
  (item.choices?.(context) ?? []).some((choice) => choice.value === "yes");

/** True when a "no" may be the answer to one of the items: "no" itself, or "none of these". */
export const someTakeNo = (items: Item[], context: Context): boolean =>
  items.some(
    (item) => isYesNo(item, context) || (item.kind === "many" && item.read("no", context).ok === true),
  );

const bareYes =
  /^(yes|y|yep|yeah|both|all|yes to (both|all)|(yes,? )?(both|all)( of (them|those))?( are)? (true|yes|right|correct)|i do|true|correct|ok|okay)\.?$/i;

const readOf = (spotted: Spotted): Read => {
  if ("problem" in spotted) return { ok: false, problem: spotted.problem };
  const { value, note, also } = spotted;
  return {
    ok: true,
    value,
    ...(note === undefined ? {} : { note }),
    ...(also === undefined ? {} : { also }),
  };
};

/** Reads a value given by name: what the item finds in it, else the whole of it. */
export const readNamed = (text: string, item: Item, context: Context): Read => {
  const whole = item.read(text, context);
  if (whole.ok === true && whole.also) return whole;
  const spotted = item.spot?.(text, context);
  return spotted ? readOf(spotted) : whole;
};

/** What each item recognises in a text, and the text without it. `early` while something else is asked. */
export const spotAll = (
  text: string,
  items: Item[],
  context: Context,
  early = false,
): { found: Reads; rest: string } => {
  const found: Reads = [];
  let rest = text;
  for (const item of items) {
    if (rest.trim() === "") break;
    const spotted = early && item.spotEarly ? item.spotEarly(rest, context) : item.spot?.(rest, context);
    if (!spotted) continue;
    found.push({ item, read: readOf(spotted) });
    rest = spotted.rest;
  }
  return { found, rest };
};

/** Items that are heard while something else is asked. */
export const earlyItems = (items: Item[], context: Context): Item[] =>
  items.filter(
    (item) => item.early === "always" || (item.early === "open" && openBecause(item, context) !== null),
  );

const onlyYes = /^(?:yes|no|ok|okay|sure)[.!]?$/i;

/** "Yes to both": an answer to every one that is left. */
const toAll = /^(?:yes,? )?(?:to )?(?:both|all)(?: of (?:them|those|it))?[.!]?$/i;

/**
 * Gives each piece to the next item that takes it. A piece that no item takes is a problem of the first one left. A
 * bare yes or no is not carried past an open item, unless there is one for each item it could be meant for.
 */
const inOrder = (pieces: string[], items: Item[], context: Context): Reads => {
  const reads: Reads = [];
  const strays: string[] = [];
  const yesNo = items.filter((item) => isYesNo(item, context));
  const isBare = (piece: string): boolean =>
    piece.split(/\s+/).length <= 3 && yesNo.some((item) => item.read(piece, context).ok !== false);
  const isClear = yesNo.length > 0 && pieces.filter(isBare).length >= yesNo.length;
  let from = 0;
  for (const piece of pieces) {
    const rest = items.slice(from);
    const answered = toAll.test(piece) ? rest.filter((item) => isYesNo(item, context)) : [];
    if (answered.length > 1) {
      reads.push(...answered.map((item) => ({ item, read: item.read("yes", context) })));
      from = items.length;
      continue;
    }
    const first = rest.findIndex((item) => item.read(piece, context).ok !== false);
    const index = first > 0 && !isClear && (isBare(piece) || onlyYes.test(piece)) ? -1 : first;
    const item = rest[index];
    if (item) {
      reads.push({ item, read: item.read(piece, context) });
      from += index + 1;
    } else strays.push(piece);
  }
  const left = items.find((item) => !reads.some((each) => each.item === item));
  const problem = strays[0] !== undefined && left ? left.read(strays[0], context) : null;
  return left && problem?.ok === false ? [...reads, { item: left, read: problem }] : reads;
};

type Own = { text: string; items: Item[]; context: Context; read: Record<string, Read> | null };

/** What the last question read by itself: whether it reads a text at all is asked before what it read. */
const lastOwn = new WeakMap<Question, Own>();

/** What a question itself reads of a text, by item; null where it leaves that to its items. */
export const readOwn = (
  text: string,
  items: Item[],
  question: Question,
  context: Context,
): Record<string, Read> | null => {
  if (!question.read) return null;
  const last = lastOwn.get(question);
  if (last?.text === text && last.context === context && last.items === items) return last.read;
  const read = question.read(text, context, items);
  lastOwn.set(question, { text, items, context, read });
  return read;
};

/**
 * Reads one text for several items: what each recognises first, then what is left in the order asked. `strict` is
 * for words left over around other answers: they are never taken for free text, which would take anything.
 */
export const readTogether = (
  text: string,
  items: Item[],
  question: Question,
  context: Context,
  strict = false,
): Reads => {
  if (items.every((item) => isYesNo(item, context)) && bareYes.test(text.trim())) {
    return items.map((item) => ({ item, read: item.read("yes", context) }));
  }
  const own = readOwn(text, items, question, context);
  if (own) {
    return question.items(context).flatMap((item) => {
      const read = own[item.key];
      return read ? [{ item, read }] : [];
    });
  }
  const { found, rest } = spotAll(text, items, context);
  const left = items.filter(
    (item) => !found.some((each) => each.item === item) && !(strict && item.kind === "line"),
  );
  const pieces = fragments(rest);
  if (left.length === 0 || pieces.length === 0) return found;
  const only = left.length === 1 ? left[0] : undefined;
  const reads = only
    ? [{ item: only, read: only.read(pieces.length === 1 ? (pieces[0] ?? "") : rest.trim(), context) }]
    : inOrder(pieces, left, context);
  return found.length > 0 ? [...found, ...reads.filter((each) => each.read.ok !== false)] : reads;
};
