import { stripVTControlCharacters } from "node:util";

/** Control, format and direction characters, but not those that hold an emoji together. */
const unprintable = /(?![\t\n\u200c\u200d])[\p{Cc}\p{Cf}]/gu;

/** Text without anything that could steer a terminal. Lines end in "\n"; tabs stay, for pasted tables. */
export const cleanInput = (text: string): string =>
  stripVTControlCharacters(text.toWellFormed())
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(unprintable, "");

/** The same, ready to be printed: a tab would break the columns. */
export const printable = (text: string): string => cleanInput(text).replaceAll("\t", "  ");

/** Ready to be printed where only one line fits, as in a label. */
export const printableLine = (text: string): string => printable(text).replace(/\s+/g, " ").trim();
