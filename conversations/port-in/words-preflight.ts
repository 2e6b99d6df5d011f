import { spoken } from "../../src/core/language.ts";
import { listed } from "../../src/core/values/listed.ts";
import { spanish } from "./words-preflight.es.ts";

const internetWarning =
  'Moving a number that carries DSL or bundled internet can end that internet, and sometimes closes the whole account. If you have sorted that out, type "internet may end".';

const english = {
  servicesLabel: "Services on the account",
  servicesAsk:
    'Is any of these on the account: DSL or bundled internet, an alarm line, a hunt group, a freeze or port-out lock, an open order? Say "none", or name them.',
  servicesExample: "none",
  servicesHelp:
    "A number that carries internet, an alarm or a hunt group can take that service down when it moves, and a freeze or an open order gets the port rejected. The bill lists them under services or features.",
  servicesAgain: 'Say "none", or name what is there: internet, alarm, hunt group, freeze, open order.',
  none: "none",
  /** As a form begins with it; one of its choices. */
  typedNone: "none",
  noneOfThese: "None of these",
  /** What can be on an account, as it is kept and as it is said. */
  services: {
    "DSL or bundled internet": "DSL or bundled internet",
    "alarm line": "alarm line",
    "hunt group or distinctive ring": "hunt group or distinctive ring",
    "freeze or port-out lock": "freeze or port-out lock",
    "open order": "open order",
  },

  internetLabel: "Internet on the account",
  internetWarning,
  internetElse: `${internetWarning} If not, call the old carrier first; your draft waits here.`,
  internetExample: "internet may end",
  internetHelp:
    "Ask the old carrier to put the internet on an account or line of its own first. Then the number can leave without it.",
  internetAgain:
    'To go on, name it: type "internet may end". Say "later" to come back once the old carrier has moved the internet.',
  internetShown: "may end, accepted by name",

  offLabel: "Services ordered off",
  offAsk: (services: string[]): string => `Have you asked the old carrier to take off ${listed(services)}?`,
  offHelp: "Only the old carrier can take these off, and they must be gone before the port is filed.",
  offFirst:
    'Please ask the old carrier to take them off first; a port filed before that is rejected. Say "later" to go on preparing meanwhile.',
  offAgain: "Please answer yes or no: have they been ordered off?",
  doneLabel: "Date that is finished",
  doneAsk: "On which date is that finished, or will it be?",
  doneExample: "Nov 3",
  doneHelp:
    "An order that is still open is itself a reason for rejection, so the port is filed after this date.",

  readyLabel: "What is at hand",
  readyAsk:
    'To have at hand: account number, billing telephone number (BTN), service address, the representative\'s name and e-mail, a bill as PDF or picture, and for wireless the transfer PIN. Say "ready", or what you do not have yet.',
  readyExample: "ready",
  readyHint: 'ready, or what is missing: "not yet: the bill"',
  readyHelp:
    "Everything but the PIN stands on the bill. You can start without: say what is missing, and I remind you tomorrow.",
  readyAgain: 'Say "ready", or name what is not at hand yet, such as "not yet: the bill".',
  /** What should be at hand, as it is kept and as it is said. */
  things: {
    "account number": "account number",
    "billing telephone number": "billing telephone number",
    "billing statement": "billing statement",
    PIN: "PIN",
    representative: "representative",
    address: "address",
  },
  readyTyped: (missing: string[]): string =>
    missing.length > 0 ? `not yet: ${missing.join(", ")}` : "ready",
  readyShown: (missing: string[]): string =>
    missing.length > 0 ? `everything but the ${listed(missing)}` : "everything",
  readyRemind: (missing: string[]): string =>
    `Yesterday you did not have this at hand: ${listed(missing)}. If you have it now, we can go on where we were.`,
};

export type PreflightWords = typeof english;

/** What is asked before a port starts: services that stand in its way, and what should be at hand. */
export const preflightWords = spoken<PreflightWords>({ en: english, es: spanish });
