import { awaitedApproval } from "../../src/core/approval.ts";
import type { Capabilities } from "../../src/core/carrier.ts";
import { awaitedLetter, isSignable } from "../../src/core/letter-state.ts";
import type { Choice } from "../../src/core/message.ts";
import { isImported, isOver, type PortRequest, type Status } from "../../src/core/port-request.ts";
import { choiceWords as words } from "./words-choices.ts";

const mayBeStopped: Status[] = [
  "in-review",
  "awaiting-signature",
  "with-carrier",
  "action-required",
  "date-set",
  "unknown",
];

/** The buttons of a request as it stands, the most useful first. What cannot be taken back carries the revision. */
export const nextChoices = (request: PortRequest, { desk }: Pick<Capabilities, "desk">): Choice[] => {
  const { sid, rev, status } = request;
  const choices: Choice[] = [];
  const awaited = status === "draft" && awaitedApproval(request) !== null;
  // Without the revision: from here nobody approves answers that they were not shown.
  if (awaited)
    choices.push(
      { label: words.approve, action: { text: "approve", sid }, style: "primary" },
      { label: words.sendBack, action: { text: "decline", sid } },
    );
  if (status === "draft")
    choices.push({
      label: words.goOn,
      action: { text: "resume", sid },
      ...(awaited ? {} : { style: "primary" as const }),
    });
  const letter = awaitedLetter(request);
  if (letter && isSignable(letter)) {
    choices.push({ label: words.signHere, action: { text: "sign", sid }, style: "primary" });
    choices.push({ label: words.sendAgain, action: { text: "resend the letter", sid } });
  }
  if (letter && ["declined", "expired"].includes(letter.standing)) {
    choices.push({
      label: words.newLetter,
      action: { text: "resend the letter", sid },
      style: "primary",
    });
  }
  if (status === "action-required" && !isImported(request)) {
    choices.push({ label: words.repair, action: { text: "repair", sid }, style: "primary" });
  }
  if (status === "rejected" || status === "expired" || status === "cancelled") {
    choices.push({ label: words.startAgain, action: { text: "restart", sid, rev }, style: "primary" });
  }
  if (desk && request.orders.length > 0 && !isOver(status))
    choices.push({ label: words.deskAnswer, action: { text: "desk answer", sid } });
  choices.push({ label: words.status, action: { text: "status", sid } });
  if (status !== "draft") choices.push({ label: words.history, action: { text: "history", sid } });
  if (mayBeStopped.includes(status)) {
    choices.push({ label: words.cancel, action: { text: "cancel request", sid, rev }, style: "danger" });
  }
  return choices;
};
