import type { NumberStatus } from "../../src/core/carrier.ts";
import type { LocalDate } from "../../src/core/values/local-date.ts";
import type { E164 } from "../../src/core/values/phone.ts";
import { datesIn } from "./dates-in.ts";
import { numbersIn } from "./numbers-in.ts";
import { plainTerms } from "./plain-terms.ts";
import { rejectionRules } from "./rejection-rules.ts";
import { notYet, statusRules } from "./status-rules.ts";

/** What one clause of a carrier's text says. */
export type Clause = {
  words: string;
  numbers: E164[];
  families: string[];
  status: NumberStatus | null;
  dates: LocalDate[];
  isRejected: boolean;
  others: boolean;
};

/** Where a sentence ends: not behind an abbreviation or a digit. */
const sentenceEnd =
  /(?<!\b(?:acct|addr|no|nbr|pls|svc|auth|unauth|sr|st|ave|apt|dept|ext|inc|rej|req|a\.m|p\.m))(?<=[a-z)\d]{2})[.!](?=\s+[A-Z(]|\s*$)/;

const sentencesOf = (text: string): string[] =>
  text
    .split(/\n+/)
    .flatMap((line) => line.split(/;|\|/))
    .flatMap((line) => line.split(new RegExp(sentenceEnd.source, "gm")))
    .map((each) => each.replace(/^[\s*•·>-]+/, "").trim())
    .filter((each) => /[\p{L}\d]/u.test(each));

const familiesIn = (said: string): string[] => {
  const found = rejectionRules.filter(
    ({ says, not }) => !not?.test(said) && says.some((each) => each.test(said)),
  );
  return [...new Set(found.map(({ family }) => family))];
};

/** The families of a clause: those of its parts where each part speaks of one, else the most telling of the whole. */
const familiesOf = (said: string): string[] => {
  const whole = familiesIn(said);
  if (whole.length < 2) return whole;
  const parts = said.split(/\s+(?:and|&|\+|also)\s+|,\s+|\s\/\s/).map(familiesIn);
  const each = parts.filter((families) => families.length > 0);
  if (each.length > 1 && each.every(([, second]) => second === undefined)) return [...new Set(each.flat())];
  return whole.slice(0, 1);
};

const statusOf = (said: string): NumberStatus | null =>
  statusRules.find(({ says, even }) => says.test(said) && (even || !notYet.test(said)))?.status ?? null;

/** What each clause of a text says about the numbers of an order. */
export const readClauses = (text: string, order: E164[], today: LocalDate): Clause[] =>
  sentencesOf(text).map((words) => {
    const named = numbersIn(words, order);
    const dated = datesIn(named.rest, today);
    const said = plainTerms(dated.rest);
    const families = familiesOf(said);
    return {
      words,
      numbers: named.numbers,
      families,
      status: families.length > 0 ? null : statusOf(said),
      dates: dated.dates,
      isRejected: said.includes("<rejected>") && !/\b(?:not|if|avoid) (?:be )?<rejected>/.test(said),
      others: named.others,
    };
  });
