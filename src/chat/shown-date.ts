import { addDays, makeDate, showDate } from "../core/values/local-date.ts";
import { readDate } from "../core/values/read-date.ts";

/** The day that a value shows in the language spoken ("Mon, Nov 30, 2026", "lun, 30 nov 2026"), or "" when it shows none. */
export const shownDate = (value: string): string => {
  const year = /\b\d{4}\b/.exec(value)?.[0];
  const first = year === undefined ? null : makeDate(Number(year), 1, 1);
  if (first === null) return "";
  const read = readDate(value, first);
  if (read.ok) return read.date;
  const days = Array.from({ length: 366 }, (_, ahead) => addDays(first, ahead));
  return days.find((day) => value.includes(showDate(day))) ?? "";
};
