import { isUtf8 } from "node:buffer";
import type { Email } from "postal-mime";

/** A mail or a text of this size says more than an answer. */
const mostBytes = 1024 * 1024;
const mostWords = 20_000;

const decoded = (bytes: Uint8Array): string | null => {
  const text = isUtf8(bytes) ? Buffer.from(bytes).toString("utf8") : null;
  return text === null || text.includes("\u0000") ? null : text;
};

const tags = /<(?:(\/?)([a-z][a-z\d]*)|[!?])[^<>]*>?/gi;
const unseen = ["style", "script", "head"];
const ending = /^(?:br|\/p|\/div|\/tr|\/li|\/h\d)$/;

/** What stands outside of tags, read once from its beginning to its end, however many are open at its end. */
const outsideTags = (page: string): string => {
  const parts: string[] = [];
  let hidden = "";
  let at = 0;
  for (const { 0: tag, 1: slash = "", 2: given = "", index } of page.matchAll(tags)) {
    const name = given.toLowerCase();
    if (hidden === "") parts.push(page.slice(at, index), ending.test(slash + name) ? "\n" : " ");
    if (hidden === "" && slash === "" && unseen.includes(name)) hidden = name;
    else if ((slash !== "" && name === hidden) || (hidden === "head" && name === "body")) hidden = "";
    at = index + tag.length;
  }
  if (hidden === "") parts.push(page.slice(at));
  return parts.join("");
};

/** The text of a page, a line for each block. */
const withoutTags = (page: string): string =>
  outsideTags(page)
    .replace(/&nbsp;/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&rsquo;/g, "'")
    .replace(/&amp;/g, "&");

/** Null also for a mail that is nested or headed beyond measure, which is none that people send. */
const parsed = async (bytes: Uint8Array): Promise<Email | null> => {
  const { default: PostalMime } = await import("postal-mime");
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 10, maxHeadersSize: 100_000 });
  } catch {
    return null;
  }
};

const mailWords = async (bytes: Uint8Array): Promise<string | null> => {
  const mail = await parsed(bytes);
  if (!mail) return null;
  const body = mail.text ?? (mail.html ? withoutTags(mail.html) : "");
  if (body.trim() === "" && !mail.subject) return null;
  const head = [
    `From: ${mail.from?.address ?? ""}`,
    `Date: ${mail.date ?? ""}`,
    `Subject: ${mail.subject ?? ""}`,
  ];
  return `${head.join("\n")}\n\n${body}`;
};

/**
 * What a mail (`.eml`) or a text file (`.txt`) says, as a mail program shows it, cut; null for everything else. A mail
 * keeps its sender, date and subject above.
 */
export const wordsOfFile = async (name: string, bytes: Uint8Array): Promise<string | null> => {
  if (bytes.length === 0 || bytes.length > mostBytes) return null;
  const words = /\.eml$/i.test(name) ? await mailWords(bytes) : /\.txt$/i.test(name) ? decoded(bytes) : null;
  return words === null || words.trim() === "" ? null : words.slice(0, mostWords);
};
