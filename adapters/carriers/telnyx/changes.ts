import type { Order } from "../../../src/core/carrier.ts";
import { type Cursor, readCursor, writeCursor } from "./cursor.ts";
import type { Desk } from "./desk.ts";
import { filingsOf, hearEvents } from "./hear-events.ts";
import type { Part } from "./orders.ts";
import { momentOf, readOrder } from "./read-order.ts";
import { declaredFiling, named } from "./references.ts";
import type { WireOrder } from "./wire.ts";

/** How often the whole list is read although events tell what changed: some changes make no event. */
const sweepEvery = 10 * 60_000;
/** More filings than this are read from the list at once. */
const mostFilings = 25;
const mostTold = 250;

const markOf = ({ order, reference }: Part): string => `${reference} ${order.status.value}`;

const changedAt = ({ order }: Part): number => momentOf(order.updated_at);

/** All orders of ours in the list, each under its reference; what Telnyx split off is found by its siblings. */
const partsIn = (list: WireOrder[]): Part[] => {
  const byGroup = new Map<string, string>();
  for (const order of list) {
    const filing = declaredFiling(order);
    if (filing !== null && order.parent_support_key) byGroup.set(order.parent_support_key, filing);
  }
  const filings = new Map<string, WireOrder[]>();
  for (const order of list) {
    const filing = declaredFiling(order) ?? byGroup.get(order.parent_support_key ?? "");
    const known = filing ? filings.get(filing) : undefined;
    if (known) known.push(order);
    else if (filing) filings.set(filing, [order]);
  }
  return [...filings].flatMap(([filing, orders]) => named(filing, orders));
};

type Read = { parts: Part[]; listed: number; told: string[] };

/** What the list of all orders shows to have changed since it was last read. */
const sweep = async ({ orders }: Desk, cursor: Cursor): Promise<Read> => {
  const all = partsIn(await orders.list({ "sort[value]": "-created_at" }));
  const known = new Set(cursor.told);
  const listed = all.reduce((newest, part) => Math.max(newest, changedAt(part)), cursor.listed);
  const marks = all.filter((part) => changedAt(part) === listed).map(markOf);
  const parts: Part[] = [];
  for (const part of all) {
    const isNew =
      changedAt(part) > cursor.listed || (changedAt(part) === cursor.listed && !known.has(markOf(part)));
    if (isNew) parts.push({ ...part, order: await orders.whole(part.order) });
  }
  return { parts, listed, told: marks.slice(-mostTold) };
};

const fetchAll = async ({ orders }: Desk, filings: Iterable<string>): Promise<Part[]> => {
  const parts: Part[] = [];
  for (const filing of filings) parts.push(...(await orders.partsOf(filing)));
  return parts;
};

/**
 * What changed since the cursor: usually asked with one call, from Telnyx's events; every ten minutes, and after a busy
 * time, from the list of all orders, which also shows what made no event. The list may show again what an event told.
 */
export const readChanges = async (desk: Desk, text: string): Promise<{ orders: Order[]; cursor: string }> => {
  const cursor = readCursor(text);
  const now = desk.clock.now();
  const { events, heard, seen } = await hearEvents(desk, cursor);
  const isDue = cursor.swept === 0 || now - cursor.swept >= sweepEvery;
  const filings = isDue ? null : await filingsOf(desk, events, mostFilings);
  const { parts, ...list } =
    filings === null
      ? { ...(await sweep(desk, cursor)), swept: now }
      : {
          parts: await fetchAll(desk, filings),
          listed: cursor.listed,
          told: cursor.told,
          swept: cursor.swept,
        };
  const orders = parts
    .filter(({ order }) => order.status.value !== "draft")
    .map(({ order, reference }) => readOrder(order, reference, desk.zone))
    .sort((a, b) => a.changed - b.changed);
  return { orders, cursor: writeCursor({ ...list, heard, seen }) };
};
