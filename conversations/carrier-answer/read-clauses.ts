import type { NumberStatus } from "../../src/core/carrier.ts";
import type { LocalDate } from "../../src/core/values/local-date.ts";
import type { E164 } from "../../src/core/values/phone.ts";
import { datesIn } from "./dates-in.ts";
import { familiesIn } from "./families-in.ts";
import { numbersIn } from "./numbers-in.ts";
import { plainTerms } from "./plain-terms.ts";
import { sentencesOf } from "./sentences-of.ts";
import { statusIn } from "./status-rules.ts";

/** What one sentence of a carrier's text says. `others`: it names numbers that are not of the order. */
export type Clause = {
  words: string;
  numbers: E164[];
  families: string[];
  status: NumberStatus | null;
  dates: LocalDate[];
  isRejected: boolean;
  others: boolean;
};

/** How things stand by a sentence; of its parts the first that says so where the whole does not. */
const statusOf = (said: string): NumberStatus | null => {
  const whole = statusIn(said);
  if (whole !== null) return whole;
  for (const part of said.split(/,\s+|\s+(?:and|but)\s+/)) {
    const status = statusIn(part);
    if (status !== null) return status;
  }
  return null;
};

/** Of an old and a new date the new one: "from % to %", "% (was %)". */
const newest = (said: string, dates: LocalDate[]): LocalDate[] => {
  const [first, second] = dates;
  if (!first || !second || dates.length > 2) return dates;
  if (/from %\s+to %/.test(said)) return [second];
  return /%\s*(?:\(|,|-)?\s*(?:was|previously|instead of|not|no longer|old|formerly)\b[^%]*%/.test(said)
    ? [first]
    : dates;
};

/** What each sentence of a text says about the numbers of an order. */
export const readClauses = (text: string, order: E164[], today: LocalDate): Clause[] =>
  sentencesOf(text).map((words) => {
    const named = numbersIn(words, order);
    const dated = datesIn(named.rest, today);
    const said = plainTerms(dated.rest);
    const families = familiesIn(said);
    return {
      words,
      numbers: named.numbers,
      families,
      status: families.length > 0 ? null : statusOf(said),
      dates: newest(said, dated.dates),
      isRejected: said.includes("<REJECTED>") && !/\b(?:not|if|avoid) (?:be )?<REJECTED>/.test(said),
      others: named.others,
    };
  });
