import type { NumberStatus } from "../../src/core/carrier.ts";
import { spoken } from "../../src/core/language.ts";
import { spanish } from "./words-announcement.es.ts";

/** What is worth a message although it concerns a part of the numbers only, and what people do about it. */
const advice: Partial<Record<NumberStatus, string>> = {
  "date-set": "Keep all numbers active with the current carrier, also those that move later.",
  completed:
    "Test those that moved: a call in, a call out and a text, and register their emergency address (E911). Keep the old service until the others have moved, too.",
  cancelled: "They stay with the current carrier; keep that service for them.",
  expired: "They stay with the current carrier; keep that service for them.",
  unknown: "I keep asking and tell you when it becomes clear. The others go on.",
};

/** How the order of a number ended, where that says more than its state. */
const ended: Partial<Record<NumberStatus, string>> = {
  cancelled: "the order for it was cancelled",
  expired: "time ran out before the order could go on",
  unknown: "how it ended is not known",
};

const english = {
  advice,
  ended,
  /** Whose date it is, within a sentence. */
  ofSome: (count: number): string => ` of ${count === 1 ? "1 number" : `${count} numbers`}`,
  dateTaken: (whose: string, from: string): string =>
    `The port date${whose} was taken back; it was ${from}. I post the new one as soon as it is named.`,
  untilThen: "Keep the numbers active with the current carrier until then.",
  dateMoved: (whose: string, from: string, to: string): string =>
    `The port date${whose} moved: it was ${from} and is now ${to}.`,
  newPhones:
    "Keep the numbers active with the current carrier until then, and have the new phones ready for that day.",
  which: "Which",
  others: (groups: string): string => `The others: ${groups}`,

  done: (meaning: string): string => `Done: ${meaning}`,
  checkNow: "Please check these now, in this order:",
  keepOld: "Keep the old service for every number that stayed. Cancelling it could lose them.",
  testMoved: (texting: string): string =>
    `Test the numbers that moved: a call in, a call out and a text. Register their emergency address (E911), set their caller name (CNAM) again, and attach them to your 10DLC campaign. ${texting}`,
  moveRest: "To move the rest after all, clear up the reason and start a new request for them with /port.",
  split: (carrier: string, sid: string, orders: number): string =>
    `${carrier} handles ${sid} as ${orders} orders now. It stays one request here, under the same SID; each part may get a date of its own, and I tell you of each.`,

  results: "Porting order results",
  ported: "Ported",
  notPorted: (why: string): string => `Not ported: ${why}`,
  otherReason: "other",
};

export type AnnouncementWords = typeof english;

/** What is said when a carrier's report changed something. */
export const announcementWords = spoken({ en: english, es: spanish });
