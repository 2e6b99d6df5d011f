import type { Order, Refusal } from "../carrier.ts";
import { afresh } from "../conversation-state.ts";
import type { Event } from "../event.ts";
import { itemOf, placedItems, showValue } from "../item.ts";
import { speaking } from "../language.ts";
import { awaitedLetter } from "../letter-state.ts";
import { changesOf, groupsOf, type NumberChange } from "../number-groups.ts";
import { accountOf, ofAccount } from "../parts.ts";
import type { PortRequest, Repair } from "../port-request.ts";
import {
  isCurrentFiling,
  isImported,
  isRejected,
  moveTo,
  statusOfOrders,
  withOrder,
} from "../port-request.ts";
import { reopenedBy } from "../rejection.ts";
import type { Turn, World } from "../turn.ts";
import { contextOf, flush, noting, saying, withConversation, withRequest } from "../turn.ts";
import { showNumbers } from "../values/number-ranges.ts";
import { ask } from "./asking.ts";
import { attemptOf } from "./begin-filing.ts";
import { voidLetter } from "./letter-life.ts";

/** What the rejected orders reopen: exactly the items of their families, with what they were. */
const repairOf = (turn: Turn, world: World, orders: Order[]): Repair => {
  const request = turn.request as PortRequest;
  const plain = contextOf({ ...request, repair: null }, turn, world);
  const applies = (key: string): boolean => itemOf(world.checklist, plain, key) !== null;
  const refusals = orders.flatMap((order) => order.refusals);
  /** Another losing carrier has an account of its own, so that is asked, and not the one of the others. */
  const own = (order: Order, item: string): string => {
    const key = ofAccount(item, accountOf(request, Object.keys(order.numbers)[0] ?? ""));
    return key !== item && applies(key) ? key : item;
  };
  const items = [
    ...new Set(
      orders.flatMap((order) =>
        order.refusals
          .flatMap(({ family, numbers }) => reopenedBy(family, numbers, applies))
          .map((item) => own(order, item)),
      ),
    ),
  ];
  const bare: Repair = { refusals, items, done: [], was: {}, round: 0 };
  const context = contextOf({ ...request, repair: bare }, turn, world);
  const placed = placedItems(world.checklist, context).filter(({ item }) => items.includes(item.key));
  return {
    ...bare,
    items: placed.map(({ item }) => item.key),
    was: speaking("en", () =>
      Object.fromEntries(placed.map(({ item }) => [item.key, showValue(item, context)])),
    ),
    round: Math.max(0, ...refusals.map((refusal) => request.rejections[refusal.family] ?? 0)),
  };
};

/** A repair that was under way goes on: what was corrected stays so unless the new rejection names it. */
const joined = (former: Repair | null, repair: Repair, fresh: Repair): Repair => {
  if (!former) return repair;
  return {
    ...repair,
    items: [...new Set([...repair.items, ...former.items])],
    done: former.done.filter((key) => !fresh.items.includes(key)),
    was: { ...repair.was, ...former.was },
    round: Math.max(former.round, fresh.round),
  };
};

const sameOrder = (a: Order | undefined, b: Order): boolean =>
  a !== undefined &&
  a.changed >= b.changed &&
  JSON.stringify([a.status, a.numbers, a.date, a.dates, a.refusals, a.raw, a.messaging]) ===
    JSON.stringify([b.status, b.numbers, b.date, b.dates, b.refusals, b.raw, b.messaging]);

const counted = (request: PortRequest, refusals: Refusal[]): Record<string, number> => {
  const rejections = { ...request.rejections };
  for (const family of new Set(refusals.map((refusal) => refusal.family))) {
    rejections[family] = (rejections[family] ?? 0) + 1;
  }
  return rejections;
};

/** What was not filed here is corrected where it was: what was refused and why is told, and nothing is asked. */
const rejectedElsewhere = (turn: Turn, world: World, order: Order): Turn => {
  const request = turn.request as PortRequest;
  const { refusals } = order;
  const { round } = repairOf(turn, world, [order]);
  let next = withRequest(turn, { rejections: counted(request, refusals) });
  for (const refusal of refusals) next = noting(next, "rejected", `${refusal.family} ${refusal.words}`);
  const told: Repair = { refusals, items: [], done: [], was: {}, round };
  const context = contextOf({ ...(next.request as PortRequest), repair: told }, next, world);
  return flush(saying(next, ...world.rejection(context)), world, { milestone: true });
};

