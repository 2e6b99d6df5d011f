import { join } from "node:path";
import type { Locator, Page } from "playwright-core";

/** The Playground's window, as a person uses it. Everything is found by what it shows. */
export type Window = {
  /** Types into the chat that is open, and sends it. */
  say(text: string): Promise<void>;
  /** Begins a post in the open channel that mentions the bot. */
  post(text: string): Promise<void>;
  /** Answers in the newest thread of the open channel, with the mention that a bot needs to hear it. */
  answer(text: string): Promise<void>;
  /** Opens a chat or a channel by its name. */
  open(name: RegExp): Promise<void>;
  /** The newest card that shows this; waits until there is one. */
  card(text: RegExp): Promise<Locator>;
  press(name: string): Promise<void>;
  /** Fills in the newest form by the labels of its fields, and sends it. */
  fill(title: RegExp, fields: Record<string, string>): Promise<void>;
  /** Chooses in the newest form before it is sent, in every field that has the choice. */
  tick(title: RegExp, choice: string): Promise<void>;
  /** Follows a button that opens a page. */
  follow(name: string): Promise<Page>;
  shot(name: string): Promise<void>;
};

/** Milliseconds for something to show; the carrier's weeks pass in a minute. */
const patience = 90_000;

export const windowOf = (page: Page, folder: string): Window => {
  page.setDefaultTimeout(patience);
  const cards = page.locator(".ac-adaptiveCard");
  const boxes = page.locator("div[role=textbox]");
  const card = async (text: RegExp): Promise<Locator> => {
    const found = cards.filter({ hasText: text }).last();
    await found.waitFor();
    return found;
  };
  const formOf = async (title: RegExp): Promise<Locator> => {
    const found = cards
      .filter({ hasText: title })
      .filter({ has: page.getByRole("button", { name: "Save" }) })
      .last();
    await found.waitFor();
    return found;
  };
  const mention = async (box: Locator, text: string): Promise<void> => {
    await box.click();
    await page.keyboard.type("@");
    await page.getByRole("menuitem", { name: "Portside" }).click();
    await page.keyboard.type(` ${text}`);
  };
  let shots = 0;
  return {
    card,
    say: async (text) => {
      await boxes.first().click();
      await page.keyboard.insertText(text);
      await page.keyboard.press("Enter");
    },
    post: async (text) => {
      await mention(boxes.first(), text);
      await page.getByRole("button", { name: "Post" }).click();
    },
    answer: async (text) => {
      await mention(boxes.nth(1), text);
      await page.keyboard.press("Enter");
    },
    open: (name) => page.getByRole("treeitem", { name }).click(),
    press: (name) => cards.getByRole("button", { name, exact: true }).last().click(),
    tick: async (title, choice) => {
      const form = await formOf(title);
      for (const each of await form.getByText(choice, { exact: true }).all()) await each.click();
    },
    fill: async (title, fields) => {
      const form = await formOf(title);
      for (const [label, value] of Object.entries(fields)) await form.getByLabel(label).first().fill(value);
      await form.getByRole("button", { name: "Save" }).click();
    },
    follow: async (name) => {
      const opened = page.context().waitForEvent("page");
      await cards.getByRole("link", { name }).last().click();
      return opened;
    },
    shot: async (name) => {
      shots += 1;
      await page.screenshot({ path: join(folder, `${String(shots).padStart(2, "0")}-${name}.png`) });
    },
  };
};
