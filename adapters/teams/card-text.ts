import { cleanLine, cleanText, cut } from "../../src/chat/clean-text.ts";
import type { Element, RichTextBlock, TextBlock, TextRun } from "./card-json.ts";
import { limits } from "./limits.ts";

/**
 * What the Markdown of a TextBlock or a FactSet would take for formatting: emphasis, code, links, headings, lists,
 * lines, HTML and its entities (docs task-modules-and-cards/cards/cards-format).
 */
const formatting = /[\\`*_[\]<>~|]|&(?:#|\w+;)|https?:|^\s*(?:[-+=#]|\d+[.)](?:\s|$))/imu;

/** True when Markdown would show the text as it stands. */
export const isPlain = (text: string): boolean => !formatting.test(text);

/** `{{DATE(…)}}` would be shown as another day; with a word joiner inside it stays what it is. */
const still = (text: string): string => text.replace(/\{(?=\{)/g, "{\u2060");

/** A run shows exactly its text: unlike TextBlock, it knows no Markdown, on no device. */
const run = (text: string, look: Omit<TextRun, "type" | "text"> = {}): TextRun => ({
  type: "TextRun",
  text: still(text),
  ...look,
});

type Look = { spacing: NonNullable<RichTextBlock["spacing"]> };

const rich = (inlines: TextRun[], look: Look): RichTextBlock => ({ type: "RichTextBlock", inlines, ...look });

const block = (text: string, look: Omit<TextBlock, "type" | "text" | "wrap">): TextBlock => ({
  type: "TextBlock",
  text: still(text),
  wrap: true,
  ...look,
});

/**
 * One paragraph that shows exactly this text, whoever wrote it. Escapes are not used: phones show the backslash.
 * Lines follow each other closely, with `spacing` above the first.
 */
export const paragraph = (text: string, spacing: Look["spacing"] = "Medium"): Element[] =>
  cleanText(text)
    .trim()
    .split(/\n+/)
    .filter((line) => line.trim() !== "")
    .map((line, index) => {
      const look: Look = { spacing: index === 0 ? spacing : "None" };
      return isPlain(line) ? block(line, look) : rich([run(line)], look);
    });

/** A label and its value as a paragraph, where no FactSet can show them. */
export const labelled = (label: string, value: string): Element[] => {
  const [first = "", ...rest] = cleanText(value).trim().split(/\n+/);
  return [
    rich([run(`${label}: `, { weight: "Bolder" }), run(first)], { spacing: "Small" }),
    ...rest.map((line) => rich([run(line)], { spacing: "None" })),
  ];
};

/** A heading that screen readers know as one. */
export const heading = (text: string, size: "Medium" | "Large" | "Default"): Element => {
  const line = cut(cleanLine(text), limits.heading);
  const look = { size, weight: "Bolder" as const };
  return isPlain(line)
    ? block(line, { style: "heading", ...look, spacing: "Medium" })
    : rich([run(line, look)], { spacing: "Medium" });
};

/** A small line below what matters. */
export const small = (text: string): Element => {
  const line = cut(cleanLine(text), limits.heading);
  return isPlain(line)
    ? block(line, { size: "Small", isSubtle: true, spacing: "Small" })
    : rich([run(line, { size: "Small", isSubtle: true })], { spacing: "Small" });
};

/** A line that has to be seen. Its words say so; the weight and the colour only help. */
export const marked = (text: string, color?: "Attention"): Element => {
  const line = cut(cleanLine(text), limits.input.problem);
  const look = { weight: "Bolder" as const, ...(color ? { color } : {}) };
  return isPlain(line)
    ? block(line, { ...look, spacing: "Small" })
    : rich([run(line, look)], { spacing: "Small" });
};

/** A line where plain text is shown as it is: a label, a title of a button, a choice. Never empty. */
export const plainLine = (text: string, most: number): string => {
  const line = cleanLine(text);
  return line === "" ? "–" : still(cut(line, most));
};
