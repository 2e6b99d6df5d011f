import { noteWords as words } from "./words-notes.ts";

/** How far a day is away, in words: "today", "tomorrow", "in 5 days", "past". */
export const inDays = (days: number): string => {
  if (days === 0) return words.today;
  if (days === 1) return words.tomorrow;
  return days > 0 ? words.inDays(days) : words.past;
};
