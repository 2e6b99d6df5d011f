import { awaitedApproval } from "../approval.ts";
import { askLabel, isAsked, openAsks } from "../asks.ts";
import type { Context, Item, Placed, Question } from "../item.ts";
import {
  currentValue,
  exampleOf,
  gateOf,
  isLater,
  openBecause,
  openItems,
  placedItems,
  showValue,
} from "../item.ts";
import type { Choice, Part, Progress } from "../message.ts";
import { isWaiting, takesAnswers } from "../port-request.ts";
import type { Turn, World } from "../turn.ts";
import { contextOf, saying, zoneOf } from "../turn.ts";
import { reviewParts } from "./review.ts";

/** Buttons for what others were asked for. */
const mostGiven = 3;

/** What the conversation waits for. */
export type Pending =
  | { type: "question"; question: Question; items: Item[]; chosen: boolean }
  | { type: "review" }
  /** All that is open, others were asked for. */
  | { type: "others" }
  | { type: "correction" }
  | { type: "nothing" };

/** The items a person went to, as far as they are still part of the request. */
const chosenItems = (turn: Turn, world: World, context: Context): Placed[] => {
  const { at } = turn.conversation;
  if (!at) return [];
  return placedItems(world.checklist, context).filter(({ item }) => at.items.includes(item.key));
};

/** The items asked together with the first one open. A secret is asked alone. */
const askedWith = (first: Placed, open: readonly Placed[], context: Context): Item[] =>
  first.item.secrecy === "secret"
    ? [first.item]
    : open
        .filter(({ question, item }) => question.key === first.question.key && item.secrecy !== "secret")
        .map(({ item }) => item)
        .filter((item) => isLater(item, context) === isLater(first.item, context))
        .filter((item) => !isAsked(context.request, item.key));

/** What is asked now: the question a person went to, else the first one open, else the review. */
export const pendingOf = (turn: Turn, world: World): Pending => {
  if (!turn.request) return { type: "nothing" };
  const context = contextOf(turn.request, turn, world);
  if (!takesAnswers(turn.request)) return { type: "nothing" };
  const gate = gateOf(world.checklist, context);
  if (gate) return { type: "question", question: gate.question, items: [gate.item], chosen: false };
  const chosen = chosenItems(turn, world, context);
  if (chosen[0]) {
    const items = chosen.map(({ item }) => item);
    return { type: "question", question: chosen[0].question, items, chosen: true };
  }
  const open = openItems(world.checklist, context);
  const [first] = open;
  const left = open.find(({ item }) => !isAsked(context.request, item.key));
  if (first && !left) return { type: "others" };
  if (left) {
    const items = askedWith(left, open, context);
    return { type: "question", question: left.question, items, chosen: false };
  }
  if (isWaiting(turn.request)) return { type: "nothing" };
  return turn.request.repair ? { type: "correction" } : { type: "review" };
};

/** Step k of n and the fields left, for a request that is being filled. */
export const progressOf = (turn: Turn, world: World): Progress | null => {
  if (!turn.request) return null;
  const context = contextOf(turn.request, turn, world);
  if (!takesAnswers(turn.request)) return null;
  const open = openItems(world.checklist, context);
  const steps = world.checklist.steps;
  const index = open[0] ? steps.indexOf(open[0].step) : steps.length - 1;
  return { step: index + 1, of: steps.length, title: steps[index]?.title() ?? "", left: open.length };
};

const choicesOf = (items: Item[], context: Context): Choice[] => {
  const [item] = items;
  if (!item || items.length > 1) return [];
  const choices = item.choices?.(context) ?? [];
  return choices.map(({ label, value }) => ({
    label,
    action: { text: value, item: item.key, sid: context.request.sid },
  }));
};

/** Ways to settle a doubt that came from the statement: its value, or the answer as it was given. */
const doubtChoices = (items: Item[], context: Context, world: World): Choice[] =>
  items.flatMap((item) => {
    const { bill, sid } = context.request;
    const offer = bill?.offers[item.key];
    const why = currentValue(item, context) === undefined ? null : openBecause(item, context);
    if (!item.stands || why === null || why === "missing") return [];
    const use = { text: `use the bill's ${item.names[0] ?? item.label().toLowerCase()}`, sid };
    return [
      ...(offer && bill?.verdicts[item.key] === "mismatch"
        ? [{ label: world.words.useOffer(offer.shown), action: use }]
        : []),
      ...(item.choices?.(context).length
        ? []
        : [{ label: world.words.asGiven, action: { text: "as typed", sid } }]),
    ];
  });

