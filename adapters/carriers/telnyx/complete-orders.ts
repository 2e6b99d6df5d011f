import type { PortOrder } from "../../../src/runtime/ports.ts";
import type { Refused } from "./client.ts";
import { act, type Desk, deleteDraft, isCancelled, isDraft } from "./desk.ts";
import { chooseMoment, readWindows } from "./foc-window.ts";
import { orderBody, type Uploaded } from "./order-body.ts";
import type { Part } from "./orders.ts";
import { numbersOf } from "./read-order.ts";

const pinOf = ({ numbers }: PortOrder, { order }: Part): string | null => {
  const own = new Set(numbersOf(order));
  return numbers.find(({ number, pin }) => pin !== null && own.has(number))?.pin ?? null;
};

/** Fills in an order from the shared answers. */
export const completeOrder = async (
  desk: Desk,
  order: PortOrder,
  part: Part,
  documents: Uploaded,
): Promise<{ ok: true } | Refused> => {
  const { client, clock, zone, webhookUrl, orders } = desk;
  const { id } = part.order;
  const windows = await readWindows(client, id);
  const requested = chooseMoment(windows, order.fields.date ?? "", clock.now(), zone);
  const pin = pinOf(order, part);
  const { reference, order: at } = part;
  const body = orderBody({ order, at, pin, reference, documents, requested, webhookUrl });
  const answered = await orders.patch(id, body);
  return answered.ok ? { ok: true } : answered;
};

/** Submits the drafts of a filing. The first refusal ends it; whoever asked takes the rest back. */
export const confirmDrafts = async (desk: Desk, parts: Part[]): Promise<{ ok: true } | Refused> => {
  for (const { order } of parts.filter(isDraft)) {
    const answered = await act(desk, order.id, "confirm");
    if (!answered.ok) return answered;
  }
  return { ok: true };
};

/** Nothing of a filing stays when part of it is refused: it is filed as a whole or not at all. */
export const takeBack = async (desk: Desk, filing: string): Promise<void> => {
  for (const part of await desk.orders.partsOf(filing)) {
    if (isDraft(part)) await deleteDraft(desk, part.order.id);
    else if (!isCancelled(part)) await act(desk, part.order.id, "cancel");
  }
};
