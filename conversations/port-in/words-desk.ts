import type { Capabilities } from "../../src/core/carrier.ts";
import { spoken } from "../../src/core/language.ts";
import { spanish } from "./words-desk.es.ts";

const english = {
  /** Of numbers where a person files by hand: nobody is asked before. */
  takes: (numbers: string): string =>
    `Noted: ${numbers}. Whether they can move, the porting desk finds out once it has the order.`,
  /** After the work order was mailed. */
  hasIt: ({ address, byFile }: NonNullable<Capabilities["desk"]>): string[] => [
    byFile
      ? `No mail server is set, so the work order waits as a file in the outbox. Open it there and send it to ${address}.`
      : `The work order went to ${address}, where a person files it by hand. The account number and PINs are not in the mail; a page shows them to the desk once.`,
    'When they answer, paste it here as it is, or say for example "desk: FOC 12/04" or "desk said: account number is wrong". I show how I read it before anything is recorded.',
  ],
};

export type DeskWords = typeof english;

/** What is said where a desk of people files. */
export const deskWords = spoken<DeskWords>({ en: english, es: spanish });