/**
 * Opens the repair: tells what was refused and why, and asks for just that. Where another request is talked about, it
 * is not pushed aside; a button leads to the repair.
 */
export const rejected = (turn: Turn, world: World, order: Order, former: Repair | null): Turn => {
  const request = turn.request as PortRequest;
  if (isImported(request)) return rejectedElsewhere(turn, world, order);
  const fresh = repairOf(turn, world, [order]);
  const repair = joined(former, repairOf(turn, world, request.orders.filter(isRejected)), fresh);
  let next = withRequest(turn, { repair, rejections: counted(request, order.refusals), undo: null });
  for (const refusal of order.refusals) next = noting(next, "rejected", `${refusal.family} ${refusal.words}`);
  const { sid } = turn.conversation;
  const isHere = sid === null || sid === request.sid;
  if (isHere) next = withConversation(next, { ...afresh, sid: request.sid, trail: [] });
  const told = contextOf(
    { ...(next.request as PortRequest), repair: { ...repair, ...whyOf(fresh) } },
    next,
    world,
  );
  next = saying(next, ...world.rejection(told));
  const asked = isHere
    ? ask(next, world)
    : saying(next, {
        type: "choices",
        choices: [
          {
            label: world.words.repairNow,
            action: { text: `resume ${request.sid}`, sid: request.sid },
            style: "primary",
          },
        ],
      });
  return flush(asked, world, { milestone: true });
};

/** What is told of a rejection is what it says itself, also where another one is still being corrected. */
const whyOf = ({ refusals, round }: Repair): Pick<Repair, "refusals" | "round"> => ({ refusals, round });

/** A line of history for each group that changed: its state, its date, and which numbers. */
const notingGroups = (turn: Turn, changes: NumberChange[]): Turn =>
  changes.reduce(
    (next, { to: { status, date }, numbers }) =>
      noting(next, "numbers", () =>
        [status, date ?? "", showNumbers(numbers)].filter((each) => each !== "").join(" "),
      ),
    turn,
  );

const milestones: string[] = ["date-set", "completed", "partly-completed", "action-required"];

/** A carrier's report: the order as fetched. The status follows from the numbers; each change is told once. */
export const reported = (
  turn: Turn,
  world: World,
  event: Extract<Event, { type: "carrier-reported" }>,
): Turn => {
  const before = turn.request as PortRequest;
  const { order } = event;
  const known = before.orders.find(({ reference }) => reference === order.reference);
  if (sameOrder(known, order) || (known && known.changed > order.changed)) return turn;
  if (!known && (before.status === "submitting" || !isCurrentFiling(before, attemptOf(order)))) return turn;
  const merged = withOrder(before, order);
  if (before.status === "submitting" || before.status === "draft") return { ...turn, request: merged };
  const isFresh =
    isRejected(order) &&
    !(known && isRejected(known) && JSON.stringify(known.refusals) === JSON.stringify(order.refusals));
  const waits = awaitedLetter(before) !== null && !isFresh;
  const merging: Turn = { ...turn, request: merged };
  const heard = waits ? merging : voidLetter(merging, "the carrier rejected another part");
  const status = waits ? before.status : statusOfOrders(merged.orders);
  const moved = moveTo(heard.request as PortRequest, status);
  if (!moved.ok) return noting({ ...turn, request: merged }, "not followed", moved.problem);
  let next: Turn = withRequest(
    { ...heard, request: moved.request },
    {
      ...(status === "completed" ? { completed: order.changed } : {}),
      ...(status === "action-required" || waits ? {} : { repair: null }),
    },
  );
  const news = changesOf(before, moved.request);
  if (status !== before.status) next = noting(next, "status", status);
  else if (merged.date !== before.date) next = noting(next, "date", merged.date ?? "none");
  if (groupsOf(moved.request).length > 1) next = notingGroups(next, news);
  if (isFresh && status === "action-required") return rejected(next, world, order, before.repair);
  const context = contextOf(next.request as PortRequest, next, world);
  const parts = world.announcement(context, before, order);
  const milestone = [status, ...news.map(({ to }) => to.status)].some((each) => milestones.includes(each));
  return parts ? flush(saying(next, ...parts), world, { milestone }) : next;
};
