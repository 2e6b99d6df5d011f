import type { Choice, Part } from "../../src/core/message.ts";
import { text } from "../../src/core/message.ts";
import type { Sid } from "../../src/core/values/sid.ts";

const choice = (label: string, said: string): Choice => ({ label, action: { text: said } });

const notRecordedChoice = choice("None of these", "no, do not record it");

/** What a status may have meant. A date is typed, because only the text has it. */
const meanings: Choice[] = [
  choice("They have the order", "desk: received"),
  choice("It is with the old carrier", "desk: submitted"),
  choice("It is rejected", "desk: rejected"),
  choice("It is completed", "desk: completed"),
  choice("It is cancelled", "desk: cancelled"),
  notRecordedChoice,
];

/** What it may have been rejected for. */
const reasons: Choice[] = [
  choice("Account number", "desk: rejected: account number incorrect"),
  choice("PIN or passcode", "desk: rejected: PIN incorrect"),
  choice("Name on the account", "desk: rejected: customer name mismatch"),
  choice("Who signed", "desk: rejected: signer not authorized"),
  choice("Service address", "desk: rejected: address mismatch"),
  choice("ZIP code", "desk: rejected: zip mismatch"),
  choice("Billing number (BTN)", "desk: rejected: BTN mismatch"),
  choice("Not on the account", "desk: rejected: number not on account"),
  choice("Not active", "desk: rejected: number not active"),
  choice("Lock or freeze", "desk: rejected: port freeze"),
  choice("Another order is open", "desk: rejected: pending order on account"),
  choice("A feature on the line", "desk: rejected: special feature on line"),
  choice("Bill or letter", "desk: rejected: bill copy unreadable"),
  choice("The date", "desk: rejected: due date not available"),
  choice("Something else", "desk: rejected: other reason"),
  notRecordedChoice,
];

/** What is said about the desk's answers. */
export const answerWords = {
  paste:
    'Paste what they wrote, whole and as it came; headers and quoted mails do no harm. I show how I read it, and nothing is recorded before you agree. "cancel" if there is nothing.',
  confirm: (shown: string[], words: string): Part[] => [
    ...(shown.length === 1
      ? text(`I read this as: ${shown[0]}.`)
      : [...text("I read this as:"), { type: "list" as const, items: shown }]),
    { type: "facts", facts: [{ label: "They wrote", value: `"${words}"` }] },
    ...text("Shall I record it?"),
    {
      type: "choices",
      choices: [
        { label: "Yes, record it", action: { text: "yes, record it" }, style: "primary" },
        { label: "No, that is not it", action: { text: "no, do not record it" } },
      ],
    },
  ],
  unclear: (why: "reason" | "nothing", words: string): Part[] => [
    ...text(
      why === "reason"
        ? "They rejected it, and I cannot tell for what. I would rather ask than guess."
        : "I cannot tell for sure what that means, and I would rather ask than guess.",
    ),
    { type: "facts", facts: [{ label: "They wrote", value: `"${words}"` }] },
    ...text(
      why === "reason"
        ? "What was it rejected for?"
        : 'What does it mean? For a port date say it in these words: "desk: FOC 12/04".',
    ),
    { type: "choices", choices: why === "reason" ? reasons : meanings },
  ],
  recorded: "Recorded.",
  notRecorded:
    'Nothing is recorded. Say it in other words, such as "desk: FOC 12/04" or "desk: rejected, account number wrong".',
  changedSince:
    "A newer order has taken the place of the one that answer is about, so it was not recorded. Paste it again if it is about the new one.",
  nothingThere: "Nothing of this request is with the desk just now, so there is no answer to record.",
  otherRequest: (sid: Sid, here: Sid | null): Part[] => [
    ...text(
      `That mail is about ${sid}${here === null ? "" : `, and here we talk about ${here}`}. Nothing is recorded; paste it for the request it belongs to.`,
    ),
    {
      type: "choices",
      choices: [{ label: `Paste it for ${sid}`, action: { text: "desk answer", sid }, style: "primary" }],
    },
  ],
  chased: (address: string): string =>
    `I am asking ${address} how it stands. Paste the answer here when it comes.`,
  linked: (address: string): string =>
    `I am mailing ${address} a new link to the account number and the PINs. It works once, for seven days.`,
};
