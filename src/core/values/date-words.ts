import { spoken } from "../language.ts";
import { spanish } from "./date-words.es.ts";
import { weekdayNames } from "./local-date.ts";

const howToWrite = 'Please write it like "Dec 3" or "12/3/2026".';

const english = {
  /** `dates` are shown ones, in their order. */
  several: (dates: string[]): string =>
    `I see more than one date: ${dates.slice(0, -1).join("; ")} and ${dates.at(-1)}. Which one should it be?`,
  /** `weekday` counts from 0, Sunday. */
  otherWeekday: (date: string, weekday: number): string =>
    `${date} is not a ${weekdayNames[weekday]}. Which one did you mean, the date or the ${weekdayNames[weekday]}?`,
  passed: (date: string): string => `${date} has already passed. Which date from today on would you like?`,
  farAway: (date: string): string => `${date} is more than two years away. Is the year right? ${howToWrite}`,
  /** `typed` is in English, as it was heard. */
  noSuchDay: (typed: string): string => `The calendar has no "${typed}", month first. ${howToWrite}`,
  /** `span` is in English, as it was heard: "next week", "end of the month". */
  whichDay: (span: string): string =>
    `Which day ${span.startsWith("end") ? "at the " : ""}${span}? ${howToWrite}`,
  none: `I could not find a date in that. ${howToWrite}`,
};

export type DateWords = typeof english;

/** What is said of a text that is no date, or one that cannot be meant. */
export const dateWords = spoken<DateWords>({ en: english, es: spanish });
