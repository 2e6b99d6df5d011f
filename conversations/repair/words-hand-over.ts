import type { NumberStatus } from "../../src/core/carrier.ts";
import { spoken } from "../../src/core/language.ts";
import type { LetterStanding } from "../../src/core/letter-state.ts";
import type { Status } from "../../src/core/port-request.ts";
import { spanish } from "./words-hand-over.es.ts";

const english = {
  sid: "Request SID",
  request: "Request",
  begunBy: "Begun by",
  status: "Status",
  newCarrier: "New carrier",
  date: "Port date",
  order: (reference: string): string => `Order ${reference}`,
  letter: "Letter",
  letterIs: (standing: LetterStanding, round: number): string => `${standing}, round ${round}`,
  requestIs: (status: Status): string => status.replaceAll("-", " "),
  numberIs: (status: NumberStatus): string => status.replaceAll("-", " "),
  quote: (words: string): string => `"${words}"`,
  stands: "How it stands",
  numbers: "Numbers",
  rejections: "Why it was sent back",
  answers: "What was filed, or is to be",
  tried: "What was tried, oldest first:",
  times: (count: number): string => (count === 1 ? "once" : `${count} times`),
  handedOver: (sid: string, name: string): string =>
    `${name} has ${sid} now, by mail: how it stands, every answer, what the carrier said and everything that was tried, without PINs and with the last four of the account number. Nothing stops meanwhile, and you can go on here, too.`,
  nobody: (sid: string): string =>
    `No operator's contact is set here (OPERATOR_CONTACT), so I can mail ${sid} to nobody. This is what to give to whoever helps you, or to the porting desk; it holds no secrets:`,
  which: 'Which request? Say "hand over" and its SID, or say it where the request is talked about.',
  draft:
    'Nothing was filed yet, so there is little to look at; the colleague who runs ports here can open this draft with "resume" and its SID.',
};

export type HandOverWords = typeof english;

/** What is said of a request that goes to a person. */
export const handOverWords = spoken({ en: english, es: spanish });
