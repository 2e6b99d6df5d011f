import { type AnswerId, answers } from "./answers.ts";
import { account } from "./faq-account.ts";
import { after } from "./faq-after.ts";
import { basics } from "./faq-basics.ts";
import { letter } from "./faq-letter.ts";
import { clausesOf, closeness, wordsOf } from "./match.ts";
import { isQuestion } from "./question.ts";

/**
 * A question people ask about porting; its answer is in `answers`. `asks` are patterns (see `closeness`) that count in questions;
 * `says` are patterns of statements of trouble, such as "I don't have a bill".
 */
export type Faq = { id: AnswerId; asks: string[]; says?: string[] };

export const faq: readonly Faq[] = [...basics, ...account, ...letter, ...after];

type Candidate = { entry: Faq; pattern: string };

const candidates = (patternsOf: (entry: Faq) => string[]): Candidate[] =>
  faq.flatMap((entry) => patternsOf(entry).map((pattern) => ({ entry, pattern })));

const ofQuestions = candidates(({ asks, says = [] }) => [...asks, ...says]);
const ofStatements = candidates(({ says = [] }) => says);

const best = (texts: string[], among: Candidate[]): Faq | null => {
  let found: Faq | null = null;
  let highest = 0;
  for (const words of texts.map(wordsOf)) {
    for (const { entry, pattern } of among) {
      const score = closeness(words, pattern);
      if (score > highest) {
        found = entry;
        highest = score;
      }
    }
  }
  return found;
};

/**
 * The answer to a side question, or null: not a question, or none we know. Rules only, nothing is invented.
 * `asked` says that the text is known to be a question although it does not look like one.
 */
export const answerTo = (text: string, asked = isQuestion(text)): { id: AnswerId; answer: string } | null => {
  const words = wordsOf(text);
  if (words.length < 2 || words.length > 60) return null;
  const found = asked ? best([text], ofQuestions) : best(clausesOf(text), ofStatements);
  return found ? { id: found.id, answer: answers[found.id] } : null;
};
