import type { Choice, Part } from "../../src/core/message.ts";
import { text } from "../../src/core/message.ts";
import type { Sid } from "../../src/core/values/sid.ts";
import { type AnswerWords, answerWords as words } from "./words.ts";

const choice = (label: string, said: string): Choice => ({ label, action: { text: said } });

const notRecorded = "no, do not record it";

/** What is typed by a button, for each thing that may be meant. */
const meant: Record<keyof AnswerWords["meanings"], string> = {
  received: "desk: received",
  submitted: "desk: submitted",
  rejected: "desk: rejected",
  completed: "desk: completed",
  cancelled: "desk: cancelled",
};

const blamed: Record<keyof AnswerWords["reasons"], string> = {
  account: "desk: rejected: account number incorrect",
  pin: "desk: rejected: PIN incorrect",
  name: "desk: rejected: customer name mismatch",
  signer: "desk: rejected: signer not authorized",
  address: "desk: rejected: address mismatch",
  zip: "desk: rejected: zip mismatch",
  btn: "desk: rejected: BTN mismatch",
  notOnAccount: "desk: rejected: number not on account",
  notActive: "desk: rejected: number not active",
  lock: "desk: rejected: port freeze",
  pendingOrder: "desk: rejected: pending order on account",
  feature: "desk: rejected: special feature on line",
  document: "desk: rejected: bill copy unreadable",
  date: "desk: rejected: due date not available",
  other: "desk: rejected: other reason",
};

const choices = <K extends string>(labels: Record<K, string>, said: Record<K, string>): Part => ({
  type: "choices",
  choices: [
    ...(Object.keys(said) as K[]).map((key) => choice(labels[key], said[key])),
    choice(words.none, notRecorded),
  ],
});

const theirWords = (said: string): Part => ({
  type: "facts",
  facts: [{ label: words.theyWrote, value: words.quote(said) }],
});

/** What was understood, and whether it shall be recorded. */
export const confirmParts = (shown: string[], said: string): Part[] => [
  ...(shown.length === 1
    ? text(words.readAs(shown[0] ?? ""))
    : [...text(words.readAsList), { type: "list" as const, items: shown }]),
  theirWords(said),
  ...text(words.mayRecord),
  {
    type: "choices",
    choices: [
      { ...choice(words.record, "yes, record it"), style: "primary" },
      choice(words.recordNot, notRecorded),
    ],
  },
];

/** What was not clear, with buttons for what it may mean. */
export const unclearParts = (why: "reason" | "nothing", said: string): Part[] => [
  ...text(why === "reason" ? words.unclearReason : words.unclearMeaning),
  theirWords(said),
  ...text(why === "reason" ? words.whichReason : words.whichMeaning),
  why === "reason" ? choices(words.reasons, blamed) : choices(words.meanings, meant),
];

/** The answer was about another request than the one talked about. */
export const otherRequestParts = (sid: Sid, here: Sid | null): Part[] => [
  ...text(words.otherRequest(sid, here)),
  {
    type: "choices",
    choices: [{ label: words.pasteFor(sid), action: { text: "desk answer", sid }, style: "primary" }],
  },
];
