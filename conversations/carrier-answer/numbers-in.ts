import type { E164 } from "../../src/core/values/phone.ts";

const written = /(?:\+?1[\s.-]?)?\(?\b\d{3}\)?[\s.-]?\d{3}[\s.-]?\d{4}\b/g;
const local = /(?<![\d/-])\d{3}[.-]\d{4}(?![\d/-])/g;
const lastFour = /(?<![\d/.:+]|(?:pon|order|ticket|case|suite|ver|code)[ #:]{1,2})\b\d{4}\b(?![/:]|-\d)/gi;

const digitsOf = (text: string): string => text.replace(/\D/g, "");

/**
 * The numbers of an order that a text names, in full or by the last digits, and the text without them. `others` tells
 * that it names numbers that are not of the order.
 */
export const numbersIn = (
  text: string,
  order: E164[],
): { numbers: E164[]; rest: string; others: boolean } => {
  const found = new Set<E164>();
  let others = false;
  const byEnd = (end: string): E164 | null => {
    const those = order.filter((number) => number.endsWith(end));
    return those.length === 1 ? (those[0] ?? null) : null;
  };
  const take = (piece: string, length: number): string => {
    const number = byEnd(digitsOf(piece).slice(-length));
    if (number) found.add(number);
    else others ||= length === 10;
    return number || length === 10 ? " TN " : piece;
  };
  const rest = text
    .replace(written, (piece) => take(piece, 10))
    .replace(local, (piece) => take(piece, 7))
    .replace(lastFour, (piece) => take(piece, 4));
  return { numbers: [...found], rest, others };
};
