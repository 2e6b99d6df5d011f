import type { BillCheck, BillClaims, BillSubject, Verdict } from "../../src/core/bill.ts";
import { type Context, type Item, showValue } from "../../src/core/item.ts";
import type { Choice, Fact, Part } from "../../src/core/message.ts";
import { textOf } from "../../src/core/port-request.ts";
import type { BillContent } from "../../src/core/turn.ts";
import { rangesOf } from "../../src/core/values/number-ranges.ts";
import { verdictOn } from "./bill-doubt.ts";
import { billWords } from "./bill-words.ts";

const mostShown = 12;

const isBusiness = (fields: Record<string, string>): boolean => fields.customerType === "business";

/** The answers as claims: a business account is in the company's name, a residential one in the representative's. */
const claims = (fields: Record<string, string>, numbers: string[]): BillClaims => {
  const named: [keyof BillClaims, string | undefined][] = [
    ["accountNumber", fields.accountNumber],
    ["accountHolder", isBusiness(fields) ? fields.accountName : fields.repName],
    ["street", fields.serviceStreet],
    ["unit", fields.serviceUnit],
    ["city", fields.serviceCity],
    ["state", fields.serviceState],
    ["zip", fields.serviceZip],
    ["btn", fields.btn],
    ["carrier", fields.carrier],
  ];
  const given = named.filter(([, value]) => value !== undefined && value !== "");
  return { ...Object.fromEntries(given), ...(numbers.length > 0 ? { numbers } : {}) };
};

const itemOf = (subject: BillSubject, { request }: Context): string | null => {
  switch (subject) {
    case "account-number":
      return "accountNumber";
    case "account-holder":
      return textOf(request, "customerType") === "residential" ? "repName" : "accountName";
    case "service-address":
      return "serviceStreet";
    case "zip":
      return "serviceZip";
    case "btn":
      return "btn";
    case "carrier":
      return "carrier";
    case "numbers":
      return "numbers";
    case "statement-date":
      return null;
  }
};

const items = [
  "accountNumber",
  "customerType",
  "accountName",
  "repName",
  "serviceStreet",
  "serviceUnit",
  "serviceCity",
  "serviceState",
  "serviceZip",
  "btn",
  "carrier",
  "numbers",
];

const useOf = (item: Item): string => `use the bill's ${item.names[0] ?? item.label().toLowerCase()}`;

type Line = { item: Item; verdict: Verdict };

/** What can be said in a line; numbers that differ are told one by one below. */
const linesOf = (context: Context, among: Item[]): Line[] =>
  among.flatMap((item) => {
    const verdict = verdictOn(context.request, item.key);
    const isTold = item.key === "numbers" && verdict !== "match";
    return verdict === undefined || isTold ? [] : [{ item, verdict }];
  });

const factOf = ({ item, verdict }: Line, context: Context): Fact => {
  const given = showValue(item, context);
  const offer = context.request.bill?.offers[item.key];
  const { shown = null, where = "" } = offer ?? {};
  switch (verdict) {
    case "match":
      return { label: item.label(), value: billWords.agrees(given) };
    case "close":
      return { label: item.label(), value: billWords.close(given, shown ?? given, where) };
    case "mismatch":
      return { label: item.label(), value: billWords.differs(given, shown, where) };
    case "not-readable":
      return { label: item.label(), value: billWords.unreadable(given) };
  }
};

const fixes = (lines: Line[], context: Context): Choice[] =>
  lines.flatMap(({ item, verdict }) => {
    const offer = context.request.bill?.offers[item.key];
    const { sid } = context.request;
    const isAsked = verdict === "mismatch" && item.stands === true;
    return offer && !isAsked && (verdict === "close" || verdict === "mismatch")
      ? [{ label: billWords.use(offer.shown), action: { text: useOf(item), sid } }]
      : [];
  });

const numberParts = ({ request }: Context): Part[] => {
  const { numbersNotOnBill = [], numbersNotClaimed = [] } = request.bill ?? {};
  const lines = [
    ...(numbersNotOnBill.length > 0 && ["close", "mismatch"].includes(verdictOn(request, "numbers") ?? "")
      ? [billWords.notOnBill(rangesOf(numbersNotOnBill, mostShown))]
      : []),
    ...(numbersNotClaimed.length > 0 && request.answers.numbers
      ? [billWords.notClaimed(rangesOf(numbersNotClaimed, mostShown))]
      : []),
  ];
  return lines.map((text) => ({ type: "text", text }));
};

