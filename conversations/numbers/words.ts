import { quoted } from "../../src/core/hearing/typed-text.ts";
import type { InventoryNumber, InventoryStatus, NumberCounts } from "../../src/core/inventory.ts";
import { spoken } from "../../src/core/language.ts";
import type { BadLine, NumberFilter, NumberShow, PortFacts } from "../../src/core/numbers-ask.ts";
import { fewListed } from "../../src/core/values/listed.ts";
import { showDate } from "../../src/core/values/local-date.ts";
import { type E164, showNumber } from "../../src/core/values/phone.ts";
import type { Sid } from "../../src/core/values/sid.ts";
import { spanish } from "./words.es.ts";

const { format: count } = new Intl.NumberFormat("en-US");

const many = (total: number): string => `${count(total)} ${total === 1 ? "number" : "numbers"}`;

/** Names in a row: "A, B and C", the first few, and how many more. */
export const listed = (names: string[], most = 8): string => fewListed(names, most);

/** Where a number stands, as it is said of one. */
const statusNames: Record<InventoryStatus, string> = {
  free: "free",
  pending: "on its way",
  assigned: "in use",
  ported: "ported",
  failed: "did not come",
  released: "given back",
};

const showNames: Record<NumberShow, string> = {
  all: "",
  pending: "on their way",
  ported: "ported",
  failed: "that did not come",
  free: "free",
  assigned: "assigned",
  unassigned: "that are nobody's",
  temporary: "temporary",
  claimed: "brought in",
  released: "given back",
};

const isNames: Record<NumberShow, string> = {
  all: "came",
  pending: "is on its way",
  ported: "was ported",
  failed: "failed to come",
  free: "is free",
  assigned: "is assigned",
  unassigned: "is without a person",
  temporary: "is temporary",
  claimed: "was brought in",
  released: "was given back",
};

/** What is typed for a list; its buttons type the same. */
export const typedFilter = ({ show, sid, named, mine }: NumberFilter): string =>
  [
    mine ? "my" : "",
    show === "all" ? (mine || sid || named !== undefined ? "" : "all") : show,
    "numbers",
    sid ? `of ${sid}` : named === undefined ? "" : `of ${named}`,
  ]
    .filter((part) => part !== "")
    .join(" ");

const beside = (each: InventoryNumber, ports: Record<string, PortFacts>): string[] => {
  const port = each.sid ? ports[each.sid] : undefined;
  const date = each.status === "pending" && port?.date ? `expected ${showDate(port.date)}` : "";
  return [
    each.standsFor ? `stands in for ${showNumber(each.standsFor)}` : "",
    each.source === "temporary" ? "temporary" : "",
    date,
    each.sid ?? (each.source === "claimed" ? "brought in" : ""),
  ].filter((part) => part !== "");
};

const numberLine = (each: InventoryNumber, ports: Record<string, PortFacts>): string =>
  [
    showNumber(each.number),
    statusNames[each.status],
    each.person ? quoted(each.person.name, 60) : "nobody's",
    ...beside(each, ports),
  ].join(" · ");

const countsSentence = (counts: NumberCounts): string => {
  const parts = (["ported", "pending", "assigned", "free", "failed", "released"] as const)
    .filter((status) => counts[status].total > 0)
    .map((status) => {
      const { total } = counts[status];
      const where = status === "pending" && total !== 1 ? "on their way" : statusNames[status];
      return `${count(total)} ${where}`;
    });
  return parts.join(", ");
};

const whose = ({ sid, named, mine }: NumberFilter): string =>
  sid ? ` of ${sid}` : named === undefined ? (mine ? " assigned to you" : "") : ` of ${quoted(named, 60)}`;

const describe = (filter: NumberFilter, total: number): string => {
  const plural = showNames[filter.show];
  const kind =
    total === 1 ? plural.replace("on their way", "on its way").replace("that are", "that is") : plural;
  const before = ["free", "assigned", "ported", "temporary"].includes(filter.show) ? `${kind} ` : "";
  const behind = before === "" && kind !== "" ? ` ${kind}` : "";
  return `${count(total)} ${before}${total === 1 ? "number" : "numbers"}${behind}${whose(filter)}`;
};

