import { languageNow } from "../language.ts";

/** A moment as the clocks of a zone show it: month 1 to 12, hour 0 to 23, `name` as people write the zone ("EST"). */
export type ZoneTime = {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  name: string;
};

/** Formats by zone: to make one takes longer than all else in a turn. */
const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone);
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
    timeZoneName: "short",
  });
  formats.set(zone, made);
  return made;
};

const quarter = 15 * 60_000;

/** Since 1973 no zone is set but at a quarter of an hour, and by whole minutes. */
const sinceWhen = 100_000_000_000;

type Ahead = { milliseconds: number; name: string };

/** How far zones are ahead in the quarters of an hour asked for lately, by zone and quarter. */
const known = new Map<string, Ahead>();
const mostKnown = 500;

const aheadIn = (zone: string, which: number): Ahead => {
  const key = `${zone} ${which}`;
  const before = known.get(key);
  if (before) return before;
  const at = which * quarter;
  const { year, month, day, hour, minute, name } = shownBy(at, zone);
  const ahead = { milliseconds: Date.UTC(year, month - 1, day, hour, minute) - at, name };
  if (known.size >= mostKnown) known.clear();
  known.set(key, ahead);
  return ahead;
};

/** What the clocks of a zone (IANA) show at a moment in milliseconds. Throws a RangeError for a zone that does not exist. */
export const zoneTime = (at: number, zone: string): ZoneTime => {
  if (!(at >= sinceWhen)) return shownBy(at, zone);
  const { milliseconds, name } = aheadIn(zone, Math.floor(at / quarter));
  const there = new Date(at + milliseconds);
  return {
    year: there.getUTCFullYear(),
    month: there.getUTCMonth() + 1,
    day: there.getUTCDate(),
    hour: there.getUTCHours(),
    minute: there.getUTCMinutes(),
    name,
  };
};

const shownBy = (at: number, zone: string): ZoneTime => {
  const part = Object.fromEntries(
    formatOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  return {
    year: Number(part.year),
    month: Number(part.month),
    day: Number(part.day),
    hour: Number(part.hour),
    minute: Number(part.minute),
    name: part.timeZoneName ?? zone,
  };
};

/** The moment of an hour on a day (`YYYY-MM-DD`) in a zone, in milliseconds since 1970 UTC. */
export const momentOf = (date: string, hour: number, zone: string): number => {
  const wall = Date.parse(`${date}T00:00:00Z`) + hour * 3_600_000;
  const aheadAt = (at: number): number => {
    const shown = zoneTime(at, zone);
    const minutes = Date.UTC(shown.year, shown.month - 1, shown.day, shown.hour, shown.minute);
    return minutes - Math.floor(at / 60_000) * 60_000;
  };
  return wall - aheadAt(wall - aheadAt(wall));
};

const halves = { en: ["AM", "PM"], es: ["a. m.", "p. m."] } as const;

/** The time of day for people, in the language spoken: "10:40 AM EST" or "10:40 a. m. EST". */
export const showTime = (at: number, zone: string): string => {
  const { hour, minute, name } = zoneTime(at, zone);
  return `${hour % 12 === 0 ? 12 : hour % 12}:${String(minute).padStart(2, "0")} ${halves[languageNow()][hour < 12 ? 0 : 1]} ${name}`;
};
