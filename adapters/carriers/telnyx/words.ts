import { spoken } from "../../../src/core/language.ts";
import { toldWords } from "../../../src/core/told.ts";
import { showDate } from "../../../src/core/values/local-date.ts";
import { showNumber } from "../../../src/core/values/phone.ts";
import { quotedReason } from "./quoted-reason.ts";
import { spanish } from "./words.es.ts";

const seconds = (count: number): string => (count === 1 ? "1 second" : `${count} seconds`);

const because = (reason: string): string =>
  quotedReason(reason) === "" ? "It gives no reason." : `It wrote: "${quotedReason(reason)}"`;

const english = {
  silent: "Telnyx does not answer just now. Please try again later.",
  busy: (wait: number): string => `Telnyx asks us to wait ${seconds(wait)}.`,
  keyRefused: "Telnyx does not accept our API key. Whoever runs Portside can set TELNYX_API_KEY anew.",
  refused: (reason: string): string => `Telnyx does not take it yet. ${because(reason)}`,
  notTaken: (numbers: string[]): string =>
    `Telnyx left out ${numbers.map(showNumber).join(", ")}. Take ${numbers.length === 1 ? "it" : "them"} out of this request, or ask Telnyx about ${numbers.length === 1 ? "it" : "them"}.`,
  noNumbers: "An order needs at least one number.",
  noReason: "Telnyx cannot take this number and gives no reason.",
  noCoverage: "Telnyx has no coverage for this number.",
  wrote: (reason: string): string => `Telnyx wrote: "${quotedReason(reason)}"`,
  unsaid: "Telnyx said nothing about this number.",
  notKnown: (reference: string): string => `Telnyx has no order ${reference}.`,
  alreadyMoved: "This order is completed: the numbers have already moved.",
  tooLate: (date: string): string =>
    `The port date is ${showDate(date)}. Telnyx needs 48 hours' notice to cancel, so it is too late to stop it here.`,
  wholeOrdersOnly: (numbers: string[]): string =>
    `Telnyx stops an order only as a whole, and this one is of ${numbers.map(showNumber).join(", ")}. Cancel all of them, or none.`,
  noWindow: (date: string): string =>
    `Telnyx offers no time on ${showDate(date)} or after it. Try another day.`,
  dateTooLate: (date: string): string =>
    `The port date is ${showDate(date)}. Telnyx needs 48 hours' notice to move it, so it is too late to move it here.`,
  notDated: "Nothing of this order has yet to move, so its date cannot be changed.",
  moving: "The numbers are moving right now; this cannot be stopped any more.",
  notCancelled: (reason: string): string => `Telnyx does not cancel it. ${because(reason)}`,
  stillDraft:
    "At Telnyx this order is still a draft: nothing was sent yet. Submit it in the Telnyx portal, then say it again here.",
  referencesTaken: (customer: string, group: string): string =>
    `Telnyx has this order, but both of its references are in use ("${quotedReason(customer)}" and "${quotedReason(group)}"), and I need one to know it again. Empty one of them in the Telnyx portal, then say it again here.`,
  notSold: (reason: string): string => `Telnyx does not sell it. ${because(reason)}`,
  dearer: "Telnyx's price changed.",
  notWritten: (reason: string): string => `Telnyx does not take the message. ${because(reason)}`,
};

export type TelnyxWords = typeof english;

/** Every sentence of this carrier that people may read, each to be told later. */
export const words = toldWords(spoken<TelnyxWords>({ en: english, es: spanish }));
