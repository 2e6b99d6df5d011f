/** Two words, or one with a dash, that count as one. */
const joined: Record<string, string> = {
  "t mobile": "tmobile",
  "e mail": "email",
  "e mails": "emails",
  "toll free": "tollfree",
  "10 dlc": "10dlc",
  "e 911": "e911",
  "caller id": "callerid",
  "land line": "landline",
  "land lines": "landlines",
  "mobile line": "mobileline",
  "mobile lines": "mobilelines",
  "port out": "portout",
  "port in": "portin",
  "port ins": "portins",
};
const joiners = new Set(Object.keys(joined).map((pair) => pair.split(" ")[0]));

const contractions = new Map(
  Object.entries({
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
  }),
);

let last: { text: string; words: readonly string[] } = { text: "", words: [] };

/**
 * The words of a text: lower case, contractions opened, carrier names as one word, punctuation gone. One text is looked
 * at in several ways, so the last one is kept.
 */
export const wordsOf = (text: string): readonly string[] => {
  if (last.text !== text) last = { text, words: splitWords(text) };
  return last.words;
};

/** A statement of trouble is one clause: "no alarm, I have the bill" is no trouble with the bill. */
export const clausesOf = (text: string): string[] => text.split(/[.,;:!\n]+|\s+(?:and|but|so|y|pero)\s+/iu);

const opened = (word: string): string[] => (contractions.get(word) ?? word).split(" ");

const splitWords = (text: string): string[] => {
  const typed = text
    .toLowerCase()
    .replace(/['\u2018\u2019\u02bc`]/g, "")
    .replace(/\bat\s?&\s?t\b/g, "att")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const words: string[] = [];
  for (let index = 0; index < typed.length; index += 1) {
    const word = typed[index] ?? "";
    const pair = joiners.has(word) ? joined[`${word} ${typed[index + 1]}`] : undefined;
    if (pair !== undefined) index += 1;
    words.push(...(pair === undefined ? opened(word) : [pair]));
  }
  return words;
};

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
  ..."cuenta cuesta cuando cuanto firma forma carta tarde tarda costo corto".split(" "),
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

const english =
  "a about am an and are at be been by can could did do does first for from get go had has have how i if in is it its keep may me mean must my need no not now of on one or our should so some still that the their then there these this those to use want was we were what when where which while who why will with would yet you your";
const spanish =
  "al algo como con cual cuales cuando de debo debe del donde el en era es esa ese eso esta estan este esto hay hago hace la las le lo los mi mis nos o para pasa por_que por puede pueden puedo podemos que quien se si sin son su tengo tenemos tiene un una y ya";

const common = new Set(`${english} ${spanish}`.split(" "));

const weightOf = (phrase: string): number =>
  phrase
    .replace("!", "")
    .split("_")
    .reduce((sum, word) => sum + (common.has(word.replace("*", "")) ? 1 : 3), phrase.endsWith("!") ? 6 : 0);

/**
 * The first letters of words as a set of bits. A slip never changes a first letter, so a phrase whose first letters are
 * not among those of a text is not in it; most patterns are ruled out that way, without comparing a word.
 */
const lettersOf = (words: readonly string[]): number =>
  words.reduce((bits, word) => bits | (1 << ((word.codePointAt(0) ?? 0) & 31)), 0);

/** One way to meet a word of a pattern: neighbouring words, their first letters, and what they count. */
type Phrase = { parts: string[]; letters: number; weight: number };

const phraseOf = (phrase: string): Phrase => {
  const parts = phrase.replace("!", "").split("_");
  return { parts, letters: lettersOf(parts), weight: weightOf(phrase) };
};

/** The patterns taken apart once; there are as many as the content has. */
const patterns = new Map<string, Phrase[][]>();

const groupsOf = (pattern: string): Phrase[][] => {
  const known = patterns.get(pattern);
  if (known) return known;
  const groups = pattern.split(" ").map((group) => group.split("|").map(phraseOf));
  patterns.set(pattern, groups);
  return groups;
};

const initials = new WeakMap<readonly string[], number>();

const initialsOf = (words: readonly string[]): number => {
  const known = initials.get(words) ?? lettersOf(words);
  initials.set(words, known);
  return known;
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
  const groups = groupsOf(pattern);
  const letters = initialsOf(words);
  const isThere = (phrase: Phrase): boolean => (phrase.letters & ~letters) === 0;
  if (!groups.every((group) => group.some(isThere))) return 0;
  for (const group of groups) {
    const weight = weightIn(words, group);
    if (weight === 0) return 0;
    sum += weight;
  }
  return sum;
};
