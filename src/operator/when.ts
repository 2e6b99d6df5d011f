import { zoneTime } from "../core/values/zone-clock.ts";

const two = (value: number): string => String(value).padStart(2, "0");

/** A moment for people, to the minute, with the name of the zone: "2026-01-05 10:00 EST". */
export const when = (at: number, zone: string): string => {
  const { year, month, day, hour, minute, name } = zoneTime(at, zone);
  return `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)} ${name}`;
};

/** A moment for machines, or null. */
export const instant = (at: number | null): string | null =>
  at === null ? null : new Date(at).toISOString();

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** A span for people, in the largest unit that says enough: "42 s", "5 min", "47 h", "12 days". */
export const span = (milliseconds: number): string => {
  const time = Math.max(0, milliseconds);
  if (time < minute) return `${Math.floor(time / second)} s`;
  if (time < hour) return `${Math.floor(time / minute)} min`;
  return time < 2 * day ? `${Math.floor(time / hour)} h` : `${Math.floor(time / day)} days`;
};
