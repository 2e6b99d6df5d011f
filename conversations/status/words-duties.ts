import { quoted } from "../../src/core/hearing/typed-text.ts";
import { spoken } from "../../src/core/language.ts";
import { showDate } from "../../src/core/values/local-date.ts";
import { spanish } from "./words-duties.es.ts";

const english = {
  /** What is to be done around a port: its short name, and what it is. */
  duties: {
    people: { label: "Somebody there", does: "Have somebody there on the day to test each number." },
    routing: {
      label: "Routing",
      does: "Set up users, greetings and call routing for each number with the new carrier.",
    },
    kept: {
      label: "Old service kept",
      does: "Make sure that nobody cancels or changes the old account before it is done.",
    },
    told: {
      label: "People told",
      does: "Tell your people the date, and that calls may reach either side that day.",
    },
    phones: {
      label: "Phones at hand",
      does: "Keep the old and the new phones at hand until every number is tested.",
    },
    "calls-in": { label: "Calls in", does: "Call each number from another phone." },
    "calls-out": { label: "Calls out", does: "Call out from each number and check the number shown." },
    texts: { label: "Texts", does: "Send a text and receive one, once text messages have followed." },
    e911: {
      label: "E911 address",
      does: "Register the emergency address (E911) of each number with the new carrier.",
    },
    cnam: { label: "Caller name", does: "Set the caller name (CNAM) again." },
    "10dlc": {
      label: "10DLC",
      does: "Attach the numbers to your 10DLC campaign if business texts are sent from them.",
    },
    "old-service": {
      label: "Old service",
      does: "Cancel what is left of the old service, and keep its last bill and the signed letter.",
    },
  },
  /** By when it is best done, before the numbers move. */
  when: {
    people: "three days before",
    routing: "three days before",
    kept: "the day before",
    told: "the day before",
    phones: "that hour",
  },
  labelWhen: (label: string, when: string): string => `${label} (${when})`,
  title: (sid: string, open: number, all: number): string =>
    open === 0
      ? `Everything after the port of ${sid} is done:`
      : `After the port of ${sid}, ${open} of ${all} left to do. Tick what is done: press its button, or say "done E911".`,
  beforehand: (sid: string, open: number, all: number): string =>
    open === 0
      ? `Everything for the port day of ${sid} is ready:`
      : `For the port day of ${sid}, ${open} of ${all} left to do. Press what is done, or say "done: Routing".`,
  open: (does: string): string => `To do: ${does}`,
  done: (does: string, day: string, name: string): string =>
    `Done: ${does} (${quoted(name, 60)}, ${showDate(day)})`,
  ticked: (labels: string[]): string => `Ticked: ${labels.join(", ")}.`,
  unticked: (labels: string[]): string => `Open again: ${labels.join(", ")}.`,
  later: (sid: string): string =>
    `The numbers of ${sid} have not moved yet. The list of what to do afterwards comes as soon as they have, and the checklist for the day three business days before it.`,
  whichRequest: 'After which port? Say "status of" and its SID first, or open it with "resume PR-…".',
  offer: "Tick them off",
  runbook: (sid: string): string => `Port day checklist, ${sid}`,
  before: (date: string, done: number, all: number): string =>
    `${date === "" ? "" : `${date}: `}${done} of ${all} done`,
  afterwards: (done: number, all: number): string => `The numbers have moved: ${done} of ${all} done`,
  left: (count: number): string =>
    count === 0 ? "That was the last one for now." : `${count} left on the checklist above.`,
};

export type DutyWords = typeof english;

export type DutyKey = keyof DutyWords["duties"];

/** What is said of what is left to do once numbers have moved. */
export const dutyWords = spoken({ en: english, es: spanish });
