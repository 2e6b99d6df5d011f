import type { Order } from "../carrier.ts";
import type { Event } from "../event.ts";
import { gateOf, openItems } from "../item.ts";
import type { Part } from "../message.ts";
import type { PortRequest } from "../port-request.ts";
import {
  dateOfOrders,
  isRejected,
  isWaiting,
  moveTo,
  numbersOf,
  statusOfOrders,
  takesAnswers,
  textOf,
} from "../port-request.ts";
import type { Turn, World } from "../turn.ts";
import {
  contextOf,
  doing,
  flush,
  noting,
  personOf,
  saying,
  sayingText,
  withConversation,
  withRequest,
} from "../turn.ts";
import { ask } from "./asking.ts";
import { withDraftTimer } from "./draft-life.ts";
import { informing } from "./informing.ts";
import { newLetter } from "./letter-life.ts";
import { needsLetter } from "./repair.ts";
import { rejected } from "./reporting.ts";
import { reviewParts } from "./review.ts";

/** The letter on a screen of its own: a message that holds nothing else (47 CFR 64.1130). */
export const showLetter = (turn: Turn, world: World): Turn => {
  const request = turn.request as PortRequest;
  const context = contextOf(request, turn, world);
  if (takesAnswers(request) && openItems(world.checklist, context).length > 0)
    return ask(sayingText(turn, world.words.letterLater), world);
  const letter: Part = { type: "letter", ...world.letterScreen(world.letter(context)) };
  return flush(saying(flush(turn, world), letter), world);
};

/** What is missing, or the letter and then the one sentence that is to be confirmed. */
export const askToSubmit = (turn: Turn, world: World): Turn => {
  const request = turn.request as PortRequest;
  const context = contextOf(request, turn, world);
  if (request.checking) return sayingText(turn, world.words.stillChecking);
  if (isWaiting(request)) return sayingText(turn, world.words.stillReading);
  const open = openItems(world.checklist, context);
  if (gateOf(world.checklist, context)) return ask(sayingText(turn, world.words.gateFirst), world);
  if (open.length > 0) {
    const labels = open.map(({ item }) => item.label);
    const unpark = withRequest(turn, { parked: [] });
    return ask(sayingText(unpark, world.words.stillMissing(labels)), world);
  }
  if (request.repair && request.repair.done.length === 0) {
    return saying(sayingText(turn, world.words.nothingCorrected), ...reviewParts(context, world));
  }
  const shown = needsLetter(world.checklist, context) ? showLetter(turn, world) : turn;
  const by = personOf(turn.event)?.id ?? "";
  const next = withConversation(shown, { confirm: { type: "submit", rev: -1, by } });
  return saying(sayingText(next, world.words.confirmSubmit(context)), {
    type: "choices",
    choices: [
      {
        label: world.words.confirmYes,
        action: { text: "yes, file it", sid: request.sid, rev: request.rev },
        style: "primary",
      },
      { label: world.words.confirmNo, action: { text: "no, not yet", sid: request.sid, rev: request.rev } },
    ],
  });
};

/** Confirmed, and a letter has to be signed first: it is made and sent, and nothing is filed before it is signed. */
const askForLetter = (turn: Turn, world: World): Turn => {
  const isFirst = (turn.request as PortRequest).letter === null;
  const next = newLetter(turn, world, "a new one is signed");
  const context = contextOf(next.request as PortRequest, next, world);
  return isFirst
    ? flush(saying(next, ...world.confirmation(context)), world, { milestone: true })
    : sayingText(next, world.words.letterRenewed(context));
};

