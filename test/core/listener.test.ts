import { describe, expect, test } from "@jest/globals";
import { arranged, type Listener, newListener, nextDigest, waitsUntil } from "../../src/core/listener.ts";

const zone = "America/New_York";
const at = (local: string): number => Date.parse(`${local}-05:00`);
const shown = (moment: number | null): string | null =>
  moment === null ? null : new Date(moment - 5 * 3_600_000).toISOString().slice(0, 16);

const hearing = (change: Partial<Listener>): Listener => ({ ...newListener("terminal:1", null), ...change });
const news = (local: string, urgent = false) => ({ at: at(local), sid: "PR-0000-0001", urgent });

describe("quiet hours", () => {
  const night = hearing({ quiet: { from: 18 * 60, to: 8 * 60 } });
  const noon = hearing({ quiet: { from: 12 * 60, to: 13 * 60 + 30 } });

  test.each([
    [night, "2026-11-23T17:59", null],
    [night, "2026-11-23T18:00", "2026-11-24T08:00"],
    [night, "2026-11-24T03:00", "2026-11-24T08:00"],
    [night, "2026-11-24T08:00", null],
    [noon, "2026-11-24T12:30", "2026-11-24T13:30"],
    [noon, "2026-11-24T13:30", null],
  ])("hold what is told then (%#)", (listener, local, until) => {
    expect(shown(waitsUntil(listener, news(local), zone))).toBe(until);
  });

  test("hold nothing urgent", () => {
    expect(waitsUntil(night, news("2026-11-24T03:00", true), zone)).toBeNull();
  });

  test("end at eight also on the night on which the clocks change", () => {
    const before = Date.parse("2026-03-08T04:00:00Z");
    const end = waitsUntil(night, { at: before, sid: "", urgent: false }, zone);
    expect(end).toBe(Date.parse("2026-03-08T12:00:00Z"));
  });
});

describe("what is muted", () => {
  const now = at("2026-11-23T10:00");

  test("waits until it is over, and urgent news only where that was asked for", () => {
    const mute = (all: boolean) =>
      arranged(newListener("terminal:1", null), { type: "mute", until: at("2026-11-23T12:00"), all }, now);
    expect(shown(waitsUntil(mute(false), news("2026-11-23T11:00"), zone))).toBe("2026-11-23T12:00");
    expect(waitsUntil(mute(false), news("2026-11-23T11:00", true), zone)).toBeNull();
    expect(shown(waitsUntil(mute(true), news("2026-11-23T11:00", true), zone))).toBe("2026-11-23T12:00");
    expect(waitsUntil(mute(true), news("2026-11-23T12:00", true), zone)).toBeNull();
    expect(
      waitsUntil(arranged(mute(true), { type: "unmute" }, now), news("2026-11-23T11:00"), zone),
    ).toBeNull();
  });

  test("may be one request alone", () => {
    const change = { type: "mute-request" as const, sid: "PR-0000-0001", until: at("2026-11-25T09:00") };
    const one = arranged(newListener("terminal:1", null), change, now);
    expect(shown(waitsUntil(one, news("2026-11-23T11:00"), zone))).toBe("2026-11-25T09:00");
    expect(waitsUntil(one, { ...news("2026-11-23T11:00"), sid: "PR-0000-0002" }, zone)).toBeNull();
    expect(waitsUntil(one, news("2026-11-23T11:00", true), zone)).toBeNull();
  });
});

describe("a summary comes next", () => {
  test.each([
    ["day", 540, 1, "2026-11-23T08:59", "2026-11-23T09:00"],
    ["day", 540, 1, "2026-11-23T09:00", "2026-11-24T09:00"],
    ["weekday", 540, 1, "2026-11-27T10:00", "2026-11-30T09:00"],
    ["week", 510, 1, "2026-11-23T08:30", "2026-11-30T08:30"],
    ["week", 510, 5, "2026-11-23T08:30", "2026-11-27T08:30"],
  ] as const)("%s at minute %i (weekday %i), after %s", (every, minute, weekday, after, expected) => {
    const listener = hearing({ digest: { every, minute, weekday } });
    expect(shown(nextDigest(listener, at(after), zone))).toBe(expected);
  });

  test("never where none is wished for", () => {
    expect(nextDigest(hearing({}), at("2026-11-23T09:00"), zone)).toBeNull();
  });
});
