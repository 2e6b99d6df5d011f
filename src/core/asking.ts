import type { Context, Item, Question } from "./item.ts";
import { currentValue, isLater, openBecause, openItems, placedItems, showValue } from "./item.ts";
import type { Choice, Form, Part, Progress } from "./message.ts";
import { reviewParts } from "./review.ts";
import { isSecret } from "./secret.ts";
import type { Turn, World } from "./turn.ts";
import { contextOf, saying } from "./turn.ts";

/** What the conversation waits for. */
export type Pending =
  | { type: "question"; question: Question; items: Item[]; chosen: boolean }
  | { type: "review" }
  | { type: "correction" }
  | { type: "nothing" };

/** True while answers may be given: in a draft, and in the repair of a rejection. */
const takesAnswers = (context: Context): boolean =>
  context.request.status === "draft" || context.request.repair !== null;

/** What is asked now: the question a person went to, else the first one open, else the review. */
export const pendingOf = (turn: Turn, world: World): Pending => {
  if (!turn.request) return { type: "nothing" };
  const context = contextOf(turn.request, turn, world);
  if (!takesAnswers(context)) return { type: "nothing" };
  const { at } = turn.conversation;
  if (at) {
    const placed = placedItems(world.checklist, context).filter(({ item }) => at.items.includes(item.key));
    const first = placed[0];
    if (first)
      return {
        type: "question",
        question: first.question,
        items: placed.map(({ item }) => item),
        chosen: true,
      };
  }
  const open = openItems(world.checklist, context);
  const first = open[0];
  if (!first) {
    if (turn.request.checking) return { type: "nothing" };
    return turn.request.repair ? { type: "correction" } : { type: "review" };
  }
  if (first.item.secrecy === "secret")
    return { type: "question", question: first.question, items: [first.item], chosen: false };
  const together = open
    .filter(({ question, item }) => question.key === first.question.key && item.secrecy !== "secret")
    .map(({ item }) => item)
    .filter((item) => isLater(item, context) === isLater(first.item, context));
  return { type: "question", question: first.question, items: together, chosen: false };
};

/** Step k of n and the fields left, for a request that is being filled. */
export const progressOf = (turn: Turn, world: World): Progress | null => {
  if (!turn.request) return null;
  const context = contextOf(turn.request, turn, world);
  if (!takesAnswers(context)) return null;
  const open = openItems(world.checklist, context);
  const steps = world.checklist.steps;
  const index = open[0] ? steps.indexOf(open[0].step) : steps.length - 1;
  return { step: index + 1, of: steps.length, title: steps[index]?.title ?? "", left: open.length };
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

const privately = (items: Item[]): Part[] =>
  items
    .filter((item) => item.kind === "secret")
    .map((item) => ({ type: "secret-request", item: item.key, label: item.label }));

const files = (items: Item[]): Part[] =>
  items
    .filter((item) => item.kind === "file")
    .map((item) => ({
      type: "file-request",
      item: item.key,
      accept: ["application/pdf", "image/jpeg", "image/png", "image/webp", "image/tiff"],
      most: 10 * 1024 * 1024,
    }));

/** The question itself, with its choices; the value there now when it is asked again. */
export const questionParts = (question: Question, items: Item[], context: Context, world: World): Part[] => {
  const { words } = world;
  const own = question.ask?.(context, items);
  const doubts = items
    .filter((item) => currentValue(item, context) !== undefined)
    .map((item) => openBecause(item, context))
    .filter((why): why is string => why !== null && why !== "missing");
  const now = items
    .filter((item) => context.request.answers[item.key] !== undefined && !context.request.repair)
    .map((item) => words.nowIs(item.label, showValue(item, context)));
  const asked: Part[] =
    own ??
    (items.length === 1
      ? [{ type: "text", text: items[0]?.ask(context) ?? "" }]
      : [
          { type: "text", text: words.together },
          { type: "list", items: items.map((item) => item.ask(context)) },
          ...(question.example ? [{ type: "text" as const, text: words.example(question.example) }] : []),
        ]);
  const choices = choicesOf(items, context);
  return [
    ...doubts.map((doubt): Part => ({ type: "text", text: doubt })),
    ...asked,
    ...now.map((line): Part => ({ type: "text", text: line })),
    ...(choices.length > 0 ? [{ type: "choices" as const, choices }] : []),
    ...privately(items),
    ...files(items),
  ];
};

/** Adds what is asked now to the message of this turn. */
export const ask = (turn: Turn, world: World): Turn => {
  if (!turn.request) return turn;
  const context = contextOf(turn.request, turn, world);
  const pending = pendingOf(turn, world);
  switch (pending.type) {
    case "question":
      return saying(turn, ...questionParts(pending.question, pending.items, context, world));
    case "review":
    case "correction":
      return saying(turn, ...reviewParts(context, world));
    case "nothing":
      return turn;
  }
};

/** Asks again after something else was said: the question in full, the review in one line. */
export const askAgain = (turn: Turn, world: World): Turn => {
  const { type } = pendingOf(turn, world);
  return type === "review" || type === "correction"
    ? saying(turn, { type: "text", text: world.words.reviewAgain })
    : ask(turn, world);
};

/** The section that is being asked as a form, with what is known; secrets are never filled in. */
export const formOf = (turn: Turn, world: World): Form | null => {
  if (!turn.request) return null;
  const context = contextOf(turn.request, turn, world);
  const pending = pendingOf(turn, world);
  if (pending.type !== "question") return null;
  const step = world.checklist.steps.find((each) => each.questions.includes(pending.question));
  const repairing = context.request.repair;
  const items = placedItems(world.checklist, context)
    .filter((placed) => (repairing ? repairing.items.includes(placed.item.key) : placed.step === step))
    .map(({ item }) => item)
    .slice(0, 40);
  return {
    form: repairing ? "repair" : (step?.key ?? ""),
    sid: turn.request.sid,
    rev: turn.request.rev,
    title: repairing ? world.words.repairTitle : (step?.title ?? ""),
    fields: items.map((item) => {
      const value = currentValue(item, context);
      const choices = item.choices?.(context);
      const hidden = value === undefined || isSecret(value) || item.kind === "file";
      return {
        item: item.key,
        label: item.label,
        kind: item.kind,
        hint: item.example,
        ...(hidden ? {} : { value: item.typed?.(value) ?? item.show(value, context) }),
        ...(choices ? { choices } : {}),
        optional: item.optional === true || value !== undefined,
      };
    }),
  };
};
