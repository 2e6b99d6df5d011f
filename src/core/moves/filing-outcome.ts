import type { Order } from "../carrier.ts";
import type { Event } from "../event.ts";
import type { FilingPart, PortRequest } from "../port-request.ts";
import {
  dateOfOrders,
  isBeingFiled,
  isNeverFiled,
  isRejected,
  moveTo,
  numbersOf,
  statusOfOrders,
  textOf,
  withOrder,
} from "../port-request.ts";
import { notFiled } from "../rejection.ts";
import { type Told, toldNow } from "../told.ts";
import type { Turn, World } from "../turn.ts";
import { contextOf, doing, flush, noting, saying, sayingText, withRequest } from "../turn.ts";
import { unpackNumbers } from "../values/number-pack.ts";
import { ask } from "./asking.ts";
import { stayingParts } from "./begin-filing.ts";
import { withDraftTimer } from "./draft-life.ts";
import { needsLetter } from "./repair.ts";
import { rejected } from "./reporting.ts";

/** A rejected order stays while it has numbers that are wanted and not in the new filing: it was rejected meanwhile. */
const isLeft = (order: Order, request: PortRequest, orders: Order[]): boolean => {
  const filed = new Set(orders.flatMap(({ numbers }) => Object.keys(numbers)));
  const wanted = new Set(numbersOf(request));
  return Object.entries(order.numbers).some(
    ([number, status]) => status !== "completed" && wanted.has(number) && !filed.has(number),
  );
};

/** Orders that are over without having moved anything, and those the new filing takes the place of, fall away. */
const replaced = (request: PortRequest, orders: Order[]): Order[] => [
  ...request.orders.filter(
    (each) =>
      (!isRejected(each) || isLeft(each, request, orders)) &&
      each.status !== "cancelled" &&
      each.status !== "expired" &&
      !orders.some((order) => order.reference === each.reference),
  ),
  ...orders,
];

/** The request with orders the carrier took, or did not take, in the place of those they correct. */
const withOrders = (request: PortRequest, orders: Order[]): PortRequest => {
  const all = replaced(request, orders);
  const numbers = { ...request.numbers };
  for (const order of orders) {
    for (const [number, status] of Object.entries(order.numbers))
      numbers[number] = { ...numbers[number], status };
  }
  return { ...request, orders: all, numbers, date: dateOfOrders(all) };
};

const settled = (request: PortRequest, attempt: number, standing: FilingPart["standing"]): PortRequest =>
  request.parts
    ? {
        ...request,
        parts: request.parts.map((part) => (part.attempt === attempt ? { ...part, standing } : part)),
      }
    : request;

const isWaitingForMore = ({ parts }: PortRequest): boolean =>
  parts?.some(({ standing }) => standing === "waiting") ?? false;

/** The carrier's word on the last one of those filed together: what became of each, and what happens next. */
const allAnswered = (turn: Turn, world: World, attempt: number, references: string[]): Turn => {
  const request = turn.request as PortRequest;
  const since = request.parts?.find((part) => part.attempt === attempt)?.since ?? attempt;
  const moved = moveTo(request, statusOfOrders(request.orders));
  let next = withRequest(turn, { ...(moved.ok ? moved.request : request), repair: null });
  const context = contextOf(next.request as PortRequest, next, world);
  next = saying(
    next,
    ...(since === 1
      ? world.confirmation(context)
      : [
          { type: "text" as const, text: world.words.filedAgain(request.sid) },
          ...world.orderResults(context),
        ]),
  );
  const signs =
    context.carrier.letter !== "ours" && needsLetter(world.checklist, contextOf(request, turn, world));
  const mail = signs ? world.mails.carrierSigns(context) : null;
  if (mail)
    next = doing(next, { type: "send-mail", sid: request.sid, to: textOf(request, "repEmail"), ...mail });
  next = flush(next, world, { milestone: since === 1 });
  for (const order of request.orders) {
    if (isRejected(order) && !references.includes(order.reference)) next = rejected(next, world, order, null);
  }
  return next;
};

