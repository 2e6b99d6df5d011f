type Measure = (text: string) => number;

/** A word too wide for a line of its own, cut where the line is full. */
const cut = (word: string, width: number, measure: Measure): string[] => {
  const pieces: string[] = [];
  let [piece, used] = ["", 0];
  for (const character of word) {
    const more = measure(character);
    if (used + more > width && piece !== "") {
      pieces.push(piece);
      [piece, used] = ["", 0];
    }
    piece += character;
    used += more;
  }
  return [...pieces, piece];
};

/**
 * Lines no wider than `width`, broken between words, and within a word only where it is wider than a line. Joined
 * they are the text again: a line that ends between words keeps its space, which may stand over the edge.
 */
export const wrapText = (text: string, width: number, measure: Measure): string[] => {
  const space = measure(" ");
  const lines: string[] = [];
  let [line, used] = ["", 0];
  for (const word of text.split(" ")) {
    const needed = measure(word);
    if (line !== "" && used + space + needed <= width) {
      line += ` ${word}`;
      used += space + needed;
      continue;
    }
    if (line !== "") lines.push(`${line} `);
    const pieces = needed > width ? cut(word, width, measure) : [word];
    line = pieces.pop() ?? "";
    lines.push(...pieces);
    used = measure(line);
  }
  return [...lines, line];
};
