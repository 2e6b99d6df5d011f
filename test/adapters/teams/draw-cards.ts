import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import type { AdaptiveCard } from "../../../adapters/teams/card-json.ts";

const resolve = createRequire(import.meta.url).resolve;
const library = readFileSync(resolve("adaptivecards/dist/adaptivecards.min.js"), "utf8");

export type Theme = "light" | "dark";

const paints = {
  light: {
    page: "#f5f5f5",
    card: "#ffffff",
    text: "#242424",
    subtle: "#616161",
    attention: "#c4314b",
    line: "#d1d1d1",
  },
  dark: {
    page: "#1f1f1f",
    card: "#292929",
    text: "#ffffff",
    subtle: "#adadad",
    attention: "#f1707b",
    line: "#666666",
  },
};

/** What Teams gives its cards: its own colours and sizes, in the words of the library. */
const hostConfig = (theme: Theme): object => {
  const { card, text, subtle, attention } = paints[theme];
  const colour = (value: string) => ({ default: value, subtle: value });
  const foregroundColors = {
    default: { default: text, subtle },
    attention: colour(attention),
    dark: colour(text),
    light: colour(text),
  };
  return {
    fontFamily: "'Segoe UI', 'DejaVu Sans', sans-serif",
    spacing: { small: 4, default: 8, medium: 12, large: 20, extraLarge: 30, padding: 16 },
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    containerStyles: { default: { backgroundColor: card, foregroundColors } },
    actions: { maxActions: 6, buttonSpacing: 8, actionsOrientation: "horizontal", actionAlignment: "left" },
    factSet: { title: { weight: "bolder", maxWidth: 160 }, spacing: 12 },
    inputs: {
      label: {
        requiredInputs: { weight: "bolder", suffix: " *", suffixColor: "attention" },
        optionalInputs: { weight: "bolder" },
      },
      errorMessage: { color: "attention" },
    },
  };
};

const styles = (theme: Theme): string => {
  const { page, card, text, line } = paints[theme];
  return `body { margin: 0; padding: 12px; background: ${page}; color: ${text}; font: 14px 'Segoe UI', 'DejaVu Sans', sans-serif }
.card { border: 1px solid ${line}; border-radius: 6px; margin-bottom: 14px; color: ${text}; background: ${card} }
.ac-pushButton { font: inherit; font-weight: 600; padding: 5px 12px; border-radius: 4px; border: 1px solid ${line}; background: ${card}; color: ${text} }
.ac-pushButton.style-positive { background: #5b5fc7; color: #ffffff }
input, textarea, select { background: ${page}; color: ${text}; border: 1px solid #888888; padding: 6px; font: inherit }`;
};

/** Draws cards in the page as the library of Adaptive Cards does, one below the other. */
export const drawCards = async (page: Page, cards: AdaptiveCard[], theme: Theme): Promise<void> => {
  await page.setContent(
    `<!doctype html><html lang="en"><head><title>Cards</title><style>${styles(theme)}</style></head><body><main></main></body></html>`,
  );
  await page.addScriptTag({ content: library });
  await page.evaluate(
    `for (const json of ${JSON.stringify(cards)}) {
      const card = new AdaptiveCards.AdaptiveCard();
      card.hostConfig = new AdaptiveCards.HostConfig(${JSON.stringify(hostConfig(theme))});
      card.parse(json);
      const frame = document.createElement("div");
      frame.className = "card";
      frame.append(card.render());
      document.querySelector("main").append(frame);
    }`,
  );
};
