import { formOf, stepNamed } from "../form.ts";
import type { Command } from "../hearing/command.ts";
import { hearAnswer, moveOn, takeSorted } from "../hearing/hearing.ts";
import { itemNamed } from "../hearing/labelled.ts";
import { readAnswers } from "../hearing/understanding.ts";
import type { Item } from "../item.ts";
import { exampleOf, gateOf, placedItems } from "../item.ts";
import type { PortRequest } from "../port-request.ts";
import { isImported, numbersOf, takesAnswers } from "../port-request.ts";
import type { Turn, World } from "../turn.ts";
import { contextOf, personOf, saying, sayingText, withConversation, withRequest } from "../turn.ts";
import { park, putBack, sort, undo } from "./answering.ts";
import { ask, askAgain, pendingOf } from "./asking.ts";
import { billItem, offered, standBy } from "./bill-reading.ts";
import { askToChangeDate, wishedDate } from "./changing-date.ts";
import { askToSubmit, showLetter } from "./filing.ts";
import { deleted, leave } from "./leaving.ts";
import { nothingToFill } from "./nothing-to-fill.ts";
import { inRepair } from "./repair.ts";
import { reviewParts } from "./review.ts";
import { lookUp, queryNamed, resume, start } from "./starting.ts";
import { askToWithdraw, restart } from "./withdrawing.ts";

/** True while a request is open for answers here, by somebody who may give them. */
export const isFilling = (turn: Turn): boolean =>
  turn.request !== null &&
  takesAnswers(turn.request) &&
  turn.conversation.sid === turn.request.sid &&
  personOf(turn.event)?.role !== "view";

const help = (turn: Turn, world: World): Turn => {
  const { words } = world;
  const pending = pendingOf(turn, world);
  if (pending.type !== "question" || !turn.request)
    return askAgain(sayingText(turn, words.helpReview), world);
  const context = contextOf(turn.request, turn, world);
  const lines = pending.items.map(
    (item) => `${item.label()}: ${item.help(context)} ${words.example(exampleOf(item, context))}`,
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
    problem: null,
    confirm: null,
  });
  return ask(next, world);
};

/** Leaves what is asked as it is: where a person went to it, and in a correction where what was filed was right. */
const keep = (turn: Turn, world: World): Turn | null => {
  const pending = pendingOf(turn, world);
  const request = turn.request as PortRequest;
  if (pending.type !== "question") return null;
  const stands = standBy(turn, world, pending.items);
  if (stands) return ask(moveOn(stands, pending.items), world);
  if (pending.chosen) return ask(moveOn(turn, pending.items), world);
  const { items } = pending;
  if (!request.repair || !items.every(({ key, kind }) => request.answers[key] && kind !== "secret"))
    return null;
  let kept = request;
  for (const item of items) kept = inRepair(kept, item, contextOf(request, turn, world));
  const labels = items.map(({ label }) => label());
  return ask(moveOn(sayingText(withRequest(turn, kept), world.words.keptAsFiled(labels)), items), world);
};

const parkAll = (turn: Turn, world: World, items: Item[], unknown: boolean): Turn => {
  const context = contextOf(turn.request as PortRequest, turn, world);
  const labels = items.map((each) => each.label());
  const optional = items.every((each) => each.optional === true);
  let next = withConversation(turn, { tries: 0, problem: null });
  for (const each of items) next = park(next, each);
  const pending = pendingOf(next, world);
  const isAskedAgain =
    pending.type === "question" && pending.items.every(({ key }) => items.some((each) => each.key === key));
  if (isAskedAgain) {
    const lines = items.map((each) => `${each.label()}: ${each.help(context)}`);
    return sayingText(next, ...lines, world.words.parkedIsLast(labels));
  }
  const [first] = items;
  if (unknown && first)
    return ask(sayingText(next, first.help(context), world.words.parked(first.label())), world);
  return ask(sayingText(next, world.words.skipped(labels, optional)), world);
};

