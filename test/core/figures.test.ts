import { describe, expect, test } from "@jest/globals";
import { figuresOf } from "../../src/core/figures.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import { type PortRun, runOf } from "../../src/core/port-run.ts";
import { answersOf, aRequest, sidOf } from "../support/turns.ts";

const zone = "America/New_York";
const day = (date: string): number => Date.parse(`${date}T17:00:00Z`);

/** A port submitted on a day, as its request would be stored. */
const port = (date: string, losing: string, change: Partial<PortRequest> = {}): PortRequest =>
  aRequest({
    status: "with-carrier",
    submitted: day(date),
    answers: answersOf({ carrier: losing, numbers: ["+12125550100", "+12125550101"] }),
    ...change,
  });

/** A year of seven ports: what each is, and what it adds to the figures. */
const known: PortRequest[] = [
  port("2026-08-03", "Lumen", {
    status: "completed",
    date: "2026-08-10",
    completed: day("2026-08-11"),
    turns: 9,
  }),
  port("2026-08-20", "Lumen", {
    status: "completed",
    date: "2026-09-10",
    completed: day("2026-09-10"),
    rejections: { R07: 1 },
    turns: 20,
  }),
  port("2026-10-05", "Verizon", { status: "date-set", date: "2026-10-14", turns: 11 }),
  port("2026-10-06", "Lumen", { status: "action-required", rejections: { R07: 2, R03: 1 }, turns: 12 }),
  port("2026-10-07", "Lumen", { status: "in-review" }),
  port("2026-11-01", "Verizon", { status: "cancelled" }),
  port("2026-11-02", "Verizon", { status: "partly-completed", date: "2026-11-09", turns: 10 }),
];

const runs = known.flatMap((request) => runOf(request, zone) ?? []);

describe("a known set gives known numbers", () => {
  const figures = figuresOf(runs);

  test("of all", () => {
    expect(figures.all).toEqual({
      ports: 7,
      numbers: 14,
      accepted: 3,
      sentBack: 2,
      daysToDate: { count: 4, median: 7, least: 7, most: 21 },
      daysToDone: { count: 2, median: 8, least: 8, most: 21 },
      turns: { count: 5, median: 11, least: 9, most: 20 },
    });
  });

  test("by reason: a port counts once for each, however often it was sent back", () => {
    expect(figures.reasons).toEqual([
      { family: "R07", ports: 2 },
      { family: "R03", ports: 1 },
    ]);
  });

  test("by losing carrier, those with most ports first", () => {
    expect(
      figures.carriers.map(({ losing, tally }) => [losing, tally.ports, tally.accepted, tally.sentBack]),
    ).toEqual([
      ["Lumen", 4, 1, 2],
      ["Verizon", 3, 2, 0],
    ]);
  });

  test("by month, with those in between that had none", () => {
    expect(figures.months.map(({ month, tally }) => [month, tally.ports])).toEqual([
      ["2026-08", 2],
      ["2026-09", 0],
      ["2026-10", 3],
      ["2026-11", 2],
    ]);
  });

  test("and the parts add up to the whole", () => {
    for (const parts of [figures.carriers, figures.months]) {
      expect(parts.reduce((sum, { tally }) => sum + tally.ports, 0)).toBe(figures.all.ports);
      expect(parts.reduce((sum, { tally }) => sum + tally.accepted, 0)).toBe(figures.all.accepted);
    }
  });
});

test("over the new year months follow each other", () => {
  const { months } = figuresOf(
    ["2025-11-30", "2026-02-01"].flatMap((date) => runOf(port(date, "Lumen"), zone) ?? []),
  );
  expect(months.map(({ month }) => month)).toEqual(["2025-11", "2025-12", "2026-01", "2026-02"]);
});

test("nothing gives nothing", () => {
  expect(figuresOf([])).toEqual({
    all: { ports: 0, numbers: 0, accepted: 0, sentBack: 0, daysToDate: null, daysToDone: null, turns: null },
    reasons: [],
    carriers: [],
    months: [],
  });
});

describe("what counts as a port", () => {
  const one = (change: Partial<PortRequest>): PortRun | null =>
    runOf(port("2026-10-05", "Lumen", change), zone);

  test("a draft, one restarted and one filed elsewhere do not", () => {
    expect(runOf(aRequest(), zone)).toBeNull();
    expect(one({ status: "draft" })).toBeNull();
    expect(one({ imported: { by: "ana", at: 1, attempt: 0 }, attempt: 0 })).toBeNull();
  });

  test("a date the carriers agreed to before a rejection is no first-pass acceptance", () => {
    expect(one({ date: "2026-10-20", rejections: { R17: 1 } })?.accepted).toBe(false);
    expect(one({ date: "2026-10-20" })?.accepted).toBe(true);
    expect(one({ status: "cancelled" })?.accepted).toBeNull();
  });

  test("a date before the submission, as a carrier in another zone may name, is no day less than none", () => {
    expect(one({ date: "2026-10-04" })?.daysToDate).toBe(0);
  });

  test("the day is that of the people, not of the server", () => {
    const late = aRequest({
      sid: sidOf(2),
      status: "with-carrier",
      submitted: Date.parse("2026-11-01T03:00:00Z"),
    });
    expect(runOf(late, zone)?.submitted).toBe("2026-10-31");
  });
});
