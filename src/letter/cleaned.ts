/** Joiners, direction marks, soft hyphens, variation selectors, tags: they print nothing and can mislead. */
const unseen = /\p{Cf}|\p{Cs}|\p{Co}|\p{Variation_Selector}/gu;

/**
 * A text as it may be printed on one line: composed (NFC), without control and direction characters, every run of
 * blanks one space.
 */
export const cleaned = (text: string): string =>
  text
    .normalize("NFC")
    .replace(unseen, "")
    .replace(/[\s\p{Z}\p{Cc}]+/gu, " ")
    .trim();
