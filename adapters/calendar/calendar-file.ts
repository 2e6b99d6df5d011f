import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import type { CalendarEntry } from "../../src/core/calendar.ts";

/** The media type of an iCalendar file (RFC 5545 3.1). */
const kind = "text/calendar";

const midnight = (date: string): Date => new Date(`${date}T00:00:00Z`);

const day = 24 * 60 * 60 * 1000;

/**
 * An iCalendar file with one whole day that takes up nobody's time. Calendars replace what they have under its UID, and
 * take it out when it is cancelled. `at`: when it is made, in milliseconds.
 */
export const calendarFile = (
  { uid, sequence, date, cancelled, summary, description }: CalendarEntry,
  at: number,
): { name: string; kind: string; bytes: Uint8Array } => {
  const calendar = ical({
    prodId: { company: "Portside", product: "Port dates", language: "EN" },
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: uid,
    sequence,
    stamp: new Date(at),
    start: midnight(date),
    end: new Date(midnight(date).getTime() + day),
    allDay: true,
    timezone: "UTC",
    summary,
    description: { plain: description },
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
  });
  const [name = "port"] = uid.split("@");
  return { name: `${name}.ics`, kind, bytes: Buffer.from(calendar.toString()) };
};
