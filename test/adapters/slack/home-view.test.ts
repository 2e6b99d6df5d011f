import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Home, homePageSize, homeView } from "../../../adapters/slack/home-view.ts";
import { pressOf } from "../../../adapters/slack/press.ts";
import type { Card } from "../../../src/core/message.ts";
import { sidOf } from "../../support/turns.ts";
import { anyCard } from "./any-message.ts";
import { checkView } from "./check-blocks.ts";

const card = (number: number, change: Partial<Card> = {}): Card => ({
  sid: sidOf(number),
  title: `Move ${number}`,
  status: "In review",
  facts: [
    { label: "Whose turn", value: "It is your turn." },
    { label: "Created", value: "Mon, Nov 23, 2026" },
  ],
  choices: [],
  test: false,
  ...change,
});

const home: Home = { cards: [], page: 1, total: 0, role: "manage", enabled: true, admin: false };

const presses = (view: object): unknown[] =>
  [...JSON.stringify(view).matchAll(/"value":"((?:[^"\\]|\\.)*)"/g)].map(([, value]) =>
    pressOf({ value: JSON.parse(`"${value}"`) }),
  );

describe("the home tab", () => {
  test("fits, whatever is in it", () => {
    fc.assert(
      fc.property(
        fc.array(anyCard, { maxLength: 20 }),
        fc.integer({ min: 1, max: 9 }),
        fc.nat(500),
        fc.constantFrom("manage" as const, "view" as const, "none" as const),
        fc.boolean(),
        fc.boolean(),
        (cards, page, total, role, enabled, admin) => {
          expect(checkView(homeView({ cards, page, total, role, enabled, admin }))).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  test("starts a port-in and shows what each request waits for", () => {
    const view = homeView({ ...home, cards: [card(1), card(2, { test: true })], total: 2 });
    const text = JSON.stringify(view);
    expect(presses(view)).toEqual([
      { type: "action", action: { text: "/port" } },
      { type: "action", action: { text: "help" } },
      { type: "action", action: { text: "status", sid: sidOf(1) } },
      { type: "action", action: { text: "status", sid: sidOf(2) } },
    ]);
    expect(text).toContain(`*Move 1*\\n\`${sidOf(1)}\` · In review`);
    expect(text).toContain('"It is your turn"');
    expect(text).toContain("In review · TEST");
    expect(text).not.toContain("Page");
  });

  test("turns its pages", () => {
    const cards = Array.from({ length: homePageSize }, (_, index) => card(index));
    const pages = (page: number) =>
      presses(homeView({ ...home, cards, page, total: 2 * homePageSize + 1 })).filter(
        (press) => (press as { type: string }).type === "page",
      );
    expect(pages(1)).toEqual([{ type: "page", page: 2 }]);
    expect(pages(2)).toEqual([
      { type: "page", page: 1 },
      { type: "page", page: 3 },
    ]);
    expect(pages(3)).toEqual([{ type: "page", page: 2 }]);
  });

  test("offers only what a person may do", () => {
    const acts = (change: Partial<Home>): unknown[] =>
      presses(homeView({ ...home, ...change })).map((press) => JSON.stringify(press));
    expect(acts({ role: "view" }).join()).not.toContain("/port");
    expect(acts({ role: "none" })).toEqual([]);
    expect(acts({ enabled: false })).toEqual([]);
    expect(acts({ enabled: false, admin: true })).toEqual(['{"type":"settings"}']);
  });
});
