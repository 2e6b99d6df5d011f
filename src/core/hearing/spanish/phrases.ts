import { folded } from "./folded.ts";
import { between, readPattern } from "./phrase-pattern.ts";
import { shapes } from "./slots.ts";

/** The ways something is said, by the English that is read in its place; `{slots}` of both are the same. */
export type Ways = Record<string, readonly string[]>;

/** One way of saying something, with the English it stands for. */
export type Phrase = { english: string; test: RegExp; slots: string[] };

/** Phrases to be looked up: whole texts, patterns by the letters they begin with, and patterns that begin with anything. */
export type Phrases = { whole: Map<string, string>; patterns: Map<string, Phrase[]>; any: Phrase[] };

const ends = new RegExp(`^${between}|${between}$`, "g");
const inner = new RegExp(between, "g");

/** A folded text without marks, as whole texts are looked up. */
export const keyOf = (plain: string): string => plain.replace(ends, "").replace(inner, " ");

/** The phrases of some tables; those without slots come first, so that none is taken for the value of another. */
export const phrasesOf = (tables: readonly Ways[]): Phrases => {
  const found: Phrases = { whole: new Map(), patterns: new Map(), any: [] };
  const all: { phrase: Phrase; beginnings: Set<string> | null }[] = [];
  for (const [english, ways] of tables.flatMap((table) => Object.entries(table))) {
    for (const way of ways) {
      if (!/[()[\]|{}~?]/.test(way)) {
        found.whole.set(keyOf(folded(way).plain), english);
        continue;
      }
      const { source, beginnings, slots } = readPattern(way, shapes);
      const lost = slots.find((slot) => !english.includes(`{${slot}}`));
      if (lost) throw new Error(`"${english}" has no {${lost}}, which "${way}" hears; give it one.`);
      all.push({ phrase: { english, test: new RegExp(source, "ds"), slots }, beginnings });
    }
  }
  all.sort((a, b) => a.phrase.slots.length - b.phrase.slots.length);
  for (const { phrase, beginnings } of all) {
    if (beginnings === null) found.any.push(phrase);
    else
      for (const letters of beginnings)
        found.patterns.set(letters, [...(found.patterns.get(letters) ?? []), phrase]);
  }
  return found;
};
