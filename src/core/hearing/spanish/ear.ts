import { englishDate } from "./dates.ts";
import { type Folded, folded, original } from "./folded.ts";
import { type Label, labelReader } from "./labels.ts";
import { englishNumbers } from "./numbers.ts";
import { beginningOf, kindOf } from "./phrase-pattern.ts";
import { keyOf, type Phrases, phrasesOf, type Ways } from "./phrases.ts";
import { coresOf } from "./politeness.ts";
import { holdsAnything, type Names, slotInEnglish } from "./slots.ts";

/** What a conversation hears in Spanish. */
export type Heard = {
  /** Whole texts: commands and questions. */
  phrases?: Ways;
  /** Answers, which may also be one of several between commas. */
  answers?: Ways;
  /** Answers that are such only while an item is asked, by its key. */
  asked?: Record<string, Ways>;
  /** What things are called, by kind, for slots; "item" are also names before values. */
  names?: Record<string, Ways>;
  /** Items whose values are words (dates, choices), by their English names. */
  inWords?: readonly string[];
  /** Items that are answered with a date: beside other answers one is heard only there, for it may be a street elsewhere. */
  dates?: readonly string[];
  /** The English of a question that has no phrase of its own, or null. */
  question?(text: string): string | null;
};

/** Hears a text in Spanish: what it says in English where it is a phrase, otherwise the text as it is. */
export type Ear = (text: string, asked: readonly string[]) => string;

/** Longer texts are no phrase. */
const longest = 600;

/** "¿Puedo …?" asks whether one may, before it asks for it to be done. */
const asksLeave = /^[\s¿]*(?:puedo|podemos)\b[^?]*\?/i;

/** "¿Carta?" asks what that is; without the marks it may be a command. */
const asksAboutIt = /^\s*¿|\?[\s!?"'”»)]*$/;

/** What is passed on to others is so with the politeness at its end. */
const toOthers = ["message", "reason"];

const companyEnding =
  /^\s*,?\s*(?:inc|llc|l\.l\.c|llp|lp|ltd|limited|corp|corporation|co|company|pllc|pc|s\.? ?a\.?|s\.? ?r\.? ?l\.?|jr|sr)\b/i;

const correction =
  /^[\s¡¿]*(?:no|perdon(?:e|a)?|disculp[ea]|me equivoque|en realidad|quise decir|quiero decir|mejor dicho|correccion|mas bien)(?:\s*[,.:;]\s*|(?<!no)\s+(?=(?:es|son|era) ))(?:quise decir |quiero decir |mejor |mas bien )?(?<is>(?:es|son|era|seria|debe ser|que sea) )?(?=\S)/;

/** "Ninguno, listo. ¿Qué es un BTN?" */
const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.?!;])\s+|(?<![,:.?!;\s])\s+(?=¿)/)
    .map((each) => each.trim())
    .filter((each) => each !== "");

const isAsked = (sentence: string): boolean => asksAboutIt.test(sentence);

const merged = (tables: (Record<string, Ways> | undefined)[]): Record<string, Ways[]> => {
  const all: Record<string, Ways[]> = {};
  for (const [key, ways] of tables.flatMap((table) => Object.entries(table ?? {})))
    all[key] = [...(all[key] ?? []), ways];
  return all;
};

const namesOf = (tables: readonly Ways[]): Names =>
  new Map(
    tables.flatMap((table) =>
      Object.entries(table).flatMap(([english, ways]) =>
        [english, ...ways].map((way): [string, string] => [folded(way).plain, english]),
      ),
    ),
  );

/**
 * The ear of all that the conversations hear. The patterns are read once, when something is first said to it: where
 * everybody speaks English that is never, and they take room.
 */
export const createEar = (heard: readonly Heard[]): Ear => {
  let ear: Ear | null = null;
  return (text, keys) => {
    ear ??= earOf(heard);
    return ear(text, keys);
  };
};

