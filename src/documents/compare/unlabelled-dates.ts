import type { BillValue } from "../../core/bill.ts";
import type { LocalDate } from "../../core/values/local-date.ts";
import { cellBefore, cellInColumn, type Placed, type Sheet } from "./bill-sheet.ts";
import { dateAtStart } from "./date-at-start.ts";
import { labelledValues } from "./labelled-values.ts";
import { whereWords } from "./where-words.ts";

/** A date on the statement, as it is spelled there. */
export type Dated = { value: BillValue; date: LocalDate };

/** The share of a page above which a date without label may be the statement's. */
const top = 0.3;
const bareLabel = /^date:? ?/i;
const invoiceNumber = /^(?:invoice|bill|statement) ?(?:numbers?|no\b\.?|#|id\b)/i;
const beforeSpan =
  /^.*?\b(?:from|period|cycle|service)\b:? ?(?=\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* )/i;
const span = /^(.{4,20}?) ?(?:-|to|through|thru) ?(?=\w)/i;

/** A cell that is a date, or a date after the bare word, and nothing else. */
function dateOf(cell: Placed, today: LocalDate): LocalDate | null {
  const text = cell.text.replace(bareLabel, "");
  const found = dateAtStart(text, today);
  return found !== null && found.text.length === text.trim().length ? found.date : null;
}

function datedAt({ text, page }: Placed, date: LocalDate): Dated {
  return { date, value: { text: text.replace(bareLabel, ""), page, where: whereWords.onPage(page) } };
}

function inColumn(sheet: Sheet, cell: Placed): Placed[] {
  return [cellInColumn(sheet, cell, -1, 2), cellInColumn(sheet, cell, 1, 2)].filter(
    (other) => other !== undefined,
  );
}

/** "Date" right over or under "Invoice #", in the same box: the day of that invoice. */
function besideInvoiceNumber(sheet: Sheet, cell: Placed): boolean {
  const options = [cellBefore(sheet, cell), cellInColumn(sheet, cell, -1, 2)];
  const label = bareLabel.test(cell.text) ? cell : options.find((each) => /^date:?$/i.test(each?.text ?? ""));
  if (label === undefined) return false;
  const row = sheet.rows[label.row] ?? [];
  return [...inColumn(sheet, label), ...row].some(({ text }) => invoiceNumber.test(text));
}

/** What the bare word "Date" says in the box of an invoice's number. */
export function invoiceDates(sheet: Sheet, today: LocalDate): Dated[] {
  return sheet.cells.flatMap((cell) => {
    const date = dateOf(cell, today);
    return date !== null && besideInvoiceNumber(sheet, cell) ? [datedAt(cell, date)] : [];
  });
}

/** The first and last days of periods on the statement, without the year: "11-03". */
function periodEnds(sheet: Sheet, today: LocalDate): Set<string> {
  const year = today.slice(0, 4);
  const read = (text: string): string | null => {
    const whole = /^\d{1,2}\/\d{1,2}$/.test(text) ? `${text}/${year}` : text;
    return dateAtStart(whole, today)?.date.slice(5) ?? null;
  };
  const ends = sheet.cells.slice(0, 2000).flatMap(({ text }) => {
    const from = text.replace(beforeSpan, "");
    const found = span.exec(from);
    if (found === null) return [];
    const last = from.slice(found[0].length).split(" ").slice(0, 3).join(" ");
    const both = [read(found[1] ?? ""), read(last.replace(/^(\d{1,2}\/\d{1,2}) .*$/, "$1"))];
    return both.includes(null) ? [] : both;
  });
  return new Set(ends.filter((end) => end !== null));
}

/**
 * Dates without a label that are the statement's all the same: at the top of the first page, standing alone, and either
 * on several pages or coupons, or the day a billing period begins or ends. A due date is neither.
 */
export function lonelyDates(sheet: Sheet, today: LocalDate): Dated[] {
  const lowest = new Map<number, number>();
  for (const { page, bottom } of sheet.cells) lowest.set(page, Math.max(lowest.get(page) ?? 0, bottom));
  const alone = sheet.cells.flatMap((cell) => {
    const date = dateOf(cell, today);
    const before = cellBefore(sheet, cell);
    const over = cellInColumn(sheet, cell, -1, 2.5);
    const isLabelled = [before, over].some(
      (other) => other !== undefined && /[\p{L}#]:?$/u.test(other.text) && other.labels.length > 0,
    );
    return date === null || isLabelled ? [] : [{ cell, date }];
  });
  const read = (text: string) => dateAtStart(text, today)?.text ?? null;
  const others = labelledValues(sheet, ["other"], read)
    .filter(({ label }) => /\bdue\b|\bby\b|\bpay/i.test(label))
    .map(({ value }) => dateAtStart(value.text, today)?.date);
  const taken = new Set(others);
  const ends = periodEnds(sheet, today);
  return alone
    .filter(({ date }) => !taken.has(date))
    .filter(({ cell }) => cell.page === 1 && cell.bottom <= (lowest.get(1) ?? 0) * top)
    .filter(({ date }) => ends.has(date.slice(5)) || alone.filter((other) => other.date === date).length > 1)
    .map(({ cell, date }) => datedAt(cell, date));
}
