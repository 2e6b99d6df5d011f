import { mkdtempSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import type { AdaptiveCard } from "../../../adapters/teams/card-json.ts";
import { renderAnswered, renderForm, renderSecret } from "../../../adapters/teams/form-card.ts";
import { renderCard, renderMessage } from "../../../adapters/teams/render.ts";
import { openBrowser } from "../../support/open-browser.ts";
import { tellStories } from "../slack/told.ts";
import { drawCards, type Theme } from "./draw-cards.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "portside-cards-"));

/** One of each kind: all that look the same say the same. */
const different = <T>(all: T[], kindOf: (each: T) => string): T[] => [
  ...new Map(all.map((each) => [kindOf(each), each])).values(),
];

const told = tellStories();
const messages = different(told.messages, ({ parts }) =>
  [...new Set(parts.map(({ type }) => type))].join(" "),
);
const forms = different(told.forms, ({ form }) => form);

const sets: [string, AdaptiveCard[]][] = [
  [
    "messages",
    messages.flatMap((message) => renderMessage(message, { personal: false })).map(({ card }) => card),
  ],
  [
    "personal",
    messages
      .filter(({ parts }) => parts.some(({ type }) => type.endsWith("request")))
      .flatMap((message) => renderMessage(message, { personal: true }))
      .map(({ card }) => card),
  ],
  ["cards", different(told.cards, ({ status }) => status).map((card) => renderCard(card).card)],
  ["forms", forms.map((form) => renderForm(form, { personal: true, test: true }).card)],
  [
    "problems",
    forms.map((form) => {
      const problems = Object.fromEntries(
        form.fields.map(({ item, label }) => [item, `${label}: give it as on the bill.`]),
      );
      return renderForm(form, { personal: false, problems }).card;
    }),
  ],
  ["answered", forms.map((form) => renderAnswered(form, { by: "Dana Reyes" }).card)],
  ["secret", forms.slice(0, 1).map(({ sid }) => renderSecret("pin:+12125550150", "PIN", sid).card)],
];

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 640, height: 900 } });
});
afterAll(() => browser?.close());

type Violation = { id: string; nodes: { html: string; failureSummary?: string }[] };

const violations = async (): Promise<string[]> => {
  await page.addScriptTag({ content: axe });
  const rules = [
    "color-contrast",
    "label",
    "button-name",
    "select-name",
    "aria-valid-attr-value",
    "duplicate-id-aria",
  ];
  const result = (await page.evaluate(
    `axe.run("main", { runOnly: { type: "rule", values: ${JSON.stringify(rules)} } })`,
  )) as { violations: Violation[] };
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = "" }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
};

describe("cards drawn in a browser can be read, and their fields have names", () => {
  const themes: Theme[] = ["light", "dark"];
  test.each(sets.flatMap(([name, cards]) => themes.map((theme) => ({ name, cards, theme }))))(
    "$name, $theme",
    async ({ name, cards, theme }) => {
      await drawCards(page, cards, theme);
      expect(await page.locator(".card").count()).toBe(cards.length);
      await page.screenshot({ path: join(folder, `${name}-${theme}.png`), fullPage: true });
      expect(await violations()).toEqual([]);
    },
    60_000,
  );

  test("on a phone nothing is wider than the screen", async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const [name, cards] of sets) {
      await drawCards(page, cards, "light");
      const wider = await page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
      expect([name, wider]).toEqual([name, 0]);
      await page.screenshot({ path: join(folder, `${name}-phone.png`), fullPage: true });
    }
  }, 60_000);
});
