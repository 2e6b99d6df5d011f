import { accessSync, constants, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const findChromium = (): string => {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const found = folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isProgram);
  if (found) return found;
  throw new Error(
    `These tests need a Chromium: none of ${names.join(", ")} is on the PATH. On Debian: apt-get install chromium`,
  );
};

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
export const openBrowser = async () => {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });
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
