import { ask } from "./asking.ts";
import type { Order } from "./carrier.ts";
import type { Event } from "./event.ts";
import { openItems } from "./item.ts";
import type { Part } from "./message.ts";
import type { PortRequest } from "./port-request.ts";
import { dateOfOrders, moveTo, statusOfOrders, textOf } from "./port-request.ts";
import { reviewParts } from "./review.ts";
import type { Turn, World } from "./turn.ts";
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
} from "./turn.ts";

/** The letter on a screen of its own: a message that holds nothing else (47 CFR 64.1130). */
export const showLetter = (turn: Turn, world: World): Turn => {
  const request = turn.request as PortRequest;
  const context = contextOf(request, turn, world);
  if (openItems(world.checklist, context).length > 0)
    return ask(sayingText(turn, world.words.letterLater), world);
  const letter: Part = { type: "letter", ...world.letter(context) };
  const alone = flush(saying(flush(turn, world), letter), world);
  return alone;
};

/** What is missing, or the letter and then the one sentence that is to be confirmed. */
export const askToSubmit = (turn: Turn, world: World): Turn => {
  const request = turn.request as PortRequest;
  const context = contextOf(request, turn, world);
  if (request.checking) return sayingText(turn, world.words.stillChecking);
  const open = openItems(world.checklist, context);
  if (open.length > 0) {
    const labels = open.map(({ item }) => item.label);
    const unpark = withRequest(turn, { parked: [] });
    return ask(sayingText(unpark, world.words.stillMissing(labels)), world);
  }
  if (request.repair && request.repair.items.length === 0 && request.repair.done.length === 0) {
    return saying(sayingText(turn, world.words.nothingCorrected), ...reviewParts(context, world));
  }
  const letter = !request.repair || request.repair.printedChanged;
  const shown = letter ? showLetter(turn, world) : turn;
  const by = personOf(turn.event)?.id ?? "";
  const next = withConversation(shown, { confirm: { type: "submit", rev: -1, by } });
  return saying(sayingText(next, world.words.confirmSubmit(context)), {
    type: "choices",
    choices: [
      {
        label: world.words.confirmYes,
        action: { text: "yes", sid: request.sid, rev: request.rev },
        style: "primary",
      },
      { label: world.words.confirmNo, action: { text: "no", sid: request.sid } },
    ],
  });
};

/** Confirmed: the intent is stored here, before any carrier hears of it. */
export const submit = (turn: Turn, world: World): Turn => {
  const request = turn.request as PortRequest;
  const moved = moveTo(request, "submitting");
  if (!moved.ok) return sayingText(turn, world.words.alreadyFiled(request.sid));
  const attempt = request.attempt + 1;
  let next = withRequest(turn, {
    ...moved.request,
    attempt,
    repair: null,
    undo: null,
    submitted: request.submitted ?? turn.event.at,
  });
  next = noting(
    next,
    attempt === 1 ? "submitted" : "submitted again",
    world.words.submittedBy(personOf(turn.event)?.name ?? ""),
  );
  next = doing(
    next,
    { type: "file-request", sid: request.sid, attempt },
    { type: "forget", sid: request.sid, reminder: "draft" },
  );
  return sayingText(next, attempt === 1 ? world.words.filing : world.words.filingAgain);
};

const replaced = (request: PortRequest, orders: Order[]): Order[] => [
  ...request.orders.filter(
    (each) => each.status !== "rejected" && !orders.some((order) => order.reference === each.reference),
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
  let next = withRequest(turn, { ...base, orders, numbers, date: dateOfOrders(orders) });
  next = noting(next, "filed", world.words.filedNote(event.orders.map((order) => order.carrierId)));
  const context = contextOf(next.request as PortRequest, next, world);
  next = saying(
    next,
    ...(event.attempt === 1
      ? world.confirmation(context)
      : [{ type: "text" as const, text: world.words.filedAgain(request.sid) }]),
  );
  const mail = event.attempt === 1 ? world.letterMail(context) : null;
  if (mail)
    next = doing(next, { type: "send-mail", sid: request.sid, to: textOf(request, "repEmail"), ...mail });
  return flush(next, world, { milestone: event.attempt === 1 });
};

/** The carrier is down: the request waits, and the person is told once and honestly. */
export const filingDelayed = (
  turn: Turn,
  world: World,
  event: Extract<Event, { type: "filing-delayed" }>,
): Turn => {
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
  if (request.status !== "submitting") return turn;
  const moved = moveTo(request, request.orders.length > 0 ? "action-required" : "draft");
  const next = noting({ ...turn, request: moved.ok ? moved.request : request }, "refused", event.sentence);
  return flush(ask(sayingText(next, world.words.filingRefused(event.sentence)), world), world);
};
