import type { Sorted } from "./answering.ts";
import { echo, sort, take } from "./answering.ts";
import type { Pending } from "./asking.ts";
import { ask, askAgain, pendingOf } from "./asking.ts";
import { correctionIn, isChatter, withoutChatter } from "./chatter.ts";
import type { Context, Item } from "./item.ts";
import { everyItem, gateOf, placedItems } from "./item.ts";
import type { Labelled } from "./labelled.ts";
import { readLabelled } from "./labelled.ts";
import type { Part } from "./message.ts";
import type { Reads } from "./reading.ts";
import { earlyItems, readNamed, readTogether, someYesNo, spotAll } from "./reading.ts";
import type { Turn, World } from "./turn.ts";
import { contextOf, personOf, saying, sayingText, withConversation } from "./turn.ts";

const isTyped = (item: Item): boolean => item.secrecy !== "secret" && item.kind !== "file";

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
  if (chosen || items.some((item) => item.kind === "numbers") || question?.read?.(text, context, items)) {
    const reads = together(text, strict);
    if (chosen || reads.some(({ read }) => read.ok !== false)) return reads;
  }
  const { found, rest } = spotAll(text, earlyItems(others, context), context);
  if (found.length === 0) return together(text, strict);
  return [...found, ...together(rest, true).filter(({ read }) => read.ok !== false)];
};

/** Reads what was given by name: the whole of it, or what stands before a comma; the rest may answer the question. */
const readByName = (values: Labelled[], context: Context): { reads: Reads; rest: string } => {
  const rests: string[] = [];
  const reads = values.map(({ item, text }) => {
    const read = readNamed(text, item, context);
    const [first = "", ...others] = text.split(/\s*[,;\n]\s*/);
    if (read.ok !== false || others.length === 0) return { item, read };
    const shorter = readNamed(first, item, context);
    if (shorter.ok === false) return { item, read };
    rests.push(...others);
    return { item, read: shorter };
  });
  return { reads, rest: rests.join(", ") };
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
  const absent = everyItem(world.checklist, context)
    .map(({ item }) => item)
    .filter((item) => isTyped(item) && !placed.some((each) => each.key === item.key));
  const { values, rest, clean } = readLabelled(text, [...asked, ...others, ...absent]);
  const foreign = values.filter(({ item }) => absent.includes(item));
  const named = readByName(
    values.filter(({ item }) => !absent.includes(item)),
    context,
  );
  const isNamed = (item: Item): boolean => named.reads.some((each) => each.item.key === item.key);
  const items = asked.filter((item) => !isNamed(item));
  const remaining = [rest, named.rest].filter((each) => each !== "").join(", ");
  const read = readAsked(
    withoutChatter(remaining),
    { pending, items, context },
    others.filter((item) => !isNamed(item)),
    values.length > 0 && !clean,
  );
  const answers = values.length > 0 ? read.filter((each) => each.read.ok !== false) : read;
  const refused: Reads = foreign.map(({ item }) => ({
    item,
    read: { ok: false, problem: world.words.notPart(item.label) },
  }));
  return sort([...named.reads, ...answers, ...refused]);
};

/** "No, it's 10013": a correction of what was answered last, where it fits. */
const readCorrection = (text: string, turn: Turn, world: World): Sorted | null => {
  const { request } = turn;
  const correction = correctionIn(text);
  if (!correction || !request) return null;
  const context = contextOf(request, turn, world);
  const pending = pendingOf(turn, world);
  if (correction.denies && pending.type === "question" && someYesNo(pending.items, context)) return null;
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

/** Notes the question as answered, for "back", and lets the next one be asked. */
export const moveOn = (turn: Turn, items: Item[]): Turn => {
  const { trail } = turn.conversation;
  const entry = items.map((item) => item.key).join(" ");
  return withConversation(turn, {
    at: null,
    tries: 0,
    problem: null,
    confirm: null,
    trail: [...trail.filter((each) => each !== entry), entry].slice(-20),
  });
};

/** Asks whether a likely slip was meant as something else, or as it was typed. */
export const askWhetherMeant = (turn: Turn, world: World, unsure: NonNullable<Sorted["unsure"]>): Turn => {
  const { item, question, instead, value } = unsure;
  const by = personOf(turn.event)?.id ?? "";
  const next = withConversation(turn, {
    confirm: { type: "typo", rev: -1, by, item: item.key, value: instead, typed: value },
  });
  const choices: Part = {
    type: "choices",
    choices: [
      { label: world.words.useInstead(instead), action: { text: "yes, use that" } },
      { label: world.words.keepTyped, action: { text: "no, keep mine" } },
    ],
  };
  return saying(sayingText(next, question), choices);
};

/** Takes what was understood, says it back, and asks what comes next. */
export const takeSorted = (turn: Turn, world: World, sorted: Sorted): Turn => {
  const result = take(turn, world, sorted.good);
  let next = saying(result.turn, ...echo(result.taken, world));
  if (result.taken.length > 0)
    next = moveOn(
      next,
      result.taken.map(({ item }) => item),
    );
  if (sorted.unsure) return askWhetherMeant(next, world, sorted.unsure);
  const first = sorted.problems[0];
  if (first && sorted.good.length > 0) next = sayingText(next, first.problem);
  return next.request?.checking && result.taken.some(({ item }) => item.kind === "numbers")
    ? next
    : ask(next, world);
};

/** Words for a try that did not work: what to do, worded differently each time, and after two another way. */
const notUnderstood = (turn: Turn, world: World, problem: string | null): Turn => {
  const tries = turn.conversation.tries + 1;
  const next = withConversation(turn, { tries, problem });
  const pending = pendingOf(next, world);
  const { words } = world;
  const item = pending.type === "question" ? pending.items[0] : undefined;
  if (!item || !next.request) return askAgain(sayingText(next, problem ?? words.notForMe), world);
  const context = contextOf(next.request, next, world);
  const told = problem === turn.conversation.problem ? null : problem;
  const isShown =
    pending.type === "question" && (pending.items.length > 1 || pending.question.ask !== undefined);
  const example = isShown ? "" : words.example(item.example);
  if (tries === 1) return ask(sayingText(next, told ?? words.tryOne(item.label), example), world);
  if (tries === 2) return ask(sayingText(next, told ?? words.tryTwo(item.label), item.help(context)), world);
  return ask(saying(sayingText(next, told ?? "", words.anotherWay(item.label)), otherWays(world)), world);
};

const otherWays = (world: World): Part => ({
  type: "choices",
  choices: [
    { label: world.words.wayForm, action: { text: "form" } },
    { label: world.words.wayLater, action: { text: "i don't know" } },
    { label: world.words.wayHelp, action: { text: "help" } },
  ],
});

/** Reads a text as answers. Whatever is understood is kept, and the rest is asked again with what to do. */
export const hearAnswer = (text: string, turn: Turn, world: World): Turn => {
  const correction = readCorrection(text, turn, world);
  if (correction) return takeSorted(turn, world, correction);
  if (isChatter(text)) return askAgain(turn, world);
  const sorted = readAnswers(text, turn, world);
  if (sorted.good.length > 0 || sorted.unsure) return takeSorted(turn, world, sorted);
  const aside = world.aside.answer(text, false);
  if (aside && !sorted.problems.length) return askAgain(sayingText(turn, aside), world);
  return notUnderstood(turn, world, sorted.problems[0]?.problem ?? null);
};
