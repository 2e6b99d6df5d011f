import type { Context, Item, Read } from "../item.ts";
import { everyItem, gateOf, placedItems } from "../item.ts";
import type { Sorted } from "../moves/answering.ts";
import { sort } from "../moves/answering.ts";
import type { Pending } from "../moves/asking.ts";
import { pendingOf } from "../moves/asking.ts";
import type { Turn, World } from "../turn.ts";
import { contextOf } from "../turn.ts";
import { correctionIn, withoutChatter } from "./chatter.ts";
import { firstSentence, sentencesIn, spotEarly } from "./early.ts";
import type { Labelled } from "./labelled.ts";
import { readLabelled } from "./labelled.ts";
import type { Reads } from "./reading.ts";
import { earlyItems, fragments, readNamed, readOwn, readTogether, someTakeNo, spotAll } from "./reading.ts";

const isTyped = (item: Item): boolean => item.secrecy !== "secret" && item.kind !== "file";

/** What the sentences around an answer say of other items: "415-555-0110. We're with Lumen." */
const readBeside = (text: string, others: Item[], context: Context): Reads => {
  const sentences = sentencesIn(text);
  if (sentences.length < 2) return [];
  const items = earlyItems(others, context).filter((item) => item.kind !== "numbers");
  return sentences.flatMap((sentence) => spotAll(sentence, items, context, true).found);
};

type Asked = { pending: Pending; items: Item[]; context: Context };

/** What a text answers to the items asked now. Other open items are heard first where they cannot be mistaken. */
const readAsked = (
  text: string,
  { pending, items, context }: Asked,
  others: Item[],
  strict: boolean,
): Reads => {
  if (text === "") return [];
  const question = pending.type === "question" ? pending.question : null;
  const together = (rest: string, careful: boolean): Reads =>
    question && items.length > 0 ? readTogether(rest, items, question, context, careful) : [];
  const chosen = pending.type === "question" && pending.chosen;
  if (
    chosen ||
    items.some((item) => item.kind === "numbers") ||
    (question && readOwn(text, items, question, context))
  ) {
    const reads = together(text, strict);
    if (chosen) return reads;
    if (reads.some(({ read }) => read.ok !== false)) return [...reads, ...readBeside(text, others, context)];
  }
  const { found, rest } = spotEarly(text, earlyItems(others, context), context);
  if (found.length === 0) return together(text, strict);
  return [...found, ...together(rest, true).filter(({ read }) => read.ok !== false)];
};

/** Said of a value without giving one. */
const noValue =
  /^(?:not )?(?:all )?(?:wrong|right|correct|incorrect|known|unknown|missing|clear|unclear|misspelled|outdated|different|there|ready|ok|fine|good|needed|required|optional|something else|another one)$/i;

/** What stands behind a value given by name, where it is surely that of an item asked with it: a mail address behind a name. */
const readBehind = (pieces: string[], { key }: Item, context: Context, world: World): Reads => {
  const placed = placedItems(world.checklist, context);
  const question = placed.find(({ item }) => item.key === key)?.question;
  const beside = placed.filter((each) => each.question === question && each.item.key !== key);
  return pieces.flatMap((piece) => {
    const [found] = beside.flatMap(({ item }) => {
      const { found: some, rest } = spotAll(piece, [item], context);
      return /^[\s,;]*$/.test(rest) ? some : [];
    });
    return found ? [found] : [];
  });
};

/** Reads what was given by name: the whole of it, or what stands before a comma; the rest may answer the question. */
const readByName = (values: Labelled[], context: Context, world: World): { reads: Reads; rest: string } => {
  const rests: string[] = [];
  const reads = values.flatMap(({ item, text: said }): Reads => {
    const [text, ...after] = item.kind === "numbers" ? firstSentence(said) : [said];
    rests.push(...after);
    if (noValue.test(text))
      return [{ item, read: { ok: false as const, problem: world.words.whatInstead(item.label()) } }];
    const typed = readNamed(text, item, context);
    const read = typed.ok === false ? readNamed(withoutChatter(text), item, context) : typed;
    const [first = "", ...others] = fragments(text);
    if (read.ok !== false || others.length === 0) return [{ item, read }];
    const shorter = readNamed(first, item, context);
    if (shorter.ok === false) return [{ item, read }];
    const behind = readBehind(others, item, context, world);
    if (behind.length < others.length) rests.push(...others);
    return [{ item, read: shorter }, ...(behind.length < others.length ? [] : behind)];
  });
  return { reads, rest: rests.join(", ") };
};

