import type { Order } from "../../../src/core/carrier.ts";
import type { OrderFile, StoredOrder } from "./order-file.ts";
import { orderAt, reached, type Step, turnedAt } from "./timeline.ts";

/** True once an order is cancelled or on its way there. */
export const isCancelled = (order: Order): boolean => ["cancelling", "cancelled"].includes(order.status);

/** How an order ends: which status at which moment, the first one now. */
export type Ending = { at: number; status: "cancelling" | "cancelled" }[];

/** Gives an order that is under way another end. One that was still to be split off will never be. */
export const endOrder = (file: OrderFile, order: StoredOrder, now: number, ending: Ending): void => {
  if (orderAt(order, now) === null) {
    file.turn(order, []);
    return;
  }
  const left = order.steps[reached(order.steps, now) - 1]?.left ?? [];
  const after = ending.map((each): Step => ({ ...each, date: null, refusals: [], raw: null, left }));
  file.turn(order, turnedAt(order.steps, now, order.reported, after));
};
