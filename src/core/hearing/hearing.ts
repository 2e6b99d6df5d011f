import type { Item } from "../item.ts";
import { exampleOf } from "../item.ts";
import type { Part } from "../message.ts";
import type { Sorted } from "../moves/answering.ts";
import { echo, take } from "../moves/answering.ts";
import { ask, askAgain, pendingOf, progressOf } from "../moves/asking.ts";
import type { Turn, World } from "../turn.ts";
import { contextOf, personOf, saying, sayingText, withConversation } from "../turn.ts";
import { isChatter } from "./chatter.ts";
import { isImpatient, isThanks } from "./temper.ts";
import { answeredTogether, withFormer } from "./two-writers.ts";
import { readAnswers, readCorrection } from "./understanding.ts";

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

/** Whoever sees a slip in their own message may mend it there. */
const unreadIn = ({ from }: Turn): { unread?: string } => (from === undefined ? {} : { unread: from });

/** Asks whether a likely slip was meant as something else, or as it was typed. */
export const askWhetherMeant = (turn: Turn, world: World, unsure: NonNullable<Sorted["unsure"]>): Turn => {
  const { item, question, instead, value } = unsure;
  const by = personOf(turn.event)?.id ?? "";
  const next = withConversation(turn, {
    confirm: { type: "typo", rev: -1, by, item: item.key, value: instead, typed: value },
    ...unreadIn(turn),
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
  let next = withFormer(saying(result.turn, ...echo(result.taken, result.turn, world)), world, result.taken);
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
const notUnderstood = (turn: Turn, world: World, problem: string | null, about?: Item): Turn => {
  const tries = turn.conversation.tries + 1;
  const next = withConversation(turn, { tries, problem, ...unreadIn(turn) });
  const pending = pendingOf(next, world);
  const { words } = world;
  const item = pending.type === "question" ? pending.items[0] : undefined;
  if (!item || !next.request) return askAgain(sayingText(next, problem ?? words.notForMe), world);
  const context = contextOf(next.request, next, world);
  const told = problem === turn.conversation.problem ? null : problem;
  const isShown =
    pending.type === "question" && (pending.items.length > 1 || pending.question.ask !== undefined);
  const isOfAnother = about !== undefined && !(pending.type === "question" && pending.items.includes(about));
  if (isOfAnother) return ask(sayingText(turn, problem ?? ""), world);
  const example = isShown ? "" : words.example(exampleOf(item, context));
  if (tries === 1) return ask(sayingText(next, told ?? words.tryOne(item.label()), example), world);
  if (tries === 2)
    return ask(sayingText(next, told ?? words.tryTwo(item.label()), item.help(context)), world);
  return ask(saying(sayingText(next, told ?? "", words.anotherWay(item.label())), otherWays(world)), world);
};

const otherWays = (world: World): Part => ({
  type: "choices",
  choices: [
    { label: world.words.wayForm, action: { text: "form" } },
    { label: world.words.wayLater, action: { text: "i don't know" } },
    { label: world.words.wayHelp, action: { text: "help" } },
  ],
});

/** Where a file is asked, what to do with it instead of typing. */
const fileWanted = (text: string, turn: Turn, world: World): string | null => {
  const pending = pendingOf(turn, world);
  const item = pending.type === "question" ? pending.items[0] : undefined;
  if (item?.kind !== "file" || !turn.request) return null;
  const read = item.read(text, contextOf(turn.request, turn, world));
  return read.ok === false ? read.problem : null;
};

/** Thanks and outbursts are answered in kind, and what is asked is asked again. */
const hearTemper = (text: string, turn: Turn, world: World): Turn | null => {
  if (isThanks(text)) return askAgain(sayingText(turn, world.words.welcomeThanks), world);
  if (!isImpatient(text)) return null;
  const left = progressOf(turn, world)?.left ?? 0;
  return askAgain(sayingText(turn, world.words.sorryLong(left)), world);
};

/** Reads a text as answers. Whatever is understood is kept, and the rest is asked again with what to do. */
export const hearAnswer = (text: string, turn: Turn, world: World): Turn => {
  const correction = readCorrection(text, turn, world);
  if (correction) return takeSorted(turn, world, correction);
  const felt = hearTemper(text, turn, world);
  if (felt) return felt;
  if (isChatter(text)) return askAgain(turn, world);
  const sorted = readAnswers(text, turn, world);
  const together = answeredTogether(text, turn, world, sorted);
  if (together) return together;
  if (sorted.good.length > 0 || sorted.unsure) return takeSorted(turn, world, sorted);
  const aside = world.aside.answer(text, false);
  if (aside && !sorted.problems.length) return askAgain(sayingText(turn, aside), world);
  const [first] = sorted.problems;
  return notUnderstood(turn, world, first?.problem ?? fileWanted(text, turn, world), first?.item);
};
