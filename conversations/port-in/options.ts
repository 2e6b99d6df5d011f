import type { Context, Item, Question } from "../../src/core/item.ts";
import { nameOf, numbersOf, textOf } from "../../src/core/port-request.ts";
import { addBusinessDays, isBusinessDay } from "../../src/core/values/business-days.ts";
import { showDate } from "../../src/core/values/local-date.ts";
import { rangesOf } from "../../src/core/values/number-ranges.ts";
import { type E164, showNumber } from "../../src/core/values/phone.ts";
import { readDate } from "../../src/core/values/read-date.ts";
import { billWords } from "./bill-words.ts";
import { lineItem } from "./kinds.ts";
import { oneAmong, readOneNumber } from "./numbers.ts";
import { temporary } from "./temporary.ts";
import { optionsWords as words } from "./words-options.ts";

const reopened = ({ request }: Context, key: string): boolean => request.repair?.items.includes(key) ?? false;

const name = lineItem({
  key: "name",
  label: () => words.nameLabel,
  names: ["request name", "name of the request", "request title"],
  ask: () => words.nameAsk,
  example: () => words.nameExample,
  help: () => words.nameHelp,
  most: 60,
  preset: () => "",
  show: (value) => (value === "" ? "" : String(value)),
});

const named: Item = {
  ...name,
  show: (value, { request }) => (value === "" ? nameOf(request) : String(value)),
};

