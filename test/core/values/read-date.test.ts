import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { addDays, showDate } from "../../../src/core/values/local-date.ts";
import { readDate } from "../../../src/core/values/read-date.ts";

/** A Tuesday. */
const today = "2026-11-24";

describe("reading a date", () => {
  test.each([
    ["Dec 3", "2026-12-03"],
    ["dec 3rd", "2026-12-03"],
    ["december 3rd", "2026-12-03"],
    ["Dec. 3, 2026", "2026-12-03"],
    ["December 3 '26", "2026-12-03"],
    ["3 December", "2026-12-03"],
    ["the 3rd of december 2026", "2026-12-03"],
    ["12/3", "2026-12-03"],
    ["12/3/2026", "2026-12-03"],
    ["12/03/26", "2026-12-03"],
    ["12-3-2026", "2026-12-03"],
    ["2026-12-03", "2026-12-03"],
    ["2026/12/3", "2026-12-03"],
    ["how about Thursday, December 3?", "2026-12-03"],
    ["Dec 3 at 10 am", "2026-12-03"],
    ["Dec 3, that is 12/3/2026", "2026-12-03"],
    ["Jan 5", "2027-01-05"],
    ["Nov 3", "2027-11-03"],
    ["11/24", "2026-11-24"],
    ["11/23", "2027-11-23"],
    ["sept 9", "2027-09-09"],
    ["Feb 29 2028", "2028-02-29"],
    ["today", "2026-11-24"],
    ["tomorrow please", "2026-11-25"],
    ["the day after tomorrow", "2026-11-26"],
    ["friday", "2026-11-27"],
    ["this Friday", "2026-11-27"],
    ["next friday", "2026-12-04"],
    ["next Mon", "2026-11-30"],
    ["on tuesday", "2026-12-01"],
    ["next tuesday", "2026-12-01"],
    ["in 2 weeks", "2026-12-08"],
    ["in a week", "2026-12-01"],
    ["in 10 days", "2026-12-04"],
    ["2 weeks from now", "2026-12-08"],
    ["in 3 business days", "2026-11-30"],
    ["in a month", "2026-12-24"],
    ["in 14 months", "2028-01-24"],
    ["the 3rd", "2026-12-03"],
    ["the 31st", "2026-12-31"],
    ["May 5", "2027-05-05"],
  ])("%j is %s", (text, date) => {
    expect(readDate(text, today)).toEqual({ ok: true, date });
  });

  test("a month ends where it ends", () => {
    expect(readDate("in a month", "2027-01-31")).toEqual({ ok: true, date: "2027-02-28" });
  });

  test.each([
    ["2026-11-29", "2026-12-04"],
    ["2026-11-30", "2026-12-11"],
    ["2026-12-04", "2026-12-11"],
  ])("next friday, said on %s, is %s", (day, date) => {
    expect(readDate("next friday", day)).toEqual({ ok: true, date });
  });

  test.each([
    ["", /could not find a date/],
    ["as soon as possible", /could not find a date/],
    ["it may be late, 5 people", /could not find a date/],
    ["call 212-555-0142", /could not find a date/],
    ["3-5 days", /could not find a date/],
    ["next week", /Which day next week\?/],
    ["end of the month", /Which day at the end of the month\?/],
    ["Feb 30", /calendar has no "feb 30"/],
    ["Feb 29", /calendar has no "feb 29"/],
    ["13/2/2027", /calendar has no "13\/2\/2027", month first/],
    ["2026-13-01", /calendar has no/],
    ["Nov 2, 2026", /Mon, Nov 2, 2026 has already passed/],
    ["yesterday", /Mon, Nov 23, 2026 has already passed/],
    ["12/3/2226", /more than two years away/],
    ["Dec 3 or Dec 4", /more than one date: Thu, Dec 3, 2026 and Fri, Dec 4, 2026\. Which one/],
    ["friday or monday", /more than one date/],
    ["Friday, December 3", /Thu, Dec 3, 2026 is not a Friday/],
  ])("%j is answered with a sentence", (text, sentence) => {
    expect(readDate(text, today)).toEqual({ ok: false, problem: expect.stringMatching(sentence) });
  });

  test("a date as we show it is read back, as are the ISO and the US way", () => {
    fc.assert(
      fc.property(fc.nat(700), (ahead) => {
        const date = addDays(today, ahead);
        const [year, month, day] = date.split("-").map(Number);
        for (const text of [showDate(date), date, `${month}/${day}/${year}`]) {
          expect(readDate(text, today)).toEqual({ ok: true, date });
        }
        if (ahead < 365) expect(readDate(`${month}/${day}`, today)).toEqual({ ok: true, date });
      }),
    );
  });

  test("never throws, and never gives a day that has passed", () => {
    const pieces = fc.constantFrom(
      "in",
      "3",
      "12/",
      "2026",
      "-",
      "dec",
      "next",
      "fri",
      "999",
      "months",
      "the",
      "32nd",
      " ",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(pieces).map((words) => words.join(" ")),
      fc.array(pieces).map((words) => words.join("")),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const reading = readDate(typed, today);
        if (reading.ok) expect(reading.date >= today).toBe(true);
        else expect(reading.problem).toMatch(/[.?]$/);
      }),
      { numRuns: 500 },
    );
  });
});