/** Confirmed: the intent is stored here, before any signer or carrier hears of it. */
export const submit = (turn: Turn, world: World): Turn => {
  const request = turn.request as PortRequest;
  const context = contextOf(request, turn, world);
  const signs = context.carrier.letter === "ours" && needsLetter(world.checklist, context);
  const moved = moveTo(request, signs ? "awaiting-signature" : "submitting");
  if (!moved.ok) return sayingText(turn, world.words.alreadyFiled(request.sid));
  const attempt = request.attempt + (signs ? 0 : 1);
  const isFirst = request.submitted === null;
  const stored = withRequest(turn, {
    ...moved.request,
    attempt,
    undo: null,
    submitted: request.submitted ?? turn.event.at,
  });
  const by = world.words.submittedBy(personOf(turn.event)?.name ?? "");
  const noted = noting(stored, isFirst ? "submitted" : "submitted again", by);
  const told = isFirst ? informing(noted, world, world.mails.submitted(context)) : noted;
  const next = doing(told, { type: "forget", sid: request.sid, reminder: "draft" });
  if (signs) return askForLetter(next, world);
  const filing = doing(next, { type: "file-request", sid: request.sid, attempt });
  return sayingText(filing, attempt === 1 ? world.words.filing : world.words.filingAgain);
};

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

/** The carrier has it. The confirmation carries the SID, every number and what happens next. */
export const filed = (turn: Turn, world: World, event: Extract<Event, { type: "filed" }>): Turn => {
  const request = turn.request as PortRequest;
  if (event.attempt !== request.attempt || request.status !== "submitting") return turn;
  const orders = replaced(request, event.orders);
  const moved = moveTo(request, statusOfOrders(orders));
  const numbers = { ...request.numbers };
  for (const order of event.orders) {
    for (const [number, status] of Object.entries(order.numbers))
      numbers[number] = { ...numbers[number], status };
  }
  const base = moved.ok ? moved.request : request;
  const { letter } = request;
  const references = event.orders.map(({ reference }) => reference);
  let next = withRequest(turn, {
    ...base,
    orders,
    numbers,
    repair: null,
    date: dateOfOrders(orders),
    letter: letter?.standing === "signed" ? { ...letter, filed: [...letter.filed, ...references] } : letter,
  });
  next = noting(next, "filed", world.words.filedNote(event.orders.map((order) => order.carrierId)));
  const context = contextOf(next.request as PortRequest, next, world);
  next = saying(
    next,
    ...(event.attempt === 1
      ? world.confirmation(context)
      : [{ type: "text" as const, text: world.words.filedAgain(request.sid) }]),
  );
  const signs =
    context.carrier.letter !== "ours" && needsLetter(world.checklist, contextOf(request, turn, world));
  const mail = signs ? world.mails.carrierSigns(context) : null;
  if (mail)
    next = doing(next, { type: "send-mail", sid: request.sid, to: textOf(request, "repEmail"), ...mail });
  next = flush(next, world, { milestone: event.attempt === 1 });
  for (const order of orders) {
    if (isRejected(order) && !references.includes(order.reference)) next = rejected(next, world, order, null);
  }
  return next;
};

/** The carrier is down: the request waits, and the person is told once and honestly. */
export const filingDelayed = (
  turn: Turn,
  world: World,
  event: Extract<Event, { type: "filing-delayed" }>,
): Turn => {
  const { status, attempt } = turn.request as PortRequest;
  if (status !== "submitting" || attempt !== event.attempt) return turn;
  const noted = noting(turn, "delayed", event.why);
  return flush(
    sayingText(
      noted,
      world.words.filingDelayed(contextOf(turn.request as PortRequest, turn, world), event.nextTry),
    ),
    world,
  );
};

/** The carrier looked and will not take it as it is: back to the answers, with its words. */
export const filingRefused = (
  turn: Turn,
  world: World,
  event: Extract<Event, { type: "filing-refused" }>,
): Turn => {
  const request = turn.request as PortRequest;
  if (request.status !== "submitting" || event.attempt !== request.attempt) return turn;
  const moved = moveTo(request, request.repair ? "action-required" : "draft");
  const back: Turn = { ...turn, request: moved.ok ? moved.request : request };
  const next = noting(request.repair ? back : withDraftTimer(back), "refused", event.sentence);
  return flush(ask(sayingText(next, world.words.filingRefused(event.sentence)), world), world);
};
