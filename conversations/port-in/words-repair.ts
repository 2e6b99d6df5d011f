import { spoken } from "../../src/core/language.ts";
import { spanish } from "./words-repair.es.ts";

const english = {
  keepNumber: {
    /** `number` is a shown one. */
    label: (number: string): string => `Keep or drop ${number}`,
    ask: (number: string): string =>
      `The carrier cannot move ${number} with this account. Drop it from the request, or keep it because the old carrier has put it right?`,
    example: "drop",
    help: "Drop it and the others go on without it. Keep it only if the old carrier confirmed that it is active and on this account.",
    again: 'Please say "drop" or "keep".',
    dropped: "Dropped",
    kept: "Kept",
    drop: "Drop it",
    keep: "Keep it, it is put right",
  },
  feature: {
    label: "Feature removed on",
    ask: "On which date did the old carrier take the special feature off the number?",
    example: "today",
    help: "Call the old carrier and ask which feature is on the number: DSL, distinctive ringing, a hunt group. Ask them to take it off, and for the date.",
  },
  pending: {
    label: "Open order clears on",
    ask: "On which date does the open order at the old carrier clear?",
    example: "Dec 3",
    help: "Ask the old carrier whether an order is open on the account, and to finish or cancel it. Change nothing else on the account meanwhile.",
  },
  lock: {
    label: "Lock removed",
    ask: "Has the old carrier taken off the freeze or the number lock?",
    help: "Wireless carriers call it Number Lock or Port Out Protection, and you switch it off in their app. For landlines ask for the LSP or PIC freeze to be lifted.",
    refuse: "Please have it taken off first, then say yes. The request waits.",
    again: "Please answer yes or no: is the lock off?",
  },
  keepWhich: {
    label: "Which request to keep",
    ask: "Another port is already open for this number. Has that one been cancelled, so that this one goes on?",
    example: "this one",
    help: 'Only one port of a number can be open. Cancel the other at the carrier where it was asked for, then say "this one". To give up this one, say "cancel the port".',
    again: 'Say "this one" once the other is cancelled, or "cancel the port" to give this one up.',
    shown: "This one goes on",
    choice: "This one; the other is cancelled",
  },
};

export type RepairItemWords = typeof english;

/** What only a rejection asks for. */
export const repairItemWords = spoken<RepairItemWords>({ en: english, es: spanish });
