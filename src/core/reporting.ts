import { ask } from "./asking.ts";
import type { Order, Refusal } from "./carrier.ts";
import type { Event } from "./event.ts";
import { placedItems, showValue } from "./item.ts";
import type { Answers, PortRequest, Repair } from "./port-request.ts";
import { isOver, moveTo, statusOfOrders, withOrder } from "./port-request.ts";
import { reopenedBy } from "./rejection.ts";
import { isSecret } from "./secret.ts";
import type { Turn, World } from "./turn.ts";
import { contextOf, flush, noting, saying, withConversation, withRequest } from "./turn.ts";

const erased = (answers: Answers, at: number, keys: Set<string>): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([key, answer]) =>
      keys.has(key) && isSecret(answer.value)
        ? [key, { ...answer, value: { type: "destroyed" as const, at } }]
        : [key, answer],
    ),
  );

/** PINs and SSN digits are erased as soon as no carrier can ask for them any more. */
export const withoutSecrets = (turn: Turn, world: World): Turn => {
  const request = turn.request as PortRequest;
  const secret = placedItems(world.checklist, contextOf(request, turn, world))
    .filter(({ item }) => item.secrecy === "secret")
    .map(({ item }) => item.key);
  return withRequest(turn, { answers: erased(request.answers, turn.event.at, new Set(secret)), undo: null });
};

/** What a rejection reopens: exactly the items of its families, with what they were. */
const repairOf = (turn: Turn, world: World, refusals: Refusal[]): Repair => {
  const request = turn.request as PortRequest;
  const items = [...new Set(refusals.flatMap((refusal) => reopenedBy(refusal.family, refusal.numbers)))];
  const bare: Repair = { refusals, items, done: [], was: {}, round: 0, printedChanged: false };
  const context = contextOf({ ...request, repair: bare }, turn, world);
  const placed = placedItems(world.checklist, context).filter(({ item }) => items.includes(item.key));
  return {
    ...bare,
    items: placed.map(({ item }) => item.key),
    was: Object.fromEntries(placed.map(({ item }) => [item.key, showValue(item, context)])),
    round: Math.max(0, ...refusals.map((refusal) => request.rejections[refusal.family] ?? 0)),
  };
};

const sameOrder = (a: Order | undefined, b: Order): boolean =>
  a !== undefined &&
  a.changed >= b.changed &&
  JSON.stringify([a.status, a.numbers, a.date, a.refusals]) ===
    JSON.stringify([b.status, b.numbers, b.date, b.refusals]);

/** The filing an order belongs to: "PR-…/2.1" is the second. Reports of replaced filings are ignored. */
const attemptOf = (order: Order): number => Number(/\/(\d+)/.exec(order.reference)?.[1] ?? 1);

const counted = (request: PortRequest, refusals: Refusal[]): Record<string, number> => {
  const rejections = { ...request.rejections };
  for (const { family } of refusals) rejections[family] = (rejections[family] ?? 0) + 1;
  return rejections;
};

/** Opens the repair: tells what was refused and why, and asks for just that. */
const rejected = (turn: Turn, world: World, refusals: Refusal[]): Turn => {
  const repair = repairOf(turn, world, refusals);
  const request = turn.request as PortRequest;
  let next = withRequest(turn, { repair, rejections: counted(request, refusals), undo: null });
  for (const refusal of refusals) next = noting(next, "rejected", `${refusal.family} ${refusal.words}`);
  next = withConversation(next, { sid: request.sid, at: null, trail: [], tries: 0, confirm: null });
  const context = contextOf(next.request as PortRequest, next, world);
  return flush(ask(saying(next, ...world.rejection(context)), world), world, { milestone: true });
};

/** A carrier's report: the order as fetched. The status follows from the numbers; each change is told once. */
export const reported = (
  turn: Turn,
  world: World,
  event: Extract<Event, { type: "carrier-reported" }>,
): Turn => {
  const before = turn.request as PortRequest;
  const known = before.orders.find((order) => order.reference === event.order.reference);
  if (sameOrder(known, event.order) || (known && known.changed > event.order.changed)) return turn;
  if (!known && (before.status === "submitting" || attemptOf(event.order) !== before.attempt)) return turn;
  const merged = withOrder(before, event.order);
  const status = statusOfOrders(merged.orders);
  const moved = moveTo(merged, status);
  if (!moved.ok) return noting({ ...turn, request: merged }, "not followed", moved.problem);
  let next: Turn = withRequest(
    { ...turn, request: moved.request },
    status === "completed" ? { completed: event.order.changed } : {},
  );
  const fresh = event.order.status === "rejected" && known?.status !== "rejected";
  if (fresh && status === "action-required")
    return rejected(noting(next, "status", status), world, event.order.refusals);
  if (status !== before.status) next = noting(next, "status", status);
  else if (merged.date !== before.date) next = noting(next, "date", merged.date ?? "none");
  if (isOver(status)) next = withoutSecrets(next, world);
  const parts = world.announcement(contextOf(next.request as PortRequest, next, world), before, event.order);
  const milestone = ["date-set", "completed", "partly-completed", "action-required"].includes(status);
  return parts ? flush(saying(next, ...parts), world, { milestone }) : next;
};
