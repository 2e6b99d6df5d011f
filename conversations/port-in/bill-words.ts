import type { ReadingStep } from "../../src/core/bill.ts";
import { quoted } from "../../src/core/hearing/typed-text.ts";
import { spoken } from "../../src/core/language.ts";
import { listed } from "../../src/core/values/listed.ts";
import { showDate } from "../../src/core/values/local-date.ts";
import { spanish } from "./bill-words.es.ts";

const pagesOf = (pages: number, read = pages): string => {
  if (read < pages) return `the first ${read === 1 ? "page" : `${read} pages`} of ${pages}`;
  return pages === 1 ? "one page" : `${pages} pages`;
};

const stepWords = (step: ReadingStep): string => {
  switch (step.type) {
    case "waiting":
      return "Your bill is next: another one is being read before it.";
    case "opened":
      return `Reading your bill: ${pagesOf(step.pages)}`;
    case "page":
    case "recognising":
      return `Reading your bill: page ${step.page} of ${step.of}`;
  }
};

const english = {
  nothing: (pages: number, read?: number): string =>
    `I read the bill (${pagesOf(pages, read)}), but found nothing on it to compare. Please check that it is the right one.`,
  onlyRead: (pages: number, read?: number): string => `I read the bill (${pagesOf(pages, read)}).`,
  agreed: (pages: number, read?: number): string =>
    `I read the bill (${pagesOf(pages, read)}), and what you gave agrees with it.`,
  partlyRead: (pages: number, read?: number): string =>
    `I read the bill (${pagesOf(pages, read)}). What I could read agrees with what you gave; please check the rest yourself:`,
  differing: (pages: number, read?: number): string =>
    `I read the bill (${pagesOf(pages, read)}). Carriers compare a request with their records, so look at what differs:`,
  step: stepWords,
  statement: "Statement",
  title: "Your answers beside the bill",
  agrees: (given: string): string => (given === "" ? "As on the bill" : `${quoted(given)}, as on the bill`),
  close: (given: string, shown: string, where: string): string =>
    `${quoted(given)}; the bill spells it ${quoted(shown)} (${where})`,
  differs: (given: string, shown: string | null, where: string): string =>
    shown === null
      ? `${quoted(given)}; not found on the bill`
      : given === shown
        ? `${quoted(given)}; the bill has another one that ends alike (${where})`
        : `${quoted(given)}; the bill shows ${quoted(shown)} (${where})`,
  unreadable: (given: string): string =>
    `${quoted(given)}; not readable on the bill, so please check it yourself`,
  dated: (date: string): string => `Dated ${showDate(date)}`,
  notOnBill: (numbers: string): string =>
    `Not found on the bill: ${numbers}. If they are on the same account, all is well; if not, the carrier will not move them.`,
  notClaimed: (numbers: string): string =>
    `Also on the bill, and not in this request: ${numbers}. To move them, too, say "add" and the number.`,
  notFull: (numbers: string): string =>
    `The bill also lists ${numbers}. If that stays with the old carrier, this is a partial port, and a full one would be rejected.`,
  offers: "The bill also shows these. Nothing of it is used before you say so:",
  offered: (shown: string, where: string): string => `${quoted(shown)} (${where})`,
  useAll: "Use all of these",
  use: (shown: string): string => `Use ${quoted(shown, 50)}`,
  against: (label: string, shown: string | null, where: string, name: string, alike: boolean): string =>
    shown === null
      ? `${label}: not found on the bill as you gave it. Send it as it stands there, or say "as typed" to file it as it is.`
      : `${label}: the bill shows ${alike ? "another one that ends alike, " : ""}${quoted(shown)} (${where}). Carriers reject what differs from their records. Say "use the bill's ${name}", send the right one, or say "as typed" to file yours.`,
  tooOld: (date: string, days: number, most: number): string =>
    `The bill is dated ${showDate(date)}, ${days} days ago, and this carrier takes bills of up to ${most} days. Please send a newer one, or say "keep this one".`,
  nowAgrees: "Now it agrees with the bill.",
  changed: "That differs from the bill:",
  riskUnknown: "Risk of a rejection: I am still holding the answers against the bill.",
  riskLow: "Risk of a rejection: low. What you gave agrees with the bill.",
  riskSome: (reasons: string[]): string => `Risk of a rejection: some. ${reasons.join(" ")}`,
  riskHigh: (reasons: string[]): string => `Risk of a rejection: high. ${reasons.join(" ")}`,
  keptReason: (labels: string[]): string =>
    `Filed as you gave it, though the bill shows something else: ${listed(labels)}.`,
  differsReason: (labels: string[]): string => `The bill shows something else for: ${listed(labels)}.`,
  closeReason: (labels: string[]): string => `Spelled differently on the bill: ${listed(labels)}.`,
  unreadReason: (labels: string[]): string =>
    `Not readable on the bill, so check it yourself: ${listed(labels)}.`,
};

export type BillWords = typeof english;

/** Every sentence about the billing statement beside the answers. Text from the bill is data: quoted and cut. */
export const billWords = spoken<BillWords>({ en: english, es: spanish });
