import type { Order } from "../../../src/core/carrier.ts";
import type { Told } from "../../../src/core/told.ts";
import { addBusinessDays } from "../../../src/core/values/business-days.ts";
import type { E164 } from "../../../src/core/values/phone.ts";
import { capabilities } from "./capabilities.ts";
import { carrierDate, hour } from "./carrier-time.ts";
import { type Ending, endOrder, isCancelled } from "./ending.ts";
import type { OrderFile, StoredOrder } from "./order-file.ts";
import { orderAt, reached } from "./timeline.ts";
import { words } from "./words.ts";

const problemOf = (order: Order, now: number): Told | null => {
  if (order.status === "completed") return words.alreadyMoved;
  if (order.status === "activating") return words.moving;
  const notice = capabilities.cancelNoticeDays;
  if (order.date === null || addBusinessDays(carrierDate(now), notice) <= order.date) return null;
  return words.tooLate(order.date, notice);
};

const cancelling = (at: number): Ending => [
  { at, status: "cancelling" },
  { at: at + hour, status: "cancelled" },
];

/** Takes numbers out of an order: they become one of their own, which is cancelled, and the others go on. */
const takeOut = (file: OrderFile, order: StoredOrder, numbers: E164[], now: number): void => {
  const done = reached(order.steps, now);
  const current = order.steps[done - 1];
  if (!current) return;
  const left = [...current.left, ...numbers];
  const steps = order.steps.map((step, index) =>
    index < done ? step : { ...step, left: [...step.left, ...numbers] },
  );
  file.turn(order, [...steps.slice(0, done), { ...current, at: now, left }, ...steps.slice(done)]);
  const parts = file.ordersOf(order.filing).length;
  file.add(order.filing, order.attempt, {
    reference: `${order.filing}.${parts + 1}`,
    numbers,
    steps: cancelling(now).map((each) => ({ ...each, date: null, refusals: [], raw: null, left: [] })),
  });
};

/** The numbers of an order that are to be cancelled and still move; all that move where none are named. */
const concernedOf = (order: Order, numbers: E164[] | undefined): E164[] =>
  Object.keys(order.numbers).filter((number) => numbers?.includes(number) ?? true);

/**
 * Cancels what still moves of the orders under a reference, all of it (or of `numbers`) or nothing; it takes the carrier an hour.
 * Asking twice does no harm. Gives the sentence that refuses it, or null. Runs within a transaction of the file.
 */
export const cancelOrder = (
  file: OrderFile,
  reference: string,
  now: number,
  numbers?: E164[],
): Told | null => {
  const orders = file.ordersOf(reference).filter((order) => {
    const current = orderAt(order, now);
    return numbers === undefined || (current !== null && concernedOf(current, numbers).length > 0);
  });
  const current = orders.flatMap((order) => orderAt(order, now) ?? []);
  if (current.length === 0) return words.noOrder(reference);
  const moving = current.filter(({ status }) => status !== "completed");
  const problem = (moving.length > 0 ? moving : current)
    .map((order) => problemOf(order, now))
    .find((each) => each !== null);
  if (problem) return problem;
  for (const order of orders) {
    const state = orderAt(order, now);
    if (state && (state.status === "completed" || isCancelled(state))) continue;
    const some = state ? concernedOf(state, numbers) : [];
    if (state && some.length < Object.keys(state.numbers).length) takeOut(file, order, some, now);
    else endOrder(file, order, now, cancelling(now));
  }
  return null;
};
