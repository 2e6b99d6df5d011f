import type { Item } from "../item.ts";
import { speaking } from "../language.ts";

/** A value given with the name of its item: "the zip is 10013". */
export type Labelled = { item: Item; text: string };

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

type Hit = { item: Item; start: number; from: number };

/** Names that may stand right before their value, without a verb: "zip 10013". */
const takesDigits = /zip|postcode|postal|number|btn|acct|account|address/;

/** Every value given by name has a verb or a sign before it, or one of the names that need none. */
const mayName = /\b(?:is|was|are|be|to)\b|[:=]|zip|postcode|postal|number|btn|acct|account|address/;

const hitsOf = (text: string, items: Item[]): Hit[] => {
  const lower = text.toLowerCase().replaceAll("’", "'");
  if (!mayName.test(lower)) return [];
  const names = items
    .flatMap((item) => item.names.filter((name) => lower.includes(name)).map((name) => ({ name, item })))
    .sort((a, b) => b.name.length - a.name.length);
  const hits: Hit[] = [];
  for (const { name, item } of names) {
    const verbs =
      "\\s*(?:(?:(?:,? which)?\\s(?:(?:is|was) (?:wrong|not right|incorrect|not correct|misspelled|spelled wrong|outdated)[,.;: –-]*(?: it)? (?:should be|must be|needs to be|is|it's)|is|was|are|should be|must be|needs to be|changed to|to|=))\\b|:|=)\\s*(?:actually |now |really )?";
    const direct = takesDigits.test(name) ? "\\s+(?=[#\\d])" : "(?!)";
    const pattern = new RegExp(
      `(?<![\\w-])(?:(?:change|set|correct|fix|update|make|edit) )?(?:(?:the|my|our|their|his|her|its|a|an) )?${literal(name)}(?:${verbs}|${direct})`,
      "g",
    );
    for (const match of lower.matchAll(pattern)) {
      const start = match.index;
      const from = start + match[0].length;
      if (hits.some((hit) => start < hit.from && from > hit.start)) continue;
      hits.push({ item, start, from });
    }
  }
  return hits.sort((a, b) => a.start - b.start);
};

/** A dot that is part of a name: "Kings County Roofing Co." */
const dotted = /\b(?:inc|co|corp|ltd|jr|sr|esq|(?:\p{L}\.)+\p{L})\.$/iu;

const trimmed = (text: string): string => {
  const begun = text.replace(/^[\s,;:=–-]+/, "").trimEnd();
  return dotted.test(begun)
    ? begun
    : begun.replace(/(?:[\s,;.]|\b(?:and|also|plus|but|then)\b)+$/i, "").trim();
};

/** Words on a line of their own right before the next name belong to it: "Authorized" before "contact:". */
const beforeName = /\n[\p{L} -]{1,30}$/u;

/**
 * Values given by name, in order, and what is left of the text. A name counts only when a value follows it; of two
 * items with the same name the first in `items` wins, so the items asked now come first. `clean` when the rest is set
 * off by a comma, a full stop or an "and", as another answer would be.
 */
export const readLabelled = (
  text: string,
  items: Item[],
): { values: Labelled[]; rest: string; clean: boolean } => {
  if (text.length > 2000) return { values: [], rest: text, clean: true };
  const hits = hitsOf(text, items);
  const values: Labelled[] = [];
  let rest = hits.length > 0 ? text.slice(0, hits[0]?.start) : text;
  const clean = hits.length === 0 || /(?:^|[,;.\n]|\band)\s*$/i.test(rest);
  hits.forEach((hit, index) => {
    const until = hits[index + 1]?.start ?? text.length;
    const said = text.slice(hit.from, until);
    const value = trimmed(until < text.length ? said.replace(beforeName, "") : said);
    if (value === "") rest += text.slice(hit.start, until);
    else values.push({ item: hit.item, text: value });
  });
  return { values, rest: values.length > 0 ? trimmed(rest) : text, clean };
};

/** What an item is called, in English as well: buttons carry English, whatever language they are labelled in. */
const labelsOf = (item: Item): string[] => [
  item.label().toLowerCase(),
  speaking("en", item.label).toLowerCase(),
];

/** The item a person means by a name ("zip", "the rep's email"), or null; longer names win. */
export const itemNamed = (text: string, items: Item[]): Item | null => {
  const said = text.toLowerCase().trim();
  const byName = items
    .flatMap((item) => [...labelsOf(item), ...item.names].map((name) => ({ item, name })))
    .sort((a, b) => b.name.length - a.name.length);
  return (
    byName.find(({ name }) => name === said)?.item ??
    byName.find(({ name }) => name.length > 2 && new RegExp(`(?<!\\w)${literal(name)}(?!\\w)`).test(said))
      ?.item ??
    null
  );
};
