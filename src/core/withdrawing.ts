import { ask } from "./asking.ts";
import type { Event } from "./event.ts";
import type { PortRequest } from "./port-request.ts";
import { isOver, moveTo, statusOfOrders, withOrder } from "./port-request.ts";
import { withoutSecrets } from "./reporting.ts";
import { begin } from "./starting.ts";
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

/** "Cancel the port": says what it means and the carrier's notice rule, and asks the person by name. */
export const askToWithdraw = (turn: Turn, world: World): Turn => {
  const request = turn.request as PortRequest;
  if (isOver(request.status) || request.status === "cancelling")
    return sayingText(turn, world.words.cannotWithdraw(request));
  const by = personOf(turn.event)?.id ?? "";
  const next = withConversation(turn, { sid: request.sid, confirm: { type: "withdraw", rev: -1, by } });
  return saying(sayingText(next, world.words.withdrawAsk(contextOf(request, turn, world))), {
    type: "choices",
    choices: [
      {
        label: world.words.withdrawYes,
        action: { text: "yes", sid: request.sid, rev: request.rev },
        style: "danger",
      },
      { label: world.words.withdrawNo, action: { text: "no", sid: request.sid } },
    ],
  });
};

/** Confirmed: the carrier is asked. */
export const withdraw = (turn: Turn, world: World): Turn => {
  const request = turn.request as PortRequest;
  const next = noting(turn, "cancel asked", world.words.submittedBy(personOf(turn.event)?.name ?? ""));
  return doing(sayingText(next, world.words.withdrawing), {
    type: "withdraw-request",
    sid: request.sid,
    attempt: request.attempt,
  });
};

/** The carrier took the cancellation. */
export const withdrawn = (turn: Turn, world: World, event: Extract<Event, { type: "withdrawn" }>): Turn => {
  const before = turn.request as PortRequest;
  const merged = event.orders.reduce((request, order) => withOrder(request, order), before);
  const status = event.orders.length === 0 ? "cancelled" : statusOfOrders(merged.orders);
  const moved = moveTo({ ...merged, repair: null }, status);
  if (!moved.ok) return noting(turn, "not followed", moved.problem);
  let next = noting({ ...turn, request: moved.request }, "status", status);
  if (isOver(status)) next = withoutSecrets(next, world);
  return flush(sayingText(next, world.words.withdrawn(moved.request)), world, { milestone: true });
};

/** The carrier would not cancel any more; the request goes on and the reason is said. */
export const withdrawalRefused = (
  turn: Turn,
  world: World,
  event: Extract<Event, { type: "withdrawal-refused" }>,
): Turn =>
  flush(
    sayingText(noting(turn, "cancel refused", event.sentence), world.words.withdrawalRefused(event.sentence)),
    world,
  );

/**
 * "Start over" with every answer kept: a draft shows its review; a request that expired or was refused is a draft
 * again; a cancelled one is copied into a new request. Erased secrets are asked again.
 */
export const restart = (turn: Turn, world: World): Turn => {
  const request = turn.request as PortRequest;
  if (request.status === "cancelled") {
    const begun = begin({ ...turn, request: null, parts: [] }, world);
    const copied = withRequest(
      { ...begun, parts: [] },
      { answers: request.answers, numbers: request.numbers },
    );
    return ask(sayingText(noting(copied, "copied", request.sid), world.words.restarted(request.sid)), world);
  }
  const moved = request.status === "draft" ? { ok: true as const, request } : moveTo(request, "draft");
  if (!moved.ok) return sayingText(turn, world.words.cannotRestart(request));
  const next = noting({ ...turn, request: moved.request }, "restarted", personOf(turn.event)?.name ?? "");
  const fresh = withConversation(withRequest(next, { parked: [] }), {
    sid: request.sid,
    at: null,
    trail: [],
    tries: 0,
    confirm: null,
  });
  return ask(sayingText(fresh, world.words.restarted(request.sid)), world);
};
