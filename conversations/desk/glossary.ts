import { spanishNames } from "./glossary-terms.es.ts";
import { terms } from "./glossary-terms.ts";
import { sameWord, wordsOf } from "./match.ts";
import { type Meanings, meanings } from "./meanings.ts";

/** A term of the trade and the other ways people write it. */
export type Term = { term: keyof Meanings; also: string[] };

const wrappings: RegExp[] = [
  /^(?:so )?(?:please )?(?:can you |could you )?(?:please )?(?:explain|define|describe)(?: to me| me)?(?: what)? (.+?)(?: is| are| means?)?(?: please)?$/,
  /^(?:tell me )?(?:so )?what (?:is|are|does|do|was) (.+?)(?: again)?(?: (?:mean|means|stand for|stands for|refer to))?(?: exactly| again| please| here| anyway)*$/,
  /^(?:can you |could you |please )?(?:please )?tell me what (.+?) (?:is|are|means?|stands for)$/,
  /^(?:the )?(?:meaning|definition) of (.+)$/,
  /^what (?:is|are) (?:meant by|the meaning of) (.+)$/,
  /^(?:i (?:do not|did not) (?:know|understand)|not sure|no idea) what (.+?) (?:is|are|means?)$/,
  /^(?:what )?(.+?) (?:meaning|definition)$/,
];

const articles = /^(?:a|an|the|my|our|your|this|that|these|by|about|term|word|abbreviation)\s+/;

const bare = (phrase: string): string => {
  const shorter = phrase.replace(articles, "");
  return shorter === phrase ? phrase : bare(shorter);
};

const singular = (word: string): string => (word.length > 3 && word.endsWith("s") ? word.slice(0, -1) : word);

const isSame = (typed: string[], known: readonly string[]): boolean =>
  typed.length === known.length &&
  typed.every((word, index) => {
    const other = known[index] ?? "";
    return sameWord(word, other) || singular(word) === singular(other);
  });

/** What a term is called, in every language. */
export const namesOf = ({ term, also }: Term): string[] => [term, ...also, ...(spanishNames[term] ?? [])];

const lookUp = (phrase: string): Term | null => {
  const typed = bare(phrase).split(" ");
  return terms.find((term) => namesOf(term).some((name) => isSame(typed, wordsOf(name)))) ?? null;
};

/**
 * The term a text asks about ("what is a BTN", "btn?", "whats foc mean", "explain loa") and its meaning, or null; its
 * name is as it is called where it is explained.
 * A term alone, without a question mark, may be an answer and gives null.
 */
export const termIn = (text: string): { term: string; name: string; meaning: string } | null => {
  if (text.length > 120) return null;
  const said = wordsOf(text.replace(/^\s*(?:hey|hi|hello|ok|okay|sorry|wait|um|hmm|and)\b[\s,]*/i, "")).join(
    " ",
  );
  const asked = wrappings
    .map((wrapping) => wrapping.exec(said)?.[1])
    .filter((phrase) => phrase !== undefined);
  if (/\?\s*$/.test(text)) asked.push(said);
  for (const phrase of asked) {
    const found = lookUp(phrase);
    if (found) return { term: found.term, ...meanings[found.term] };
  }
  return null;
};
