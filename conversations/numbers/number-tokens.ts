/** A phone number, or its last four digits, as it stands in a text. */
export type NumberToken = { digits: string; at: number; end: number };

const pattern =
  /(?<![\w@.+/-])(?:\+?1[\s.-]?)?\(?\d{3}\)?[\s.-]{0,2}\d{3}[\s.-]?\d{4}(?![\w@])|(?<![\w@+/.-])\d{4}(?![\w@]|[-.]\d)/g;

const ranged = /^\s*(?:to|through|thru|-|–)\s*$/i;

/** Numbers one ending away at most, so that a slip makes no list of thousands. */
const mostInRange = 1000;

const tenOf = (digits: string): string => digits.replace(/^1(?=\d{10}$)/, "");

/** "212-555-0100 to 0109" as each number in it; null for what is no range of one exchange. */
const rangeOf = (first: string, last: string): string[] | null => {
  const [from, to] = [tenOf(first), last.length === 4 ? tenOf(first).slice(0, 6) + last : tenOf(last)];
  if (from.length !== 10 || to.slice(0, 6) !== from.slice(0, 6)) return null;
  const count = Number(to) - Number(from) + 1;
  return count > 1 && count <= mostInRange
    ? Array.from({ length: count }, (_, index) => String(Number(from) + index))
    : null;
};

/** The numbers of a text in their order, ranges as each of theirs. */
export const numberTokens = (text: string): NumberToken[] => {
  const tokens: NumberToken[] = [];
  for (const match of text.matchAll(pattern)) {
    const digits = match[0].replace(/\D/g, "");
    const [at, end] = [match.index, match.index + match[0].length];
    const last = tokens.at(-1);
    const range = last && ranged.test(text.slice(last.end, at)) ? rangeOf(last.digits, digits) : null;
    if (last && range) tokens.splice(-1, 1, ...range.map((each) => ({ digits: each, at: last.at, end })));
    else tokens.push({ digits: tenOf(digits), at, end });
  }
  return tokens;
};
