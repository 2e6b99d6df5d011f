import { spoken } from "../../src/core/language.ts";
import { listed } from "../../src/core/values/listed.ts";
import { showDate } from "../../src/core/values/local-date.ts";
import { spanish } from "./news-words.es.ts";

const days = (dates: string[]): string => listed(dates.map(showDate));

const english = {
  currentCarrier: "the current carrier",
  submitted: (carrier: string, by: string): string => `It was submitted to ${carrier} for ${by}.`,
  sentBack: (losing: string, by: string): string =>
    `${losing} sent it back: a correction is needed. ${by} has been asked for it.`,
  /** Dates are ISO. */
  dateSet: (dates: string[]): string =>
    `The numbers move on ${days(dates)}. Keep the old service until it is done.`,
  dateMoved: (dates: string[], before: string[]): string =>
    `The port date has moved: now ${days(dates)}, before ${days(before)}.`,
  allMoved: (carrier: string): string => `It is done: every number is with ${carrier} now.`,
  noneMoved: (losing: string): string => `It is over, and no number moved: all stay with ${losing}.`,
  someMoved: (moved: number, of: number, losing: string): string =>
    `It is over: ${moved} of ${of} numbers moved, the others stay with ${losing}.`,
  request: "Request",
  sid: "Request SID",
  entryTitle: (count: number, carrier: string, sid: string): string =>
    `${count === 1 ? "A number moves" : `${count} numbers move`} to ${carrier} (${sid})`,
  entryTest: "A test with the sandbox carrier: no real number moves.",
  entryMove: (losing: string, carrier: string, numbers: string): string =>
    `From ${losing} to ${carrier}: ${numbers}.`,
  entryKeep:
    "Keep the old service active until it is done, have somebody there to test, and change nothing on the account.",
};

export type NewsSaid = typeof english;

/** What those who watch a request are told of it. */
export const newsWords = spoken({ en: english, es: spanish });
