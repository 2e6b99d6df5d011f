import { z } from "zod";
import type { Order } from "../../../src/core/carrier.ts";
import type { PortOrder } from "../../../src/runtime/ports.ts";
import type { Refused } from "./client.ts";
import { completeOrder } from "./complete-orders.ts";
import { act, type Desk, isCancelled, isDraft } from "./desk.ts";
import type { Uploaded } from "./order-body.ts";
import { type Part, readOut } from "./orders.ts";
import { numbersOf } from "./read-order.ts";
import { filingOf } from "./references.ts";
import { storedWords } from "./stored-words.ts";

/** The orders a filing corrects: those corrected where they are, and those it takes the place of. */
export type Former = { kept: Part[]; dropped: Part[] };

const nothing: Former = { kept: [], dropped: [] };

export const isRefused = ({ order }: Part): boolean => order.status.value === "exception";

/** An order that Telnyx split off keeps the part we know it by, also when its siblings get another reference. */
const pinDown = async ({ orders }: Desk, filing: string, { reference, order }: Part): Promise<void> => {
  if (order.customer_reference === reference && order.customer_group_reference === filing) return;
  const body = { customer_reference: reference, customer_group_reference: filing };
  readOut(await orders.patch(order.id, body));
};

/**
 * What becomes of the orders that a filing corrects. One whose numbers are all wanted is corrected in place; Telnyx
 * cannot take single numbers out, so one of which only some are wanted is cancelled, and they are filed anew. One of
 * which none is wanted is not this filing's.
 */
export const formerOrders = async (desk: Desk, order: PortOrder): Promise<Former> => {
  const filing = filingOf(order.corrects);
  if (filing === null) return nothing;
  const wanted = new Set(order.numbers.map(({ number }) => number));
  const former = await desk.orders.partsOf(filing);
  for (const part of former) if (!isDraft(part)) await pinDown(desk, filing, part);
  const live = former.filter(
    (part) => !isDraft(part) && !isCancelled(part) && part.order.status.value !== "ported",
  );
  const isWanted = (part: Part): boolean => numbersOf(part.order).every((number) => wanted.has(number));
  return {
    kept: live.filter(isWanted),
    dropped: live.filter(
      (part) =>
        isRefused(part) && !isWanted(part) && numbersOf(part.order).some((number) => wanted.has(number)),
    ),
  };
};

/** Writes the corrected answers into refused orders, which stay under their former reference until they are submitted. */
export const correctOrders = async (
  desk: Desk,
  order: PortOrder,
  kept: Part[],
  documents: Uploaded,
): Promise<{ ok: true } | Refused> => {
  const former = { ...order, reference: filingOf(order.corrects) ?? order.reference };
  for (const part of kept.filter(isRefused)) {
    const answered = await completeOrder(desk, former, part, documents);
    if (!answered.ok) return answered;
  }
  return { ok: true };
};

/**
 * Submits corrected orders again and then gives them their new reference: until that is done, the next try finds them
 * under the former one. Where Telnyx takes no second submission, its porting desk is told in a comment.
 */
export const resubmit = async (
  desk: Desk,
  filing: string,
  kept: Part[],
  references: string[],
): Promise<void> => {
  for (const [index, part] of kept.entries()) {
    const { id } = part.order;
    if (isRefused(part)) {
      const answered = await act(desk, id, "confirm");
      if (!answered.ok) {
        const path = `/porting_orders/${id}/comments`;
        await desk.client({
          method: "POST",
          path,
          body: { body: storedWords.corrected },
          answer: z.unknown(),
        });
      }
    }
    const reference = references[index] ?? filing;
    readOut(await desk.orders.patch(id, { customer_reference: reference, customer_group_reference: filing }));
  }
};

/**
 * A corrected order as it is told: what Telnyx still shows of the old refusal is over. It counts as changed just after
 * Telnyx's last change, so that the old refusal is not heard again, and the next change is.
 */
export const corrected = (order: Order): Order =>
  order.status === "rejected"
    ? {
        ...order,
        status: "in-review",
        numbers: Object.fromEntries(Object.keys(order.numbers).map((number) => [number, "in-review"])),
        refusals: [],
        changed: order.changed + 1,
      }
    : order;
