import { addBusinessDays } from "./business-days.ts";
import { dateWords as words } from "./date-words.ts";
import {
  addDays,
  dateParts,
  daysBetween,
  type LocalDate,
  makeDate,
  monthNames,
  showDate,
  weekdayNames,
  weekdayOf,
} from "./local-date.ts";

/** A date a person asked for, or the sentence to answer with. */
export type DateReading = { ok: true; date: LocalDate } | { ok: false; problem: string };

type Match = { groups: Record<string, string | undefined>; today: LocalDate };
type Pattern = { shape: RegExp; date: (match: Match) => LocalDate | null };

const longest = 300;
const daysAheadAtMost = 366 * 2;

const months = monthNames
  .map((name) => (name === "September" ? "sept?(?:ember)?" : shortOrFull(name)))
  .join("|");
const weekdays =
  "sun(?:day)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?";
const year = "(?:,?\\s*(?<year>\\d{4}|'\\d{2})(?!\\d))?";
const ordinal = "(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)";

function shortOrFull(fullName: string): string {
  const name = fullName.toLowerCase();
  return name.length === 3 ? name : `${name.slice(0, 3)}(?:${name.slice(3)})?`;
}

function nextOccurrence(month: number, day: number, today: LocalDate): LocalDate | null {
  const thisYear = dateParts(today).year;
  const date = makeDate(thisYear, month, day);
  return date !== null && date >= today ? date : makeDate(thisYear + 1, month, day);
}

function fromParts({ groups, today }: Match): LocalDate | null {
  const named = monthNames.findIndex(
    (name) => groups.month?.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase(),
  );
  const month = named === -1 ? Number(groups.month) : named + 1;
  const day = Number(groups.day);
  if (groups.year === undefined) return nextOccurrence(month, day, today);
  const digits = groups.year.replace("'", "");
  return makeDate(digits.length === 2 ? 2000 + Number(digits) : Number(digits), month, day);
}

function dayOfMonth({ groups, today }: Match): LocalDate | null {
  const wanted = Number(groups.day);
  for (let ahead = 0; ahead <= 62; ahead += 1) {
    const date = addDays(today, ahead);
    if (dateParts(date).day === wanted) return date;
  }
  return null;
}

function afterWhile({ groups, today }: Match): LocalDate | null {
  const count = /^an?$/.test(groups.count ?? "") ? 1 : Number(groups.count);
  if (groups.unit === "month") {
    const { year: startYear, month, day } = dateParts(today);
    const index = startYear * 12 + month - 1 + count;
    for (let last = day; last > 27; last -= 1) {
      const date = makeDate(Math.floor(index / 12), (index % 12) + 1, last);
      if (date !== null) return date;
    }
    return makeDate(Math.floor(index / 12), (index % 12) + 1, day);
  }
  if (groups.business !== undefined) return addBusinessDays(today, count);
  return addDays(today, groups.unit === "week" ? count * 7 : count);
}

/** "friday" is the first one after today; "next friday" is the one in the week (Monday first) after this one. */
function onWeekday({ groups, today }: Match): LocalDate {
  const wanted = weekdayIndex(groups.weekday ?? "");
  if (groups.which !== "next") return addDays(today, ((wanted - weekdayOf(today) + 6) % 7) + 1);
  const thisMonday = addDays(today, -((weekdayOf(today) + 6) % 7));
  return addDays(thisMonday, 7 + ((wanted + 6) % 7));
}

function weekdayIndex(typed: string): number {
  return weekdayNames.findIndex((name) => name.slice(0, 3).toLowerCase() === typed.slice(0, 3).toLowerCase());
}

