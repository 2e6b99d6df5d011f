import { charactersOf, textWidth } from "./text-width.ts";

const isAddress = (word: string): boolean => /^\W?(?:https?|file):\/\//.test(word);

/** Cuts a word that is wider than a line. A link stays whole, so that it can still be opened and copied. */
const pieces = (word: string, width: number): string[] => {
  if (textWidth(word) <= width || isAddress(word)) return [word];
  const cut: string[] = [];
  let piece = "";
  let room = width;
  for (const character of charactersOf(word)) {
    const takes = textWidth(character);
    if (takes > room && piece !== "") {
      cut.push(piece);
      piece = "";
      room = width;
    }
    piece += character;
    room -= takes;
  }
  return [...cut, piece];
};

const wrapLine = (line: string, width: number): string[] => {
  const indent = /^ */.exec(line)?.[0] ?? "";
  const words = line.trim().split(/ +/);
  const lines: string[] = [];
  let current = "";
  for (const piece of words.flatMap((word) => pieces(word, width - indent.length))) {
    const longer = current === "" ? indent + piece : `${current} ${piece}`;
    if (current !== "" && textWidth(longer) > width) {
      lines.push(current);
      current = indent + piece;
    } else {
      current = longer;
    }
  }
  return [...lines, current.trimEnd()];
};

/**
 * Lines of at most `width` columns. `first` stands before the first line, and the others are indented as far,
 * so that a list item or a labelled value keeps its column.
 */
export const wrap = (text: string, width: number, first = ""): string[] => {
  const indent = textWidth(first);
  const room = Math.max(8, width - indent);
  const lines = text.split("\n").flatMap((line) => wrapLine(line, room));
  return lines.map((line, index) => (index === 0 ? first + line : line && " ".repeat(indent) + line));
};
