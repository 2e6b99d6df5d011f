import { spoken } from "../../src/core/language.ts";
import { spanish } from "./words-carrier-account.es.ts";

const { format: counted } = new Intl.NumberFormat("en-US");

const english = {
  carrierLabel: "Losing carrier",
  /** `them` are the numbers of the account, where they are not all: one, or how many. */
  carrierFound: (name: string, them: { all: boolean; count: number; one: string }): string => {
    const numbers =
      them.count === 1
        ? `${them.all ? "The number" : them.one} is`
        : `${them.all ? "The numbers" : `${counted(them.count)} of the numbers`} are`;
    return `${numbers} with ${name}. Is that the company that sends the bill? Say "yes", or its name.`;
  },
  carrierAsk: "Which company is the service with now? The name stands at the top of the bill.",
  carrierExample: "Lumen",
  carrierHintFound: (name: string): string => `yes for ${name}, or the name on the bill`,
  carrierHint: "AT&T, as it stands at the top of the bill",
  carrierHelp:
    "The company that sends the bill for these numbers. If you bought the service from a reseller, it is the reseller's name that counts here.",
  carrierWhich: "Which company sends the bill for these numbers? Type its name as it stands on the bill.",
  carrierAgainFound: (name: string): string => `Say "yes" for ${name}, or type the company's name.`,
  carrierAgain: "Type the company's name as it stands on the bill, such as AT&T or Lumen.",
  carrierYes: (name: string): string => `Yes, ${name}`,

  numberLabel: "Account number",
  numberAsk: "What is the account number with them? It is kept sealed, and only its last four are shown.",
  numberExample: "8841-22-7730",
  numberHint: "8841-22-7730, from the first page of the bill",
  numberHelp:
    "It is on the first page of the bill, near the top, and is usually not the phone number. Wireless accounts show it in the carrier's app under the profile.",
  numberAgain:
    "An account number has digits, sometimes letters and dashes, as it stands on the bill's first page.",
  numberAlone: "Please send just the account number, at most 30 characters, as it stands on the bill.",
  numberIsPhone: "It looks like a phone number. Some carriers do that; check it against the bill.",

  pinLabel: (number: string): string => `PIN for ${number}`,
  ssnLabel: (number: string): string => `Last four of SSN for ${number}`,
  pinAsk: (number: string): string =>
    `${number} is wireless, and its carrier wants the transfer PIN. Please give it here in private; it is sealed and erased after the port.`,
  ssnAsk: (number: string): string =>
    `${number} is wireless, and its carrier wants the last four digits of the account holder's SSN. Please give them here in private; they are sealed and erased after the port.`,
  pinExample: "six digits from the carrier's app",
  ssnExample: "four digits",
  pinHelp:
    "Ask the old carrier for a number transfer PIN: AT&T and Verizon by dialing #PORT or in the app, T-Mobile in its app. It lives only a few days, so it is asked last. It is not the voicemail PIN. Check with your carrier, as this changes.",
  ssnHelp: "The last four digits of the Social Security Number of the person the account belongs to.",
  pinAgain: "A PIN has 4 to 15 digits or letters, without spaces.",
  ssnAgain: "That should be exactly four digits.",
  erased: (label: string): string => `${label} was erased. Please give it again.`,
  /** `account` is "" for the only one. */
  samePinLabel: (account: string): string =>
    account === "" ? "Same PIN for all" : `Same PIN for all at ${account}`,
  /** `given` where the PIN of the first number is known already. */
  samePinAsk: (others: number, account: string, given: boolean): string =>
    `Does ${given ? "that" : "one"} PIN cover the ${given ? "other" : "first and the other"} ${others === 1 ? "wireless number" : `${counted(others)} wireless numbers`}${account === "" ? "" : ` at ${account}`} too?`,
  samePinHelp:
    "One PIN often covers every line of an account. If each line has its own, say no and I ask for each.",
  samePinAgain: "Please answer yes or no: does one PIN cover all of them?",
};

export type CarrierAccountWords = typeof english;

/** What is asked of the account with the losing carrier, and of its secrets. */
export const carrierAccountWords = spoken<CarrierAccountWords>({ en: english, es: spanish });
