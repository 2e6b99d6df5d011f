import { spoken } from "../../src/core/language.ts";
import { spanish } from "./words.es.ts";

const english = {
  mayCancel:
    "Yes: the port is complete, so you may cancel what is left of the old service. Check first that no other line and no internet is on the same account, and keep the last bill and the signed letter.",
  mayNotCancel:
    "Not for the numbers that stayed: they need the old service, and cancelling it could lose them. For those that moved it is needed no more.",
  noAnswer:
    'I do not have an answer to that, and I would rather not guess. "help" shows what I can do; for this port, the old carrier\'s support knows best.',
};

export type DeskWords = typeof english;

/** What is said to questions besides their answers. */
export const deskWords = spoken({ en: english, es: spanish });
