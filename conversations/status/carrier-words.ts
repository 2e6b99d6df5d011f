import { quoted } from "../../src/core/hearing/typed-text.ts";
import { spoken } from "../../src/core/language.ts";
import { showTime } from "../../src/core/values/zone-clock.ts";
import { spanish } from "./carrier-words.es.ts";

const english = {
  heard: (carrier: string, sid: string, numbers: string): string =>
    `${carrier} wrote about ${sid}${numbers === "" ? "" : `, ${numbers}`}. These are its words, not mine:`,
  wrote: (carrier: string): string => `${carrier} wrote`,
  quote: (text: string): string => `"${text}"`,
  replyTo: (carrier: string): string => `Reply to ${carrier}`,
  writeTo: (carrier: string): string => `Write to ${carrier}`,
  how: (carrier: string): string =>
    `Write "reply to the carrier:" and your message behind it, or use the button. It goes to the porting desk of ${carrier} with your name.`,
  label: "Your message",
  hint: (carrier: string): string =>
    `The porting desk of ${carrier} reads it, with your name and the Request SID. Leave PINs and account numbers out.`,
  example: "Yes, the service address is 120 W 45th Street. Please go on.",
  sending: (carrier: string): string => `I am passing it on to ${carrier}.`,
  sent: (carrier: string, sid: string): string =>
    `${carrier} has your message about ${sid}. What it answers appears here.`,
  delayed: (carrier: string, nextTry: number, zone: string): string =>
    `${carrier} does not answer at the moment. Your message is kept and passed on, once, as soon as it does; the next try is at ${showTime(nextTry, zone)}.`,
  refused: (sentence: string): string => `${quoted(sentence, 240)} Your message was not passed on.`,
  tooLong: (most: number): string =>
    `That is longer than the ${most} characters the carrier takes. Please shorten it; nothing was passed on.`,
  nothingThere: (sid: string): string =>
    `${sid} is with no carrier yet, so there is nobody to write to. Once it is filed you can.`,
  whichRequest: 'About which request? Say "status of" and its SID first, then write to the carrier.',
  secretLeftOut:
    "I left a PIN or SSN digits out of that: they are never passed on in a message. A correction asks for them in private.",
  instead: (carrier: string): string =>
    `${carrier} takes no messages from here. Ask its support, and name the order.`,
  orders: (ids: string[]): string => `The order there: ${ids.join(", ")}.`,
};

export type CarrierWords = typeof english;

/** What is said about writing to a carrier and about what it writes. */
export const carrierWords = spoken({ en: english, es: spanish });
