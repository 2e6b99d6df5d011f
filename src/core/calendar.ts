import { isOver, type PortRequest } from "./port-request.ts";
import type { Sid } from "./values/sid.ts";

/**
 * The entry of a port date in people's calendars (RFC 5545): the same `uid` for ever, and a higher `sequence` each time
 * it changes. `date` is ISO, the whole day. `cancelled` takes it out of the calendars again.
 */
export type CalendarEntry = {
  uid: string;
  sequence: number;
  date: string;
  cancelled: boolean;
  summary: string;
  description: string;
};

/** What calendars were given of a request. `here` once the file was asked for in its conversation. */
export type Calendar = { sequence: number; date: string; cancelled: boolean; here?: true };

/** Known to be ours by its SID; RFC 7986 5.3 wants nothing of a person or a machine in it. */
export const uidOf = (sid: Sid): string => `${sid.toLowerCase()}@portside`;

const hasMoved = ["completed", "partly-completed"];

/** The calendar of a request as it stands: a date that moved counts up, and one that will not come is taken out. */
export const calendarOf = (request: PortRequest): Calendar | undefined => {
  const { calendar, date, status } = request;
  const coming = isOver(status) ? null : date;
  if (!calendar) return coming === null ? undefined : { sequence: 0, date: coming, cancelled: false };
  if (hasMoved.includes(status)) return calendar;
  const sequence = calendar.sequence + 1;
  if (coming === null) return calendar.cancelled ? calendar : { ...calendar, sequence, cancelled: true };
  return coming === calendar.date && !calendar.cancelled
    ? calendar
    : { ...calendar, sequence, date: coming, cancelled: false };
};
