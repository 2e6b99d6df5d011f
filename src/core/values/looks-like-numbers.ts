import { readNumbers } from "./number-list.ts";

/** Words that go with a list of numbers and say nothing else. */
const fillers =
  /\b(?:my|our|the|these|those|this|is|are|and|or|they|it|here|a|all|in|total|numbers?|phones?|telephone|tel|lines?|fax|main|direct|mobile|cell|office|home|work|landline|wireless|toll[- ]?free|btn|tns?|dids?|extension|extn?|range|from|to|through|thru|no|it's|they're|these're)\b/giu;

/** The words of a text that say something beside numbers. */
export const wordCount = (text: string): number =>
  text
    .replace(/\b(?:x|extension|extn|ext)[ .]?\d+/giu, " ")
    .replace(fillers, " ")
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word.length > 1 && /\p{L}/u.test(word)).length;

const sureProblems = new Set(["not-us", "area-code", "n11", "exchange", "duplicate"]);

/** A failed number still counts when it was written like one: "555-0123", not 8847261. */
const writtenLikeNumber = (text: string): boolean =>
  /\d[)\s./–-]+\d/u.test(text) && !/^\d{3}-\d{2}-\d{4}$/u.test(text.trim());

/**
 * True when a text is phone numbers (one, a list, a range, a table with names) and little else, so that it answers
 * "which numbers?" even when something else was asked. "status of 212-555-0123" is false: it asks for something.
 */
export const looksLikeNumbers = (text: string): boolean => {
  if (!/\d/u.test(text)) return false;
  const { numbers, refused, ignored } = readNumbers(text.slice(0, 100_000), { fictional: true, limit: 1000 });
  const failed = refused.filter(
    (part) => sureProblems.has(part.problem) || writtenLikeNumber(part.text),
  ).length;
  const found = numbers.length + failed;
  if (found === 0) return false;
  const words = ignored.reduce((sum, part) => sum + wordCount(part), 0);
  const lines = text.split(/\r\n|[\r\n]/u).filter((line) => line.trim() !== "");
  if (lines.length < 2) return words === 0;
  const rows = lines.filter((line) => (line.match(/\d/gu)?.length ?? 0) >= 4).length;
  return rows / lines.length >= 0.6 && words / lines.length <= 4;
};
