import { cleanLine, cleanText } from "../../src/chat/clean-text.ts";
import type { Piece } from "../../src/chat/message-pieces.ts";
import { splitText } from "../../src/chat/split-text.ts";
import type { Fact } from "../../src/core/message.ts";
import type { Element } from "./card-json.ts";
import { heading, isPlain, labelled, paragraph } from "./card-text.ts";
import { limits } from "./limits.ts";
import { renderWords } from "./render-words.ts";

/** The smallest things a card is made of. `apart` leaves air above. */
export type Atom =
  | Piece
  /** Elements that must be there whatever else is cut, and stay together. */
  | { type: "fixed"; elements: Element[] };

/** A picture inside a card is not counted by Teams (docs bots/how-to/format-your-bot-messages). */
const withoutPicture = (_key: string, value: unknown): unknown =>
  typeof value === "string" && value.startsWith("data:image/") ? "" : value;

/** The size of JSON as it is sent, in bytes, without pictures. */
export const sizeOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value, withoutPicture));

const factOf = ({ label, value }: Fact): { title: string; value: string } | null => {
  const [title, text] = [cleanLine(label), cleanText(value).trim()];
  const fits = title.length <= limits.fact.title && text.length <= limits.fact.value;
  return fits && isPlain(title) && isPlain(text) && !text.includes("\n") && !text.includes("{{")
    ? { title, value: text }
    : null;
};

const pieces = (text: string): string[] =>
  splitText(cleanText(text), limits.paragraph, (piece) => Buffer.byteLength(piece));

const shownFact = (fact: Fact): Element[] => {
  const shown = factOf(fact);
  if (shown) return [{ type: "FactSet", facts: [shown], spacing: "Small" }];
  const label = cleanLine(fact.label);
  const [first = "", ...rest] = pieces(fact.value);
  return [...labelled(label, first), ...rest.flatMap((piece) => paragraph(piece, "None"))];
};

const shown = (atom: Atom): Element[] => {
  switch (atom.type) {
    case "line":
      return paragraph(atom.text, atom.apart ? "Medium" : "Small");
    case "title":
    case "heading":
      return [heading(atom.text, "Medium")];
    case "fact":
      return shownFact(atom.fact);
    case "fixed":
      return atom.elements;
  }
};

/** A line that is longer than a paragraph as several. */
const divided = (atom: Atom): Atom[] =>
  atom.type === "line"
    ? pieces(atom.text).map((text, index) => ({ type: "line", text, apart: atom.apart || index > 0 }))
    : [atom];

/** Elements after more of them: facts that follow each other are one set, so that their values stand in one column. */
const joined = (before: Element[], more: Element[]): Element[] => {
  const [last, first] = [before.at(-1), more[0]];
  if (first?.type === "TextBlock" || first?.type === "RichTextBlock") {
    if (last?.type === "ActionSet") return [...before, { ...first, spacing: "Large" }, ...more.slice(1)];
    if (last?.type === "FactSet") return [...before, { ...first, spacing: "Medium" }, ...more.slice(1)];
  }
  if (last?.type !== "FactSet" || first?.type !== "FactSet") return [...before, ...more];
  return [...before.slice(0, -1), { ...last, facts: [...last.facts, ...first.facts] }, ...more.slice(1)];
};

/**
 * Bodies of cards, each at most `room` bytes, in order. Nothing fixed is left out; when there would be more than
 * `most` pages, what is not fixed is counted in a line of its own instead.
 */
export const packCards = (atoms: Atom[], room: number, most: number): Element[][] => {
  const pages: Element[][] = [[]];
  let [size, left] = [0, 0];
  const turnFor = (more: number): void => {
    if (size === 0 || size + more <= room) return;
    pages.push([]);
    size = 0;
  };
  const place = (elements: Element[]): void => {
    if (sizeOf(elements) <= room) turnFor(sizeOf(elements));
    for (const element of elements) {
      const more = sizeOf(element) + 1;
      turnFor(more);
      const page = pages.length - 1;
      pages[page] = joined(pages[page] ?? [], [element]);
      size += more;
    }
  };
  const fits = (elements: Element[]): boolean => pages.length < most || size + sizeOf(elements) + 300 <= room;
  for (const atom of atoms.flatMap(divided)) {
    const elements = shown(atom);
    if (atom.type === "fixed") {
      if (elements.length > 0 && left > 0) {
        place(paragraph(renderWords.more(left)));
        left = 0;
      }
      place(elements);
    } else if (left > 0 || !fits(elements)) left += 1;
    else place(elements);
  }
  if (left > 0) place(paragraph(renderWords.more(left)));
  return pages;
};