/** Tried in this order; what one has read is taken out of the text before the next one looks. */
const patterns: readonly Pattern[] = [
  { shape: /(?<![\d/.-])(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/g, date: fromParts },
  {
    shape: /(?<![\d/.-])(?<month>\d{1,2})([-/.])(?<day>\d{1,2})\2(?<year>\d{4}|\d{2})(?!\d)/g,
    date: fromParts,
  },
  { shape: /(?<![\d/.-])(?<month>\d{1,2})\/(?<day>\d{1,2})(?![\d/])/g, date: fromParts },
  {
    shape: new RegExp(`\\b(?<month>${months})\\b\\.?\\s*(?:the\\s+)?${ordinal}${year}`, "g"),
    date: fromParts,
  },
  {
    shape: new RegExp(`(?<!\\d)${ordinal}\\s*(?:of\\s+)?(?<month>${months})\\b\\.?${year}`, "g"),
    date: fromParts,
  },
  {
    shape: /\bin\s+(?<count>an?|\d{1,3})\s+(?<business>business\s+|working\s+)?(?<unit>day|week|month)s?\b/g,
    date: afterWhile,
  },
  {
    shape:
      /\b(?<count>an?|\d{1,3})\s+(?<business>business\s+|working\s+)?(?<unit>day|week|month)s?\s+from\s+(?:now|today)\b/g,
    date: afterWhile,
  },
  { shape: /\b(?:the\s+)?day after tomorrow\b/g, date: ({ today }) => addDays(today, 2) },
  { shape: /\btomorrow\b/g, date: ({ today }) => addDays(today, 1) },
  { shape: /\btoday\b/g, date: ({ today }) => today },
  { shape: /\byesterday\b/g, date: ({ today }) => addDays(today, -1) },
  { shape: /\bthe\s+(?<day>\d{1,2})(?:st|nd|rd|th)\b/g, date: dayOfMonth },
];
const weekdayPattern = new RegExp(
  `\\b(?:(?<which>next|this|coming)\\s+)?(?<weekday>${weekdays})\\b\\.?`,
  "g",
);

function checked(date: LocalDate, weekday: string | undefined, today: LocalDate): DateReading {
  if (weekday !== undefined && weekdayIndex(weekday) !== weekdayOf(date)) {
    return { ok: false, problem: words.otherWeekday(showDate(date), weekdayIndex(weekday)) };
  }
  if (date < today) return { ok: false, problem: words.passed(showDate(date)) };
  if (daysBetween(today, date) > daysAheadAtMost)
    return { ok: false, problem: words.farAway(showDate(date)) };
  return { ok: true, date };
}

/**
 * Reads the one future date in a text, as written in the US: "Dec 3", "12/3", "2026-12-03", "next friday",
 * "in 2 weeks", "the 15th". A month and day without a year mean their next occurrence on or after `today`.
 * The problem is a sentence to say: no date, two dates, a day the calendar does not have, a weekday that does not fit,
 * a date that has passed or lies more than two years ahead. Whether the carrier can do it is for others to decide.
 */
export function readDate(text: string, today: LocalDate): DateReading {
  let rest = text.normalize("NFKC").slice(0, longest).replaceAll("’", "'").toLowerCase();
  const dates = new Set<LocalDate>();
  for (const { shape, date } of patterns) {
    for (const match of rest.matchAll(shape)) {
      const found = date({ groups: match.groups ?? {}, today });
      if (found === null) return { ok: false, problem: words.noSuchDay(match[0].trim()) };
      dates.add(found);
    }
    rest = rest.replace(shape, " ; ");
  }
  const named = [...rest.matchAll(weekdayPattern)].map((match) => match.groups ?? {});
  if (dates.size === 0) for (const groups of named) dates.add(onWeekday({ groups, today }));
  const [date, another] = [...dates].sort();
  if (another !== undefined) return { ok: false, problem: words.several([...dates].sort().map(showDate)) };
  if (date !== undefined) return checked(date, named[0]?.weekday, today);
  const span = /\b(?:next|this) (?:week|month)\b|\bend of (?:the )?(?:week|month|year)\b/.exec(rest);
  return { ok: false, problem: span === null ? words.none : words.whichDay(span[0]) };
}