const english = {
  /** The buttons to other lists. */
  filters: {
    all: "All numbers",
    pending: "On their way",
    ported: "Ported",
    failed: "Did not come",
    free: "Free",
    assigned: "Assigned",
    unassigned: "Nobody's",
    temporary: "Temporary",
    claimed: "Brought in",
    released: "Given back",
  } satisfies Record<NumberShow, string>,
  /** A number on one line of a list. */
  line: numberLine,

  /** `from` and `shown` are the place on this page. */
  lead: (filter: NumberFilter, total: number, from: number, shown: number, counts: NumberCounts): string => {
    const all = filter.show === "all" && whose(filter) === "" ? `: ${countsSentence(counts)}` : "";
    const there = `There ${total === 1 ? "is" : "are"} ${describe(filter, total)}${all}.`;
    return shown === total ? there : `${there} These are ${count(from + 1)} to ${count(from + shown)}.`;
  },
  none: (filter: NumberFilter, all: number): string => {
    if (all === 0)
      return 'There are no numbers here yet. A port you submit brings its numbers in; "numbers add 212-555-0142" adds one you have already.';
    if (filter.mine) return "No number is assigned to you.";
    if (filter.named !== undefined) return `No number is ${quoted(filter.named, 60)}'s.`;
    const where = filter.sid ? ` with ${filter.sid}` : "";
    return `None of your ${many(all)} ${isNames[filter.show]}${where}.`;
  },
  noMore: (total: number): string => `That is past the end: there are ${many(total)} in this list.`,
  showMore: (left: number): string => (left === 1 ? "Show the last one" : `Show ${left} more`),
  before: "The ones before",
  asFile: "Export as CSV",
  assignForm: "Assign numbers",

  fileTitle: "Numbers",
  exported: (total: number): string =>
    total === 0
      ? "That list is empty, so there is nothing to export."
      : `Here is the list: ${many(total)}, a row each.`,

  whoIs: (
    each: InventoryNumber,
    port: PortFacts | undefined,
    standIn: InventoryNumber | undefined,
  ): string => {
    const shown = showNumber(each.number);
    const person = each.person && quoted(each.person.name, 60);
    const at = ((): string => {
      switch (each.status) {
        case "pending":
          return `It is on its way with ${each.sid}${port?.date ? ` and expected on ${showDate(port.date)}` : ""}.`;
        case "ported":
          return `It came with ${each.sid}.`;
        case "failed":
          return `It did not come: see ${each.sid ?? "its request"}.`;
        case "released":
          return "It was given back.";
        default:
          return each.standsFor
            ? `It stands in for ${showNumber(each.standsFor)} until that one is here.`
            : "";
      }
    })();
    const meanwhile = standIn ? ` Until then ${showNumber(standIn.number)} stands in for it.` : "";
    return `${shown} ${person ? `is ${person}'s` : "is nobody's yet"}. ${at}${meanwhile}`.trim();
  },
  whoDraft: (number: E164, sid: Sid): string =>
    `${showNumber(number)} is in ${sid}, which nobody has submitted yet. It can be given to somebody once it is.`,
  whoUnknown: (digits: string): string =>
    digits.length < 7
      ? `No number here ends in ${digits}.`
      : `${showNumber(`+1${digits}`)} is not among your numbers. "numbers add ${digits}" brings it in.`,
  whoMany: (total: number): string => `${many(total)} here end like that:`,

  claimed: (added: number): string =>
    added === 0 ? "" : `Added ${many(added)}. ${added === 1 ? "It is" : "They are"} free to be assigned.`,
  claimedBefore: (numbers: E164[]): string =>
    numbers.length === 0
      ? ""
      : `Here already, so left as ${numbers.length === 1 ? "it is" : "they are"}: ${listed(numbers.map(showNumber))}.`,
  claimNothing: 'I found no number in that. "numbers add 212-555-0142, 212-555-0143" adds two.',

  dropped: (numbers: E164[]): string =>
    numbers.length === 0 ? "" : `Taken out of your numbers: ${listed(numbers.map(showNumber))}.`,
  dropHas: (each: InventoryNumber): string =>
    `${showNumber(each.number)} is ${quoted(each.person?.name ?? "", 60)}'s. "unassign ${showNumber(each.number)}" first, then it can be taken out.`,
  dropPort: (each: InventoryNumber): string =>
    each.standsFor
      ? `${showNumber(each.number)} stands in for ${showNumber(each.standsFor)} and stays until that one is here.`
      : `${showNumber(each.number)} belongs to ${each.sid ?? "a port"}, so it stays in the list.`,

  assigned: (name: string, numbers: E164[], pending: boolean): string =>
    `${listed(numbers.map(showNumber))} ${numbers.length === 1 ? "is" : "are"} ${quoted(name, 60)}'s now${pending ? `, from the day ${numbers.length === 1 ? "it comes" : "they come"}` : ""}.`,
  yours: (numbers: E164[], pending: boolean, link: string | null): string =>
    `${listed(numbers.map(showNumber))} ${numbers.length === 1 ? "is" : "are"} yours now${pending ? `, from the day ${numbers.length === 1 ? "it comes" : "they come"}` : ""}.${link === null ? "" : ` To set up your phone: ${link}`}`,
  assignedMany: (numbers: number, people: number): string =>
    `${many(numbers)} ${numbers === 1 ? "is" : "are"} assigned now, to ${count(people)} ${people === 1 ? "person" : "people"}.`,
  telling: (people: number, link: boolean): string =>
    `I am telling ${people === 1 ? "them" : "each of them"}${link ? ", with the set-up link" : ""}.`,
  noLinkYet: 'There is no set-up link for them yet: "set-up link https://…" adds one to what they are sent.',
  hasAlready: (name: string, numbers: E164[]): string =>
    `${quoted(name, 60)} has ${listed(numbers.map(showNumber))} already.`,
  isSomebodys: (each: InventoryNumber, to: string): string =>
    `${showNumber(each.number)} is ${quoted(each.person?.name ?? "", 60)}'s now. Give it to ${quoted(to, 60)} instead?`,
  areSomebodys: (lines: string[], total: number): string =>
    `${many(total)} ${total === 1 ? "is" : "are"} somebody else's and ${total === 1 ? "was" : "were"} left alone: ${listed(lines)}. Begin the list with "reassign" to give ${total === 1 ? "it" : "them"} away all the same.`,
  reassignYes: (to: string): string => `Yes, give it to ${quoted(to, 30)}`,
  reassignNo: "No, leave it",
  leftAlone: "Left as it is.",
  notOurs: (numbers: string[]): string =>
    `${listed(numbers)} ${numbers.length === 1 ? "is" : "are"} not among your numbers. A port brings numbers in, and so does "numbers add 212-555-0142".`,
  notComing: (each: InventoryNumber): string =>
    `${showNumber(each.number)} ${each.status === "released" ? "was given back" : `did not come${each.sid ? ` with ${each.sid}` : ""}`}, so it cannot be given to anybody.`,
  whichOf: (digits: string, numbers: E164[]): string =>
    `Several numbers end in ${digits}: ${listed(numbers.map(showNumber))}. Which one? Give the whole number.`,
  twice: (number: E164, names: string[]): string =>
    `${showNumber(number)} stands there for ${listed(names)}; it can be one person's only, so it was left alone.`,
  stranger: (text: string, problem: "nobody" | "outside" | "address"): string =>
    problem === "outside"
      ? `${quoted(text, 60)} is a guest or a program here. Give their name and e-mail address instead, and I write to them by mail.`
      : problem === "address"
        ? `I could not read the e-mail address in "${quoted(text, 60)}". It looks like sam@acme.com.`
        : 'I did not see who it is for. Mention the person, or give a name and an e-mail address: "assign 212-555-0142 to Sam Lee <sam@acme.com>".',
  badLines: (bad: BadLine[]): string => {
    const reasons = {
      "no-number": "no phone number",
      "no-person": "nobody named",
      "two-numbers": "more than one number",
    };
    const lines = bad.map(
      ({ line, text, problem }) => `line ${line} ("${quoted(text, 60)}"): ${reasons[problem]}`,
    );
    return `${bad.length === 1 ? "One line was" : `${count(bad.length)} lines were`} left out: ${listed(lines, 10)}.`;
  },
  nothingAssigned: "Nothing was changed.",

  unassigned: (numbers: E164[]): string =>
    `${listed(numbers.map(showNumber))} ${numbers.length === 1 ? "is" : "are"} nobody's now.`,
  isNobodys: (number: E164): string => `${showNumber(number)} was nobody's already.`,
  isAnothers: (each: InventoryNumber, from: string): string =>
    `${showNumber(each.number)} is ${quoted(each.person?.name ?? "", 60)}'s, not ${quoted(from, 60)}'s, so I left it. "unassign ${showNumber(each.number)}" takes it away.`,

  linkKept: (url: string): string =>
    `People who are given a number are sent this to set up their phone: ${url}`,
  linkGone: "The set-up link is gone: people are told their number without one.",
  linkWrong: (text: string): string =>
    `"${quoted(text, 80)}" is not a web address I can send. It has to begin with https:// and be at most 500 characters long.`,
  linkIs: (url: string | null): string =>
    url === null
      ? 'No set-up link is set. "set-up link https://…" sends one to people with their number.'
      : `People are sent this with their number: ${url}`,

  readingList: "I am reading the list.",
  whichList: (name: string): string =>
    `What is ${quoted(name, 60)} for? Type "port" first where its numbers are to be moved here.`,
  listAssigns: "Assign numbers to people",
  listClaims: "Add to our numbers",

  formTitle: "Assign numbers",
  formNumbers: "Numbers",
  formNumbersHint: "Whole numbers or their last four digits, as many as you like.",
  formPerson: "Person",
  formPersonHint: "A name and an e-mail address. To reach somebody here, mention them: assign 0142 to @name.",
  formPersonExample: "Sam Lee <sam@acme.com>",
  formLines: "Or a list",
  formLinesHint: "A line each, in any order: number, name, e-mail address.",
  formNoNumber: "Give at least one number, or its last four digits.",

  notTold: (names: string[]): string =>
    `I could not tell ${listed(names)}, because I know no way to write to them. Assign again with an e-mail address ("Sam Lee <sam@acme.com>"), or tell them yourself. The assignment stands.`,
  mailNotTaken: (names: string[]): string =>
    `The mail to ${listed(names)} could not be delivered. Check the address, or tell them yourself. The assignment stands.`,
  mailFiled: (addresses: string[]): string =>
    `No mail server is set up here, so the mail to ${listed(addresses)} waits as a file in the outbox folder.`,
};

export type NumbersWords = typeof english;

/** Everything that is said of an agency's numbers. */
export const numbersWords = spoken({ en: english, es: spanish });
