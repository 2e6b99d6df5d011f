import { spoken } from "../../src/core/language.ts";
import { spanish } from "./words-rejection.es.ts";

const ordinals = ["", "first", "second", "third", "fourth", "fifth"];

const english = {
  thePlace: "the place it was filed",
  rejectedElsewhere: (sid: string, where: string): string =>
    `The carrier rejected ${sid}. It was filed elsewhere, so I do not have its answers: correct it in ${where}, and I follow it from there.`,
  rejected: (sid: string): string =>
    `The carrier rejected ${sid}. Nothing is lost: only what it names is asked again.`,
  reason: "Reason",
  carrierWrote: "The carrier wrote",
  quote: (words: string): string => `"${words}"`,
  number: "Number",
  numbers: "Numbers",
  /** `times` is how often it came back for the same reason, from 3. */
  again: (times: number): string =>
    `This is the ${ordinals[times] ?? `${times}th`} rejection for the same reason. Ask the old carrier for the Customer Service Record (CSR): it shows exactly what they compare with. Or say "hand over", and a person gets the request with everything that was tried.`,
};

export type RejectionWords = typeof english;

/** What is said around the words of each rejection. */
export const rejectedWords = spoken({ en: english, es: spanish });