/** What the bill shows of items nobody answered yet, to be taken with a button. */
const offerParts = (context: Context, among: Item[]): Part[] => {
  const { bill, answers, sid } = context.request;
  const open = among.flatMap((item) => {
    const offer = answers[item.key] === undefined ? bill?.offers[item.key] : undefined;
    return offer ? [{ item, offer }] : [];
  });
  if (open.length === 0) return [];
  const facts = open.map(({ item, offer }) => ({
    label: item.label(),
    value: billWords.offered(offer.shown, offer.where),
  }));
  const choices = open.map(({ item, offer }) => ({
    label: billWords.use(offer.shown),
    action: { text: useOf(item), sid },
  }));
  const all = { label: billWords.useAll, action: { text: "use the bill's values", sid } };
  return [
    { type: "text", text: billWords.offers },
    { type: "facts", facts },
    { type: "choices", choices: open.length > 1 ? [all, ...choices] : choices },
  ];
};

const headOf = (lines: Line[], { pages, pagesRead }: BillCheck): string => {
  const count = (...wanted: Verdict[]): number =>
    lines.filter(({ verdict }) => wanted.includes(verdict)).length;
  if (lines.length === 0) return billWords.onlyRead(pages, pagesRead);
  if (count("not-readable") === lines.length) return billWords.nothing(pages, pagesRead);
  if (count("close", "mismatch") > 0) return billWords.differing(pages, pagesRead);
  return count("not-readable") > 0
    ? billWords.partlyRead(pages, pagesRead)
    : billWords.agreed(pages, pagesRead);
};

const shown = (context: Context, among: Item[]): Part[] => {
  const { bill } = context.request;
  if (!bill) return [];
  const lines = linesOf(context, among);
  const facts = lines.map((line) => factOf(line, context));
  const dated = bill.statementDate
    ? [{ label: billWords.statement, value: billWords.dated(bill.statementDate) }]
    : [];
  const choices = fixes(lines, context);
  return [
    { type: "text", text: headOf(lines, bill) },
    ...(facts.length + dated.length > 0
      ? [{ type: "facts" as const, title: billWords.title, facts: [...facts, ...dated] }]
      : []),
    ...(choices.length > 0 ? [{ type: "choices" as const, choices }] : []),
    ...numberParts(context),
    ...offerParts(context, among),
  ];
};

const changed = (context: Context, among: Item[]): Part[] => {
  const lines = linesOf(context, among);
  if (lines.length === 0) return [];
  const choices = fixes(lines, context);
  return [
    { type: "text", text: billWords.changed },
    { type: "facts", facts: lines.map((line) => factOf(line, context)) },
    ...(choices.length > 0 ? [{ type: "choices" as const, choices }] : []),
  ];
};

const risk = (context: Context, among: Item[]): string => {
  const { request } = context;
  const { bill } = request;
  if (bill?.state !== "read") return billWords.riskUnknown;
  const lines = linesOf(context, among);
  const labels = (wanted: (line: Line) => boolean): string[] =>
    lines.filter(wanted).map(({ item }) => item.label());
  const isKept = ({ item }: Line): boolean => request.answers[item.key]?.sure !== undefined;
  const kept = labels((line) => line.verdict === "mismatch" && isKept(line));
  const differs = labels((line) => line.verdict === "mismatch" && !isKept(line));
  const close = labels(({ verdict }) => verdict === "close");
  const unread = labels(({ verdict }) => verdict === "not-readable");
  const reasons = [
    ...(kept.length > 0 ? [billWords.keptReason(kept)] : []),
    ...(differs.length > 0 ? [billWords.differsReason(differs)] : []),
    ...(close.length > 0 ? [billWords.closeReason(close)] : []),
    ...(unread.length > 0 ? [billWords.unreadReason(unread)] : []),
  ];
  if (reasons.length === 0) return billWords.riskLow;
  return kept.length + differs.length > 0 ? billWords.riskHigh(reasons) : billWords.riskSome(reasons);
};

/** The bill beside the answers: a claim is looked for on the bill, and only what differs is talked about. */
export const billContent: BillContent = { items, claims, itemOf, shown, changed, risk };
