import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { momentOf, showTime, zoneTime } from "../../../src/core/values/zone-clock.ts";

const at = (iso: string): number => Date.parse(iso);

describe("the clocks of a zone", () => {
  test("show day, hour and the zone's name, in winter and in summer", () => {
    expect(zoneTime(at("2026-11-24T03:05:59Z"), "America/Chicago")).toEqual({
      year: 2026,
      month: 11,
      day: 23,
      hour: 21,
      minute: 5,
      name: "CST",
    });
    expect(zoneTime(at("2026-07-01T04:00:00Z"), "America/New_York")).toMatchObject({ hour: 0, name: "EDT" });
  });

  test.each([
    ["2026-11-24T05:00:00Z", "12:00 AM EST"],
    ["2026-11-24T15:40:00Z", "10:40 AM EST"],
    ["2026-11-24T17:05:00Z", "12:05 PM EST"],
    ["2026-07-01T20:00:00Z", "4:00 PM EDT"],
  ])("are said as people say the time: %s", (iso, shown) => {
    expect(showTime(at(iso), "America/New_York")).toBe(shown);
  });

  test.each([
    ["2026-11-24", 9, "2026-11-24T14:00:00.000Z"],
    ["2026-03-08", 9, "2026-03-08T13:00:00.000Z"],
    ["2026-11-01", 9, "2026-11-01T14:00:00.000Z"],
    ["2026-11-01", 0, "2026-11-01T04:00:00.000Z"],
  ])("say when it is so late there: %s, %d o'clock", (day, hour, iso) => {
    expect(new Date(momentOf(day, hour, "America/New_York")).toISOString()).toBe(iso);
  });

  test("are those that Intl shows, before and after every change of the clocks", () => {
    const zones = ["America/New_York", "America/Phoenix", "Asia/Kathmandu", "Australia/Lord_Howe", "UTC"];
    const moment = fc.integer({ min: at("1970-01-01T00:00:00Z"), max: at("2100-01-01T00:00:00Z") });
    const changing = fc
      .tuple(fc.constantFrom("2026-03-08T07:00Z", "2026-11-01T06:00Z", "2026-10-03T15:30Z"), fc.integer())
      .map(([iso, off]) => at(iso) + (off % 7_200_000));
    fc.assert(
      fc.property(fc.oneof(moment, changing), fc.constantFrom(...zones), (when, zone) => {
        const { year, month, day, hour, minute } = zoneTime(when, zone);
        const shown = new Date(when).toLocaleString("sv-SE", { timeZone: zone });
        const two = (value: number): string => String(value).padStart(2, "0");
        expect(`${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`).toBe(shown.slice(0, 16));
      }),
      { numRuns: 600 },
    );
  });
});
