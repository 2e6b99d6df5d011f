import type { Context, Item, Question } from "../../src/core/item.ts";
import { nameOf, numbersOf, textOf } from "../../src/core/port-request.ts";
import { addBusinessDays, isBusinessDay } from "../../src/core/values/business-days.ts";
import { showDate } from "../../src/core/values/local-date.ts";
import { rangesOf } from "../../src/core/values/number-ranges.ts";
import { showNumber } from "../../src/core/values/phone.ts";
import { readDate } from "../../src/core/values/read-date.ts";
import { billWords } from "./bill-words.ts";
import { lineItem } from "./kinds.ts";
import { readOneNumber } from "./numbers.ts";
import { temporary } from "./temporary.ts";

const reopened = ({ request }: Context, key: string): boolean => request.repair?.items.includes(key) ?? false;

const name = lineItem({
  key: "name",
  label: () => "Request name",
  names: ["request name", "name of the request", "request title"],
  ask: () => "What should this request be called? It is only for finding it again.",
  example: "Acme main lines",
  help: () =>
    "A name you will recognise in the list. Without one it is named after the carrier and the count.",
  most: 60,
  preset: () => "",
  show: (value) => (value === "" ? "" : String(value)),
});

const named: Item = {
  ...name,
  show: (value, { request }) => (value === "" ? nameOf(request) : String(value)),
};

const portType: Item = {
  key: "portType",
  label: () => "Full or partial port",
  names: ["port type", "full or partial"],
  kind: "choice",
  ask: () => "Are these all the numbers on that account (a full port), or do some stay (a partial port)?",
  example: "full",
  help: () =>
    "In a full port every number leaves and the old account closes. In a partial port some stay, and the account needs a main number among those.",
  read: (text) => {
    const partial = /\b(partial|part|some( of them)? stay|not all|keep some|others stay)\b/i.test(text);
    const full = /\b(full|all|every|everything|complete|whole)\b/i.test(text) && !/\bnot all\b/i.test(text);
    if (partial === full)
      return { ok: false, problem: 'Please say "full" (all numbers leave) or "partial" (some stay).' };
    return { ok: true, value: partial ? "partial" : "full" };
  },
  show: (value) =>
    value === "partial"
      ? "Partial: other numbers stay with the old carrier"
      : "Full: all numbers on the account",
  printed: true,
  typed: String,
  choices: () => [
    { label: "Full: all numbers leave", value: "full" },
    { label: "Partial: some stay", value: "partial" },
  ],
  preset: () => "full",
  stands: true,
  doubt: (value, { request }) =>
    value === "full" && request.bill?.state === "read" && request.bill.numbersNotClaimed.length > 0
      ? billWords.notFull(rangesOf(request.bill.numbersNotClaimed, 12))
      : null,
};

const partial = ({ request }: Context): boolean => textOf(request, "portType") === "partial";

/** What becomes of the numbers that stay, where some do. They are kept unless somebody asks for the other by name. */
const remaining: Item = {
  key: "remaining",
  label: () => "Numbers that stay",
  names: ["numbers that stay", "remaining numbers", "remaining"],
  kind: "choice",
  applies: partial,
  ask: () =>
    "What becomes of the numbers that stay: keep them in service with the old carrier, or have it disconnect them?",
  example: "keep",
  help: () =>
    "Kept numbers go on with the old carrier as they are. Disconnected ones are given up for good when the others move, and cannot be had back.",
  read: (text) => {
    const disconnect =
      /\b(?:disconnect(?:ed)?|cancel(?:led)?|close[sd]?|give (?:them )?up|end(?:ed)?)\b/i.test(text);
    const keep = /\b(?:keep|kept|stays?|remain|go on|in service)\b/i.test(text);
    return disconnect === keep
      ? { ok: false, problem: 'Please say "keep" or "disconnect".' }
      : { ok: true, value: disconnect ? "disconnect" : "keep" };
  },
  show: (value) =>
    value === "disconnect" ? "Disconnected by the old carrier, for good" : "Kept with the old carrier",
  typed: String,
  printed: true,
  choices: () => [
    { label: "Keep them", value: "keep" },
    { label: "Disconnect them", value: "disconnect" },
  ],
  preset: () => "keep",
};

