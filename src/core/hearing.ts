import type { Sorted } from "./answering.ts";
import { echo, sort, take } from "./answering.ts";
import { ask, askAgain, pendingOf } from "./asking.ts";
import type { Context, Item, Question, Read } from "./item.ts";
import { placedItems } from "./item.ts";
import { readLabelled } from "./labelled.ts";
import type { Part } from "./message.ts";
import type { Turn, World } from "./turn.ts";
import { contextOf, personOf, saying, sayingText, withConversation } from "./turn.ts";

type Reads = { item: Item; read: Read }[];

const fragments = (text: string): string[] =>
  text
    .split(/\s*[,;\n]\s*|\s+and\s+(?=(?:yes|no|the|it|they|he|she|i)\b)/i)
    .map((each) => each.trim())
    .filter((each) => each !== "");

const isYesNo = (item: Item, context: Context): boolean =>
  (item.choices?.(context) ?? []).some((choice) => choice.value === "yes");

const bareYes =
  /^(yes|y|yep|yeah|both|all|yes to (both|all)|(yes,? )?(both|all)( of (them|those))?( are)? (true|yes|right|correct)|i do|true|correct|ok|okay)\.?$/i;

/** Reads one text for several items: what each recognises first, then what is left in the order asked. */
const readTogether = (text: string, items: Item[], question: Question, context: Context): Reads => {
  if (items.every((item) => isYesNo(item, context)) && bareYes.test(text.trim())) {
    return items.map((item) => ({ item, read: item.read("yes", context) }));
  }
  const own = question.read?.(text, context, items);
  if (own) {
    return question.items(context).flatMap((item) => {
      const read = own[item.key];
      return read ? [{ item, read }] : [];
    });
  }
  const found: Reads = [];
  let rest = text;
  for (const item of items) {
    const spotted = item.spot?.(rest, context);
    if (!spotted) continue;
    found.push({ item, read: { ok: true, value: spotted.value } });
    rest = spotted.rest;
  }
  const left = items.filter((item) => !found.some((each) => each.item === item));
  const pieces = fragments(rest);
  if (left.length === 0 || pieces.length === 0) return found;
  if (left.length === 1 && left[0]) {
    const item = left[0];
    const read = item.read(pieces.join(", "), context);
    return read.ok === false && found.length > 0 ? found : [...found, { item, read }];
  }
  const inOrder = left.flatMap((item, index) => {
    const piece = pieces[index];
    return piece === undefined ? [] : [{ item, read: item.read(piece, context) }];
  });
  const fits = pieces.length <= left.length && inOrder.every(({ read }) => read.ok !== false);
  if (fits) return [...found, ...inOrder];
  if (found.length > 0) return found;
  const first = inOrder.find(({ read }) => read.ok === false);
  return first ? [first] : [];
};

/** Reads a value given by name: what the item finds in it, else the whole of it. */
const readNamed = (text: string, item: Item, context: Context): Read => {
  const spotted = item.spot?.(text, context);
  return spotted ? { ok: true, value: spotted.value } : item.read(text, context);
};

/** What a text says about the request: values by name anywhere in the checklist, and the answer to what is asked. */
export const readAnswers = (text: string, turn: Turn, world: World): Sorted => {
  if (!turn.request) return { good: [], unsure: null, problems: [] };
  const context = contextOf(turn.request, turn, world);
  const pending = pendingOf(turn, world);
  const asked = pending.type === "question" ? pending.items : [];
  const others = placedItems(world.checklist, context).map(({ item }) => item);
  const open = [...asked, ...others.filter((item) => !asked.includes(item))];
  const agreed = context.request.answers.agreements !== undefined;
  const byName = agreed ? open.filter((item) => item.secrecy !== "secret" && item.kind !== "file") : [];
  const { values, rest } = readLabelled(text, byName);
  const named: Reads = values.map((each) => ({
    item: each.item,
    read: readNamed(each.text, each.item, context),
  }));
  const remaining = asked.filter((item) => !named.some((each) => each.item === item));
  const answers =
    rest === "" || pending.type !== "question" || remaining.length === 0
      ? []
      : readTogether(rest, remaining, pending.question, context);
  const worthSaying = named.length > 0 ? answers.filter(({ read }) => read.ok !== false) : answers;
  return sort([...named, ...worthSaying]);
};

