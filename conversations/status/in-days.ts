/** How far a day is away, in words: "today", "tomorrow", "in 5 days", "past". */
export const inDays = (days: number): string => {
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  return days > 0 ? `in ${days} days` : "past";
};
