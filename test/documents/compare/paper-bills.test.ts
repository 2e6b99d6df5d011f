import { describe, expect, test } from "@jest/globals";
import type { BillText } from "../../../src/core/bill.ts";
import {
  falseLinesOf,
  firstOffersOf,
  outcomesOf,
  ratesTable,
  readPaper,
  takenForRight,
} from "../../support/bills/found-rates.ts";
import { paperBills } from "../../support/bills/paper-bills.ts";

const read = new Map<string, BillText>();
for (const bill of paperBills) read.set(bill.name, await readPaper(bill));
const rows = paperBills.map(
  (bill, index) =>
    [bill.name, bill, read.get(bill.name)!, paperBills[(index + 1) % paperBills.length]!] as const,
);

describe("no wrong answer is taken for right", () => {
  test.each(rows)("%s", (_, bill, text, other) => {
    expect(bill.wrong.length).toBeGreaterThan(5);
    expect(takenForRight(bill, text, other)).toEqual([]);
  });
});

test("how many of the right answers are found is told, field by field", () => {
  const outcomes = rows.flatMap(([, bill, text]) => [
    ...outcomesOf(bill, text),
    ...firstOffersOf(bill, text),
  ]);
  const falseLines = rows.flatMap(([name, bill, text]) =>
    falseLinesOf(bill, text).map((number) => `${name}: ${number} is said to be a line`),
  );
  console.log([ratesTable(outcomes), ...falseLines].join("\n"));
  expect(new Set(outcomes.map(({ bill }) => bill)).size).toBe(paperBills.length);
});

test("no right answer is called wrong", () => {
  const outcomes = rows.flatMap(([, bill, text]) => outcomesOf(bill, text));
  expect(outcomes.filter(({ verdict }) => verdict === "mismatch")).toEqual([]);
});
