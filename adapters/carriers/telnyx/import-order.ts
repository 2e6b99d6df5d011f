import type { Order } from "../../../src/core/carrier.ts";
import { CarrierUnreachable, type Looked } from "../../../src/runtime/ports.ts";
import type { Desk } from "./desk.ts";
import { momentOf, readOrder } from "./read-order.ts";
import { declaredFiling } from "./references.ts";
import type { WireOrder } from "./wire.ts";
import { words } from "./words.ts";

const over = ["ported", "cancelled"];

const isTaken = (reference: string | null | undefined): boolean => (reference ?? "") !== "";

/** What Telnyx has under an id, whoever made it. */
export const lookAt = async ({ orders }: Desk, id: string): Promise<Looked> => {
  const order = await orders.get(id.toLowerCase());
  if (!order) return { type: "nothing" };
  if (order.status.value === "draft") return { type: "refused", ...words.stillDraft };
  const reference = await orders.filingOf(order.id);
  const { customer_reference: customer, customer_group_reference: group } = order;
  if (reference === null && isTaken(customer) && isTaken(group) && !over.includes(order.status.value))
    return { type: "refused", ...words.referencesTaken(customer ?? "", group ?? "") };
  return { type: "found", reference, filed: momentOf(order.created_at) || null };
};

/** Only what is empty is written: references and an address of somebody else stay as they are. */
const markOf = (order: WireOrder, reference: string, webhookUrl: string | null) => ({
  ...(isTaken(order.customer_group_reference)
    ? { customer_reference: reference }
    : { customer_group_reference: reference }),
  ...(webhookUrl !== null && !isTaken(order.webhook_url) ? { webhook_url: webhookUrl } : {}),
});

/**
 * Follows an order that was made elsewhere, with what Telnyx has split off it: it gets our reference where it has none of
 * somebody else's, and our address for its events. One that is over takes no changes, and nothing follows of it.
 */
export const adoptOrder = async (desk: Desk, id: string, reference: string): Promise<Order[]> => {
  const { orders, zone, webhookUrl } = desk;
  const order = await orders.get(id.toLowerCase());
  if (!order) return [];
  if (declaredFiling(order) === null) {
    const answered = await orders.patch(order.id, markOf(order, reference, webhookUrl));
    if (!answered.ok && !over.includes(order.status.value))
      throw new CarrierUnreachable(words.refused(answered.reason));
    if (!answered.ok) return [readOrder(await orders.whole(order), reference, zone)];
  }
  const parts = await orders.partsOf(reference);
  return parts
    .filter((part) => part.order.status.value !== "draft")
    .map((part) => readOrder(part.order, part.reference, zone));
};
