import { languageNow, spoken } from "../language.ts";
import { zoneTime } from "./zone-clock.ts";

/** A calendar day in the carrier's zone, `YYYY-MM-DD`, with no time of day. */
export type LocalDate = string;

const dayInMilliseconds = 86_400_000;

/** Full English names, Sunday first, as `weekdayOf` counts: for reading. What is said is `weekdayName`. */
export const weekdayNames = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
] as const;

/** Full English names, January first: for reading. */
export const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const calendarWords = spoken<{ weekdays: readonly string[]; months: readonly string[] }>({
  en: { weekdays: weekdayNames, months: monthNames },
  es: {
    weekdays: ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"],
    months: [
      "enero",
      "febrero",
      "marzo",
      "abril",
      "mayo",
      "junio",
      "julio",
      "agosto",
      "septiembre",
      "octubre",
      "noviembre",
      "diciembre",
    ],
  },
});

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** Writes a day, or null when the calendar has no such day (month 13, February 30). Years 1900 to 9999. */
export function makeDate(year: number, month: number, day: number): LocalDate | null {
  if (![year, month, day].every(Number.isInteger)) return null;
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  if (day > 28 && new Date(Date.UTC(year, month - 1, day)).getUTCMonth() !== month - 1) return null;
  return day > 31 ? null : `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** Year, month (1 to 12) and day of a date. Throws when it is not a real `YYYY-MM-DD`: that is our bug. */
export function dateParts(date: LocalDate): { year: number; month: number; day: number } {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const parts = { year: Number(year), month: Number(month), day: Number(day) };
  if (makeDate(parts.year, parts.month, parts.day) === null) {
    throw new Error(`"${date}" is not a day of the calendar. Pass a local date as YYYY-MM-DD.`);
  }
  return parts;
}

function timeOf(date: LocalDate): number {
  const { year, month, day } = dateParts(date);
  return Date.UTC(year, month - 1, day);
}

/** The day `days` calendar days later (earlier when negative). Throws outside the years 1900 to 9999. */
export function addDays(date: LocalDate, days: number): LocalDate {
  const time = new Date(timeOf(date) + days * dayInMilliseconds);
  const moved = makeDate(time.getUTCFullYear(), time.getUTCMonth() + 1, time.getUTCDate());
  if (moved === null)
    throw new Error(`${date} and ${days} days leave the calendar. Pass a whole number of days.`);
  return moved;
}

/** Calendar days from `from` to `to`, negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((timeOf(to) - timeOf(from)) / dayInMilliseconds);
}

/** Day of the week: 0 Sunday to 6 Saturday. */
export function weekdayOf(date: LocalDate): number {
  return new Date(timeOf(date)).getUTCDay();
}

/** Every zone's day begins, and its clock is changed, at a full quarter of an hour (since 1972, all of the tz database). */
const quarterHour = 900_000;

/** The last day asked for in each zone: to look at a calendar takes longer than all else in a turn. */
const days = new Map<string, { quarter: number; date: LocalDate }>();

/**
 * The calendar day it is in `zone` (IANA, such as "America/Chicago") at a moment in milliseconds since 1970 UTC.
 * Throws a RangeError for a zone that does not exist.
 */
export function localDate(atMilliseconds: number, zone: string): LocalDate {
  const quarter = Math.floor(atMilliseconds / quarterHour);
  const known = days.get(zone);
  if (known?.quarter === quarter) return known.date;
  const { year, month, day } = zoneTime(atMilliseconds, zone);
  const date = makeDate(year, month, day);
  if (date === null)
    throw new Error(`Moment ${atMilliseconds} is outside the calendar. Pass milliseconds since 1970.`);
  days.set(zone, { quarter, date });
  return date;
}

/** The name of a day of the week (0 Sunday to 6 Saturday) in the language spoken. */
export const weekdayName = (weekday: number): string => calendarWords.weekdays[weekday] ?? "";

/** The name of a month (1 January to 12 December) in the language spoken. */
export const monthName = (month: number): string => calendarWords.months[month - 1] ?? "";

/** A day for people, in the language spoken: `2026-11-24` as "Tue, Nov 24, 2026" or "mar, 24 nov 2026". */
export function showDate(date: LocalDate): string {
  const { year, month, day } = dateParts(date);
  const weekday = weekdayName(weekdayOf(date)).slice(0, 3);
  const shortMonth = monthName(month).slice(0, 3);
  return languageNow() === "es"
    ? `${weekday}, ${day} ${shortMonth} ${year}`
    : `${weekday}, ${shortMonth} ${day}, ${year}`;
}

/** A day in full: "Tuesday, November 24, 2026" or "martes, 24 de noviembre de 2026". */
export function showWholeDate(date: LocalDate): string {
  const { year, month, day } = dateParts(date);
  const weekday = weekdayName(weekdayOf(date));
  return languageNow() === "es"
    ? `${weekday}, ${day} de ${monthName(month)} de ${year}`
    : `${weekday}, ${monthName(month)} ${day}, ${year}`;
}

/** A moment as a day in the carrier's zone, for sentences. */
export const dayOf = (at: number, zone: string): string => showDate(localDate(at, zone));
