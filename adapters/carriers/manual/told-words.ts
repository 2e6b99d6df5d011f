import { spoken } from "../../../src/core/language.ts";
import { toldWords } from "../../../src/core/told.ts";
import { showDate } from "../../../src/core/values/local-date.ts";
import { spanish } from "./told-words.es.ts";

type Fault = "address" | "access" | "mail";

const faults: Record<Fault, string> = {
  address: "nobody gets mail there.",
  access: "the mail server does not let us in.",
  mail: "the mail server does not pass this mail on; it may be too large.",
};

const english = {
  noNumbers: "An order needs at least one number.",
  tooMany: (most: number, count: number): string =>
    `A work order holds at most ${most} numbers; this one has ${count}.`,
  unmovable: (number: string): string =>
    `${number} is a premium-rate or special number, and no port order moves those. Ask the old carrier to keep or close it.`,
  away: "The mail server takes no mail just now, so the work order has not left yet.",
  refused: (address: string, fault: Fault): string =>
    `The work order was not taken for ${address}: ${faults[fault]} Ask whoever runs Portside to look at PORTING_DESK and SMTP_URL, then submit it again.`,
  unknownOrder: "The desk has no order of this request, so there is nothing to cancel.",
  completed: "This order is completed: the numbers have already moved.",
  nothingThere: "The desk has no order of this request, so nobody there knows what it is about.",
  noOrder: "The desk has no order of this request, so there is no date to move.",
  dateTooLate: (date: string, days: number, address: string): string =>
    `The port date is ${showDate(date)}, and moving it takes ${days} business days' notice. Call the desk at ${address} if it must not happen then.`,
  tooLate: (date: string, days: number, address: string): string =>
    `The port date is ${showDate(date)}, and stopping a port takes ${days} business days' notice. It is too late to stop it by mail; call the desk at ${address} if it must not happen.`,
};

export type DeskToldWords = typeof english;

/** What is said of the desk to whoever files, each sentence to be told later; what the desk itself reads is `words.ts`. */
export const toldOfDesk = toldWords(spoken<DeskToldWords>({ en: english, es: spanish }));
