import { languageNow } from "../../src/core/language.ts";

const spanishDays = (days: number): string => {
  if (days === 0) return "hoy";
  if (days === 1) return "mañana";
  return days > 0 ? `en ${days} días` : "ya pasó";
};

/** How far a day is away, in words: "today", "tomorrow", "in 5 days", "past". */
export const inDays = (days: number): string => {
  if (languageNow() === "es") return spanishDays(days);
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  return days > 0 ? `in ${days} days` : "past";
};
