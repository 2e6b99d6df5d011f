import type { NumberGroup } from "../../src/core/number-groups.ts";
import { showDate } from "../../src/core/values/local-date.ts";
import { groupWords as words } from "./words-groups.ts";

/** "2 numbers move on Fri, Dec 4, 2026; 1 number waits for the answer of Verizon." */
export const groupsSentence = (
  groups: readonly NumberGroup[],
  { losing, gaining }: { losing: string; gaining: string },
): string => {
  const parts = groups.map(({ status, date, numbers }) => {
    const [one, several] = words.verbs[status](date === null ? "" : showDate(date), losing, gaining);
    return `${words.counted(numbers.length)} ${numbers.length === 1 ? one : several}`;
  });
  return parts.length === 0 ? "" : `${parts.join("; ")}.`;
};