const earOf = (heard: readonly Heard[]): Ear => {
  const names = Object.fromEntries(
    Object.entries(merged(heard.map((each) => each.names))).map(([kind, tables]) => [kind, namesOf(tables)]),
  );
  const answers = phrasesOf(heard.map((each) => each.answers ?? {}));
  const phrases = phrasesOf(heard.map((each) => each.phrases ?? {}));
  const asked = new Map(
    Object.entries(merged(heard.map((each) => each.asked))).map(([item, tables]) => [
      item,
      phrasesOf(tables),
    ]),
  );
  const dates = new Set(heard.flatMap((each) => each.dates ?? []));
  const inWords = new Set(heard.flatMap((each) => each.inWords ?? []));
  const labels = new Map(
    [...(names.item ?? [])].map(([name, english]): [string, Label] => [
      name,
      { english, isWords: inWords.has(english) },
    ]),
  );

  /**
   * The English of a whole text in these phrases, or null. What holds no value is looked for with its politeness first,
   * and what holds one without, so that no "por favor" becomes part of it.
   */
  const phraseIn = (text: string, whole: Folded, among: Phrases): string | null => {
    const cores = coresOf(whole.plain);
    const fitting = cores.map(({ from, to }) => {
      const said = `${whole.plain.slice(from, to)} `;
      return { from, to, said, near: [...(among.patterns.get(beginningOf(said)) ?? []), ...among.any] };
    });
    for (const { said, near } of fitting) {
      const known = among.whole.get(keyOf(said));
      if (known !== undefined) return known;
      const fixed = near.find(({ slots, test }) => slots.length === 0 && test.test(said));
      if (fixed) return fixed.english;
    }
    for (const { from, to, said, near } of fitting.reverse()) {
      for (const { english, test, slots } of near) {
        const match = slots.length > 0 ? test.exec(said) : null;
        const filled = match && withSlots(english, match, slots, text, whole, from, to);
        if (filled !== null) return filled;
      }
    }
    return null;
  };

  const withSlots = (
    english: string,
    { indices }: RegExpExecArray,
    slots: string[],
    text: string,
    whole: Folded,
    from: number,
    to: number,
  ): string | null => {
    let filled = english;
    for (const slot of slots) {
      const [start, end] = indices?.groups?.[slot] ?? [];
      if (start === undefined || end === undefined) {
        filled = filled.replace(`{${slot}}`, "");
        continue;
      }
      const isLast = holdsAnything(kindOf(slot), names) && keyOf(whole.plain.slice(from + end, to)) === "";
      const last = toOthers.includes(kindOf(slot)) ? whole.plain.length : to;
      const typed = original(text, whole, from + start, isLast ? last : from + end);
      const value = slotInEnglish(kindOf(slot), typed, names);
      if (value === null) return null;
      filled = filled.replace(`{${slot}}`, () => value);
    }
    return filled.trim();
  };

  const answerIn = (text: string, mayBeDate = true): string | null => {
    const whole = folded(text);
    return phraseIn(text, whole, answers) ?? (mayBeDate ? englishDate(keyOf(whole.plain)) : null);
  };

  /** What it says where one of these items is asked. */
  const askedIn = (text: string, whole: Folded, keys: readonly string[]): string | null => {
    for (const key of keys) {
      const own = asked.get(key);
      const found = own ? phraseIn(text, whole, own) : null;
      if (found !== null) return found;
    }
    return null;
  };

  /** Several answers between commas: those that are phrases in English, the others as they are, unless it has to be all. */
  const answersIn = (text: string, keys: readonly string[], isWhole = false): string | null => {
    const mayBeDate = keys.some((key) => dates.has(key));
    const pieces = text.split(/([,;\n]+\s*)/);
    let [isHeard, isAll] = [false, true];
    const english = pieces.map((piece, index) => {
      const following = pieces[index + 2] ?? "";
      if (index % 2 === 1 || piece.trim() === "" || companyEnding.test(following)) return piece;
      const answer =
        answerIn(piece, mayBeDate) ?? answersWithAnd(piece) ?? askedIn(piece, folded(piece), keys);
      isHeard ||= answer !== null;
      isAll &&= answer !== null;
      return answer ?? piece;
    });
    return isHeard && (isAll || !isWhole) ? english.join("") : null;
  };

  /** "Sí y no": every one of them has to be an answer. */
  const answersWithAnd = (text: string): string | null => {
    const pieces = text.split(/\s+(?:y|e)\s+/i);
    if (pieces.length < 2) return null;
    const all = pieces.map((piece) => answerIn(piece, false));
    return all.every((each) => each !== null) ? all.join(" and ") : null;
  };

  const labelled = labelReader(labels, (value) => answerIn(value));

  /** A word of porting alone, as a question. */
  const aboutTerm = (text: string): string | null => {
    if (!asksAboutIt.test(text)) return null;
    const word = keyOf(folded(text).plain).replace(/^(?:el|la|los|las|un|una|mi|y (?:el|la)) /, "");
    const term = names.term?.get(word);
    return term === undefined ? null : `${term}?`;
  };

  const question = (text: string): string | null => {
    for (const each of heard) {
      const found = each.question?.(text) ?? null;
      if (found !== null) return found;
    }
    return null;
  };

  const hearPhrase = (text: string, keys: readonly string[]): string | null => {
    const whole = folded(text);
    const own = askedIn(text, whole, keys);
    if (own !== null) return answersIn(own, keys) ?? own;
    return phraseIn(text, whole, phrases) ?? answerIn(text);
  };

  /** What was announced as a correction: "no, es 10013", "perdón, el código postal es 10013". */
  const corrected = (text: string, keys: readonly string[]): string | null => {
    const whole = folded(text);
    const match = correction.exec(whole.plain);
    if (!match) return null;
    const rest = original(text, whole, match[0].length, whole.plain.length);
    const word = /^\W*no\b/.test(match[0]) ? "no" : "sorry";
    const is = match.groups?.is === undefined ? "" : "it's ";
    return `${word}, ${is}${hear(rest, keys)}`;
  };

  /** Each sentence by itself, ended so that it is one in English, too; null where none of several is heard. */
  const bySentence = (text: string, keys: readonly string[]): string | null => {
    const sentences = sentencesOf(text);
    if (sentences.length < 2) return null;
    const all = sentences.map((each) => hear(each, keys));
    if (all.every((each, index) => each === sentences[index])) return null;
    return all
      .map((each, index) =>
        index === all.length - 1 || each === sentences[index] || /[.?!;:,\n]\s*$/.test(each)
          ? each
          : `${each}.`,
      )
      .join(" ");
  };

  const hear: Ear = (text, keys) => {
    if (!/\p{L}/u.test(text)) return text;
    const isShort = text.length <= longest;
    const marks = isShort ? sentencesOf(text).map(isAsked) : [];
    if (marks.includes(true) && marks.includes(false)) return bySentence(text, keys) ?? text;
    const asking = isShort ? (aboutTerm(text) ?? (asksLeave.test(text) ? question(text) : null)) : null;
    if (asking !== null) return asking;
    const known = isShort ? hearPhrase(text, keys) : null;
    if (known !== null) return known;
    const numbers = englishNumbers(text);
    if (numbers !== null) return numbers;
    const stated = isShort && !/[¿?]/.test(text) ? answersIn(text, keys, true) : null;
    if (stated !== null) return stated;
    const asks = isShort ? question(text) : null;
    if (asks !== null) return asks;
    if (text.length > 2000) return text;
    const correctedText = isShort ? corrected(text, keys) : null;
    if (correctedText !== null) return correctedText;
    const byName = labelled(text);
    if (!isShort) return byName ?? text;
    return answersIn(byName ?? text, keys) ?? byName ?? bySentence(text, keys) ?? text;
  };
  return hear;
};
