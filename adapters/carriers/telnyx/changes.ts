import type { Order } from "../../../src/core/carrier.ts";
import { commentedLately } from "./comments.ts";
import { type Cursor, readCursor, writeCursor } from "./cursor.ts";
import type { Desk } from "./desk.ts";
import { filingsOf, hearEvents } from "./hear-events.ts";
import { readOrder } from "./read-order.ts";
import { createSweep } from "./sweep.ts";

/**
 * How often the whole list is read although events tell what changed, because some changes make no event. A short list
 * costs little, so near a date it is read more often.
 */
const sweepEvery = 10 * 60_000;
const nearby = 2 * 60_000;
const shortList = 4;
/** More filings than this are read from the list at once. */
const mostFilings = 25;
/** Milliseconds after the list was read in which nothing is asked: that is for the next poll. */
const apart = 4000;

type Changes = { orders: Order[]; cursor: string; near: boolean };

const fetchAll = async ({ orders, zone }: Desk, filings: Iterable<string>): Promise<Order[]> => {
  const found: Order[] = [];
  for (const filing of filings) {
    for (const { order, reference } of await orders.partsOf(filing))
      if (order.status.value !== "draft") found.push(readOrder(order, reference, zone));
  }
  return found.sort((a, b) => a.changed - b.changed);
};

const given = (orders: Order[], cursor: Cursor): Changes => ({
  orders,
  cursor: writeCursor(cursor),
  near: cursor.near,
});

/**
 * What changed since the cursor: usually asked with one call, from Telnyx's events; now and then, and after a busy time,
 * from the list of all orders, which also shows what made no event. The list may show again what an event told.
 */
export const createChanges = (desk: Desk) => {
  const { clock } = desk;
  const { step } = createSweep(desk);

  const sweepOn = async (cursor: Cursor): Promise<Changes> => {
    const { listed, told } = cursor;
    const came = await step({ listed, told });
    if (came === null) return given([], { ...cursor, step: cursor.step + 1 });
    const { orders, ...list } = came;
    return given(orders, { ...cursor, ...list, step: 0, swept: clock.now() });
  };

  return async (text: string): Promise<Changes> => {
    const cursor = readCursor(text);
    if (cursor.step > 0) return sweepOn(cursor);
    const since = clock.now() - cursor.swept;
    if (since >= 0 && since < apart) return given([], cursor);
    const every = cursor.near && cursor.pages <= shortList ? nearby : sweepEvery;
    if (cursor.swept > 0 && since >= every) return sweepOn(cursor);
    const { events, heard, seen } = await hearEvents(desk, cursor);
    const next = { ...cursor, heard, seen };
    const written = await commentedLately(desk, events);
    const filings = cursor.swept === 0 ? null : await filingsOf(desk, events, mostFilings);
    const changes = filings === null ? await sweepOn(next) : given(await fetchAll(desk, filings), next);
    return { ...changes, orders: [...changes.orders, ...written] };
  };
};