/** True where the value itself says what makes it part of the request, and nothing else was said of that. */
const isImplied = (item: Item, read: Read, context: Context, world: World): boolean => {
  const { request } = context;
  const also = Object.entries((read.ok === true && read.also) || {});
  if (also.length === 0 || also.some(([key]) => request.answers[key] !== undefined)) return false;
  const answers = Object.fromEntries(also.map(([key, value]) => [key, { value, by: "", at: context.at }]));
  const then = { ...context, request: { ...request, answers: { ...request.answers, ...answers } } };
  return placedItems(world.checklist, then).some((each) => each.item.key === item.key);
};

/** Named values of items that are not part of the request, or only with the other answers of the same text. */
const readForeign = (values: Labelled[], reads: Reads, context: Context, world: World): Reads => {
  if (values.length === 0) return [];
  const { request } = context;
  const answers = { ...request.answers };
  for (const { item, read } of reads) {
    if (read.ok === true) answers[item.key] = { value: read.value, by: "", at: context.at };
  }
  const then = { ...context, request: { ...request, answers } };
  const known = placedItems(world.checklist, then).map(({ item }) => item.key);
  return values.flatMap(({ item, text }) => {
    const read = readNamed(text, item, then);
    if (known.includes(item.key) || isImplied(item, read, then, world))
      return readByName([{ item, text }], then, world).reads;
    return [{ item, read: { ok: false as const, problem: world.words.notPart(item.label()) } }];
  });
};

/** What a text says about the request: values by name anywhere in the checklist, and the answer to what is asked. */
export const readAnswers = (text: string, turn: Turn, world: World): Sorted => {
  if (!turn.request) return { good: [], unsure: null, problems: [] };
  const context = contextOf(turn.request, turn, world);
  const pending = pendingOf(turn, world);
  const asked = pending.type === "question" ? pending.items.filter(isTyped) : [];
  if (gateOf(world.checklist, context))
    return sort(readAsked(text, { pending, items: asked, context }, [], false));
  const placed = placedItems(world.checklist, context).map(({ item }) => item);
  const others = placed.filter((item) => isTyped(item) && !asked.includes(item));
  const present = new Set(placed.map(({ key }) => key));
  const absent = everyItem(world.checklist, context)
    .map(({ item }) => item)
    .filter((item) => isTyped(item) && !present.has(item.key));
  const { values, rest, clean } = readLabelled(text, [...asked, ...others, ...absent]);
  const foreign = values.filter(({ item }) => absent.includes(item));
  const own = values.filter(({ item }) => !absent.includes(item));
  const named = readByName(own, context, world);
  const isNamed = (item: Item): boolean => named.reads.some((each) => each.item.key === item.key);
  const remaining = [rest, named.rest].filter((each) => each !== "").join(", ");
  const read = readAsked(
    withoutChatter(remaining),
    { pending, items: asked.filter((item) => !isNamed(item)), context },
    others.filter((item) => !isNamed(item)),
    values.length > 0 && !clean,
  );
  const answers = values.length > 0 ? read.filter((each) => each.read.ok !== false) : read;
  const reads = [...named.reads, ...answers];
  return sort([...reads, ...readForeign(foreign, reads, context, world)]);
};

/** "No, it's 10013": a correction of what was answered last, where it fits. */
export const readCorrection = (text: string, turn: Turn, world: World): Sorted | null => {
  const { request } = turn;
  const correction = correctionIn(text);
  if (!correction || !request) return null;
  const context = contextOf(request, turn, world);
  const pending = pendingOf(turn, world);
  if (correction.denies && pending.type === "question" && someTakeNo(pending.items, context)) {
    const answered = readAnswers(text, turn, world);
    if (answered.good.length > 0 || answered.unsure) return null;
  }
  const { values } = readLabelled(
    correction.rest,
    placedItems(world.checklist, context).map(({ item }) => item),
  );
  if (values.length > 0) return readAnswers(correction.rest, turn, world);
  const last = placedItems(world.checklist, context)
    .map(({ item }) => item)
    .filter((item) => Object.hasOwn(request.undo ?? {}, item.key) && isTyped(item));
  const surely = last.filter((item) => item.spot?.(correction.rest, context)?.rest.trim() === "");
  const required = last.length > 1 ? last.filter((item) => item.preset === undefined) : last;
  const fits = surely.length > 0 ? surely : required.filter((item) => item.read(correction.rest, context).ok);
  const [only] = fits;
  if (only && fits.length === 1) {
    return sort([{ item: only, read: readNamed(correction.rest, only, context) }]);
  }
  const answered = readAnswers(correction.rest, turn, world);
  return answered.good.length > 0 || answered.unsure ? answered : null;
};
