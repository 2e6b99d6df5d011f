import type { Order } from "../../../src/core/carrier.ts";
import { addBusinessDays } from "../../../src/core/values/business-days.ts";
import { showDate } from "../../../src/core/values/local-date.ts";
import { capabilities } from "./capabilities.ts";
import { carrierDate, hour } from "./carrier-time.ts";
import { endOrder, isCancelled } from "./ending.ts";
import type { OrderFile } from "./order-file.ts";
import { orderAt } from "./timeline.ts";

const problemOf = (order: Order, now: number): string | null => {
  if (order.status === "completed") return "This order is completed: the numbers have already moved.";
  if (order.status === "activating")
    return "The numbers are moving right now; this cannot be stopped any more.";
  const notice = capabilities.cancelNoticeDays;
  if (order.date === null || addBusinessDays(carrierDate(now), notice) <= order.date) return null;
  return `The port date is ${showDate(order.date)}. Cancelling needs ${notice} business days' notice, so it is too late to stop it here.`;
};

/**
 * Cancels what still moves of the orders under a reference, all of it or nothing; it takes the carrier an hour.
 * Asking twice does no harm. Gives the sentence that refuses it, or null. Runs within a transaction of the file.
 */
export const cancelOrder = (file: OrderFile, reference: string, now: number): string | null => {
  const orders = file.ordersOf(reference);
  const current = orders.flatMap((order) => orderAt(order, now) ?? []);
  if (current.length === 0) return `The sandbox carrier has no order ${reference}.`;
  const moving = current.filter(({ status }) => status !== "completed");
  const problem = (moving.length > 0 ? moving : current)
    .map((order) => problemOf(order, now))
    .find((each) => each !== null);
  if (problem) return problem;
  for (const order of orders) {
    const state = orderAt(order, now);
    if (state && (state.status === "completed" || isCancelled(state))) continue;
    endOrder(file, order, now, [
      { at: now, status: "cancelling" },
      { at: now + hour, status: "cancelled" },
    ]);
  }
  return null;
};
