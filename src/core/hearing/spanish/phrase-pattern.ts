import { folded } from "./folded.ts";
import { verbForms } from "./verb-forms.ts";

/** What may stand between two words, or behind the last. A point before a letter is within one: "es.garcia@acme.com". */
export const between = `(?:(?!\\.\\w)[\\s,;:.!?…"'«»“”¿¡])+`;

/** A pattern as an expression, and the first three letters of the texts it can fit; null for any. */
export type Pattern = { source: string; beginnings: Set<string> | null; slots: string[] };

/** The letters by which patterns are looked up. */
export const beginningOf = (plain: string): string => (/^[^\s,;:.!?]{1,3}/.exec(plain) ?? [""])[0];

type Piece = Pattern & { mayBeEmpty: boolean };

const union = (a: Set<string> | null, b: Set<string> | null): Set<string> | null =>
  a && b ? new Set([...a, ...b]) : null;

const optional = /(.)\?/;

/** "numeros?" is both of them. */
const spellings = (word: string): string[] =>
  optional.test(word)
    ? [word.replace(optional, "$1"), word.replace(optional, "")].flatMap(spellings)
    : [word];

const wordPiece = (word: string): Piece => ({
  source: `${word.replace(/[.*+^$/\\-]/g, "\\$&").replaceAll("@", "[oa]")}${between}`,
  beginnings: new Set(spellings(word).map(beginningOf)),
  slots: [],
  mayBeEmpty: false,
});

const verbPiece = (infinitive: string): Piece => {
  const { source, beginnings } = verbForms(infinitive);
  return {
    source: `${source}${between}`,
    beginnings: new Set(beginnings.map(beginningOf)),
    slots: [],
    mayBeEmpty: false,
  };
};

const inOrder = (pieces: Piece[]): Piece => {
  let beginnings: Set<string> | null = new Set<string>();
  for (const piece of pieces) {
    beginnings = union(beginnings, piece.beginnings);
    if (!piece.mayBeEmpty) break;
  }
  return {
    source: pieces.map(({ source }) => source).join(""),
    beginnings,
    slots: pieces.flatMap(({ slots }) => slots),
    mayBeEmpty: pieces.every(({ mayBeEmpty }) => mayBeEmpty),
  };
};

const oneOf = (ways: Piece[]): Piece => ({
  source: `(?:${ways.map(({ source }) => source).join("|")})`,
  beginnings: ways.map(({ beginnings }) => beginnings).reduce(union, new Set<string>()),
  slots: ways.flatMap(({ slots }) => slots),
  mayBeEmpty: ways.some(({ mayBeEmpty }) => mayBeEmpty),
});

const tokens = /[()[\]|]|\{\w+\}|[^\s()[\]|{}]+/g;

/** The kind of a slot is its name without the digits behind it. */
export const kindOf = (slot: string): string => slot.replace(/\d+$/, "");

/**
 * Reads a pattern: words, `(a|b c)` for one of several, `[x]` for what may be missing, `verbo~` for the forms in which a
 * verb asks for something, `letras?` for a letter that may be missing, `list@` for one in -o or -a, `{slot}` for what is not ours to read. `shapes` are
 * the expressions of slots that do not hold just anything. Accents and capitals are not looked at.
 */
export const readPattern = (pattern: string, shapes: Record<string, string>): Pattern => {
  const left = folded(pattern).plain.match(tokens) ?? [];
  let at = 0;
  const broken = (): never => {
    throw new Error(`The phrase "${pattern}" has a bracket too many or too few; put it right in its file.`);
  };
  const piece = (token: string): Piece => {
    if (token === "(") {
      const ways = alternatives(")");
      return oneOf(ways);
    }
    if (token === "[") {
      const inside = oneOf(alternatives("]"));
      return { ...inside, source: `${inside.source}?`, mayBeEmpty: true };
    }
    if (token.startsWith("{")) {
      const slot = token.slice(1, -1);
      const source = `(?<${slot}>${shapes[kindOf(slot)] ?? ".+?"})(?:${between}|$)`;
      return { source, beginnings: null, slots: [slot], mayBeEmpty: false };
    }
    return token.endsWith("~") ? verbPiece(token.slice(0, -1)) : wordPiece(token);
  };
  const alternatives = (closing: string): Piece[] => {
    const ways: Piece[][] = [[]];
    for (;;) {
      const token = left[at] ?? broken();
      at += 1;
      if (token === closing) return ways.map(inOrder);
      if (token === "?") broken();
      if (token === "|") ways.push([]);
      else ways.at(-1)?.push(piece(token));
    }
  };
  const pieces: Piece[] = [];
  while (at < left.length) {
    const token = left[at] ?? "";
    at += 1;
    if ([")", "]", "|", "?"].includes(token)) broken();
    pieces.push(piece(token));
  }
  const { source, beginnings, slots } = inOrder(pieces);
  return { source: `^${source}$`, beginnings, slots };
};
