const rewritings: [RegExp, string][] = [
  [/[\u2018\u2019\u02bc`]/g, "'"],
  [/\bat\s?&\s?t\b/g, "att"],
  [/\bt[- ]mobile\b/g, "tmobile"],
  [/\be-mail/g, "email"],
  [/\btoll[- ]free\b/g, "tollfree"],
  [/\b10[- ]dlc\b/g, "10dlc"],
  [/\be[- ]911\b/g, "e911"],
  [/\bcaller[- ]id\b/g, "callerid"],
  [/\b(land|mobile)[- ]line/g, "$1line"],
  [/\bport[- ]out\b/g, "portout"],
  [/\bport[- ]in\b/g, "portin"],
];

const contractions: Record<string, string> = {
  whats: "what is",
  hows: "how is",
  wheres: "where is",
  whos: "who is",
  whens: "when is",
  whys: "why is",
  cant: "can not",
  cannot: "can not",
  dont: "do not",
  doesnt: "does not",
  didnt: "did not",
  isnt: "is not",
  arent: "are not",
  wont: "will not",
  havent: "have not",
  im: "i am",
  ive: "i have",
  ill: "i will",
  u: "you",
  ur: "your",
  pls: "please",
};

let last: { text: string; words: readonly string[] } = { text: "", words: [] };

/**
 * The words of a text: lower case, contractions opened, carrier names as one word, punctuation gone. One text is looked
 * at in several ways, so the last one is kept.
 */
export const wordsOf = (text: string): readonly string[] => {
  if (last.text !== text) last = { text, words: splitWords(text) };
  return last.words;
};

const splitWords = (text: string): string[] =>
  rewritings
    .reduce((result, [from, to]) => result.replace(from, to), text.toLowerCase())
    .replace(/'/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .flatMap((word) => (contractions[word] ?? word).split(" "));

/** Slips between two words: letters added, lost, replaced or swapped with their neighbour. */
const slips = (typed: string, known: string): number => {
  const rows = [Array.from({ length: known.length + 1 }, (_, index) => index)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let row = 1; row <= typed.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= known.length; column += 1) {
      const same = typed[row - 1] === known[column - 1];
      let least = Math.min(at(row - 1, column) + 1, (line[column - 1] ?? 0) + 1);
      least = Math.min(least, at(row - 1, column - 1) + (same ? 0 : 1));
      if (row > 1 && typed[row - 1] === known[column - 2] && typed[row - 2] === known[column - 1]) {
        least = Math.min(least, at(row - 2, column - 2) + 1);
      }
      line.push(least);
    }
    rows.push(line);
  }
  return at(typed.length, known.length);
};

/** Words of their own that are one slip from another word we look for. */
const lookalikes = new Set([
  "change",
  "changed",
  "changes",
  "there",
  "their",
  "these",
  "where",
  "later",
  "lately",
]);

/** True for the same word, allowing one slip from five letters on and two from nine; never in the first letter. */
export const sameWord = (typed: string, known: string): boolean => {
  if (typed === known) return true;
  if (typed[0] !== known[0] || known.length < 5 || typed.length < 4) return false;
  if (lookalikes.has(typed) || /\d/.test(known)) return false;
  const allowed = known.length >= 9 ? 2 : 1;
  return Math.abs(typed.length - known.length) <= allowed && slips(typed, known) <= allowed;
};

const matchesWord = (typed: string, pattern: string): boolean => {
  if (!pattern.endsWith("*")) return sameWord(typed, pattern);
  const beginning = pattern.slice(0, -1);
  return typed.startsWith(beginning) || sameWord(typed.slice(0, beginning.length), beginning);
};

const common = new Set(
  "a about am an and are at be been by can could did do does first for from get go had has have how i if in is it its keep may me mean must my need no not now of on one or our should so some still that the their then there these this those to use want was we were what when where which while who why will with would yet you your".split(
    " ",
  ),
);

const weightOf = (phrase: string): number =>
  phrase
    .replace("!", "")
    .split("_")
    .reduce((sum, word) => sum + (common.has(word.replace("*", "")) ? 1 : 3), phrase.endsWith("!") ? 6 : 0);

/** One way to meet a word of a pattern: neighbouring words, and what they count. */
type Phrase = { parts: string[]; weight: number };

const phraseOf = (phrase: string): Phrase => ({
  parts: phrase.replace("!", "").split("_"),
  weight: weightOf(phrase),
});

/** The patterns taken apart once; there are as many as the content has. */
const patterns = new Map<string, Phrase[][]>();

const groupsOf = (pattern: string): Phrase[][] => {
  const known = patterns.get(pattern);
  if (known) return known;
  const groups = pattern.split(" ").map((group) => group.split("|").map(phraseOf));
  patterns.set(pattern, groups);
  return groups;
};

const hasPhrase = (words: readonly string[], { parts }: Phrase): boolean =>
  words.some((_, start) => parts.every((part, offset) => matchesWord(words[start + offset] ?? "", part)));

const weightIn = (words: readonly string[], phrases: Phrase[]): number =>
  phrases.reduce(
    (most, phrase) => (phrase.weight > most && hasPhrase(words, phrase) ? phrase.weight : most),
    0,
  );

/**
 * How close words come to a pattern: more for rare words than for common ones, 0 when something is missing. A pattern is
 * words that must all occur, in any order: `|` stands between alternatives, `*` ends a beginning, `_` joins
 * neighbours, and `!` marks a word that decides.
 */
export const closeness = (words: readonly string[], pattern: string): number => {
  let sum = 0;
  for (const group of groupsOf(pattern)) {
    const weight = weightIn(words, group);
    if (weight === 0) return 0;
    sum += weight;
  }
  return sum;
};
