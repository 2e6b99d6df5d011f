import type { BillValue } from "../../core/bill.ts";
import { readNumbers } from "../../core/values/number-list.ts";
import { type E164, isTollFree, showNumber } from "../../core/values/phone.ts";
import { cellBefore, cellInColumn, type Placed, type Sheet } from "./bill-sheet.ts";
import { trusted } from "./finding.ts";
import { osaDistance } from "./osa-distance.ts";
import { whereWords } from "./where-words.ts";

/**
 * A phone number on the statement. "line": one of the account; "contact": to reach the company; "called": of a list of
 * calls; "unsure": it may be a line, but its surroundings speak of something else.
 */
export type FoundNumber = {
  number: E164;
  use: "line" | "contact" | "called" | "unsure";
  /** Whether an amount stands on its line. */
  isCharged: boolean;
  value: BillValue;
  confidence: number;
};

const mostNumbers = 5000;
/** Digits behind a telephone number that are none of it: "209/555-0123.0". */
const lineSuffix = /(?<=\d{3}[-.]\d{4})\.\d{1,2}(?!\d)/g;
/** "Numbers on this account: (215) 555-0171, ...": none of them is the account's. */
const listHeading = /^[^:\d]{0,40}\b(?:numbers|lines|telephones|phones)\b[^:\d]{0,30}: ?/i;
/** "775-555-0161 Reno NV": a number with the place it was called in. */
const withPlace = /^[ ,]{1,2}(?:to )?\p{Lu}[\p{L}. ]{1,24},? ?\p{Lu}{2}\b(?! *\d)/u;
const callWords = /\blong distance\b|\btoll calls?\b|\bcalled?\b|directory assistance|\d ?min(?:s|utes?)?\b/i;
const contact =
  /customer (?:service|care|support)|\bcall(?:ing)?\b(?! (?:forward|wait|transfer|block|hunt|group|park|pickup))|questions?|contact|support|help ?(?:desk|line)|repair|\bsales\b|\btt[yd]\b|\btdd\b|pay by phone|report|outage|\bdial\b|hours|visit|\bwww\b|\.com\b|\.net\b|\.example\b|technical|inquir|assistance|emergency|hearing|\brelay\b|commission|consumer|collections?|past due notice|correspond|agent|representative|24\/7|mon(?:day)?\s*(?:-|to|through)\s*fri|speak/i;
const weakContact = /\bfax\b|toll[- ]?free|\btext\b|\bpay\b/i;
const timeOfDay = /(?<![\d:.])(?:[01]?\d|2[0-3]):[0-5]\d ?(?:[ap]\.?m?\b)?/i;
const amount = /\$ ?\d|(?<![\d.])\d{1,4}\.\d{2}(?!\d)/;
/** A company's own line of address: "820 Main Street, Waterloo, Iowa 50703 | 319-555-0100". */
const besideZip = /,\s*\p{L}[\p{L} .]{1,20} \d{5}(?:-\d{4})?(?!\d)/u;
const calledHeading =
  /number called|called number|numbers? dialed|dialed number|call details?|calls? (?:to|from)\b|destination/i;

const numberShape = /\d{3}.{0,4}\d{3}.{0,3}\d{4}|\d{10}/;

const tollFreeShape = /(?<!\d)8(?:00|33|44|55|66|77|88)(?!\d{8})[-.) ]/;

/** Whether a text is about reaching the company: "Questions? Call ...". */
export function isContact(text: string): boolean {
  return contact.test(text);
}

/** The short cells over a cell that hold no number: a heading, or the words of a box. */
function overhead(sheet: Sheet, cell: Placed): string {
  const words: string[] = [];
  let at: Placed | undefined = cell;
  for (let step = 0; step < 2; step += 1) {
    at = cellInColumn(sheet, at, -1, 1.5);
    if (at === undefined || numberShape.test(at.text) || amount.test(at.text)) break;
    words.push(at.text);
  }
  return words.join(" ");
}

/** Whether a number has a name of its own in a list that nothing of a line is said in: "Billing 607-555-0190". */
function namesDesk(around: string): boolean {
  const words = around.replace(/[^\p{L} ]/gu, " ").trim();
  return (
    /\p{L}{3}/u.test(words) &&
    !/\b(?:your|lines?|phone|telephone|mobile|wireless|numbers?|main|primary|service)\b/i.test(words)
  );
}

/** Whether an amount stands in the cell or to the right of it. */
function isCharged(row: Placed[], cell: Placed): boolean {
  return row.slice(cell.index).some(({ text }) => amount.test(text));
}

