/** Control, format and direction characters, but not those that hold an emoji together. */
const unseen = /(?![\t\n\u200c\u200d])[\p{Cc}\p{Cf}]/gu;

/** Text without what cannot be seen but changes how the rest is read. Lines end in "\n". */
export const cleanText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(unseen, "");

/** The same where only one line fits, as in a label. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, " ").trim();

/** At most `most` characters, the last of them "…" when something is missing; no character is cut in half. */
export const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
