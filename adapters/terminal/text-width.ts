const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

const wide =
  /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}])/u;

const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

/** What a person sees as single characters: an emoji of several code points is one. */
export const charactersOf = (text: string): string[] =>
  isAscii(text) ? [...text] : [...graphemes.segment(text)].map(({ segment }) => segment);

/** How many columns a text takes in a terminal: emoji and East Asian characters take two, accents none. */
export const textWidth = (text: string): number =>
  isAscii(text)
    ? text.length
    : charactersOf(text).reduce((sum, each) => sum + (wide.test(each) ? 2 : /^\p{M}/u.test(each) ? 0 : 1), 0);