const correcting =
  /^(no|nope|sorry|oops|wait|actually|correction|i meant|i mean|wrong|my mistake|make (that|it))\b[\s,.:;!–-]*(it'?s|it is|it should be|i meant|make (that|it)|that should be)?[\s,:]*/i;

/** "No, it's 10013": a correction of what was answered last, where it fits. */
const readCorrection = (text: string, turn: Turn, world: World): Sorted | null => {
  const match = correcting.exec(text);
  const { request } = turn;
  if (!match || !request?.undo) return null;
  const rest = text.slice(match[0].length);
  const context = contextOf(request, turn, world);
  const last = placedItems(world.checklist, context)
    .map(({ item }) => item)
    .filter((item) => Object.hasOwn(request.undo ?? {}, item.key) && item.secrecy !== "secret");
  const reads = last.map((item) => ({ item, read: readNamed(rest, item, context) }));
  const fits = reads.filter(({ read }) => read.ok === true);
  return rest !== "" && fits.length === 1 ? sort(fits) : null;
};

/** Notes the question as answered, for "back", and lets the next one be asked. */
export const moveOn = (turn: Turn, items: Item[]): Turn => {
  const { trail } = turn.conversation;
  const entry = items.map((item) => item.key).join(" ");
  return withConversation(turn, {
    at: null,
    tries: 0,
    confirm: null,
    trail: [...trail.filter((each) => each !== entry), entry].slice(-20),
  });
};

/** Takes what was understood, says it back, and asks what comes next. */
export const takeSorted = (turn: Turn, world: World, sorted: Sorted): Turn => {
  const result = take(turn, world, sorted.good);
  let next = sayingText(result.turn, ...echo(result.taken, world));
  if (sorted.good.length > 0)
    next = moveOn(
      next,
      sorted.good.map(({ item }) => item),
    );
  if (sorted.unsure) {
    const { item, question, instead, value } = sorted.unsure;
    const by = personOf(turn.event)?.id ?? "";
    next = withConversation(next, {
      confirm: { type: "typo", rev: -1, by, item: item.key, value: instead, typed: value },
    });
    const choices: Part = {
      type: "choices",
      choices: [
        { label: world.words.useInstead(instead), action: { text: "yes" } },
        { label: world.words.keepTyped, action: { text: "no" } },
      ],
    };
    return saying(sayingText(next, question), choices);
  }
  const first = sorted.problems[0];
  if (first && sorted.good.length > 0) next = sayingText(next, first.problem);
  return next.request?.checking && sorted.good.some(({ item }) => item.key === "numbers")
    ? next
    : ask(next, world);
};

/** Words for a try that did not work: what to do, worded differently each time, and after two another way. */
const notUnderstood = (turn: Turn, world: World, problem: string | null): Turn => {
  const tries = turn.conversation.tries + 1;
  const next = withConversation(turn, { tries });
  const pending = pendingOf(next, world);
  const { words } = world;
  if (pending.type !== "question" || !next.request) {
    return askAgain(sayingText(next, problem ?? words.notForMe), world);
  }
  const context = contextOf(next.request, next, world);
  const item = pending.items[0] as Item;
  const sentences =
    tries === 1
      ? [problem ?? words.tryOne(item.label), words.example(item.example)]
      : tries === 2
        ? [problem ?? words.tryTwo(item.label), item.help(context)]
        : [problem ?? words.tryTwo(item.label), words.anotherWay(item.label)];
  const asked =
    tries >= 3 ? saying(sayingText(next, ...sentences), otherWays(world)) : sayingText(next, ...sentences);
  return ask(asked, world);
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
  const sorted = readAnswers(text, turn, world);
  if (sorted.good.length > 0 || sorted.unsure) return takeSorted(turn, world, sorted);
  const aside = world.aside.answer(text, false);
  if (aside && !sorted.problems.length) return askAgain(sayingText(turn, aside), world);
  return notUnderstood(turn, world, sorted.problems[0]?.problem ?? null);
};
