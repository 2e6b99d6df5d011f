import { addBusinessDays, isBusinessDay } from "./business-days.ts";
import { dateParts, type LocalDate, localDate } from "./local-date.ts";

const opens = 9;
const closes = 17;

/** Formats by zone: to make one takes longer than to use it. */
const clocks = new Map<string, Intl.DateTimeFormat>();

const clockOf = (zone: string): Intl.DateTimeFormat => {
  const known = clocks.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  });
  clocks.set(zone, made);
  return made;
};

/** How far the clocks of a zone are ahead of UTC at a moment, in milliseconds. */
const offsetAt = (at: number, zone: string): number => {
  const part = Object.fromEntries(
    clockOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(at / 60_000) * 60_000;
};

/** The moment of a full hour on a day in a zone, in milliseconds since 1970 UTC. */
const momentOf = (date: LocalDate, hour: number, zone: string): number => {
  const { year, month, day } = dateParts(date);
  const wall = Date.UTC(year, month - 1, day, hour);
  const guess = wall - offsetAt(wall, zone);
  return wall - offsetAt(guess, zone);
};

/** The first moment from `at` on that is on a business day between nine and five in the zone. */
export const workingTime = (at: number, zone: string): number => {
  const date = localDate(at, zone);
  if (isBusinessDay(date)) {
    if (at < momentOf(date, opens, zone)) return momentOf(date, opens, zone);
    if (at < momentOf(date, closes, zone)) return at;
  }
  return momentOf(addBusinessDays(date, 1), opens, zone);
};
