import { expect, test } from "@jest/globals";
import { shiftedDate } from "../../../src/core/values/shifted-date.ts";

test.each([
  ["by a week", "2026-12-10", "2026-12-17"],
  ["postpone it two weeks", "2026-12-10", "2026-12-24"],
  ["a couple of days later", "2026-12-10", "2026-12-12"],
  ["move it up 3 days", "2026-12-10", "2026-12-07"],
  ["bring it forward by a week", "2026-12-10", "2026-12-03"],
  ["a day earlier", "2027-01-01", "2026-12-31"],
  ["delay it a month", "2026-12-10", "2027-01-10"],
  ["by a month", "2027-01-31", "2027-02-28"],
  ["a month earlier", "2026-01-15", "2025-12-15"],
])("%j from %s is %s", (text, from, day) => {
  expect(shiftedDate(text, from)).toBe(day);
});

test.each(["to December 10", "next Friday", "", "the 10th"])("%j names no span", (text) => {
  expect(shiftedDate(text, "2026-12-10")).toBeNull();
});
