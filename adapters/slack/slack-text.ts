import type { MrkdwnElement, PlainTextElement } from "@slack/types";
import { cleanLine, cut } from "../../src/chat/clean-text.ts";

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
