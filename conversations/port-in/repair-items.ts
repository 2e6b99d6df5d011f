import type { Context, Item, Question } from "../../src/core/item.ts";
import { numbersOf } from "../../src/core/port-request.ts";
import { showNumber } from "../../src/core/values/phone.ts";
import { waitingDate, yesNoItem } from "./kinds.ts";
import { repairItemWords as words } from "./words-repair.ts";

/** Items that only a rejection asks for. They apply while a repair names them. */
const onlyReopened = (item: Item): Item => ({
  ...item,
  applies: ({ request }) => request.repair?.items.includes(item.key) ?? false,
});

const keepNumber = (number: string): Item => ({
  key: `keepNumber:${number}`,
  label: () => words.keepNumber.label(showNumber(number)),
  names: [],
  kind: "choice",
  ask: () => words.keepNumber.ask(showNumber(number)),
  example: () => words.keepNumber.example,
  help: () => words.keepNumber.help,
  read: (text) => {
    const drop = /\b(drop|remove|leave (it )?out|without|delete|take (it )?out)\b/i.test(text);
    const keep = /\b(keep|fixed|reactivated|put right|stays?|corrected|active)\b/i.test(text);
    return drop === keep
      ? { ok: false, problem: words.keepNumber.again }
      : { ok: true, value: drop ? "drop" : "keep" };
  },
  show: (value) => (value === "drop" ? words.keepNumber.dropped : words.keepNumber.kept),
  typed: String,
  choices: () => [
    { label: words.keepNumber.drop, value: "drop" },
    { label: words.keepNumber.keep, value: "keep" },
  ],
  sets: (value, { request }): Record<string, string[]> =>
    value === "drop" ? { numbers: numbersOf(request).filter((each) => each !== number) } : {},
});

const featureRemoved = waitingDate({
  key: "featureRemoved",
  label: () => words.feature.label,
  names: ["feature removed", "función quitada"],
  ask: () => words.feature.ask,
  example: () => words.feature.example,
  help: () => words.feature.help,
});

const pendingClears = waitingDate({
  key: "pendingClears",
  label: () => words.pending.label,
  names: ["order clears", "open order", "orden abierta"],
  ask: () => words.pending.ask,
  example: () => words.pending.example,
  help: () => words.pending.help,
});

const lockRemoved = yesNoItem({
  key: "lockRemoved",
  label: () => words.lock.label,
  names: ["lock removed", "bloqueo"],
  ask: () => words.lock.ask,
  help: () => words.lock.help,
  refuse: () => words.lock.refuse,
  again: () => words.lock.again,
});

const keepWhich: Item = {
  key: "keepWhich",
  label: () => words.keepWhich.label,
  names: ["which request", "qué solicitud"],
  kind: "choice",
  ask: () => words.keepWhich.ask,
  example: () => words.keepWhich.example,
  help: () => words.keepWhich.help,
  read: (text) =>
    /\b(this( one)?|yes|cancelled|canceled|keep (it|this))\b/i.test(text)
      ? { ok: true, value: "this one" }
      : { ok: false, problem: words.keepWhich.again },
  show: () => words.keepWhich.shown,
  typed: String,
  choices: () => [{ label: words.keepWhich.choice, value: "this one" }],
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
