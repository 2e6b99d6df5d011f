import { spoken } from "../../src/core/language.ts";
import type { Sid } from "../../src/core/values/sid.ts";
import { spanish } from "./words-list.es.ts";

/** What a list is of: whose, only open ones, only those begun this week. */
export type ListKind = { which: "mine" | "all" | "stuck" | "found"; open: boolean; week: boolean };

const kindOf = (total: number, { open, week }: ListKind): string =>
  `${open ? "open " : ""}${total === 1 ? "request" : "requests"}${week ? " of this week" : ""}`;

const english = {
  /** How many there are, without a full stop. */
  there: (total: number, kind: ListKind): string => {
    const requests = `${total} ${kindOf(total, kind)}`;
    switch (kind.which) {
      case "mine":
        return `You have ${requests}`;
      case "stuck":
        return `${requests} ${total === 1 ? "waits" : "wait"} for somebody, or ${total === 1 ? "has" : "have"} not moved for too long`;
      case "all":
        return `There ${total === 1 ? "is" : "are"} ${requests}`;
      case "found":
        return `There ${total === 1 ? "is" : "are"} ${requests} that fit`;
    }
  },
  these: (from: number, to: number): string => `These are ${from} to ${to}, newest first.`,
  newest: (shown: number): string => `These are the newest ${shown}.`,
  newestFound: (shown: number): string =>
    `These are the newest ${shown}; a SID, a number or the whole name finds others.`,
  lastOne: "Show the last one",
  showMore: (count: number): string => `Show ${count} more`,
  newerOnes: "Newer ones",
  noMore: (total: number): string =>
    `There are no more: ${total === 1 ? "one request is" : `${total} requests are`} all.`,
  nothingFits: "No request here fits that.",
  nothingStuck: "Nothing is stuck: no request waits for a correction, and all were heard of in time.",
  nothing: (kind: ListKind): string =>
    kind.which === "mine"
      ? `You have no ${kindOf(1, kind)} here. Type "port" to start one, or "list" to see those of others.`
      : `There is no ${kindOf(1, kind)} here yet. Type "port" to start one.`,

  /** What was looked for, after "no request". */
  withSid: (sid: Sid): string => `with the SID ${sid}`,
  withAlmostSid: (typed: string): string =>
    `with the SID ${typed}; a SID has eight characters after PR, such as PR-7K3M-9Q2X`,
  withNumber: (number: string): string => `with the number ${number}`,
  withCarrierId: (id: string): string => `with the carrier's id ${id}`,
  named: (name: string): string => `named "${name}"`,
  ofYours: "of yours",
  toShow: "to show",
  findNone: (wanted: string): string => `I find no request ${wanted}.`,
  notTalkedAbout:
    'No request is being talked about here. Type "list" to see all, or "status of" and a SID, a number or a name.',
  elsewhere: "A port that was filed elsewhere can be imported: then I follow it like one of mine.",
  onlyHere: 'I see only requests filed here. Type "list" to see all of them, or try a number or a name.',
  meantOne: "Did you mean this one?",
  meantSome: "Did you mean one of these?",

  subscribing:
    "Everything about the requests begun here is told here; there is nothing to subscribe to. In Slack and Teams a channel chooses what it hears of other requests: milestones, only when somebody has to act, only the end, or everything, and whose.",
};

export type ListWords = typeof english;

/** What is said of lists of requests, and of one that is not found. */
export const listWords = spoken({ en: english, es: spanish });
