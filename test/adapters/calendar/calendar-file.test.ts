import { describe, expect, test } from "@jest/globals";
import ICAL from "ical.js";
import { calendarFile } from "../../../adapters/calendar/calendar-file.ts";
import type { CalendarEntry } from "../../../src/core/calendar.ts";

const at = Date.parse("2026-11-23T15:00:00Z");
const entry: CalendarEntry = {
  uid: "pr-7k3m-9q2x@portside",
  sequence: 0,
  date: "2026-12-04",
  cancelled: false,
  summary: "3 numbers move to Sandbox, Inc; (PR-7K3M-9Q2X)",
  description: `From "Bell\\Tel"\nBEGIN:VALARM\r\n${"ü".repeat(200)}`,
};

const parsed = (given: CalendarEntry) => {
  const { bytes } = calendarFile(given, at);
  const text = Buffer.from(bytes).toString();
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents("vevent");
  return { text, calendar, events, event: new ICAL.Event(events[0]!) };
};

describe("a calendar file", () => {
  test("is one whole day, with its UID and sequence, as another program reads it", () => {
    const { calendar, events, event } = parsed(entry);
    expect(calendar.getFirstPropertyValue("method")).toBe("PUBLISH");
    expect(events).toHaveLength(1);
    expect([event.uid, event.sequence, event.summary]).toEqual([entry.uid, 0, entry.summary]);
    expect(event.startDate.isDate).toBe(true);
    expect([String(event.startDate), String(event.endDate)]).toEqual(["2026-12-04", "2026-12-05"]);
    expect(events[0]?.getFirstPropertyValue("transp")).toBe("TRANSPARENT");
  });

  test("keeps the same UID when the date moves, and takes the entry out when it is cancelled", () => {
    const moved = parsed({ ...entry, sequence: 1, date: "2026-12-31" });
    expect([moved.event.uid, moved.event.sequence, String(moved.event.endDate)]).toEqual([
      entry.uid,
      1,
      "2027-01-01",
    ]);
    const gone = parsed({ ...entry, sequence: 2, cancelled: true });
    expect(gone.calendar.getFirstPropertyValue("method")).toBe("CANCEL");
    expect(gone.events[0]?.getFirstPropertyValue("status")).toBe("CANCELLED");
    expect([gone.event.uid, gone.event.sequence]).toEqual([entry.uid, 2]);
  });

  test("lets nothing in its texts become a part of its own, and no line grow too long", () => {
    const { text, calendar, event } = parsed(entry);
    expect(calendar.getAllSubcomponents()).toHaveLength(1);
    expect(event.description.replace(/\r/g, "")).toContain('From "Bell\\Tel"\nBEGIN:VALARM');
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});