/** Who is asked for what, and the way to give it here or to ask nobody any more. */
const waitingParts = (context: Context, world: World): Part[] => {
  const { sid } = context.request;
  const asks = openAsks(context.request);
  const names = [...new Set(asks.map(({ person }) => person.name))];
  const choices: Choice[] = [
    ...asks.slice(0, mostGiven).map((each) => ({
      label: world.words.giveHere(askLabel(each)),
      action: { text: `edit ${each.label.toLowerCase()}`, sid },
    })),
    ...names.slice(0, mostGiven).map((name) => ({
      label: world.words.stopAsking(name),
      action: { text: `stop asking ${name}`, sid },
    })),
  ];
  return [
    { type: "text", text: world.words.waitingFor(asks, zoneOf(context.request, world)) },
    { type: "choices", choices },
  ];
};

const privately = (items: Item[]): Part[] =>
  items
    .filter((item) => item.kind === "secret")
    .map((item) => ({ type: "secret-request", item: item.key, label: item.label() }));

const files = (items: Item[]): Part[] =>
  items
    .filter((item) => item.kind === "file")
    .map((item) => ({
      type: "file-request",
      item: item.key,
      accept: ["application/pdf", "image/jpeg", "image/png", "image/webp", "image/tiff"],
      most: 10 * 1024 * 1024,
    }));

/** What is there now: of a question a person went to, and of what a rejection named. */
const nowLines = (items: Item[], chosen: boolean, context: Context, world: World): string[] => {
  const { request } = context;
  const there = items.filter((item) => request.answers[item.key] !== undefined);
  if (request.repair) {
    return there
      .filter((item) => item.kind !== "secret")
      .map((item) => world.words.filedWas(item.label(), showValue(item, context)));
  }
  const now = there.map((item) => world.words.nowIs(item.label(), showValue(item, context)));
  return chosen && now.length > 0 ? [...now, world.words.keepIt] : [];
};

/** The question itself, with its choices; the value there now when it is asked again. */
const questionParts = (
  question: Question,
  items: Item[],
  context: Context,
  world: World,
  chosen = false,
): Part[] => {
  const { words } = world;
  const own = question.ask?.(context, items);
  const doubts = items
    .filter((item) => currentValue(item, context) !== undefined)
    .map((item) => openBecause(item, context))
    .filter((why): why is string => why !== null && why !== "missing");
  const asked: Part[] =
    own ??
    (items.length === 1
      ? [{ type: "text", text: items[0]?.ask(context) ?? "" }]
      : [
          { type: "text", text: words.together },
          { type: "list", items: items.map((item) => item.ask(context)) },
          {
            type: "text",
            text: words.example(items.map((item) => exampleOf(item, context)).join(", ")),
          },
        ]);
  const choices = [...choicesOf(items, context), ...doubtChoices(items, context, world)];
  return [
    ...doubts.map((doubt): Part => ({ type: "text", text: doubt })),
    ...asked,
    ...nowLines(items, chosen, context, world).map((line): Part => ({ type: "text", text: line })),
    ...(choices.length > 0 ? [{ type: "choices" as const, choices }] : []),
    ...privately(items),
    ...files(items),
  ];
};

/** One item as it is asked of somebody who is asked for nothing else. */
export const askedAlone = (item: Item, context: Context): Part[] => {
  const choices = choicesOf([item], context);
  return [
    { type: "text", text: item.ask(context) },
    ...(choices.length > 0 ? [{ type: "choices" as const, choices }] : []),
    ...privately([item]),
    ...files([item]),
  ];
};

/** The turn without the question at its end: more was said before anybody could read it. */
export const withoutQuestion = ({ question, ...turn }: Turn): Turn =>
  question
    ? {
        ...turn,
        parts: [...turn.parts.slice(0, question.at), ...turn.parts.slice(question.at + question.parts)],
      }
    : turn;

/** Adds what is asked now to the message of this turn. Nothing is asked of a request talked about elsewhere. */
export const ask = (turn: Turn, world: World): Turn => {
  const asked = asking(turn, world);
  const parts = asked.parts.length - turn.parts.length;
  return parts > 0 ? { ...asked, question: { at: turn.parts.length, parts } } : asked;
};

const asking = (turn: Turn, world: World): Turn => {
  if (!turn.request || turn.conversation.sid !== turn.request.sid) return turn;
  const context = contextOf(turn.request, turn, world);
  const pending = pendingOf(turn, world);
  switch (pending.type) {
    case "question":
      return saying(turn, ...questionParts(pending.question, pending.items, context, world, pending.chosen));
    case "review":
    case "correction":
      return saying(turn, ...reviewParts(context, world));
    case "others":
      return saying(turn, ...waitingParts(context, world));
    case "nothing":
      return turn;
  }
};

/** Asks again after something else was said: the question in full, the review in one line, of nobody what is submitted. */
export const askAgain = (turn: Turn, world: World): Turn => {
  const { type } = pendingOf(turn, world);
  if (turn.conversation.sid !== turn.request?.sid) return turn;
  if (type === "review" && turn.request && awaitedApproval(turn.request) !== null) return turn;
  return type === "review" || type === "correction"
    ? saying(turn, { type: "text", text: world.words.reviewAgain })
    : ask(turn, world);
};
