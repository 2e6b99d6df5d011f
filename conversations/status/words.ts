import { spoken } from "../../src/core/language.ts";
import type { LetterStanding } from "../../src/core/letter-state.ts";
import type { Status } from "../../src/core/port-request.ts";
import { fewListed } from "../../src/core/values/listed.ts";
import { spanish } from "./words.es.ts";
import { letterStatus } from "./words-letter.ts";

/** What the status texts may mention. Dates are as shown to people. */
export type StatusContext = {
  name: string;
  /** The carrier that has the numbers now, and the one that receives them. */
  losing: string;
  gaining: string;
  repName: string;
  repEmail: string;
  /** True when the gaining carrier sends the letter itself. */
  carrierSigns: boolean;
  /** Where our letter stands, and why it was declined; null where there is none. */
  letter: { standing: LetterStanding; reason: string } | null;
  letterDays: number;
  /** The last day to sign, about, or null while unknown. */
  letterBy: string | null;
  /** Agreed port date, or null. */
  date: string | null;
  cancelNoticeDays: number;
  completed: string | null;
  /** Who submitted what waits for somebody else's approval, or null. */
  approval: string | null;
  /** Labels of what is still missing in a draft, and what a rejection asks for. */
  missing: string[];
  toFix: string[];
  /** Numbers that moved, and all of them. */
  moved: number;
  count: number;
  /** How the numbers stand, where they differ: "2 numbers move on …; 1 number waits for …". Null while all stand alike. */
  groups: string | null;
  /** Once numbers have moved: what works of calls and text messages. */
  texting: string;
  /** Whether numbers stay with the old carrier also after everything has moved that was to move. */
  someStay: boolean;
  /** Ids of the orders at the gaining carrier, at most three. */
  orders: string[];
  /** Where it is corrected, when it was filed elsewhere; null for what was filed here. */
  elsewhere: string | null;
  /** A status the carrier reported and nobody knows, cleaned. */
  raw: string | null;
};

/** The four texts of a status. */
export type StatusWords = {
  label: string;
  meaning(context: StatusContext): string;
  turn(context: StatusContext): string;
  next(context: StatusContext): string;
  can(context: StatusContext): string;
};

/** At most five labels, so that the sentence stays readable. */
const few = (labels: string[]): string => fewListed(labels, 4);

/** A name, or what to call it while it is unknown. */
const the = (person: string, otherwise: string): string => (person === "" ? otherwise : person);

const keepActive = "Keep the numbers active with the current carrier and do not change the account.";