const skip = (turn: Turn, world: World, unknown: boolean, named: string): Turn | null => {
  const pending = pendingOf(turn, world);
  if (pending.type !== "question" || !turn.request)
    return named === "" ? askAgain(sayingText(turn, world.words.nothingToSkip), world) : null;
  const context = contextOf(turn.request, turn, world);
  const asked = named === "" ? pending.items[0] : itemNamed(named, pending.items);
  if (!asked) return null;
  if (gateOf(world.checklist, context)) return ask(sayingText(turn, world.words.agreementsFirst), world);
  if (pending.chosen) return ask(moveOn(turn, pending.items), world);
  return parkAll(turn, world, unknown ? [asked] : pending.items, unknown);
};

const edit = (turn: Turn, world: World, rest: string, text: string): Turn => {
  const context = contextOf(turn.request as PortRequest, turn, world);
  if (gateOf(world.checklist, context)) return ask(sayingText(turn, world.words.agreementsFirst), world);
  const sorted = readAnswers(text, turn, world);
  const isValue = /\s(?:to|is)\s|[:=]/.test(text);
  if (isValue && (sorted.good.length > 0 || sorted.unsure)) return takeSorted(turn, world, sorted);
  const items = placedItems(world.checklist, context).map(({ item }) => item);
  const item = rest === "" ? null : itemNamed(rest, items);
  if (item) {
    const problem = isValue ? (sorted.problems[0]?.problem ?? "") : "";
    const at = { items: [item.key] };
    const next = withConversation(turn, { at, tries: 0, problem: null, confirm: null });
    return ask(sayingText(next, problem), world);
  }
  const understood = rest === "" ? turn : hearAnswer(rest, turn, world);
  if (understood.history.length > turn.history.length) return understood;
  return askAgain(
    sayingText(turn, world.words.editWhat(items.slice(0, 30).map((each) => each.label()))),
    world,
  );
};

/** Takes what the bill shows: of the item named, of what is asked, or everything it differs in. */
const useBill = (turn: Turn, world: World, named: string): Turn | null => {
  const context = contextOf(turn.request as PortRequest, turn, world);
  if (!context.request.bill) return null;
  const pending = pendingOf(turn, world);
  const all = placedItems(world.checklist, context).map(({ item }) => item);
  const item = named === "" ? null : itemNamed(named, all);
  if (named !== "" && named !== "values" && !item) return null;
  const asked = pending.type === "question" ? offered(context, pending.items) : [];
  const given = item ? offered(context, [item]) : asked.length > 0 ? asked : offered(context, all);
  if (given.length === 0) return ask(sayingText(turn, world.words.notOnBill), world);
  const good = given.map(({ item: each, offer }) => ({
    item: each,
    value: offer.value,
    ...(offer.also ? { also: offer.also } : {}),
  }));
  return takeSorted(turn, world, { good, unsure: null, problems: [] });
};

const form = (turn: Turn, world: World, named: string): Turn => {
  const built = formOf(turn, world, stepNamed(named, world));
  if (built) return { ...turn, reply: { type: "open-form", form: built } };
  const { sid } = turn.request as PortRequest;
  return saying(sayingText(turn, world.words.whichForm), {
    type: "choices",
    choices: world.checklist.steps.map(({ key, title }) => ({
      label: title(),
      action: { text: `form ${key}`, sid },
    })),
  });
};

const callOff = (turn: Turn, world: World, named: string): Turn => {
  if (named !== "") return lookUp(turn, "cancel", queryNamed(named));
  if (!turn.request) return lookUp(turn, "cancel", { type: "mine", open: true });
  return turn.request.status === "draft" ? leave(turn, world) : askToWithdraw(turn, world);
};

/** With the carrier, or once was: what is cancelled or moved then is an order. */
const wasFiled = ({ status, orders }: PortRequest): boolean => status !== "draft" && orders.length > 0;

/** The numbers of the request that were named in full or by their last four digits; null when another was, too. */
const callOffSome = (turn: Turn, world: World, named: string): Turn | null => {
  const numbers = numbersOf(turn.request as PortRequest);
  const found = named.split(/[,;&]|\band\b|\bonly\b|\bjust\b|\s{2,}/).flatMap((piece) => {
    const digits = piece.replace(/\D/g, "").replace(/^1(?=\d{10}$)/, "");
    if (digits === "") return [];
    const fits = numbers.filter((number) => digits.length >= 4 && number.endsWith(digits));
    return fits.length === 1 ? fits : [null];
  });
  const known = found.filter((number) => number !== null);
  if (known.length === 0) return null;
  if (known.length < found.length) return sayingText(turn, world.words.whichToCancel(numbers));
  return askToWithdraw(turn, world, [...new Set(known)]);
};

