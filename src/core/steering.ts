import { park, take, undo } from "./answering.ts";
import { ask, formOf, pendingOf } from "./asking.ts";
import type { Command } from "./command.ts";
import { askToSubmit, showLetter, submit } from "./filing.ts";
import { hearAnswer, moveOn, takeSorted } from "./hearing.ts";
import { placedItems } from "./item.ts";
import type { Json } from "./json.ts";
import { itemNamed } from "./labelled.ts";
import { reviewParts } from "./review.ts";
import { deleted, leave, left, resume, start } from "./starting.ts";
import type { Turn, World } from "./turn.ts";
import { contextOf, personOf, saying, sayingText, withConversation } from "./turn.ts";
import { withdraw } from "./withdrawing.ts";

/** True while a request is open for answers here. */
export const isFilling = (turn: Turn): boolean =>
  turn.request !== null && (turn.request.status === "draft" || turn.request.repair !== null);

const help = (turn: Turn, world: World): Turn => {
  const { words } = world;
  const pending = pendingOf(turn, world);
  if (pending.type !== "question" || !turn.request) return ask(sayingText(turn, words.helpGeneral), world);
  const context = contextOf(turn.request, turn, world);
  const lines = pending.items.map(
    (item) => `${item.label}: ${item.help(context)} ${words.example(item.example)}`,
  );
  return ask(sayingText(turn, ...lines, words.helpCommands), world);
};

const back = (turn: Turn, world: World): Turn => {
  const { trail } = turn.conversation;
  const last = trail.at(-1);
  if (!last || !turn.request) return ask(sayingText(turn, world.words.nothingBefore), world);
  const next = withConversation(turn, {
    trail: trail.slice(0, -1),
    at: { items: last.split(" ") },
    tries: 0,
    confirm: null,
  });
  return ask(next, world);
};

const skip = (turn: Turn, world: World, unknown: boolean): Turn => {
  const pending = pendingOf(turn, world);
  if (pending.type !== "question" || !turn.request)
    return ask(sayingText(turn, world.words.nothingToSkip), world);
  const context = contextOf(turn.request, turn, world);
  if (pending.items.some((item) => item.key === "agreements")) {
    return ask(sayingText(turn, world.words.agreementsFirst), world);
  }
  if (pending.chosen) return ask(withConversation(turn, { at: null, tries: 0 }), world);
  const item = pending.items.find((each) => each.secrecy === "secret") ?? pending.items[0];
  if (!item) return turn;
  const items = unknown ? [item] : pending.items;
  const onlyParkedLeft = items.every((each) => turn.request?.parked.includes(each.key));
  let next = turn;
  for (const each of items) next = park(next, each);
  const optional = items.every((each) => each.optional === true);
  if (onlyParkedLeft && !optional) {
    const lines = items.map((each) => `${each.label}: ${each.help(context)}`);
    return saying(sayingText(next, ...lines, world.words.parkedIsLast(items.map((each) => each.label))));
  }
  const said = unknown
    ? sayingText(next, item.help(context), world.words.parked(item.label))
    : sayingText(
        next,
        world.words.skipped(
          items.map((each) => each.label),
          optional,
        ),
      );
  return ask(withConversation(said, { tries: 0 }), world);
};

const edit = (turn: Turn, world: World, rest: string): Turn => {
  if (!turn.request) return sayingText(turn, world.words.nothingOpen);
  const context = contextOf(turn.request, turn, world);
  const items = placedItems(world.checklist, context).map(({ item }) => item);
  const { repair } = turn.request;
  const item = itemNamed(rest, repair ? items.filter((each) => repair.items.includes(each.key)) : items);
  if (!item) {
    const understood = hearAnswer(rest, turn, world);
    if (understood.history.length > turn.history.length) return understood;
    return ask(sayingText(turn, world.words.editWhat(items.slice(0, 30).map((each) => each.label))), world);
  }
  return ask(withConversation(turn, { at: { items: [item.key] }, tries: 0, confirm: null }), world);
};

const form = (turn: Turn, world: World): Turn => {
  const built = formOf(turn, world);
  if (built) return { ...turn, reply: { type: "open-form", form: built } };
  if (!turn.request) return sayingText(turn, world.words.nothingOpen);
  const context = contextOf(turn.request, turn, world);
  const labels = placedItems(world.checklist, context).map(({ item }) => item.label);
  return sayingText(turn, world.words.editWhat(labels.slice(0, 30)));
};

