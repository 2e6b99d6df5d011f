import { spoken } from "../../src/core/language.ts";
import { spanish } from "./words-texting.es.ts";

const english = {
  usual: "within some hours, sometimes after up to three business days",
  follow: (when: string): string => `Calls work now; text messages follow, usually ${when}.`,
  followTold: (when: string): string =>
    `Calls work now; text messages follow, usually ${when}. I tell you here when they do.`,
  notYet: (carrier: string): string =>
    `Calls work now. Text messages could not be moved yet; ${carrier} has to look at it, and I tell you here when they work.`,
  work: "Calls and text messages work now.",
  stay: "Calls work now. Text messages are not part of this port; they stay where they are.",

  /** Whose text messages, within a sentence. */
  ofSome: (numbers: string): string => ` on ${numbers}`,
  workNow: (whose: string): string => `Text messages work now${whose}. Send one and receive one.`,
  campaign: "If business texts are sent from them, attach them to your 10DLC campaign before the first one.",
  couldNot: (whose: string): string =>
    `Text messages could not be moved yet${whose}. Calls are not affected.`,
  nothingAsked: (carrier: string, ids: string): string =>
    `Nothing is asked of you; if it lasts longer than two business days, ask the support of ${carrier} about ${ids}. I tell you here when they work.`,
  calledOff: (whose: string): string =>
    `Text messages will not be moved${whose}: that was called off. Calls are not affected.`,
  afterAll: (carrier: string, ids: string): string =>
    `If they should move after all, ask the support of ${carrier} about ${ids}.`,
};

export type TextingWords = typeof english;

/** What is said of text messages, which move apart from calls. */
export const textingWords = spoken({ en: english, es: spanish });
