import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { homePageSize, homeView } from "../../../adapters/slack/home-view.ts";
import { pressOf } from "../../../adapters/slack/press.ts";
import { firstView, type Home, type HomeEntry, homeText } from "../../../src/core/home.ts";
import { noNumbers } from "../../support/no-numbers.ts";
import { world } from "../../support/story.ts";
import { answersOf, aRequest, sidOf } from "../../support/turns.ts";
import { checkView } from "./check-blocks.ts";

const request = (index: number) =>
  aRequest({
    sid: sidOf(index),
    status: index % 3 === 0 ? "draft" : "in-review",
    submitted: 1000,
    answers: answersOf({ name: `Move ${index}`, carrier: index % 2 === 0 ? "Lumen" : "Verizon" }),
  });

const home = (count: number, total = count, page = 1, mayManage = true): Home =>
  world.home(
    { ...firstView, page },
    {
      results: Array.from({ length: count }, (_, index) => request(index + 1)),
      total,
      numbers: noNumbers,
      size: homePageSize,
      mayManage,
    },
  );

const presses = (view: object): string[] =>
  [...JSON.stringify(view).matchAll(/"value":"((?:[^"\\]|\\.)*)"/g)].map(([, value]) => {
    const press = pressOf({ value: JSON.parse(`"${value}"`) });
    return press?.type === "action" ? press.action.text : (press?.type ?? "nothing");
  });

const tab = { role: "manage" as const, enabled: true, admin: false };

describe("the home tab", () => {
  const line = fc.string({ maxLength: 400 });
  const entry: fc.Arbitrary<HomeEntry> = fc.record({
    sid: fc.constant(sidOf(1)),
    title: line,
    status: line,
    below: line,
    test: fc.boolean(),
    open: fc.record({ label: line, action: fc.record({ text: line, sid: fc.constant(sidOf(1)) }) }),
  });
  const choices = fc.array(fc.record({ label: line, action: fc.record({ text: line }) }), { maxLength: 30 });
  const anyHome: fc.Arbitrary<Home> = fc.record({
    title: line,
    lead: fc.array(line, { maxLength: 3 }),
    entries: fc.array(entry, { maxLength: 40 }),
    filters: fc.array(fc.record({ title: line, choices, chosen: fc.nat(5) }), { maxLength: 3 }),
    page: line,
    pages: choices,
    acts: choices,
    sections: fc.array(fc.record({ title: line, lines: fc.array(line, { maxLength: 5 }), choices }), {
      maxLength: 8,
    }),
  });

  test("fits, whatever is in it", () => {
    fc.assert(
      fc.property(
        anyHome,
        fc.boolean(),
        fc.constantFrom("manage" as const, "view" as const),
        (any, admin, role) => {
          expect(checkView(homeView({ home: any, role, enabled: true, admin }))).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  test("of a thousand requests shows a page of them, within 100 blocks and 250 kB", () => {
    const view = homeView({ ...tab, home: home(homePageSize, 1000, 3) });
    expect(view.blocks.length).toBeLessThanOrEqual(100);
    expect(Buffer.byteLength(JSON.stringify(view))).toBeLessThan(250_000);
    expect(JSON.stringify(view)).toContain("Page 3 of 67");
    expect(presses(view)).toContain("home mine open page 2");
    expect(presses(view)).toContain("home mine open page 4");
  });

  test("opens requests, goes on with drafts, and marks in words what is chosen", () => {
    const view = homeView({ ...tab, home: home(3) });
    const text = JSON.stringify(view);
    expect(presses(view)).toEqual(expect.arrayContaining(["/port", "figures", "help", "status", "resume"]));
    expect(text).toContain("✓ Mine");
    expect(text).toContain("✓ Open");
    expect(text).toContain("*Move 1*");
    expect(text).toContain("Any carrier");
    expect(presses(view)).toContain("home mine open from Lumen");
  });

  test("teaches where there is nothing yet", () => {
    const text = JSON.stringify(homeView({ ...tab, home: home(0) }));
    expect(text).toContain("You have no open request.");
    expect(text).toContain("A port-in takes about ten minutes");
  });

  test("offers only what a person may do", () => {
    expect(presses(homeView({ ...tab, role: "view", home: home(1, 1, 1, false) }))).not.toContain("/port");
    expect(presses(homeView({ ...tab, role: "none", home: null }))).toEqual([]);
    expect(presses(homeView({ ...tab, enabled: false, home: null }))).toEqual([]);
    expect(presses(homeView({ ...tab, enabled: false, admin: true, home: null }))).toEqual(["settings"]);
  });
});

test("a view is written and read alike", () => {
  expect(homeText({ whose: "all", show: "done", losing: "AT&T page 2", page: 3 })).toBe(
    "home all done from AT&T page 2 page 3",
  );
});
