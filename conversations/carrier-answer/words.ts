import type { NumberStatus } from "../../src/core/carrier.ts";
import { spoken } from "../../src/core/language.ts";
import type { Sid } from "../../src/core/values/sid.ts";
import { spanish } from "./words.es.ts";

const english = {
  paste:
    'Paste what they wrote, whole and as it came; headers and quoted mails do no harm. I show how I read it, and nothing is recorded before you agree. "cancel" if there is nothing.',
  readAs: (shown: string): string => `I read this as: ${shown}.`,
  readAsList: "I read this as:",
  theyWrote: "They wrote",
  quote: (words: string): string => `"${words}"`,
  mayRecord: "Shall I record it?",
  record: "Yes, record it",
  recordNot: "No, that is not it",
  unclearReason: "They rejected it, and I cannot tell for what. I would rather ask than guess.",
  unclearMeaning: "I cannot tell for sure what that means, and I would rather ask than guess.",
  whichReason: "What was it rejected for?",
  whichMeaning: 'What does it mean? For a port date say it in these words: "desk: FOC 12/04".',
  /** What a status may have meant. A date is typed, because only the text has it. */
  meanings: {
    received: "They have the order",
    submitted: "It is with the old carrier",
    rejected: "It is rejected",
    completed: "It is completed",
    cancelled: "It is cancelled",
  },
  /** What it may have been rejected for. */
  reasons: {
    account: "Account number",
    pin: "PIN or passcode",
    name: "Name on the account",
    signer: "Who signed",
    address: "Service address",
    zip: "ZIP code",
    btn: "Billing number (BTN)",
    notOnAccount: "Not on the account",
    notActive: "Not active",
    lock: "Lock or freeze",
    pendingOrder: "Another order is open",
    feature: "A feature on the line",
    document: "Bill or letter",
    date: "The date",
    other: "Something else",
  },
  none: "None of these",
  recorded: "Recorded.",
  notRecorded:
    'Nothing is recorded. Say it in other words, such as "desk: FOC 12/04" or "desk: rejected, account number wrong".',
  changedSince:
    "A newer order has taken the place of the one that answer is about, so it was not recorded. Paste it again if it is about the new one.",
  nothingThere: "Nothing of this request is with the desk just now, so there is no answer to record.",
  otherRequest: (sid: Sid, here: Sid | null): string =>
    `That mail is about ${sid}${here === null ? "" : `, and here we talk about ${here}`}. Nothing is recorded; paste it for the request it belongs to.`,
  pasteFor: (sid: Sid): string => `Paste it for ${sid}`,
  chased: (address: string): string =>
    `I am asking ${address} how it stands. Paste the answer here when it comes.`,
  linked: (address: string): string =>
    `I am mailing ${address} a new link to the account number and the PINs. It works once, for seven days.`,

  /** How an answer was read. */
  states: {
    "in-review": "the desk has the order and works on it",
    "with-carrier": "the order is with the old carrier, which has to answer",
    "date-set": "the port is agreed",
    activating: "the numbers are being switched now",
    completed: "the port is completed",
    cancelled: "the order is cancelled",
  } satisfies Partial<Record<NumberStatus, string>>,
  date: (date: string): string => `FOC date ${date}`,
  refused: (reason: string): string => `rejected because of: ${reason}`,
  amongThem: (reason: string): string => `The carriers clear it among themselves: ${reason}`,
  otherReason: "another reason",
};

export type AnswerWords = typeof english;

/** What is said about the desk's answers. */
export const answerWords = spoken({ en: english, es: spanish });
