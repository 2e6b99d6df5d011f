import { spoken } from "../core/language.ts";
import { spanish } from "./edge-words.es.ts";

const english = {
  /** Once a minute, to that person alone. */
  tooMuch: (perMinute: number): string =>
    `That was a lot within a minute, more than the ${perMinute} messages and buttons I can take from one person. What came before is kept; what you sent last is not. Please send it again in a minute.`,
  request: "Request",
  sid: "Request SID",
};

export type EdgeWords = typeof english;

/** What chat adapters say alike, whatever the platform. */
export const edgeWords = spoken({ en: english, es: spanish });
