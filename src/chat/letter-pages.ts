import type { Part } from "../core/message.ts";
import { splitText } from "./split-text.ts";

type Letter = Extract<Part, { type: "letter" }>;

/** What one page of a platform holds: characters of its JSON, paragraphs, and characters of one paragraph. */
export type PageSize = { characters: number; paragraphs: number; paragraph: number };

/**
 * A letter that is longer than a message as several: nothing that is signed may be left out (1,000 numbers are
 * 16,000 characters). One page for an ordinary letter. `length` is that of a text once the platform has it.
 */
export const letterPages = (
  letter: Letter,
  most: PageSize,
  length: (text: string) => number,
  titleOf: (title: string, page: number, of: number) => string,
): Letter[] => {
  const pages: string[][] = [[]];
  let [characters, paragraphs] = [0, 0];
  const pieces = letter.paragraphs.flatMap((text) => splitText(text, most.paragraph, length));
  for (const piece of pieces) {
    const size = JSON.stringify(piece).length + length(piece) - piece.length + 120;
    if (characters + size > most.characters || paragraphs + 1 > most.paragraphs) {
      pages.push([]);
      [characters, paragraphs] = [0, 0];
    }
    pages.at(-1)?.push(piece);
    characters += size;
    paragraphs += 1;
  }
  return pages.map((page, index) => ({
    type: "letter",
    title: pages.length === 1 ? letter.title : titleOf(letter.title, index + 1, pages.length),
    paragraphs: page,
  }));
};
