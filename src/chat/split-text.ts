/** Where a text may be divided, the best first: a paragraph, a line, a sentence, an entry of a list, a word. */
const borders = [/\n\n+/g, /\n/g, /(?<=[.!?:;])\s+/g, /(?<=,)\s+/g, /\s+/g];

/** The last border in the second half of `text`: where the piece ends and where the next one begins. */
const borderIn = (text: string): { end: number; next: number } => {
  for (const border of borders) {
    const last = [...text.matchAll(border)].filter((match) => match.index > text.length / 2).at(-1);
    if (last) return { end: last.index, next: last.index + last[0].length };
  }
  const end = /[\uD800-\uDBFF]$/.test(text) && text.length > 1 ? text.length - 1 : text.length;
  return { end, next: end };
};

/**
 * The text in pieces of at most `most` characters, measured by `length` (a text grows when it is escaped), divided
 * between sentences or lines where there are any.
 */
export const splitText = (text: string, most: number, length: (piece: string) => number): string[] => {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest !== "") {
    let piece = rest.slice(0, most);
    while (length(piece) > most && piece.length > 1) piece = piece.slice(0, Math.floor(piece.length * 0.8));
    if (piece.length === rest.length) return [...pieces, rest];
    const { end, next } = borderIn(piece);
    pieces.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(next).trimStart();
  }
  return pieces.filter((piece) => piece !== "");
};
