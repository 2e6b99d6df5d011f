import type { Order } from "../../../src/core/carrier.ts";
import { localDate } from "../../../src/core/values/local-date.ts";

const minute = 60_000;
const day = 24 * 60 * minute;

const daysUntil = (date: string, today: string): number => (Date.parse(date) - Date.parse(today)) / day;

/**
 * Milliseconds until an order is worth reading again although the list shows no change of it: soon after it was filed,
 * around its date and while it is cancelled; seldom in quiet weeks. `begun` is when it was filed.
 */
export const lookAgainIn = (
  { status, date }: Pick<Order, "status" | "date">,
  begun: number,
  now: number,
  zone: string,
): number => {
  if (now - begun < 30 * minute) return minute / 4;
  if (status === "cancelling" || status === "activating") return minute;
  const days = date === null ? Number.POSITIVE_INFINITY : daysUntil(date, localDate(now, zone));
  if (days <= 1) return minute;
  return days <= 4 ? 10 * minute : 60 * minute;
};
