import { spoken } from "../../src/core/language.ts";
import { spanish } from "./words-accounts.es.ts";

const those = (numbers: string, count: number, account: string): string =>
  `${numbers} ${count === 1 ? "is" : "are"} with ${account}`;

const english = {
  bill: {
    label: "Billing statement",
    ask: "Please send the latest billing statement, as a PDF or as pictures of its pages, up to 10 MB in all. It is the only document needed.",
    example: "bill.pdf",
    help: "The most recent bill, with the account holder, the account number and the service address on it. Clear photos of a paper bill will do: send all pages together, in their order. It is stored encrypted and never posted.",
    typed:
      "That is text, and a file is wanted here. Send the bill as a PDF or picture; in a terminal, type its path.",
  },
  other: {
    bill: (account: string): string => `Bill of ${account}`,
    askBill: (account: string): string =>
      `Please send the latest bill of ${account}, too, as a PDF or as pictures of its pages, up to 10 MB in all.`,
    btn: (account: string): string => `Billing number at ${account}`,
    /** `numbers` are shown ones, `first` is the first of them. */
    askBtn: (numbers: string, count: number, account: string, first: string): string =>
      `${those(numbers, count, account)}, so that is an order of its own. Which is the billing telephone number (BTN) there? Say "first" for ${first}, or give the number.`,
    btnExample: "first",
    btnHint: (first: string): string => `${first}, or another number of that account`,
    accountNumber: (account: string): string => `Account number at ${account}`,
    askAccountNumber: (numbers: string, count: number, account: string): string =>
      `${those(numbers, count, account)}. What is the account number there? It is kept sealed, and only its last four are shown. Everything else you gave counts for them, too.`,
  },
};

export type AccountWords = typeof english;

/** The bill, and what another losing carrier has of its own. */
export const accountWords = spoken<AccountWords>({ en: english, es: spanish });