/** "Yes" or "no" to what was to be confirmed; null when nothing was, or another person answers. */
export const confirmed = (turn: Turn, world: World, yes: boolean): Turn | null => {
  const { confirm } = turn.conversation;
  if (!confirm || !turn.request) return null;
  const by = personOf(turn.event)?.id;
  if (confirm.by !== by) return sayingText(turn, world.words.confirmOther);
  const next = withConversation(turn, { confirm: null });
  const stale = confirm.rev !== turn.request.rev;
  const context = contextOf(turn.request, turn, world);
  switch (confirm.type) {
    case "typo": {
      const item = placedItems(world.checklist, context).find((each) => each.item.key === confirm.item)?.item;
      if (!item) return ask(next, world);
      const read = yes ? item.read(confirm.value ?? "", context) : null;
      const value = read?.ok === true ? read.value : (confirm.typed as Json);
      return takeSorted(next, world, { good: [{ item, value }], unsure: null, problems: [] });
    }
    case "leave":
      return yes ? left(next, world) : ask(next, world);
    case "submit":
      if (!yes) return ask(sayingText(next, world.words.notSubmitted), world);
      return stale ? askToSubmit(sayingText(next, world.words.changedSince), world) : submit(next, world);
    case "withdraw":
      return yes ? withdraw(next, world) : sayingText(next, world.words.notWithdrawn);
    default:
      return null;
  }
};

/** Carries out a command on the request being filled. Null when the command means nothing here. */
export const steer = (turn: Turn, world: World, command: Command): Turn | null => {
  if (command.type === "start") return start(turn, world, command.fresh);
  if (command.type === "resume") return resume(turn, world);
  if (command.type === "help" && !isFilling(turn)) return sayingText(turn, world.words.helpGeneral);
  if (command.type === "letter" && turn.request) return showLetter(turn, world);
  if (!isFilling(turn) || !turn.request) return null;
  switch (command.type) {
    case "help":
      return help(turn, world);
    case "back":
      return back(turn, world);
    case "undo":
      return ask(undo(turn, world), world);
    case "skip":
      return skip(turn, world, false);
    case "unknown":
      return skip(turn, world, true);
    case "leave":
      return turn.request.status === "draft" ? leave(turn, world) : null;
    case "delete":
      return turn.request.status === "draft" ? deleted(turn, world) : null;
    case "form":
      return form(turn, world);
    case "review":
      return saying(turn, ...reviewParts(contextOf(turn.request, turn, world), world));
    case "repeat":
    case "repair":
      return ask(turn, world);
    case "submit":
      return askToSubmit(turn, world);
    case "edit":
      return edit(turn, world, command.rest);
    default:
      return null;
  }
};

/** A form came back: what is right is taken at once, and each problem goes beside its field. */
export const formSubmitted = (turn: Turn, world: World, values: Record<string, string>): Turn => {
  if (!turn.request) return sayingText(turn, world.words.nothingOpen);
  if (!isFilling(turn)) return sayingText(turn, world.words.alreadyFiled(turn.request.sid));
  let next = turn;
  const problems: Record<string, string> = {};
  const takenItems = [];
  for (const [key, text] of Object.entries(values)) {
    const context = contextOf(next.request as NonNullable<Turn["request"]>, next, world);
    const item = placedItems(world.checklist, context).find((placed) => placed.item.key === key)?.item;
    if (!item || text.trim() === "") continue;
    const read = item.read(text, context);
    if (read.ok === false) {
      problems[key] = read.problem;
      continue;
    }
    const result = take(next, world, [{ item, value: read.value }]);
    next = read.ok === "unsure" ? sayingText(result.turn, read.question) : result.turn;
    takenItems.push(item);
  }
  if (takenItems.length > 0) next = moveOn(next, takenItems);
  if (Object.keys(problems).length > 0) return { ...next, reply: { type: "form-problems", problems } };
  next = sayingText(next, world.words.formTaken(takenItems.map((item) => item.label)));
  return next.request?.checking ? next : ask(next, world);
};
