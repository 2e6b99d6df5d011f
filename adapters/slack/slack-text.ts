import type { MrkdwnElement, PlainTextElement } from "@slack/types";

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

/** Slack's three escapes (docs messaging/formatting-message-text): without "<" there is no mention and no link. */
export const escapeText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** What mrkdwn would take for formatting: bold, italic, struck, code, an emoji, a quotation. It has no escape. */
const formatting = /`|(?<![\p{L}\p{N}])[*_~]+(?=[^\s*_~])|:[\w+'-]+:|^\s*>/mu;

const sid = /\bPR-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}\b/g;

/** True when mrkdwn would show the text as it stands, once it is escaped. */
export const isPlain = (text: string): boolean => !formatting.test(text);

/** Escaped for mrkdwn. Request SIDs become code, which is easy to see and to copy. */
export const toMrkdwn = (text: string): string => escapeText(text).replace(sid, "`$&`");

/** How long a text is once Slack has it, whichever way it is shown. */
export const shownLength = (text: string): number => Math.max(toMrkdwn(text).length, text.length);

/** `verbatim`: nothing in it is turned into a link, a channel or a mention. */
export const mrkdwn = (text: string): MrkdwnElement => ({ type: "mrkdwn", text, verbatim: true });

/** A text object that shows `text` exactly, whoever wrote it, and is never empty. */
export const plainText = (text: string, most: number): PlainTextElement => {
  const line = cleanLine(text);
  return { type: "plain_text", text: line === "" ? "–" : cut(line, most), emoji: false };
};
