import { isEnded, type Order } from "../carrier.ts";
import type { Confirm } from "../conversation-state.ts";
import { afresh } from "../conversation-state.ts";
import type { Event } from "../event.ts";
import { awaitedLetter } from "../letter-state.ts";
import type { PortRequest } from "../port-request.ts";
import {
  filingsAwaited,
  isNeverFiled,
  isOver,
  moveTo,
  statusOfOrders,
  takesAnswers,
  withOrder,
} from "../port-request.ts";
import { toldNow } from "../told.ts";
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
import { recheck } from "./answering.ts";
import { ask } from "./asking.ts";
import { withDraftTimer } from "./draft-life.ts";
import { voidLetter } from "./letter-life.ts";
import { fullReview } from "./review.ts";
import { begin } from "./starting.ts";

/** True for a number that moves no more, or is being stopped. */
const isStopped = ({ numbers }: PortRequest, number: string): boolean => {
  const status = numbers[number]?.status ?? "unchecked";
  return isEnded(status) || status === "cancelling";
};

/** Those of the numbers that have yet to move; none where that is all of them, which is another thing. */
const stillMoving = (request: PortRequest, wanted: string[]): string[] => {
  const isMoving = (number: string): boolean => !isStopped(request, number);
  const left = wanted.filter(isMoving);
  return left.length === Object.keys(request.numbers).filter(isMoving).length ? [] : left;
};

/**
 * "Cancel the port", or only some `numbers` of it: says what it means and the carrier's notice rule, and asks the
 * person by name.
 */
export const askToWithdraw = (turn: Turn, world: World, numbers: string[] = []): Turn => {
  const request = turn.request as PortRequest;
  const context = contextOf(request, turn, world);
  if (isOver(request.status) || request.status === "cancelling")
    return sayingText(turn, world.words.cannotWithdraw(request));
  const some = stillMoving(request, numbers);
  if (numbers.length > 0 && numbers.every((number) => isStopped(request, number)))
    return sayingText(turn, world.words.numbersNotMoving(numbers));
  if (some.length > 0 && !context.carrier.cancelsNumbers)
    return sayingText(turn, world.words.cancelsAllOnly(context));
  const by = personOf(turn.event)?.id ?? "";
  const confirm: Confirm = {
    type: "withdraw",
    rev: -1,
    by,
    ...(some.length > 0 ? { value: some.join(" ") } : {}),
  };
  const next = withConversation(turn, { sid: request.sid, confirm });
  return saying(sayingText(next, world.words.withdrawAsk(context, some)), {
    type: "choices",
    choices: [
      {
        label: world.words.withdrawYes,
        action: { text: "yes, cancel it", sid: request.sid, rev: request.rev },
        style: "danger",
      },
      {
        label: world.words.withdrawNo,
        action: { text: "no, keep it going", sid: request.sid, rev: request.rev },
      },
    ],
  });
};

/** Confirmed: the carrier is asked. */
export const withdraw = (turn: Turn, world: World, numbers: string[]): Turn => {
  const request = turn.request as PortRequest;
  const who = (): string => world.words.submittedBy(personOf(turn.event)?.name ?? "");
  const marked = numbers.length === 0 ? withRequest(turn, { withdrawing: true }) : turn;
  const next = noting(marked, "cancel asked", () => [...numbers, who()].join(" "));
  return doing(sayingText(next, world.words.withdrawing), {
    type: "withdraw-request",
    sid: request.sid,
    attempt: request.attempt,
    ...(numbers.length > 0 ? { numbers } : {}),
  });
};

/** The carrier took some numbers out; the others go on, and so does a correction of them. */
const someWithdrawn = (turn: Turn, world: World, orders: Order[], numbers: string[]): Turn => {
  const request = turn.request as PortRequest;
  const merged = orders.reduce((each, order) => withOrder(each, order), request);
  const waits = request.status === "submitting" || awaitedLetter(request) !== null;
  const moved = moveTo(merged, waits ? request.status : statusOfOrders(merged.orders));
  if (!moved.ok) return noting({ ...turn, request: merged }, "not followed", moved.problem);
  const open = moved.request.status === "action-required" || waits;
  const still = open ? moved.request : { ...moved.request, repair: null };
  let next = noting({ ...turn, request: still }, "cancelled", numbers.join(" "));
  if (moved.request.status !== request.status) next = noting(next, "status", moved.request.status);
  return flush(sayingText(next, world.words.someWithdrawn(moved.request, numbers)), world, {
    milestone: true,
  });
};

