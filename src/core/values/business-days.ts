import { addDays, dateParts, daysBetween, type LocalDate, weekdayOf } from "./local-date.ts";

/** What a carrier observes beyond the federal holidays. */
export type Holidays = {
  /** The Friday after Thanksgiving, which many carriers' porting desks keep. Off unless set. */
  dayAfterThanksgiving?: boolean;
};

/** What carriers' porting desks are known to keep. Who waits for one of them counts so and is never impatient too early. */
export const withCarrierDays: Holidays = { dayAfterThanksgiving: true };

const monday = 1;
const thursday = 4;
const friday = 5;
const mostDays = 10_000;

/** Holidays on a day of the month; on a weekend they are observed on the nearest weekday. 5 U.S.C. 6103(a), (b). */
const fixedHolidays: Readonly<Record<string, string>> = {
  "1-1": "New Year's Day",
  "6-19": "Juneteenth",
  "7-4": "Independence Day",
  "11-11": "Veterans Day",
  "12-25": "Christmas Day",
};

/** Holidays on the nth weekday of a month, written month-weekday-nth. 5 U.S.C. 6103(a). */
const floatingHolidays: Readonly<Record<string, string>> = {
  [`1-${monday}-3`]: "Martin Luther King Jr. Day",
  [`2-${monday}-3`]: "Washington's Birthday",
  [`9-${monday}-1`]: "Labor Day",
  [`10-${monday}-2`]: "Columbus Day",
  [`11-${thursday}-4`]: "Thanksgiving Day",
};

function fixedHoliday(date: LocalDate): string | undefined {
  const { month, day } = dateParts(date);
  return fixedHolidays[`${month}-${day}`];
}

function observedHoliday(date: LocalDate): string | undefined {
  const weekday = weekdayOf(date);
  if (weekday !== friday && weekday !== monday) return undefined;
  const name = fixedHoliday(addDays(date, weekday === friday ? 1 : -1));
  return name === undefined ? undefined : `${name} (observed)`;
}

function floatingHoliday(date: LocalDate): string | undefined {
  const { month, day } = dateParts(date);
  const weekday = weekdayOf(date);
  if (month === 5 && weekday === monday && day > 24) return "Memorial Day";
  return floatingHolidays[`${month}-${weekday}-${Math.ceil(day / 7)}`];
}

/**
 * The name of the US holiday on a day, or null. Federal holidays by rule for any year, and the weekday on which a
 * weekend holiday is observed ("Independence Day (observed)"); the holiday's own Saturday or Sunday is named too.
 */
export function holidayOn(date: LocalDate, holidays: Holidays = {}): string | null {
  const name = fixedHoliday(date) ?? observedHoliday(date) ?? floatingHoliday(date);
  if (name !== undefined) return name;
  const afterThanksgiving =
    holidays.dayAfterThanksgiving === true && floatingHoliday(addDays(date, -1)) === "Thanksgiving Day";
  return afterThanksgiving ? "Day after Thanksgiving" : null;
}

/** Monday to Friday and no holiday. 47 CFR 52.35(a) lets each carrier keep its own holidays: see `Holidays`. */
export function isBusinessDay(date: LocalDate, holidays: Holidays = {}): boolean {
  const weekday = weekdayOf(date);
  return weekday >= monday && weekday <= friday && holidayOn(date, holidays) === null;
}

/**
 * The `count`th business day after `date` (before it when negative). Zero gives the date itself when it is a
 * business day, otherwise the next one. Throws when `count` is not a whole number within ±10,000.
 */
export function addBusinessDays(date: LocalDate, count: number, holidays: Holidays = {}): LocalDate {
  if (!Number.isInteger(count) || Math.abs(count) > mostDays) {
    throw new Error(`Cannot add ${count} business days: pass a whole number up to ${mostDays}.`);
  }
  const step = count < 0 ? -1 : 1;
  let day = count === 0 ? addDays(date, -1) : date;
  for (let left = Math.max(1, Math.abs(count)); left > 0; ) {
    day = addDays(day, step);
    if (isBusinessDay(day, holidays)) left -= 1;
  }
  return day;
}

/**
 * Business days after `from` up to and including `to`; when `to` is earlier, minus the business days from `to` up to
 * the day before `from`. So `businessDaysBetween(d, addBusinessDays(d, n))` is n for every n but zero.
 */
export function businessDaysBetween(from: LocalDate, to: LocalDate, holidays: Holidays = {}): number {
  const days = daysBetween(from, to);
  const first = days < 0 ? to : addDays(from, 1);
  let found = 0;
  for (let offset = 0; offset < Math.abs(days); offset += 1) {
    if (isBusinessDay(addDays(first, offset), holidays)) found += 1;
  }
  return days < 0 && found > 0 ? -found : found;
}
