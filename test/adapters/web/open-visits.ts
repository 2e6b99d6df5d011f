import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { openBrowser } from "../../support/open-browser.ts";

/** Read here and run through the browser's own protocol, so that the pages keep their policy on. */
const axe = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/** What axe-core finds wrong, as `rule: element`. */
export const accessFaults = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await checker.run();
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  });
};

/** One browser; every visit is a person of its own, and what its console complains about is kept. */
export const openVisits = async () => {
  const browser = await openBrowser();
  const complaints: string[] = [];
  return {
    complaints,
    visit: async (options: BrowserContextOptions = {}): Promise<{ page: Page; context: BrowserContext }> => {
      const context = await browser.newContext(options);
      context.setDefaultTimeout(10_000);
      const page = await context.newPage();
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(String(error)));
      return { page, context };
    },
    close: () => browser.close(),
  };
};
