import type { BillValue } from "../../core/bill.ts";
import { addDays, type LocalDate } from "../../core/values/local-date.ts";
import type { Sheet } from "./bill-sheet.ts";
import { dateAtStart } from "./date-at-start.ts";
import { type Compared, finding } from "./finding.ts";
import { labelledValues } from "./labelled-values.ts";
import { type Dated, invoiceDates, lonelyDates } from "./unlabelled-dates.ts";

/**
 * The day the statement was made: what a label such as "Bill date" tells, or else a date that only the statement's can
 * be. Never a due date or the next bill's. One in the future is not believed. `today` is a local date.
 */
export function statementDate(sheet: Sheet, today: LocalDate): Compared & { date: LocalDate | null } {
  const latest = addDays(today, 1);
  const read = (text: string) => dateAtStart(text, today)?.text ?? null;
  const labelled = labelledValues(sheet, ["date"], read).flatMap(({ value }): Dated[] => {
    const date = dateAtStart(value.text, today)?.date;
    return date === undefined ? [] : [{ value, date }];
  });
  const known = (all: Dated[]): Dated[] => all.filter(({ date }) => date <= latest);
  const readers = [() => labelled, () => invoiceDates(sheet, today), () => lonelyDates(sheet, today)];
  const found = readers.reduce<Dated[]>((before, dates) => (before.length > 0 ? before : known(dates())), []);
  const first = found[0];
  const offers: BillValue[] = found.slice(0, 10).map(({ value }) => value);
  return {
    date: first?.date ?? null,
    finding: finding("statement-date", first ? "match" : "not-readable", first?.value ?? null),
    offers: offers.filter((value, index) => offers.findIndex((other) => other.text === value.text) === index),
  };
}
