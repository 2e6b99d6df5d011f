import { describe, expect, test } from "@jest/globals";
import { figuresChart } from "../../../conversations/status/figures-chart.ts";
import { readFiguresQuery } from "../../../conversations/status/figures-query.ts";
import { figuresTable } from "../../../conversations/status/figures-table.ts";
import { figuresOf } from "../../../src/core/figures.ts";
import { plain } from "../../../src/core/message.ts";
import type { PortRun } from "../../../src/core/port-run.ts";
import { Story } from "../../support/story.ts";
import { sidOf } from "../../support/turns.ts";

describe("asked in ordinary words", () => {
  test.each([
    "figures",
    "Show me the figures, please",
    "our statistics",
    "how are our ports doing?",
    "How are we doing",
    "what's our acceptance rate?",
    "how often are we rejected",
    "why are our ports sent back?",
    "reasons of rejection",
    "what are the most common reasons for rejections",
    "how long do our ports take?",
    "rejections by carrier",
    "/port figures",
  ])("%s", (text) => expect(readFiguresQuery(text)).toBe("figures"));

  test.each(["figures as csv", "statistics as a spreadsheet", "figures csv", "export our figures"])(
    "%s: only the table",
    (text) => expect(readFiguresQuery(text)).toBe("table"),
  );

  test.each([
    "how are my ports doing?",
    "how is it going?",
    "my requests",
    "figures LLC",
    "list",
    "why was it rejected?",
    "how long does it take?",
    "212-555-0142",
  ])("%s is something else", (text) => expect(readFiguresQuery(text)).toBeNull());
});

const run = (change: Partial<PortRun> = {}): PortRun => ({
  sid: sidOf(1),
  name: "Main lines",
  submitted: "2026-11-03",
  losing: "Lumen",
  gaining: "twilio",
  numbers: 3,
  status: "completed",
  accepted: true,
  reasons: {},
  daysToDate: 7,
  daysToDone: 8,
  turns: 11,
  ...change,
});

const back = run({ accepted: false, reasons: { R07: 1 }, daysToDate: 15, turns: 20 });
const many = [...Array.from({ length: 10 }, () => run()), back, run({ accepted: null, daysToDate: null })];

const tell = (
  runs: PortRun[],
  change: { wanted?: "figures" | "table"; test?: boolean; most?: number } = {},
) => {
  const story = new Story();
  const document = { hash: "a".repeat(64), kind: "text/csv", bytes: 9, name: "ports.csv" };
  return story.happens(
    {
      type: "ports-counted",
      figures: figuresOf(runs),
      since: "2025-11-23",
      most: change.most ?? null,
      test: change.test ?? false,
      wanted: change.wanted ?? "figures",
      chart: runs.length === 0 ? null : { ...document, kind: "image/png", name: "ports.png" },
      table: runs.length === 0 ? null : document,
    },
    story.person,
  );
};

describe("said", () => {
  test("of many: shares, and how they are spread", () => {
    const said = tell(many);
    expect(said).toContain("12 ports with 36 numbers were submitted since Sun, Nov 23, 2025.");
    expect(said).toContain("Accepted as first filed: 10 of 11 (91 %)");
    expect(said).toContain("Sent back for: ZIP code (1)");
    expect(said).toContain(
      "From submitting to the port date: half of them within 7 days, from 7 to 15 (11 ports)",
    );
    expect(said).toContain("Lumen: 12 ports, 10 of 11 (91 %) accepted as first filed, 7 days to the date");
    expect(said).not.toContain("too few");
  });

  test("of few: what happened, and that nothing follows from it", () => {
    const said = tell([run(), run(), back]);
    expect(said).toContain("That is 3 ports decided so far, too few to conclude from.");
    expect(said).toContain("Accepted as first filed: 2 of 3");
    expect(said).not.toContain("%");
  });

  test("of one, of none decided, and of none at all", () => {
    const one = tell([run()]);
    expect(one).toContain("1 port with 3 numbers was submitted since");
    expect(one).toContain("From submitting to the port date: 7 days (1 port)");
    const open = tell([run({ accepted: null, status: "in-review", daysToDate: null, daysToDone: null })]);
    expect(open).toContain("No carrier has decided on one yet.");
    expect(open).toContain("Accepted as first filed: none decided yet");
    expect(tell([])).toContain("No port was submitted here in the last twelve months");
  });

  test("with all that the picture shows, for whoever cannot see it", () => {
    const said = tell(many);
    expect(said).toContain("November 2026: 12 ports, 10 accepted as first filed, 1 sent back.");
    expect(said).toContain("Ports sent back, by reason: ZIP code (1).");
  });

  test("that they are only the sandbox's, or only the newest", () => {
    expect(tell(many, { test: true })).toContain("All of them were with the sandbox");
    expect(tell(many, { most: 5000 })).toContain("Only the newest 5,000 requests were looked at.");
  });

  test("and nothing besides where only the table was wanted", () => {
    const said = tell(many, { wanted: "table" });
    expect(said).toContain("Every port as a table: ports.csv");
    expect(said).not.toContain("Accepted");
  });
});

test("asking counts, also in the midst of a request, whose question is asked again after it", () => {
  const story = new Story().fillAll();
  story.say("how are our ports doing?");
  expect(story.did("count-ports")).toMatchObject([{ wanted: "figures", to: "terminal:local" }]);
  story.messages = [];
  tellIn(story);
  expect(plain(story.messages.at(-1) ?? { parts: [] })).toContain("submit");
});

const tellIn = (story: Story): void => {
  story.happens(
    {
      type: "ports-counted",
      figures: figuresOf([run()]),
      since: "2025-11-23",
      most: null,
      test: false,
      wanted: "figures",
      chart: null,
      table: null,
    },
    story.person,
  );
};

test("the table has a record for each port, and runs nothing in a spreadsheet", () => {
  const table = figuresTable([run({ name: "=cmd|' /C calc'!A0" }), back]);
  expect(table.split("\r\n")).toEqual([
    "request,name,submitted,losing carrier,gaining carrier,numbers,status,accepted as first filed,sent back for,days to port date,days to done,messages until submitted",
    "PR-0000-0001,'=cmd|' /C calc'!A0,2026-11-03,Lumen,twilio,3,Completed,yes,,7,8,11",
    "PR-0000-0001,Main lines,2026-11-03,Lumen,twilio,3,Completed,no,ZIP code,15,8,20",
    "",
  ]);
});

test("the picture's bars add up to the figures", () => {
  const { standing, lying } = figuresChart(figuresOf(many), "2025-11-23");
  expect(standing.bars).toEqual([{ label: "Nov 26", parts: [10, 1, 1] }]);
  expect(lying.bars).toEqual([{ label: "ZIP code", parts: [1] }]);
});
