import type { Cursor } from "./cursor.ts";
import type { Desk } from "./desk.ts";
import { allPages, readOut } from "./orders.ts";
import { momentOf } from "./read-order.ts";
import { filingOf } from "./references.ts";
import { eventsAnswer, type WireEvent } from "./wire.ts";

/** Events may appear a little after the time they carry. */
const overlap = 2 * 60_000;
const mostSeen = 250;

const newestOf = (events: WireEvent[], least: number): number =>
  events.reduce((newest, { created_at }) => Math.max(newest, momentOf(created_at)), least);

/** The events after the cursor, and where to go on. To begin with only the latest are passed over. */
export const hearEvents = async (
  { client, clock }: Desk,
  cursor: Cursor,
): Promise<{ events: WireEvent[]; heard: number; seen: string[] }> => {
  const least = cursor.heard === 0 ? clock.now() - overlap : cursor.heard;
  const since = Math.max(least - overlap, cursor.covered);
  const all = await allPages(async (page) =>
    readOut(
      await client({
        method: "GET",
        path: "/porting/events",
        query: { "filter[created_at][gte]": new Date(since).toISOString(), ...page },
        answer: eventsAnswer,
      }),
    ),
  );
  const heard = newestOf(all, least);
  const known = new Set(cursor.seen);
  return {
    events: all.filter(({ id, created_at }) => !known.has(id) && momentOf(created_at) >= cursor.covered),
    heard,
    seen: all
      .filter(({ created_at }) => momentOf(created_at) >= heard - overlap)
      .sort((a, b) => momentOf(a.created_at) - momentOf(b.created_at))
      .map(({ id }) => id)
      .slice(-mostSeen),
  };
};

/** The filings that events are about, or null when they are more than `most`. */
export const filingsOf = async (
  { orders }: Desk,
  events: WireEvent[],
  most: number,
): Promise<Set<string> | null> => {
  const filings = new Set<string>();
  const looked = new Set<string>();
  for (const { payload, porting_order_id } of events) {
    if (filings.size + looked.size > most) return null;
    const own = filingOf(payload?.customer_reference);
    const id = porting_order_id ?? payload?.id;
    if (own !== null) filings.add(own);
    if (own !== null || !id || looked.has(id)) continue;
    looked.add(id);
    const found = await orders.filingOf(id);
    if (found !== null) filings.add(found);
  }
  return filings;
};
