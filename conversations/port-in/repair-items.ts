import type { Context, Item, Question } from "../../src/core/item.ts";
import { numbersOf } from "../../src/core/port-request.ts";
import { showNumber } from "../../src/core/values/phone.ts";
import { waitingDate, yesNoItem } from "./kinds.ts";

/** Items that only a rejection asks for. They apply while a repair names them. */
const onlyReopened = (item: Item): Item => ({
  ...item,
  applies: ({ request }) => request.repair?.items.includes(item.key) ?? false,
});

const keepNumber = (number: string): Item => ({
  key: `keepNumber:${number}`,
  label: () => `Keep or drop ${showNumber(number)}`,
  names: [],
  kind: "choice",
  ask: () =>
    `The carrier cannot move ${showNumber(number)} with this account. Drop it from the request, or keep it because the old carrier has put it right?`,
  example: "drop",
  help: () =>
    "Drop it and the others go on without it. Keep it only if the old carrier confirmed that it is active and on this account.",
  read: (text) => {
    const drop = /\b(drop|remove|leave (it )?out|without|delete|take (it )?out)\b/i.test(text);
    const keep = /\b(keep|fixed|reactivated|put right|stays?|corrected|active)\b/i.test(text);
    return drop === keep
      ? { ok: false, problem: 'Please say "drop" or "keep".' }
      : { ok: true, value: drop ? "drop" : "keep" };
  },
  show: (value) => (value === "drop" ? "Dropped" : "Kept"),
  typed: String,
  choices: () => [
    { label: "Drop it", value: "drop" },
    { label: "Keep it, it is put right", value: "keep" },
  ],
  sets: (value, { request }): Record<string, string[]> =>
    value === "drop" ? { numbers: numbersOf(request).filter((each) => each !== number) } : {},
});

const featureRemoved = waitingDate({
  key: "featureRemoved",
  label: () => "Feature removed on",
  names: ["feature removed"],
  ask: () => "On which date did the old carrier take the special feature off the number?",
  example: "today",
  help: () =>
    "Call the old carrier and ask which feature is on the number: DSL, distinctive ringing, a hunt group. Ask them to take it off, and for the date.",
});

const pendingClears = waitingDate({
  key: "pendingClears",
  label: () => "Open order clears on",
  names: ["order clears", "open order"],
  ask: () => "On which date does the open order at the old carrier clear?",
  example: "Dec 3",
  help: () =>
    "Ask the old carrier whether an order is open on the account, and to finish or cancel it. Change nothing else on the account meanwhile.",
});

const lockRemoved = yesNoItem({
  key: "lockRemoved",
  label: () => "Lock removed",
  names: ["lock removed"],
  ask: () => "Has the old carrier taken off the freeze or the number lock?",
  help: () =>
    "Wireless carriers call it Number Lock or Port Out Protection, and you switch it off in their app. For landlines ask for the LSP or PIC freeze to be lifted.",
  refuse: () => "Please have it taken off first, then say yes. The request waits.",
  again: () => "Please answer yes or no: is the lock off?",
});

const keepWhich: Item = {
  key: "keepWhich",
  label: () => "Which request to keep",
  names: ["which request"],
  kind: "choice",
  ask: () =>
    "Another port is already open for this number. Has that one been cancelled, so that this one goes on?",
  example: "this one",
  help: () =>
    'Only one port of a number can be open. Cancel the other at the carrier where it was asked for, then say "this one". To give up this one, say "cancel the port".',
  read: (text) =>
    /\b(this( one)?|yes|cancelled|canceled|keep (it|this))\b/i.test(text)
      ? { ok: true, value: "this one" }
      : {
          ok: false,
          problem: 'Say "this one" once the other is cancelled, or "cancel the port" to give this one up.',
        },
  show: () => "This one goes on",
  typed: String,
  choices: () => [{ label: "This one; the other is cancelled", value: "this one" }],
};

export const repairQuestion: Question = {
  key: "repair",
  items: (context: Context) => [
    ...(context.request.repair?.items ?? [])
      .filter((key) => key.startsWith("keepNumber:"))
      .map((key) => keepNumber(key.slice("keepNumber:".length))),
    ...[featureRemoved, pendingClears, lockRemoved, keepWhich].map(onlyReopened),
  ],
};