const newBtn: Item = {
  key: "newBtn",
  label: () => "New billing number for what stays",
  names: ["new btn", "new billing number"],
  kind: "line",
  applies: (context) => {
    const portTypeRedone = context.request.repair?.done.includes("portType") ?? false;
    if (reopened(context, "newBtn")) return partial(context) || !portTypeRedone;
    if (textOf(context.request, "remaining") === "disconnect") return false;
    return partial(context) && numbersOf(context.request).includes(textOf(context.request, "btn"));
  },
  ask: () =>
    "The account's main number leaves. Which of the numbers that stay becomes the new billing number?",
  example: "212-555-0149",
  help: () =>
    "A number on the same account that stays behind. The old carrier files the account under it from then on.",
  read: (text, context) => {
    const number = readOneNumber(text, context);
    if (!number)
      return {
        ok: false,
        problem: "Please give one phone number with ten digits that stays on the account.",
      };
    return numbersOf(context.request).includes(number)
      ? { ok: false, problem: `${showNumber(number)} is leaving with this request. Name one that stays.` }
      : { ok: true, value: number };
  },
  show: (value) => showNumber(String(value)),
  typed: (value) => showNumber(String(value)),
  printed: true,
};

/** The first day the carrier may be asked for. */
export const earliestDate = ({ today, carrier }: Context): string =>
  addBusinessDays(today, carrier.earliestDays);

const date: Item = {
  key: "date",
  label: () => "Requested date",
  names: ["requested date", "port date", "date", "desired date"],
  kind: "date",
  ask: (context) =>
    `Which day should the numbers move? The first possible is ${showDate(earliestDate(context))}. It is a request; the old carrier sets the date.`,
  example: "as soon as possible",
  help: () =>
    "A business day. The old carrier answers with the agreed date, called FOC (firm order commitment).",
  read: (text, context) => {
    if (/\b(asap|as soon as|soonest|earliest|first possible|any ?(day|time)?|no preference)\b/i.test(text))
      return { ok: true, value: "soonest" };
    const read = readDate(text, context.today);
    if (!read.ok) return read;
    const first = earliestDate(context);
    if (read.date < first)
      return {
        ok: false,
        problem: `${showDate(read.date)} is too early for the carrier. The first possible day is ${showDate(first)}.`,
      };
    if (!isBusinessDay(read.date)) {
      return {
        ok: false,
        problem: `${showDate(read.date)} is not a business day. The next one is ${showDate(addBusinessDays(read.date, 1))}.`,
      };
    }
    return { ok: true, value: read.date };
  },
  show: (value) => (value === "soonest" ? "As soon as possible" : showDate(String(value))),
  typed: (value) => (value === "soonest" ? "as soon as possible" : String(value)),
  preset: () => "soonest",
  doubt: (value, context) =>
    typeof value === "string" &&
    value !== "soonest" &&
    context.request.status === "draft" &&
    value < earliestDate(context)
      ? `${showDate(value)} can no longer be reached. The first possible day is ${showDate(earliestDate(context))}.`
      : null,
};

const informed = lineItem({
  key: "informed",
  label: () => "Kept informed",
  names: ["kept informed", "informed", "watchers", "people to inform"],
  ask: () => 'Who else should be kept informed? Names or e-mail addresses, or "nobody else".',
  example: "sam@acme.com",
  help: () =>
    'Everything that happens is told here. Up to five people whose e-mail address you give get the numbers by mail when the port is submitted, then the date, when it moves, and the end. Names alone are only kept with the request; to tell somebody in the chat, say "keep … informed" and mention them.',
  most: 200,
  preset: () => "",
  show: (value) =>
    value === "" || /^(nobody|no one|none|just me)/i.test(String(value))
      ? "You, in this conversation"
      : `You, and ${String(value)}`,
});

/** Everything with a sensible preset: shown at review and changed from there, never asked by itself. */
export const optionsQuestion: Question = {
  key: "options",
  items: () => [named, portType, remaining, newBtn, date, temporary, informed],
};
