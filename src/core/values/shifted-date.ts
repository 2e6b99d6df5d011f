import { addDays, dateParts, type LocalDate, makeDate } from "./local-date.ts";

const counts: Record<string, number> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, couple: 2 };

const span = /\b(a couple of|an?|one|two|three|four|\d{1,2})(?: more)? (?:business )?(day|week|month)s?\b/;
const sooner = /\b(?:earlier|sooner|forward|bring|up|before)\b/;

const monthsOn = (date: LocalDate, months: number): LocalDate => {
  const { year, month, day } = dateParts(date);
  const index = month - 1 + months;
  const [newYear, newMonth] = [year + Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  const last = [day, 30, 29, 28].find((each) => each <= day && makeDate(newYear, newMonth, each) !== null);
  return makeDate(newYear, newMonth, last ?? 28) ?? date;
};

/** "By a week", "two days earlier": the day that far from `from`; null where a text names no span of days. */
export const shiftedDate = (text: string, from: LocalDate): LocalDate | null => {
  const said = text.toLowerCase();
  const [, typed = "", unit] = span.exec(said) ?? [];
  if (unit === undefined) return null;
  const count = counts[typed.split(" ")[1] ?? typed] ?? Number(typed);
  const way = sooner.test(said) ? -count : count;
  if (unit === "month") return monthsOn(from, way);
  return addDays(from, unit === "week" ? 7 * way : way);
};
