import type { NumberStatus, Refusal } from "../../src/core/carrier.ts";
import type { DeskAnswer } from "../../src/core/desk-answer.ts";
import type { DeskReading } from "../../src/core/desk-content.ts";
import { quoted } from "../../src/core/hearing/typed-text.ts";
import type { LocalDate } from "../../src/core/values/local-date.ts";
import type { E164 } from "../../src/core/values/phone.ts";
import { newestWords } from "./newest-words.ts";
import { type Clause, readClauses } from "./read-clauses.ts";
import { shownAnswer } from "./shown-answer.ts";

export type Order = { numbers: E164[]; wireless: E164[]; today: LocalDate };

/** Families on which the carriers work among themselves: the order goes on. */
const carriersOwn = ["R19", "R20", "R21"];

const longestText = 6000;

/** The later, the more it says of the whole order. */
const weight: NumberStatus[] = [
  "in-review",
  "with-carrier",
  "date-set",
  "activating",
  "cancelled",
  "completed",
];

const heavier = (one: NumberStatus | null, other: NumberStatus | null): NumberStatus | null =>
  weight.indexOf(other ?? "unknown") > weight.indexOf(one ?? "unknown") ? other : one;

const refusalsOf = (clauses: Clause[], order: Order): Refusal[] => {
  const refusals: Refusal[] = [];
  let named: E164[] = [];
  for (const { families, numbers, words } of clauses) {
    if (numbers.length > 0) named = numbers;
    for (const family of families.filter((each) => !carriersOwn.includes(each))) {
      const ofNumbers = numbers.length > 0 ? numbers : refusals.length === 0 ? named : [];
      const concerned = ofNumbers.length === 0 && family === "R02" ? order.wireless : ofNumbers;
      if (refusals.some((each) => each.family === family && each.numbers.join() === concerned.join()))
        continue;
      refusals.push({ family, code: "desk", words: quoted(words, 300), numbers: concerned });
    }
  }
  return refusals;
};

/** What is said of single numbers, and of all the others together. */
const statesOf = (clauses: Clause[]): DeskAnswer["states"] => {
  let general: NumberStatus | null = null;
  const states: DeskAnswer["states"] = [];
  for (const { status, numbers } of clauses) {
    if (status === null) continue;
    if (numbers.length > 0) states.push({ status, numbers });
    else general = heavier(general, status);
  }
  return general === null ? states : [{ status: general, numbers: [] }, ...states];
};

/** The agreed date: one that stands in a clause that speaks of it. Null where there are several. */
const dateOf = (clauses: Clause[], today: LocalDate): LocalDate | null | "several" => {
  const dates = clauses.filter(({ status }) => status === "date-set").flatMap((each) => each.dates);
  const all = dates.length > 0 ? dates : clauses.flatMap((each) => each.dates);
  const ahead = [...new Set(all.filter((date) => date >= today))];
  return ahead.length > 1 ? "several" : (ahead[0] ?? null);
};

const readWords = (text: string, order: Order): DeskReading => {
  const clauses = readClauses(text, order.numbers, order.today);
  const families = [...new Set(clauses.flatMap((each) => each.families))];
  const refusals = refusalsOf(clauses, order);
  const isRejected = clauses.some((each) => each.isRejected);
  if (clauses.every(({ numbers }) => numbers.length === 0) && clauses.some(({ others }) => others))
    return { ok: false, why: "nothing" };
  const read = (answer: DeskAnswer): DeskReading => ({
    ok: true,
    answer,
    families,
    shown: shownAnswer(answer, families, order.numbers),
  });
  if (refusals.length > 0) {
    const single = statesOf(clauses).filter(({ numbers }) => numbers.length > 0);
    const isAll = refusals.some(({ numbers }) => numbers.length === 0);
    const date = isAll ? null : dateOf(clauses, order.today);
    return read({ states: isAll ? [] : single, date: date === "several" ? null : date, refusals });
  }
  if (families.length > 0)
    return read({ states: [{ status: "with-carrier", numbers: [] }], date: null, refusals: [] });
  if (isRejected) return { ok: false, why: "reason" };
  const states = statesOf(clauses);
  if (states.length === 0) return { ok: false, why: "nothing" };
  const date = dateOf(clauses, order.today);
  const isSet = states.some(({ status }) => status === "date-set");
  if (isSet && (date === null || date === "several")) return { ok: false, why: "nothing" };
  return read({ states, date: isSet && date !== "several" ? date : null, refusals: [] });
};

/**
 * What a desk or a losing carrier wrote, as far as it is clear; nothing is guessed. Of a forwarded mail its own words
 * count, then what was written above it, then its subject.
 */
export const readAnswer = (text: string, order: Order): DeskReading => {
  const { own, above, subject } = newestWords(text.slice(0, longestText));
  let first: DeskReading | null = null;
  for (const words of [own, above, subject]) {
    if (words === "") continue;
    const reading = readWords(words, order);
    if (reading.ok) return reading;
    if (!first || reading.why === "reason") first = reading;
  }
  return first ?? { ok: false, why: "nothing" };
};
