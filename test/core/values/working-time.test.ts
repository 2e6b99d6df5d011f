import { describe, expect, test } from "@jest/globals";
import { workingTime } from "../../../src/core/values/working-time.ts";

const newYork = "America/New_York";
const shown = (at: number): string => new Date(at).toISOString();

describe("the next moment in working hours", () => {
  test.each([
    ["in the middle of a business day", "2026-11-24T15:00:00Z", "2026-11-24T15:00:00.000Z"],
    ["at nine to the minute", "2026-11-24T14:00:00Z", "2026-11-24T14:00:00.000Z"],
    ["before nine", "2026-11-24T09:30:00Z", "2026-11-24T14:00:00.000Z"],
    ["at five", "2026-11-24T22:00:00Z", "2026-11-25T14:00:00.000Z"],
    ["on the eve of Thanksgiving", "2026-11-25T23:00:00Z", "2026-11-27T14:00:00.000Z"],
    ["on a Saturday", "2026-11-28T15:00:00Z", "2026-11-30T14:00:00.000Z"],
    ["on the Friday before summer time", "2026-03-06T23:00:00Z", "2026-03-09T13:00:00.000Z"],
    ["on the Friday before winter time", "2026-10-30T22:00:00Z", "2026-11-02T14:00:00.000Z"],
  ])("%s", (_, from, to) => {
    expect(shown(workingTime(Date.parse(from), newYork))).toBe(to);
  });

  test("counts by the clocks of the zone", () => {
    const at = Date.parse("2026-11-24T15:00:00Z");
    expect(shown(workingTime(at, "America/Los_Angeles"))).toBe("2026-11-24T17:00:00.000Z");
    expect(shown(workingTime(at, "Pacific/Honolulu"))).toBe("2026-11-24T19:00:00.000Z");
  });
});
