import { addDays, daysBetween, localDate } from "../../../src/core/values/local-date.ts";
import type { Client } from "./client.ts";
import { momentOf } from "./read-order.ts";
import { windowsAnswer } from "./wire.ts";

export type Window = { started_at: string; ended_at: string };

const day = 86_400_000;

/** The first moment within a window that is on `wish` or later, or null. A window may span several days. */
const momentIn = ({ started_at, ended_at }: Window, wish: string, zone: string): number | null => {
  const start = momentOf(started_at);
  const end = momentOf(ended_at);
  if (start === 0 || end < start) return null;
  const first = localDate(start, zone);
  if (first >= wish) return start;
  const moment = start + daysBetween(first, wish) * day;
  return moment <= end && localDate(moment, zone) >= wish ? moment : null;
};

/**
 * The moment to ask for: the earliest that Telnyx allows on the day wished, or after it. Any other wish ("soonest") is
 * the first moment allowed. Null where nothing fits, which leaves the date to Telnyx.
 */
export const chooseMoment = (windows: Window[], wish: string, now: number, zone: string): string | null => {
  const wished = /^\d{4}-\d{2}-\d{2}$/.test(wish) ? wish : addDays(localDate(now, zone), 1);
  const moments = windows
    .flatMap((window) => momentIn(window, wished, zone) ?? [])
    .filter((moment) => moment > now)
    .sort((a, b) => a - b);
  return moments[0] === undefined ? null : new Date(moments[0]).toISOString();
};

/** When an order may move; none where Telnyx does not say. */
export const readWindows = async (client: Client, id: string): Promise<Window[]> => {
  const path = `/porting_orders/${id}/allowed_foc_windows`;
  const answered = await client({ method: "GET", path, answer: windowsAnswer });
  return answered.ok ? answered.answer.data : [];
};
