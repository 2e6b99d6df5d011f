import type { Context } from "./item.ts";
import type { MailText } from "./mails.ts";
import type { Part } from "./message.ts";
import { groupsOf } from "./number-groups.ts";
import { isOver, type PortRequest } from "./port-request.ts";

/**
 * What matters to those who only want to hear of a request: it was submitted, its port date is agreed or moved, it was
 * sent back, it is over. Dates are ISO, of all numbers that have yet to move.
 */
export type News =
  | { type: "submitted" | "sent-back" | "ended" }
  | { type: "date-set"; dates: string[] }
  | { type: "date-moved"; from: string[]; dates: string[] };

/** How news are told to those who watch. */
export type NewsWords = {
  /** In a chat. */
  told(context: Context, news: News): Part[];
  /** By mail. Nothing secret, and no account number. */
  mail(context: Context, news: News): MailText;
  /** The port date in a calendar. */
  entry(context: Context): { summary: string; description: string };
};

/** The agreed dates of numbers that have yet to move, in their order. */
const agreedDates = (request: PortRequest): string[] =>
  [
    ...new Set(
      groupsOf(request).flatMap(({ status, date }) => (status === "date-set" && date ? [date] : [])),
    ),
  ].sort();

const dateNews = (before: PortRequest, now: PortRequest): News | null => {
  const [from, dates] = [agreedDates(before), agreedDates(now)];
  const fresh = dates.filter((date) => !from.includes(date));
  const gone = from.filter((date) => !dates.includes(date));
  if (fresh.length === 0) return null;
  return gone.length > 0 ? { type: "date-moved", from: gone, dates } : { type: "date-set", dates };
};

const needsSomebody = ["action-required", "unknown"];

/** What became of a request in one turn, if it matters to those who watch; null for anything smaller. */
export const newsOf = (before: PortRequest | null, now: PortRequest): News | null => {
  if (before?.sid !== now.sid || before === now) return null;
  if (isOver(now.status)) {
    return !isOver(before.status) && now.submitted !== null ? { type: "ended" } : null;
  }
  if (before.submitted === null && now.submitted !== null) return { type: "submitted" };
  if (needsSomebody.includes(now.status) && before.status !== now.status) return { type: "sent-back" };
  return before.orders === now.orders ? null : dateNews(before, now);
};

/** News that wait for nobody's morning: something has to be done, or plans have to change. */
export const isUrgent = (news: News, { status, completed }: PortRequest): boolean =>
  news.type === "sent-back" ||
  news.type === "date-moved" ||
  (news.type === "ended" && completed === null && status !== "cancelled");