/** The carrier has it, or one part of it. The confirmation carries the SID, every number and what happens next. */
export const filed = (turn: Turn, world: World, event: Extract<Event, { type: "filed" }>): Turn => {
  const before = turn.request as PortRequest;
  const { attempt, orders } = event;
  if (!isBeingFiled(before, attempt)) return turn;
  const request = settled(withOrders(before, orders), attempt, "filed");
  const { letter } = request;
  const references = orders.map(({ reference }) => reference);
  const stored = withRequest(turn, {
    ...request,
    letter: letter?.standing === "signed" ? { ...letter, filed: [...letter.filed, ...references] } : letter,
  });
  const noted = noting(stored, "filed", () => world.words.filedNote(orders.map((order) => order.carrierId)));
  return isWaitingForMore(request) ? noted : allAnswered(noted, world, attempt, references);
};

/** The carrier is down: the request waits, and the person is told once and honestly. */
export const filingDelayed = (
  turn: Turn,
  world: World,
  event: Extract<Event, { type: "filing-delayed" }>,
): Turn => {
  const request = turn.request as PortRequest;
  if (!isBeingFiled(request, event.attempt)) return turn;
  const noted = noting(turn, "delayed", event.why);
  return flush(
    sayingText(noted, world.words.filingDelayed(contextOf(request, turn, world), event.nextTry)),
    world,
  );
};

/**
 * What the carrier did not take stands beside what it took, as sent back with its words, and is corrected like that: as
 * the order it was to correct, or as one that the carrier never had.
 */
const orderNotFiled = (request: PortRequest, part: FilingPart, words: string, at: number): Order => {
  const numbers = unpackNumbers(part.numbers);
  const refusals = [{ family: notFiled, code: "NOT_FILED", words, numbers }];
  const corrected = request.orders.find(({ reference }) => reference === part.corrects);
  if (corrected) return { ...corrected, refusals };
  return {
    reference: `${request.sid}/${part.attempt}`,
    carrierId: "",
    status: "rejected",
    numbers: Object.fromEntries(numbers.map((number) => [number, "rejected" as const])),
    date: null,
    refusals,
    raw: null,
    changed: at,
  };
};

/** None of it was taken: back to the answers, with the carrier's words. */
const backToAnswers = (turn: Turn, world: World, told: Told): Turn => {
  const { parts: _parts, ...request } = turn.request as PortRequest;
  const moved = moveTo(request, request.repair ? "action-required" : "draft");
  const parts = stayingParts(turn.request as PortRequest);
  const back = moved.ok ? moved.request : request;
  const again: Turn = { ...turn, request: parts.length > 0 ? { ...back, parts } : back };
  const next = noting(request.repair ? again : withDraftTimer(again), "refused", told.sentence);
  return flush(ask(sayingText(next, world.words.filingRefused(toldNow(told))), world), world);
};

/** The request without what was noted of parts the carrier did not take, as it was before they were filed. */
const withoutUnfiled = (request: PortRequest): PortRequest => {
  const unfiled = new Set(request.orders.filter(isNeverFiled).flatMap(({ numbers }) => Object.keys(numbers)));
  const numbers = Object.entries(request.numbers).map(([number, state]) => [
    number,
    unfiled.has(number) ? { ...state, status: "portable" as const } : state,
  ]);
  return {
    ...request,
    numbers: Object.fromEntries(numbers),
    orders: request.orders.filter((order) => !isNeverFiled(order)),
  };
};

/** The carrier looked and will not take it as it is, or one part of it. */
export const filingRefused = (
  turn: Turn,
  world: World,
  event: Extract<Event, { type: "filing-refused" }>,
): Turn => {
  const before = turn.request as PortRequest;
  const { attempt, sentence, at } = event;
  if (!isBeingFiled(before, attempt)) return turn;
  const part = before.parts?.find((each) => each.attempt === attempt);
  if (!part) return backToAnswers(turn, world, event);
  const request = settled(before, attempt, "refused");
  const together = (request.parts ?? []).filter(({ since }) => since === part.since);
  if (together.every(({ standing }) => standing === "refused")) {
    const bare = part.corrects === null ? withoutUnfiled(request) : request;
    return backToAnswers({ ...turn, request: bare }, world, event);
  }
  const order = orderNotFiled(request, part, sentence, at);
  const stored = noting(withRequest(turn, withOrder(request, order)), "refused", sentence);
  return isWaitingForMore(request) ? stored : allAnswered(stored, world, attempt, []);
};
