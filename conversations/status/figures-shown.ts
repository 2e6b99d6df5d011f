import { familyName } from "../../src/core/family-names.ts";
import { monthName } from "../../src/core/values/local-date.ts";

/** Fewer decided ports than this show only what happened, not what usually does. */
const enough = 10;

/** The share in brackets where there are enough for one: " (83 %)". */
export const percent = (part: number, of: number): string =>
  of < enough ? "" : ` (${Math.round((100 * part) / of)} %)`;

/** "2026-11" as "Nov 26", in the language spoken. */
export const shortMonth = (month: string): string =>
  `${monthName(Number(month.slice(5))).slice(0, 3)} ${month.slice(2, 4)}`;

/** Why ports were sent back, in a word or two; one that nobody knows is as any other. */
export const reasonName = (family: string): string => familyName(family) ?? familyName("R22") ?? "";

/** The most frequent reasons with their counts. */
export const reasonsShown = (reasons: { family: string; ports: number }[]): string =>
  reasons
    .slice(0, 5)
    .map(({ family, ports }) => `${reasonName(family)} (${ports})`)
    .join(", ");
