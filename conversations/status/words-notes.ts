import { spoken } from "../../src/core/language.ts";
import { spanish } from "./words-notes.es.ts";

const english = {
  notEquallyFar: (groups: string): string => `Not all numbers are equally far: ${groups}`,
  byNumber: (meaning: string, groups: string): string => `${meaning} Number by number: ${groups}`,
  /** What the people of a sandbox request must not forget. */
  test: "TEST: this request is with the sandbox. No real number moves.",
  testTitle: (name: string): string => `TEST: ${name}`,
  testList: "Those marked TEST are with the sandbox.",
  /** Said when it is safe, and only then. */
  mayCancel:
    "Now you may cancel what is left of the old service. Check that other lines and the internet are not on the same account, and keep the last bill and the signed letter.",
  /** Said instead where numbers stay with the old carrier. */
  keepsRest:
    "Keep the old service: other numbers stay on that account, and cancelling it could lose them. Keep the last bill and the signed letter, too.",
  /** Words of others, in quotation marks. */
  quote: (words: string): string => `"${words}"`,
  noReason: "no reason given",
  thePlace: "the place it was filed",
  today: "today",
  tomorrow: "tomorrow",
  inDays: (days: number): string => `in ${days} days`,
  past: "past",
};

export type NoteWords = typeof english;

/** What is said beside the texts of a status. */
export const noteWords = spoken({ en: english, es: spanish });