const english: Record<Status, StatusWords> = {
  draft: {
    label: "Draft",
    meaning: ({ missing, approval }) =>
      approval !== null
        ? "Everything is filled in, and it waits for the word of a second person."
        : missing.length === 0
          ? "Everything is filled in, and nothing has been sent yet."
          : `Nothing has been sent yet. Still open: ${few(missing)}.`,
    turn: ({ approval }) =>
      approval === null ? "It is your turn." : `It is the turn of somebody other than ${approval}.`,
    next: ({ missing, gaining, approval }) =>
      approval !== null
        ? "As soon as somebody else who may run ports approves it, it goes out."
        : missing.length === 0
          ? `Once you submit it, ${gaining} gets the request at once.`
          : "When the last answer is in, I show you everything once more before it is sent.",
    can: ({ approval }) =>
      approval === null
        ? 'Type "resume" to go on, or "cancel" to put it away. A draft nobody touches is dropped after 30 days.'
        : 'They say "approve" or "send it back". Who changes an answer submits it again.',
  },
  submitting: {
    label: "Being sent",
    meaning: ({ gaining }) => `The request is on its way to ${gaining}, and its answer is outstanding.`,
    turn: () => "It is the turn of Portside.",
    next: ({ gaining }) =>
      `Usually ${gaining} confirms within minutes. If it cannot be reached, I keep trying and tell you.`,
    can: () => "Nothing to do now. Do not file it a second time; I make sure that it arrives only once.",
  },
  "in-review": {
    label: "In review",
    meaning: ({ gaining }) => `${gaining} has the request and checks that it is complete.`,
    turn: ({ gaining }) => `It is the turn of ${gaining}.`,
    next: ({ carrierSigns, repName }) =>
      carrierSigns
        ? `The letter goes to ${the(repName, "the representative")} next, usually within a business day or two.`
        : "The request goes to the current carrier next, usually within a business day or two.",
    can: () => `${keepActive} Nothing else is needed from you.`,
  },
  "awaiting-signature": letterStatus,
  "with-carrier": {
    label: "With the current carrier",
    meaning: ({ losing }) =>
      `${the(losing, "The current carrier")} has the request and compares it with its records.`,
    turn: ({ losing }) => `It is the turn of ${the(losing, "the current carrier")}.`,
    next: () =>
      "It either names a port date or says what differs. That often takes three to ten business days.",
    can: () => `${keepActive} A change now can get the request rejected.`,
  },
  "action-required": {
    label: "Action needed",
    meaning: ({ losing, toFix }) =>
      toFix.length === 0
        ? `${the(losing, "The current carrier")} sent the request back.`
        : `${the(losing, "The current carrier")} sent the request back because of: ${few(toFix)}.`,
    turn: () => "It is your turn.",
    next: ({ elsewhere }) =>
      elsewhere === null
        ? "Once the detail is corrected, I file the request again. The carrier then takes some days to check it."
        : "Once it is corrected and sent again, the carrier takes some days to check it. You will hear here.",
    can: ({ elsewhere }) =>
      elsewhere === null
        ? 'Type "repair" and I ask only for what was named. The numbers keep working meanwhile.'
        : `It was filed elsewhere, so correct it in ${elsewhere}. The numbers keep working meanwhile.`,
  },
  "date-set": {
    label: "Date set",
    meaning: ({ date }) =>
      date === null
        ? "Both carriers agreed to the port."
        : `Both carriers agreed: the numbers move on ${date}.`,
    turn: ({ losing, gaining }) => `Both carriers prepare: ${the(losing, "the current one")} and ${gaining}.`,
    next: ({ date }) =>
      date === null
        ? "I post the date as soon as it is named."
        : `On ${date} the numbers switch. The hour is seldom known, and the date can still move.`,
    can: ({ cancelNoticeDays }) =>
      `${keepActive} Have the new phones ready. Stopping the port takes ${cancelNoticeDays} business days' notice.`,
  },
  activating: {
    label: "Switching now",
    meaning: ({ gaining }) => `The numbers are being switched to ${gaining} now.`,
    turn: ({ gaining }) => `It is the turn of ${gaining}.`,
    next: () =>
      "This usually takes minutes, sometimes a few hours. Calls may reach either side until it is done.",
    can: () => "Keep both phones at hand, and keep the old service. I tell you when to test.",
  },
  completed: {
    label: "Completed",
    meaning: ({ gaining, completed }) =>
      `All numbers are with ${gaining}${completed === null ? "" : `, since ${completed}`}.`,
    turn: () => "It is your turn for the last checks.",
    next: ({ texting }) => texting,
    can: ({ someStay }) =>
      someStay
        ? "Test a call in, a call out and a text. Keep the old service: other numbers stay on it."
        : "Test a call in, a call out and a text. Then you may cancel what is left of the old service.",
  },
  "partly-completed": {
    label: "Partly completed",
    meaning: ({ moved, count }) => `${moved} of ${count} numbers moved. The rest stayed where they were.`,
    turn: () => "It is your turn to decide about the rest.",
    next: () => "Nothing more happens to the numbers that stayed, unless you start a new request for them.",
    can: () => "Keep the old service for the numbers that stayed. Test those that moved.",
  },
  cancelling: {
    label: "Being cancelled",
    meaning: ({ gaining }) => `${gaining} was asked to stop the port and has not confirmed it yet.`,
    turn: ({ gaining }) => `It is the turn of ${gaining}.`,
    next: ({ cancelNoticeDays }) =>
      `Usually it confirms within two business days. Less than ${cancelNoticeDays} business days before the port date it may be too late.`,
    can: () => "Keep the numbers active. Until it is confirmed, the port may still happen.",
  },
  cancelled: {
    label: "Cancelled",
    meaning: () => "The port was stopped. The numbers stay with the current carrier.",
    turn: () => "It is nobody's turn.",
    next: () => "Nothing more happens to this request.",
    can: () => 'Type "restart" to begin again with the same answers.',
  },
  rejected: {
    label: "Rejected",
    meaning: ({ toFix }) =>
      toFix.length === 0
        ? "The request could not continue. The numbers stay where they are and keep working."
        : `The request could not continue because of: ${few(toFix)}. The numbers keep working.`,
    turn: () => "It is your turn.",
    next: () => "Nothing more happens until it is corrected and filed again.",
    can: () => 'Type "restart". All answers are kept, and you change only what was wrong.',
  },
  expired: {
    label: "Expired",
    meaning: () => "Time ran out before the request could go on, and nothing has moved.",
    turn: () => "It is your turn, if you still want the numbers to move.",
    next: () => "Nothing more happens to this request by itself. The numbers stay with the current carrier.",
    can: () => 'Type "restart" to file it again with the same answers. A new letter is then signed.',
  },
  unknown: {
    label: "Not known",
    meaning: ({ gaining, raw }) =>
      raw === null || raw === ""
        ? `${gaining} reports a state I do not know.`
        : `${gaining} reports a state I do not know: "${raw}".`,
    turn: ({ gaining }) => `It is the turn of ${gaining}, as far as I can tell.`,
    next: () => "I keep asking and tell you when it becomes clear, usually within a business day or two.",
    can: ({ gaining }) => `Ask the support of ${gaining} what it means. ${keepActive}`,
  },
};

export const statusWords: Record<Status, StatusWords> = spoken({ en: english, es: spanish });
