import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  addBusinessDays,
  businessDaysBetween,
  type Holidays,
  holidayOn,
  isBusinessDay,
  withCarrierDays,
} from "../../../src/core/values/business-days.ts";
import { addDays } from "../../../src/core/values/local-date.ts";

const date = fc.integer({ min: 0, max: 1_460 }).map((days) => addDays("2026-01-01", days));
const count = fc.integer({ min: -300, max: 300 });

/** Legal holidays as the Office of Personnel Management publishes them (opm.gov, Federal Holidays). */
const published = {
  2026: ["01-01", "01-19", "02-16", "05-25", "06-19", "07-03", "09-07", "10-12", "11-11", "11-26", "12-25"],
  2027: [
    "01-01",
    "01-18",
    "02-15",
    "05-31",
    "06-18",
    "07-05",
    "09-06",
    "10-11",
    "11-11",
    "11-25",
    "12-24",
    "12-31",
  ],
  2028: ["01-17", "02-21", "05-29", "06-19", "07-04", "09-04", "10-09", "11-10", "11-23", "12-25"],
};

describe("holidays", () => {
  test.each(Object.entries(published))("weekdays off in %s are the published ones", (year, days) => {
    const found: string[] = [];
    for (let day = `${year}-01-01`; day.startsWith(year); day = addDays(day, 1)) {
      const weekend = /^(?:Sat|Sun)/.test(new Date(`${day}T12:00:00Z`).toUTCString());
      if (!weekend && !isBusinessDay(day)) found.push(day.slice(5));
    }
    expect(found).toEqual(days);
  });

  test.each([
    ["2026-07-03", "Independence Day (observed)"],
    ["2026-07-04", "Independence Day"],
    ["2026-06-19", "Juneteenth"],
    ["2027-06-18", "Juneteenth (observed)"],
    ["2027-12-31", "New Year's Day (observed)"],
    ["2026-05-25", "Memorial Day"],
    ["2026-11-26", "Thanksgiving Day"],
    ["2026-11-27", null],
    ["2026-11-24", null],
    ["2026-07-05", null],
  ])("%s: %s", (day, name) => {
    expect(holidayOn(day)).toBe(name);
  });

  test.each(Object.entries(published))("those of %s with what carriers' desks keep besides", (year, days) => {
    const [friday = ""] = { 2026: ["11-27"], 2027: ["11-26"], 2028: ["11-24"] }[year] ?? [];
    expect(isBusinessDay(`${year}-${friday}`, withCarrierDays)).toBe(false);
    const open = (holidays: Holidays): number =>
      businessDaysBetween(`${Number(year) - 1}-12-31`, `${year}-12-31`, holidays);
    expect(open({}) - open(withCarrierDays)).toBe(1);
    expect(days).not.toContain(friday);
  });

  test("a carrier may keep the day after Thanksgiving too", () => {
    const holidays = { dayAfterThanksgiving: true };
    expect(holidayOn("2026-11-27", holidays)).toBe("Day after Thanksgiving");
    expect(isBusinessDay("2026-11-27", holidays)).toBe(false);
    expect(isBusinessDay("2026-11-27")).toBe(true);
    expect(addBusinessDays("2026-11-25", 1, holidays)).toBe("2026-11-30");
    expect(businessDaysBetween("2026-11-25", "2026-11-30", holidays)).toBe(1);
    expect(holidayOn("2026-11-20", holidays)).toBeNull();
  });
});

describe("counting business days", () => {
  test.each([
    ["2026-11-24", 1, "2026-11-25"],
    ["2026-11-24", 2, "2026-11-27"],
    ["2026-11-24", 3, "2026-11-30"],
    ["2026-11-28", 1, "2026-11-30"],
    ["2026-11-28", 0, "2026-11-30"],
    ["2026-11-24", 0, "2026-11-24"],
    ["2026-11-30", -1, "2026-11-27"],
    ["2026-11-27", -1, "2026-11-25"],
    ["2027-12-23", 1, "2027-12-27"],
    ["2027-12-30", 1, "2028-01-03"],
  ])("%s and %d is %s", (from, days, to) => {
    expect(addBusinessDays(from, days)).toBe(to);
  });

  test.each([
    ["2026-11-24", "2026-11-24", 0],
    ["2026-11-24", "2026-11-30", 3],
    ["2026-11-30", "2026-11-24", -3],
    ["2026-11-28", "2026-11-29", 0],
    ["2026-11-29", "2026-11-28", 0],
    ["2026-01-01", "2027-01-01", 250],
  ])("from %s to %s are %d", (from, to, days) => {
    expect(businessDaysBetween(from, to)).toBe(days);
  });

  test("adding lands on a business day, and counting gives the number back", () => {
    fc.assert(
      fc.property(date, count, (from, days) => {
        const to = addBusinessDays(from, days);
        expect(isBusinessDay(to)).toBe(true);
        if (days !== 0) expect(businessDaysBetween(from, to)).toBe(days);
      }),
    );
  });

  test("steps add up", () => {
    fc.assert(
      fc.property(
        date,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 60 }),
        (from, one, two) => {
          expect(addBusinessDays(addBusinessDays(from, one), two)).toBe(addBusinessDays(from, one + two));
        },
      ),
    );
  });

  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 10_001])("%d days are our bug", (days) => {
    expect(() => addBusinessDays("2026-11-24", days)).toThrow("whole number");
  });
});
