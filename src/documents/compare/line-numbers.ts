import type { BillValue } from "../../core/bill.ts";
import { readNumbers } from "../../core/values/number-list.ts";
import { type E164, isTollFree, showNumber } from "../../core/values/phone.ts";
import { cellBefore, cellInColumn, type Placed, type Sheet } from "./bill-sheet.ts";
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

/** Whether an amount stands in the cell or to the right of it. */
function isCharged(row: Placed[], cell: Placed): boolean {
  return row.slice(cell.index).some(({ text }) => amount.test(text));
}

function useOf(sheet: Sheet, row: Placed[], cell: Placed, number: E164): FoundNumber["use"] {
  const rowText = row.map(({ text }) => text).join("\t");
  if (timeOfDay.test(rowText) && !contact.test(rowText)) return "called";
  const before = cellBefore(sheet, cell);
  const around = `${before === undefined || numberShape.test(before.text) ? "" : before.text} ${cell.text}`;
  if (contact.test(around) || besideZip.test(cell.text)) return "contact";
  if (isCharged(row, cell)) return "line";
  const over = overhead(sheet, cell);
  if (contact.test(over) && !/number/i.test(over)) return "contact";
  if (weakContact.test(`${around} ${over}`))
    return /\bfax\b/i.test(around) || isTollFree(number) ? "unsure" : "line";
  if (!isTollFree(number)) return "line";
  const neighbours = [cellInColumn(sheet, cell, -1, 2), cellInColumn(sheet, cell, 1, 2)];
  const isListed = neighbours.some(
    (other) => other !== undefined && numberShape.test(other.text) && !tollFreeShape.test(other.text),
  );
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

function numbersInRow(sheet: Sheet, row: Placed[], rowIndex: number): FoundNumber[] {
  const rowText = row.map((cell) => cell.text).join("\t");
  if (rowText.replace(/\D/g, "").length < 10) return [];
  return row.flatMap((cell) => {
    if (cell.text.replace(/\D/g, "").length < 10) return [];
    const { numbers } = readNumbers(cell.text, { fictional: true, limit: 1000 });
    return numbers.map((number): FoundNumber => {
      const use = useOf(sheet, row, cell, number);
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

/** Every phone number on the statement and what it is for, page by page. One that is to be called is so everywhere. */
export function lineNumbers(sheet: Sheet): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const [rowIndex, row] of sheet.rows.entries()) {
    if (found.length < mostNumbers) found.push(...numbersInRow(sheet, row, rowIndex));
  }
  const uses = Map.groupBy(found, ({ number }) => number);
  const isCompanys = ({ number }: FoundNumber) => {
    const all = uses.get(number) ?? [];
    return all.some(({ use }) => use === "contact") && !all.some(({ isCharged }) => isCharged);
  };
  return found.map((each) => (isCompanys(each) ? { ...each, use: "contact" } : each));
}
