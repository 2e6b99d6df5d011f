import { spoken } from "../../src/core/language.ts";
import { accountRejections as spanishAccount } from "./words-account.es.ts";
import { accountRejections } from "./words-account.ts";
import { orderRejections as spanishOrder } from "./words-order.es.ts";
import { orderRejections } from "./words-order.ts";

/** What is said about one family of rejections. */
export type RepairWords = {
  title: string;
  /** Why the carrier sends such a request back, in plain words. */
  meaning: string;
  /** What to look for before answering. */
  ask: string;
  /** What else to know. */
  tell: string;
  /** The words to say to the losing carrier on the phone, and the record to ask for. */
  script: string;
};

/** By family id, R01 to R24. */
export const rejectionWords: Record<string, RepairWords> = spoken({
  en: { ...accountRejections, ...orderRejections },
  es: { ...spanishAccount, ...spanishOrder },
});

/** The words of a family. One nobody knows is spoken of as R22: the carrier's own words, and a person looks. */
export const repairWords = (family: string): RepairWords => {
  const words = rejectionWords[family] ?? rejectionWords.R22;
  if (!words) throw new Error("The words of family R22 are missing; add them to words-order.ts.");
  return words;
};
