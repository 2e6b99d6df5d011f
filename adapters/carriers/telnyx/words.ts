import { showDate } from "../../../src/core/values/local-date.ts";
import { showNumber } from "../../../src/core/values/phone.ts";
import { cleanText } from "../clean-text.ts";

const longestReason = 160;

const seconds = (count: number): string => (count === 1 ? "1 second" : `${count} seconds`);

/** Telnyx's own words within a sentence of ours. */
const quoted = (text: string): string => {
  const cleaned = cleanText(text, longestReason).replace(/[.\s]+$/, "");
  return cleaned === "" ? "no reason was given" : cleaned;
};

/** Every sentence of this carrier that people may read. */
export const words = {
  wayOut:
    "Telnyx moves by hand what its API does not take. Open a porting ticket in the Telnyx portal; they will take it from there.",
  silent: "Telnyx does not answer just now. Please try again later.",
  busy: (wait: number) => `Telnyx asks us to wait ${seconds(wait)}.`,
  keyRefused: "Telnyx does not accept our API key. Whoever runs Portside can set TELNYX_API_KEY anew.",
  refused: (reason: string) => `Telnyx does not take it yet: ${quoted(reason)}.`,
  notTaken: (numbers: string[]) =>
    `Telnyx left out ${numbers.map(showNumber).join(", ")}. Take ${numbers.length === 1 ? "it" : "them"} out of this request, or ask Telnyx about ${numbers.length === 1 ? "it" : "them"}.`,
  noNumbers: "An order needs at least one number.",
  noReason: "Telnyx cannot take this number and gives no reason.",
  noCoverage: "Telnyx has no coverage for this number.",
  unsaid: "Telnyx said nothing about this number.",
  notKnown: (reference: string) => `Telnyx has no order ${reference}.`,
  alreadyMoved: "This order is completed: the numbers have already moved.",
  tooLate: (date: string) =>
    `The port date is ${showDate(date)}. Telnyx needs 48 hours' notice to cancel, so it is too late to stop it here.`,
  wholeOrdersOnly: (numbers: string[]) =>
    `Telnyx stops an order only as a whole, and this one is of ${numbers.map(showNumber).join(", ")}. Cancel all of them, or none.`,
  noWindow: (date: string) => `Telnyx offers no time on ${showDate(date)} or after it. Try another day.`,
  dateTooLate: (date: string) =>
    `The port date is ${showDate(date)}. Telnyx needs 48 hours' notice to move it, so it is too late to move it here.`,
  notDated: "Nothing of this order has yet to move, so its date cannot be changed.",
  moving: "The numbers are moving right now; this cannot be stopped any more.",
  notCancelled: (reason: string) => `Telnyx does not cancel it: ${quoted(reason)}.`,
  noDetail: "Telnyx gives no details with this code.",
  stillDraft:
    "At Telnyx this order is still a draft: nothing was sent yet. Submit it in the Telnyx portal, then say it again here.",
  referencesTaken: (customer: string, group: string) =>
    `Telnyx has this order, but both of its references are in use ("${quoted(customer)}" and "${quoted(group)}"), and I need one to know it again. Empty one of them in the Telnyx portal, then say it again here.`,
  notSold: (reason: string) => `Telnyx does not sell it: ${quoted(reason)}.`,
  dearer: "Telnyx's price changed.",
  notWritten: (reason: string) => `Telnyx does not take the message: ${quoted(reason)}.`,
  corrected: "The information on this order was corrected. Please review it and resubmit the order.",
};
