import type { Part } from "../../src/core/message.ts";
import { limits } from "./limits.ts";
import { renderWords } from "./render-words.ts";
import { shownLength } from "./slack-text.ts";
import { splitText } from "./split-text.ts";

type Letter = Extract<Part, { type: "letter" }>;

/** What one page holds, with room for its title and the mark of a test. */
const most = { characters: limits.message.characters - 1500, paragraphs: 40 };

/**
 * A letter that is longer than a message as several: nothing that is signed may be left out (1,000 numbers are
 * 16,000 characters). One page for an ordinary letter.
 */
export const letterPages = (letter: Letter): Letter[] => {
  const pages: string[][] = [[]];
  let [characters, paragraphs] = [0, 0];
  const pieces = letter.paragraphs.flatMap((text) => splitText(text, limits.section.text, shownLength));
  for (const piece of pieces) {
    const size = JSON.stringify(piece).length + shownLength(piece) - piece.length + 120;
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
    title: pages.length === 1 ? letter.title : renderWords.page(letter.title, index + 1, pages.length),
    paragraphs: page,
  }));
};