/** The carrier answered: what was left unfiled meanwhile may be filed again. */
const answered = (turn: Turn): Turn => {
  const { withdrawing: _over, ...request } = turn.request as PortRequest;
  return { ...turn, request };
};

/** The carrier took the cancellation. */
export const withdrawn = (turn: Turn, world: World, event: Extract<Event, { type: "withdrawn" }>): Turn => {
  if (event.numbers) return someWithdrawn(turn, world, event.orders, event.numbers);
  const voided = voidLetter(answered(turn), "the port was cancelled");
  const held = (voided.request as PortRequest).orders.filter((order) => !isNeverFiled(order));
  const merged = event.orders.reduce((request, order) => withOrder(request, order), {
    ...(voided.request as PortRequest),
    orders: held,
  });
  const status = event.orders.length === 0 ? "cancelled" : statusOfOrders(merged.orders);
  const moved = moveTo({ ...merged, repair: null }, status);
  if (!moved.ok) return noting(turn, "not followed", moved.problem);
  const next = noting({ ...voided, request: moved.request }, "status", status);
  return flush(sayingText(next, world.words.withdrawn(moved.request)), world, { milestone: true });
};

/** The carrier would not cancel any more; the request goes on and the reason is said. */
export const withdrawalRefused = (
  turn: Turn,
  world: World,
  event: Extract<Event, { type: "withdrawal-refused" }>,
): Turn => {
  const { sid, withdrawing } = turn.request as PortRequest;
  const next = answered(turn);
  const left = withdrawing ? filingsAwaited(next.request as PortRequest) : [];
  const filing = doing(next, ...left.map((attempt) => ({ type: "file-request" as const, sid, attempt })));
  return flush(
    sayingText(
      noting(filing, "cancel refused", event.sentence),
      world.words.withdrawalRefused(toldNow(event), contextOf(filing.request as PortRequest, filing, world)),
    ),
    world,
  );
};

/** In a correction nothing is asked any more: all that was filed counts again, and any of it can be changed. */
const restartRepair = (turn: Turn, world: World): Turn => {
  const request = turn.request as PortRequest;
  const repair = request.repair && { ...request.repair, done: request.repair.items };
  const next = noting(withRequest(turn, { repair }), "restarted", personOf(turn.event)?.name ?? "");
  const context = contextOf(next.request as PortRequest, next, world);
  return saying(sayingText(next, world.words.restarted(request.sid)), ...fullReview(context, world));
};

/**
 * "Start over" with every answer kept: a request that expired, was refused or cancelled is a draft again under its
 * SID; a correction shows everything. Erased secrets are asked again. A draft that was deleted has nothing to keep.
 */
export const restart = (turn: Turn, world: World): Turn => {
  const request = turn.request as PortRequest;
  const fresh = withConversation(turn, { ...afresh, sid: request.sid, trail: [] });
  if (request.status === "draft") {
    return ask(sayingText(withRequest(fresh, { parked: [] }), world.words.restarted(request.sid)), world);
  }
  if (takesAnswers(request)) return restartRepair(fresh, world);
  if (request.status === "cancelled" && Object.keys(request.answers).length === 0) return begin(turn, world);
  const moved = request.status === "awaiting-signature" ? null : moveTo(request, "draft");
  if (!moved?.ok) return sayingText(turn, world.words.cannotRestart(request));
  const { letter } = request;
  const again = withRequest(
    { ...fresh, request: moved.request },
    {
      parked: [],
      undo: null,
      date: null,
      submitted: null,
      letter: letter && { ...letter, standing: "voided" },
    },
  );
  const noted = noting(withDraftTimer(again), "restarted", personOf(turn.event)?.name ?? "");
  return ask(sayingText(recheck(noted), world.words.restarted(request.sid)), world);
};