function useOf(
  sheet: Sheet,
  companys: Set<Placed>,
  row: Placed[],
  cell: Placed,
  number: E164,
): FoundNumber["use"] {
  const rowText = row.map(({ text }) => text).join("\t");
  if (timeOfDay.test(rowText) && !contact.test(rowText)) return "called";
  const after = cell.text.slice(cell.text.lastIndexOf(number.slice(-4)) + 4);
  if (withPlace.test(after) && callWords.test(rowText)) return "called";
  const before = cellBefore(sheet, cell);
  const around = `${before === undefined || numberShape.test(before.text) ? "" : before.text} ${cell.text}`;
  if (contact.test(around) || besideZip.test(cell.text)) return "contact";
  if (isCharged(row, cell)) return "line";
  if (companys.has(cell)) return "contact";
  const over = overhead(sheet, cell);
  if (contact.test(over) && !/number/i.test(over)) return "contact";
  if (weakContact.test(`${around} ${over}`))
    return /\bfax\b/i.test(around) || isTollFree(number) ? "unsure" : "line";
  const neighbours = [cellInColumn(sheet, cell, -1, 2), cellInColumn(sheet, cell, 1, 2)].filter(
    (other) => other !== undefined && numberShape.test(other.text),
  );
  const isToCall = (other: Placed | undefined) =>
    other !== undefined && contact.test(`${cellBefore(sheet, other)?.text ?? ""} ${other.text}`);
  if (!isTollFree(number)) return neighbours.some(isToCall) && namesDesk(around) ? "unsure" : "line";
  const isListed = neighbours.some((other) => !tollFreeShape.test(other?.text ?? "") && !isToCall(other));
  return isListed ? "line" : "unsure";
}

/** Rows of a list of calls: those under a heading of one, until the columns end. */
function isUnderCalls(sheet: Sheet, row: number): boolean {
  for (let at = row - 1; at >= Math.max(0, row - 60); at -= 1) {
    const text = sheet.rows[at]?.map((cell) => cell.text).join(" ") ?? "";
    if (calledHeading.test(text)) return true;
    if (!numberShape.test(text)) return false;
  }
  return false;
}

function numbersInRow(sheet: Sheet, companys: Set<Placed>, row: Placed[], rowIndex: number): FoundNumber[] {
  const rowText = row.map((cell) => cell.text).join("\t");
  if (rowText.replace(/\D/g, "").length < 10) return [];
  return row.flatMap((cell) => {
    if (cell.text.replace(/\D/g, "").length < 10) return [];
    const text = cell.text.replace(lineSuffix, "").replace(listHeading, "");
    const { numbers } = readNumbers(text, { fictional: true, limit: 1000 });
    return numbers.map((number): FoundNumber => {
      const use = useOf(sheet, companys, row, cell, number);
      const value = { text: showNumber(number), page: cell.page, where: whereWords.onPage(cell.page) };
      const isCalled = use === "line" && isUnderCalls(sheet, rowIndex);
      return {
        number,
        use: isCalled ? "called" : use,
        isCharged: isCharged(row, cell),
        value,
        confidence: cell.confidence,
      };
    });
  });
}

/**
 * Every phone number on the statement and what it is for, page by page. One that is to be called is so everywhere.
 * One that was recognised with little confidence and is a digit away from a sure one is that one, misread. `companys` are
 * the cells around the addresses of the company.
 */
export function lineNumbers(sheet: Sheet, companys: Set<Placed>): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const [rowIndex, row] of sheet.rows.entries()) {
    if (found.length < mostNumbers) found.push(...numbersInRow(sheet, companys, row, rowIndex));
  }
  const uses = Map.groupBy(found, ({ number }) => number);
  const isCompanys = ({ number }: FoundNumber) => {
    const all = uses.get(number) ?? [];
    return all.some(({ use }) => use === "contact") && !all.some(({ isCharged }) => isCharged);
  };
  const sure = found.filter(({ confidence }) => confidence >= trusted);
  const isMisread = ({ number, confidence, use }: FoundNumber) =>
    use === "line" &&
    confidence < trusted &&
    !sure.some((other) => other.number === number) &&
    sure.some((other) => osaDistance(other.number, number) === 1);
  return found.map((each) => {
    if (isCompanys(each)) return { ...each, use: "contact" };
    return isMisread(each) ? { ...each, use: "unsure" } : each;
  });
}