const again = (turn: Turn, world: World, named: string): Turn => {
  if (named !== "") return lookUp(turn, "restart", queryNamed(named));
  return turn.request ? restart(turn, world) : lookUp(turn, "restart", { type: "mine" });
};

/** "That is the wrong bill": it is no longer part of the request, and asked for again. */
const dropBill = (turn: Turn, world: World): Turn | null => {
  if (!turn.request?.answers[billItem]) return null;
  const { turn: next, labels } = putBack(turn, world, { [billItem]: null }, "undone");
  return ask(sayingText(next, world.words.undone(labels)), world);
};

/** "Postpone it by a week", while nothing is filed: another requested date. */
const otherDate = (turn: Turn, world: World, typed: string): Turn | null => {
  const wished = wishedDate(turn, world, typed);
  if (!wished) return null;
  const sorted = sort([wished]);
  if (sorted.good.length > 0) return takeSorted(turn, world, sorted);
  const next = withConversation(turn, { at: { items: [wished.item.key] }, tries: 0, problem: null });
  return ask(sayingText(next, typed === "" ? "" : (sorted.problems[0]?.problem ?? "")), world);
};

/** Commands of a request that is being filled. */
const steerFilling = (turn: Turn, world: World, command: Command, text: string): Turn | null => {
  switch (command.type) {
    case "help":
      return help(turn, world);
    case "back":
      return back(turn, world);
    case "undo":
      return ask(undo(turn, world), world);
    case "skip":
      return skip(turn, world, false, "");
    case "keep":
      return keep(turn, world);
    case "unknown":
      return skip(turn, world, true, command.rest);
    case "leave":
      return leave(turn, world);
    case "delete":
      return turn.request?.status === "draft" ? deleted(turn, world) : null;
    case "form":
      return form(turn, world, command.rest);
    case "review":
      return saying(turn, ...reviewParts(contextOf(turn.request as PortRequest, turn, world), world));
    case "repeat":
    case "repair":
      return ask(turn, world);
    case "submit":
      return askToSubmit(turn, world);
    case "edit":
      return edit(turn, world, command.rest, text);
    case "drop-bill":
      return dropBill(turn, world);
    case "change-date":
      return otherDate(turn, world, command.rest);
    case "use-bill":
      return useBill(turn, world, command.rest);
    case "yes":
    case "no":
      return pendingOf(turn, world).type === "question" ? null : askAgain(turn, world);
    default:
      return null;
  }
};

/** Carries out a command. Null when it means nothing here, so that the text may be something else. */
export const steer = (turn: Turn, world: World, command: Command, text: string): Turn | null => {
  if (command.type === "start") return start(turn, world, command.fresh);
  if (command.type === "resume") return resume(turn, world, command.rest);
  if (command.type === "restart") return again(turn, world, command.rest);
  if (command.type === "withdraw") return callOff(turn, world, command.rest);
  if (turn.request && wasFiled(turn.request)) {
    if (command.type === "withdraw-some") return callOffSome(turn, world, command.rest);
    if (command.type === "change-date") return askToChangeDate(turn, world, command.rest);
  }
  if (isFilling(turn)) {
    return command.type === "letter" ? showLetter(turn, world) : steerFilling(turn, world, command, text);
  }
  const { request } = turn;
  switch (command.type) {
    case "help":
      return sayingText(turn, world.words.helpGeneral);
    case "letter":
      if (request && isImported(request)) return sayingText(turn, world.words.notFromHere(request));
      return request ? showLetter(turn, world) : null;
    case "repair":
      return request && isImported(request) ? sayingText(turn, nothingToFill(request, world)) : null;
    case "leave":
      return request && request.status !== "draft" ? askToWithdraw(turn, world) : null;
    case "submit":
      return request ? sayingText(turn, world.words.alreadyFiled(request.sid)) : null;
    case "yes":
      return request?.status === "submitting"
        ? sayingText(turn, world.words.alreadyFiled(request.sid))
        : null;
    case "back":
    case "undo":
    case "form":
    case "review":
    case "edit":
      return sayingText(turn, nothingToFill(request, world));
    default:
      return null;
  }
};