/** "It's a partial port": nothing else is called so. */
const portKind =
  /^(?:(?:sorry|no|wait|actually)\b[\s,]*)*(?:and )?(?:(?:it|this)(?:['’]?s| is) |make (?:it|this) )?(?:(?:only )?an? )?(full|partial)(?: port)?(?:[.!]?$|\s*(?:[,;:.–-]|because\b).*(?<!\?)$)/i;

/** "0174 stays with them", "just these two", "we keep the fax"; "keep it" may be the answer that stands. */
const someStay =
  /\b(?:partial|part|not all|(?:stay|remain)s?(?! on\b)|staying|remaining|keep(?:ing)? (?:some|one|two|three|a few|those|(?:the )?\(?\d+|the (?:fax|others?|rest|main|[a-z]+ (?:lines?|numbers?)))|(?:only|just) (?:these|those|the (?:two|three|first|main|others?)))\b/i;
/** "Nothing stays", "we don't keep any" */
const noneStays =
  /^(?!.*\bsome\b).*(?:\b(?:nothing|none|no one|neither|no(?: (?:other|more))? (?:numbers?|lines?))(?: of (?:it|them))? (?:will )?(?:stays?|remains?|is staying)|(?:\bnot|n['’]t) (?:keep|stay))\b/i;
const allLeave = /\b(?:full|all|every|everything|complete|whole|both)\b/i;

const portType: Item = {
  key: "portType",
  label: () => words.typeLabel,
  names: ["port type", "full or partial"],
  kind: "choice",
  ask: () => words.typeAsk,
  example: () => words.typeExample,
  help: () => words.typeHelp,
  read: (text) => {
    const none = noneStays.test(text);
    const partial = !none && someStay.test(text);
    const full = none || (allLeave.test(text) && !/\bnot all\b/i.test(text));
    if (partial === full) return { ok: false, problem: words.typeAgain };
    return { ok: true, value: partial ? "partial" : "full" };
  },
  show: (value) => words.typeShown[value === "partial" ? "partial" : "full"],
  printed: true,
  typed: (value) => words.typeTyped[value === "partial" ? "partial" : "full"],
  choices: () => [
    { label: words.typeChoices.full, value: "full" },
    { label: words.typeChoices.partial, value: "partial" },
  ],
  early: "always",
  spotEarly: (text) => {
    const kind = portKind.exec(text.trim())?.[1]?.toLowerCase();
    return kind === undefined || text.length > 80 ? null : { value: kind, rest: "" };
  },
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
  label: () => words.stayLabel,
  names: ["numbers that stay", "remaining numbers", "remaining"],
  kind: "choice",
  applies: partial,
  ask: () => words.stayAsk,
  example: () => words.stayExample,
  help: () => words.stayHelp,
  read: (text) => {
    const disconnect =
      /\b(?:disconnect(?:ed)?|cancel(?:led)?|close[sd]?|give (?:them )?up|end(?:ed)?)\b/i.test(text);
    const keep = /\b(?:keep|kept|stays?|remain|go on|in service)\b/i.test(text);
    return disconnect === keep
      ? { ok: false, problem: words.stayAgain }
      : { ok: true, value: disconnect ? "disconnect" : "keep" };
  },
  show: (value) => words.stayShown[value === "disconnect" ? "disconnect" : "keep"],
  typed: (value) => words.stayTyped[value === "disconnect" ? "disconnect" : "keep"],
  printed: true,
  choices: () => [
    { label: words.stayChoices.keep, value: "keep" },
    { label: words.stayChoices.disconnect, value: "disconnect" },
  ],
  preset: () => "keep",
};

/** Numbers that the bill lists and that are not moved. */
const staying = ({ request }: Context): E164[] => request.bill?.numbersNotClaimed ?? [];

const mostChoices = 5;

const newBtn: Item = {
  key: "newBtn",
  label: () => words.newBtnLabel,
  names: ["new btn", "new billing number"],
  kind: "line",
  applies: (context) => {
    const portTypeRedone = context.request.repair?.done.includes("portType") ?? false;
    if (reopened(context, "newBtn")) return partial(context) || !portTypeRedone;
    if (textOf(context.request, "remaining") === "disconnect") return false;
    return partial(context) && numbersOf(context.request).includes(textOf(context.request, "btn"));
  },
  ask: () => words.newBtnAsk,
  example: (context) => showNumber(staying(context)[0] ?? "+12125550149"),
  help: () => words.newBtnHelp,
  choices: (context) =>
    staying(context)
      .slice(0, mostChoices)
      .map((number) => ({ label: showNumber(number), value: showNumber(number) })),
  read: (text, context) => {
    const number = oneAmong(text, staying(context)) ?? readOneNumber(text, context);
    if (!number) return { ok: false, problem: words.newBtnAgain };
    return numbersOf(context.request).includes(number)
      ? { ok: false, problem: words.newBtnLeaves(showNumber(number)) }
      : { ok: true, value: number };
  },
  show: (value) => showNumber(String(value)),
  typed: (value) => showNumber(String(value)),
  printed: true,
};

/** The first day the carrier may be asked for. */
export const earliestDate = ({ today, carrier }: Context): string =>
  addBusinessDays(today, carrier.earliestDays);

/** "Can we do it on December 10th?" */
const wish =
  /^(?:(?:i|we)(?:'d| would) (?:like|want|prefer) (?:it|them|the (?:port|move))|(?:can|could) (?:we|you|it|they) (?:please )?(?:do|have|port|move|be|make)(?: (?:it|this|them|that|moved|done|ported))?|(?:please )?(?:port|move|do) (?:it|them|this))(?: (?:on|for|to be|by|done|moved|ported|finished))* (.{3,40}?)[?.!]*$/i;

const soonest = /^(?:asap|as soon as (?:possible|you can)|the sooner the better)(?: please)?[.!]*$/i;

const date: Item = {
  key: "date",
  label: () => words.dateLabel,
  names: ["requested date", "port date", "date", "desired date"],
  kind: "date",
  ask: (context) => words.dateAsk(showDate(earliestDate(context))),
  example: () => words.dateExample,
  help: () => words.dateHelp,
  read: (text, context) => {
    if (/\b(asap|as soon as|soonest|earliest|first possible|any ?(day|time)?|no preference)\b/i.test(text))
      return { ok: true, value: "soonest" };
    const read = readDate(text, context.today);
    if (!read.ok) return read;
    const first = earliestDate(context);
    if (read.date < first)
      return { ok: false, problem: words.dateEarly(showDate(read.date), showDate(first)) };
    if (!isBusinessDay(read.date)) {
      const following = showDate(addBusinessDays(read.date, 1));
      return { ok: false, problem: words.dateClosed(showDate(read.date), following) };
    }
    return { ok: true, value: read.date };
  },
  early: "always",
  spot: (text, context) => {
    if (soonest.test(text.trim())) return { value: "soonest", rest: "" };
    const wished = wish.exec(text.trim())?.[1];
    const read = wished === undefined ? null : readDate(wished, context.today);
    if (!wished || !read?.ok) return null;
    const taken = date.read(wished, context);
    return taken.ok === true
      ? { value: taken.value, rest: "" }
      : { problem: taken.ok === false ? taken.problem : "", rest: "" };
  },
  show: (value) => (value === "soonest" ? words.dateSoonest : showDate(String(value))),
  typed: (value) => (value === "soonest" ? words.dateExample : String(value)),
  preset: () => "soonest",
  doubt: (value, context) =>
    typeof value === "string" &&
    value !== "soonest" &&
    context.request.status === "draft" &&
    value < earliestDate(context)
      ? words.dateLost(showDate(value), showDate(earliestDate(context)))
      : null,
};

const informed = lineItem({
  key: "informed",
  label: () => words.informedLabel,
  names: ["kept informed", "informed", "watchers", "people to inform"],
  ask: () => words.informedAsk,
  example: "sam@acme.com",
  help: () => words.informedHelp,
  most: 200,
  preset: () => "",
  show: (value) =>
    value === "" || /^(nobody|no one|none|just me)/i.test(String(value))
      ? words.informedYou
      : words.informedAlso(String(value)),
});

/** Everything with a sensible preset: shown at review and changed from there, never asked by itself. */
export const optionsQuestion: Question = {
  key: "options",
  items: () => [named, portType, remaining, newBtn, date, temporary, informed],
};
