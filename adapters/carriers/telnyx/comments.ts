import type { CarrierComment, Order } from "../../../src/core/carrier.ts";
import type { Told } from "../../../src/core/told.ts";
import { cleanText } from "../clean-text.ts";
import type { Client } from "./client.ts";
import { type Desk, isDraft } from "./desk.ts";
import { allPages, type Part, readOut } from "./orders.ts";
import { momentOf, readOrder } from "./read-order.ts";
import { filingOf } from "./references.ts";
import { commentAnswer, commentsAnswer, type WireComment, type WireEvent } from "./wire.ts";
import { words } from "./words.ts";

const longestId = 80;
const longestText = 600;

/** Behind a reference: the comments of its orders are wanted, too. */
const wanted = "#comments";

const isComment = ({ event_type }: WireEvent): boolean => event_type === "porting_order.new_comment";

/** The reference that an event leads to: of a comment one that has the comments fetched. */
export const withComments = (event: WireEvent, reference: string): string =>
  isComment(event) ? `${reference}${wanted}` : reference;

/** A reference as it is, and whether comments are wanted. */
export const readWanted = (reference: string): { reference: string; comments: boolean } =>
  reference.endsWith(wanted)
    ? { reference: reference.slice(0, -wanted.length), comments: true }
    : { reference, comments: false };

const listed = (client: Client, id: string): Promise<WireComment[]> =>
  allPages(async (page) =>
    readOut(
      await client({
        method: "GET",
        path: `/porting_orders/${id}/comments`,
        query: page,
        answer: commentsAnswer,
      }),
    ),
  );

/** An order with what Telnyx's people wrote on it, oldest first; what our own account wrote is left out. */
export const commented = async ({ client, zone }: Desk, { order, reference }: Part): Promise<Order> => {
  const comments = (await listed(client, order.id))
    .filter(({ user_type }) => user_type !== "user")
    .map(
      ({ id, created_at, body }): CarrierComment => ({
        id: cleanText(id, longestId),
        at: momentOf(created_at),
        text: cleanText(body ?? "", longestText),
      }),
    )
    .filter(({ text }) => text !== "")
    .sort((a, b) => a.at - b.at);
  return { ...readOrder(order, reference, zone), comments };
};

/** The orders on which somebody wrote, of all that events tell. */
export const commentedLately = async (desk: Desk, events: WireEvent[]): Promise<Order[]> => {
  const ids = events
    .filter(isComment)
    .flatMap(({ payload, porting_order_id }) => porting_order_id ?? payload?.porting_order_id ?? []);
  const found: Order[] = [];
  for (const id of new Set(ids)) {
    const filing = await desk.orders.filingOf(id);
    const parts = filing === null ? [] : await desk.orders.partsOf(filing);
    const part = parts.find((each) => each.order.id === id);
    if (part && !isDraft(part)) found.push(await commented(desk, part));
  }
  return found;
};

/** Writing comments on an order of ours. */
export const createWriting = ({ client, orders }: Desk) => {
  const idOf = async (reference: string): Promise<string | null> => {
    const parts = await orders.partsOf(filingOf(reference) ?? "");
    return parts.find((part) => part.reference === reference)?.order.id ?? null;
  };
  return {
    has: async (reference: string, mark: string): Promise<boolean> => {
      const id = await idOf(reference);
      return id !== null && (await listed(client, id)).some(({ body }) => body?.includes(mark) ?? false);
    },
    write: async (reference: string, text: string): Promise<{ ok: true } | ({ ok: false } & Told)> => {
      const id = await idOf(reference);
      if (id === null) return { ok: false, ...words.notKnown(reference) };
      const answered = await client({
        method: "POST",
        path: `/porting_orders/${id}/comments`,
        body: { body: text },
        answer: commentAnswer,
      });
      return answered.ok ? { ok: true } : { ok: false, ...words.notWritten(answered.reason) };
    },
  };
};
