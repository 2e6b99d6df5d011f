import { dateParts, type LocalDate, makeDate, monthNames } from "../../core/values/local-date.ts";

const months = monthNames.map((name) => name.slice(0, 3).toLowerCase());
const named = new RegExp(
  `^(${months.join("|")})[a-z]{0,6}\\.? {0,2}(\\d{1,2})(?:st|nd|rd|th)?(?:,? {0,2}(\\d{4}|'?\\d{2})\\b)?`,
  "i",
);
const dayFirst = new RegExp(
  `^(\\d{1,2})[ -](${months.join("|")})[a-z]{0,6}\\.?[ ,-]{1,2}(\\d{4}|\\d{2})\\b`,
  "i",
);
const numeric = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/;
const iso = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? +/i;

function fullYear(year: string): number {
  const digits = year.replace("'", "");
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function monthOf(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** A month and day without year: the last time that day was, `today` included. */
function lastOccurrence(month: number, day: number, today: LocalDate): LocalDate | null {
  const { year } = dateParts(today);
  const date = makeDate(year, month, day);
  return date !== null && date <= today ? date : makeDate(year - 1, month, day);
}

/** The date a text starts with, as statements write it in the US, and how much of the text it is. */
export function dateAtStart(text: string, today: LocalDate): { date: LocalDate; text: string } | null {
  const day = weekday.exec(text)?.[0] ?? "";
  const rest = text.slice(day.length);
  const made = (match: RegExpExecArray | null, date: LocalDate | null | undefined) =>
    match === null || date === null || date === undefined ? null : { date, text: day + match[0] };
  const name = named.exec(rest);
  if (name !== null) {
    const [, month = "", number = "", year] = name;
    return made(
      name,
      year === undefined
        ? lastOccurrence(monthOf(month), Number(number), today)
        : makeDate(fullYear(year), monthOf(month), Number(number)),
    );
  }
  const first = dayFirst.exec(rest);
  if (first !== null) {
    const [, number = "", month = "", year = ""] = first;
    return made(first, makeDate(fullYear(year), monthOf(month), Number(number)));
  }
  const digits = numeric.exec(rest);
  if (digits !== null) {
    const [, month = "", number = "", year = ""] = digits;
    return made(digits, makeDate(fullYear(year), Number(month), Number(number)));
  }
  const written = iso.exec(rest);
  const [, year = "", month = "", number = ""] = written ?? [];
  return made(written, makeDate(Number(year), Number(month), Number(number)));
}
