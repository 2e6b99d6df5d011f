import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  addDays,
  dateParts,
  daysBetween,
  localDate,
  makeDate,
  showDate,
  weekdayOf,
} from "../../../src/core/values/local-date.ts";

const date = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays("1990-01-01", days));

describe("days of the calendar", () => {
  test.each([
    [2028, 2, 29, "2028-02-29"],
    [2026, 2, 29, null],
    [2026, 13, 1, null],
    [2026, 4, 31, null],
    [2026, 0, 1, null],
    [2026, 1, 0, null],
    [2026, 1, 400, null],
    [2026, 1.5, 1, null],
    [99, 1, 1, null],
  ])("%d, %d, %d is %s", (year, month, day, expected) => {
    expect(makeDate(year, month, day)).toBe(expected);
  });

  test.each(["2026-02-30", "2026-1-1", "tomorrow", ""])("%j as a date is our bug", (text) => {
    expect(() => dateParts(text)).toThrow("YYYY-MM-DD");
  });

  test("adding and counting days undo each other, and the weekday goes along", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -4_000, max: 4_000 }), (from, days) => {
        const to = addDays(from, days);
        expect(daysBetween(from, to)).toBe(days);
        expect(addDays(to, -days)).toBe(from);
        expect(weekdayOf(to)).toBe((((weekdayOf(from) + days) % 7) + 7) % 7);
      }),
    );
  });

  test("leaving the calendar is our bug", () => {
    expect(() => addDays("9999-12-31", 1)).toThrow("leave the calendar");
    expect(() => addDays("2026-01-01", Number.NaN)).toThrow("leave the calendar");
  });
});

describe("the day in a zone", () => {
  test.each([
    ["2026-11-24T05:59:59Z", "America/Chicago", "2026-11-23"],
    ["2026-11-24T06:00:00Z", "America/Chicago", "2026-11-24"],
    ["2026-07-04T04:59:59Z", "America/Chicago", "2026-07-03"],
    ["2026-07-04T05:00:00Z", "America/Chicago", "2026-07-04"],
    ["2027-01-01T04:30:00Z", "America/New_York", "2026-12-31"],
    ["2026-03-08T10:00:00Z", "Pacific/Honolulu", "2026-03-08"],
    ["2026-03-08T09:59:00Z", "Pacific/Honolulu", "2026-03-07"],
  ])("%s in %s is %s", (moment, zone, expected) => {
    expect(localDate(Date.parse(moment), zone)).toBe(expected);
  });

  test("each moment and zone keeps its own day, however they are asked in turn", () => {
    const morning = Date.parse("2026-11-24T02:00:00Z");
    const evening = Date.parse("2026-11-24T20:00:00Z");
    const asked = [morning, evening, evening, morning].flatMap((at) =>
      ["UTC", "America/New_York"].map((zone) => localDate(at, zone)),
    );
    expect(asked).toEqual(["24", "23", "24", "24", "24", "24", "24", "23"].map((day) => `2026-11-${day}`));
  });

  test("a zone that does not exist is our bug", () => {
    expect(() => localDate(0, "America/Nowhere")).toThrow(RangeError);
  });
});

test.each([
  ["2026-11-24", "Tue, Nov 24, 2026"],
  ["2028-02-29", "Tue, Feb 29, 2028"],
  ["2027-01-01", "Fri, Jan 1, 2027"],
])("%s is shown as %s", (day, shown) => {
  expect(showDate(day)).toBe(shown);
});
