import type { Card, Choice, Fact, Message, Part, Progress } from "../../src/core/message.ts";
import { choiceMarks } from "./choice-mark.ts";
import { factLines } from "./fact-lines.ts";
import { printable, printableLine } from "./printable.ts";
import type { Screen } from "./screen.ts";
import { textWidth } from "./text-width.ts";
import { words } from "./words.ts";
import { wrap } from "./wrap.ts";

const gap = "   ";

/** Choices behind their marks: in one row, or one below the other when that is too wide. */
const choiceLines = (choices: Choice[], marks: string[], width: number): string[] => {
  const labels = choices.map((choice, index) => ({
    number: `${marks[index]}) `,
    label: printableLine(choice.label),
  }));
  const row = labels.map(({ number, label }) => number + label).join(gap);
  return textWidth(row) <= width ? [row] : labels.flatMap(({ number, label }) => wrap(label, width, number));
};

const frame = (lines: string[], screen: Screen, label: string): string[] => {
  const head = label === "" ? "" : ` ${label} `;
  const rule = Math.max(0, screen.width - 1);
  return [
    `┌─${head}${"─".repeat(Math.max(0, rule - 1 - textWidth(head)))}`,
    ...lines.map((line) => `│ ${line}`.trimEnd()),
    `└${"─".repeat(rule)}`,
  ];
};

const letterLines = (title: string, paragraphs: string[], screen: Screen, test: boolean): string[] => {
  const inner = screen.width - 2;
  const body = paragraphs.flatMap((paragraph) => ["", ...wrap(printable(paragraph), inner)]);
  return frame(
    [...wrap(printableLine(title), inner).map(screen.style.bold), ...body],
    screen,
    test ? words.testMark : "",
  );
};

/** Where documents that are handed out were written to, by their hash. */
export type Written = Record<string, string>;

type Around = { marks: string[]; test: boolean; files: Written };

const partLines = (part: Part, screen: Screen, { marks, test, files }: Around): string[] => {
  const { width, style } = screen;
  switch (part.type) {
    case "text":
      return wrap(printable(part.text), width);
    case "list":
      return part.items.flatMap((item, index) =>
        wrap(printable(item), width, part.ordered ? `${index + 1}. ` : "- "),
      );
    case "facts": {
      const title = part.title === undefined ? [] : wrap(printableLine(part.title), width).map(style.bold);
      return [...title, ...factLines(part.facts, width)];
    }
    case "choices":
      return choiceLines(part.choices, marks, width);
    case "letter":
      return letterLines(part.title, part.paragraphs, screen, test);
    case "file-request":
      return wrap(words.fileRequest, width).map(style.dim);
    case "file":
      return [
        ...(part.alt === undefined ? [] : wrap(printable(part.alt), width).map(style.dim)),
        ...wrap(
          words.handed(printableLine(part.title), files[part.document.hash] ?? part.document.name),
          width,
        ),
      ];
    case "secret-request":
      return wrap(words.secretRequest(printableLine(part.label)), width).map(style.dim);
  }
};

const progressLine = (progress: Progress): string =>
  words.progress(progress.step, progress.of, printableLine(progress.title), progress.left);

/** A blank line around what stands in a block of its own; sentences follow each other. */
const standsApart = (part: Part, before: Part | undefined): boolean =>
  before !== undefined &&
  (part.type === "letter" || before.type === "letter" || (part.type === "facts" && part.title !== undefined));

/** A message as lines of plain text. Choices of all its parts are marked through, in order. */
export const messageLines = (message: Message, screen: Screen, files: Written = {}): string[] => {
  const { parts, progress } = message;
  const test = message.test === true;
  let marks = choiceMarks(message);
  const lines = parts.flatMap((part, index) => {
    const own = partLines(part, screen, { marks, test, files });
    if (part.type === "choices") marks = marks.slice(part.choices.length);
    return standsApart(part, parts[index - 1]) ? ["", ...own] : own;
  });
  const marked = test && !parts.some((part) => part.type === "letter");
  const last = [progress ? progressLine(progress) : "", marked ? words.testMark : ""].filter(
    (each) => each !== "",
  );
  return last.length === 0
    ? lines
    : [...lines, ...wrap(last.join(" · "), screen.width).map(screen.style.dim)];
};

/**
 * The live card of a request as one line: a terminal cannot edit what it has printed, and what happened stands above
 * it. "status" shows the rest.
 */
export const cardLines = (card: Card, screen: Screen): string[] => {
  const title = printableLine(card.title);
  const sid = title.includes(card.sid) ? "" : card.sid;
  const parts = [sid, title, printableLine(card.status), card.test ? words.testCard : ""].filter(
    (each) => each !== "",
  );
  const [first = "", ...others] = wrap(`── ${parts.join(" · ")}`, screen.width);
  const head = [first, ...others.map((line) => `   ${line}`)].map(screen.style.bold);
  return card.list ? [...head, ...card.facts.flatMap((fact) => factLine(fact, screen))] : head;
};

/** What stands on a list of things to do is what it is for, so a line each is printed. */
const factLine = ({ label, value }: Fact, { width }: Screen): string[] =>
  wrap(`   ${printableLine(`${label}: ${value}`)}`, width);
