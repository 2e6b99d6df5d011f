import type { MessagingStatus, NumberStatus } from "../../src/core/carrier.ts";
import { spoken } from "../../src/core/language.ts";
import { spanish } from "./words-groups.es.ts";

/** How the numbers of a state are spoken of: `date` is as shown to people, "" while there is none. */
export type Verb = (date: string, losing: string, gaining: string) => [one: string, several: string];

const labels: Record<NumberStatus, string> = {
  unchecked: "Not checked yet",
  portable: "Can move",
  "in-review": "In review",
  "awaiting-signature": "Waiting for signature",
  "with-carrier": "With the current carrier",
  rejected: "Sent back",
  "date-set": "Date set",
  activating: "Switching now",
  completed: "Moved",
  cancelling: "Being cancelled",
  cancelled: "Stopped, stays where it is",
  expired: "Expired",
  unknown: "Not known",
};

const texting: Record<MessagingStatus, string> = {
  "not-applicable": "Not part of this port",
  pending: "Follow the calls",
  activating: "Being moved now",
  exception: "Could not be moved yet",
  cancelled: "Will not be moved",
  "partly-active": "Work on some of the numbers",
  active: "Work",
};

const waits = (losing: string): string => `the answer of ${losing || "the current carrier"}`;

/** What one number does, and what several do. */
const verbs: Record<NumberStatus, Verb> = {
  unchecked: () => ["is not checked yet", "are not checked yet"],
  portable: () => ["can move", "can move"],
  "in-review": (_date, _losing, gaining) => [
    `is being checked by ${gaining}`,
    `are being checked by ${gaining}`,
  ],
  "awaiting-signature": () => ["waits for the signature", "wait for the signature"],
  "with-carrier": (_date, losing) => [`waits for ${waits(losing)}`, `wait for ${waits(losing)}`],
  rejected: () => ["was sent back", "were sent back"],
  "date-set": (date) =>
    date === "" ? ["has a date", "have a date"] : [`moves on ${date}`, `move on ${date}`],
  activating: () => ["is being switched now", "are being switched now"],
  completed: () => ["has moved", "have moved"],
  cancelling: () => ["is being cancelled", "are being cancelled"],
  cancelled: () => ["stays where it is", "stay where they are"],
  expired: () => ["ran out of time and stays where it is", "ran out of time and stay where they are"],
  unknown: () => ["is in a state I do not know", "are in a state I do not know"],
};

const english = {
  /** What people read for the state of one number. */
  labels,
  /** What people read for where texting stands. */
  texting,
  verbs,
  counted: (count: number): string => (count === 1 ? "1 number" : `${count} numbers`),
  moves: (date: string): string => `Moves ${date}`,
  /** An order's state, for a day. */
  stateFor: (state: string, date: string): string => `${state} for ${date}`,
  dateOfSome: (date: string, some: number, all: number): string => `${date} for ${some} of ${all}`,
  number: "Number",
  numbers: "Numbers",
  textMessages: "Text messages",
  textMessagesAre: (state: string): string => `Text messages: ${state.toLowerCase()}`,
};

export type GroupWords = typeof english;

/** What is said of numbers that do not all stand alike. */
export const groupWords = spoken({ en: english, es: spanish });
