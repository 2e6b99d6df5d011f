const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

const wide =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60]/u;

const widthOf = (grapheme: string): number => (wide.test(grapheme) ? 2 : 1);

/** Columns a text takes in a terminal: East Asian characters and emoji take two. */
export const textWidth = (text: string): number =>
  /^[ -~]*$/.test(text)
    ? text.length
    : [...graphemes.segment(text)].reduce((sum, { segment }) => sum + widthOf(segment), 0);

/** The text in at most `most` columns, ending in "…" when something was cut off. */
export const clipped = (text: string, most: number): string => {
  if (textWidth(text) <= most) return text;
  let shown = "";
  let width = 1;
  for (const { segment } of graphemes.segment(text)) {
    width += widthOf(segment);
    if (width > most) break;
    shown += segment;
  }
  return `${shown}…`;
};
