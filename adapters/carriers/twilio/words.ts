import { spoken } from "../../../src/core/language.ts";
import { toldWords } from "../../../src/core/told.ts";
import { showDate } from "../../../src/core/values/local-date.ts";
import { spanish } from "./words.es.ts";

const coded = (code: number): string => (code > 0 ? ` (code ${code})` : "");

/** What Twilio's error codes mean for the person who files, and what to do (its own words are for programmers). */
const codes: Record<number, string> = {
  22102: "Twilio does not know this as a phone number. Check its digits on the bill.",
  22130: "Twilio does not serve the area of this number, so it cannot be moved there.",
  22131: "This number is already in the Twilio account it would move to.",
  22132:
    "This number is with Twilio already, in somebody else's account. Twilio's support moves it between accounts.",
  22133:
    "Twilio moves this number only by hand. File it in the Twilio Console, under Phone Numbers, Port & Host.",
  22135: "Twilio could not check this number. Try it once more later.",
  22136:
    "This number is already in another of your Twilio accounts; it can be moved between them in the Console.",
  22137: "Another port of this number is under way at Twilio. It has to end or be cancelled first.",
  22171: "Twilio misses something it needs for this number, such as its PIN or the account number.",
};

const english = {
  /** A sentence for a code of Twilio's; where nobody knows the code, its own words, quoted. */
  refused: (code: number, said: string): string => {
    const known = Object.hasOwn(codes, code) ? codes[code] : undefined;
    if (known) return known;
    return said === "" ? `Twilio did not say why${coded(code)}.` : `Twilio wrote${coded(code)}: "${said}"`;
  },
  stillClosing:
    "Twilio is still closing the order that this one corrects. It is filed as soon as that is done.",
  busy: "Twilio is busy just now. Please try again later.",
  silent: "Twilio does not answer just now. Please try again later.",
  locked: "Twilio does not accept our account settings. Whoever runs Portside has to look at them.",
  endless: "Twilio's list of requests does not end. Please try again later.",
  unsaid: "Twilio cannot say just now.",
  noBill: "Twilio wants the latest billing statement with every request. Please add it.",
  billKind: "Twilio takes a billing statement as PDF, JPEG or PNG. Please send it as one of these.",
  billSize: (most: number, megabytes: number): string =>
    `Twilio takes a billing statement of at most ${most} MB; this one has ${megabytes} MB. Please send only the pages that show the account, the name and the address.`,
  noNumbers: "An order needs at least one number.",
  tooMany: (most: number, count: number): string =>
    `Twilio takes at most ${most} numbers in one order; this one has ${count}.`,
  noOrder: "Twilio has no order of this request, so there is nothing to cancel.",
  alreadyMoved: "This order is completed: the numbers have already moved.",
  tooLate: (date: string, days: number): string =>
    `The port date is ${showDate(date)}. Twilio needs ${days} business days' notice, so it is too late to stop it here.`,
  dearer: "Twilio's price changed.",
};

export type TwilioWords = typeof english;

/** Every sentence of this carrier that people may read, each to be told later. */
export const words = toldWords(spoken<TwilioWords>({ en: english, es: spanish }));
