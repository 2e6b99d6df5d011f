import { spoken } from "../../src/core/language.ts";
import { spanish } from "./words-history.es.ts";

const english = {
  none: "Nothing has happened to this request yet.",
  earlier: (count: number): string =>
    `${count} earlier ${count === 1 ? "entry is" : "entries are"} not shown.`,
  status: (label: string): string => `Status: ${label}`,
  date: (date: string): string => `Port date: ${date}`,
  dateTaken: "The port date was taken back",
  sentBack: (reason: string, words: string): string => `Sent back for ${reason}: "${words}"`,
  said: (what: string, words: string): string => `${what}: ${words}`,
  /** Who did it where nobody is named. */
  who: { carrier: "the carrier", timer: "reminder", portside: "Portside", signer: "the signer" },
  /** What is stored of each entry in English, as it is called in another language. */
  types: {} as Record<string, string>,
};

export type HistoryWords = typeof english;

/** What is said around what happened to a request; the entries themselves are kept as they were written. */
export const historyWords = spoken({ en: english, es: spanish });
