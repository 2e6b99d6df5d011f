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

/** How many of ten right answers are found at least. Two numbers of the whole set stand for Puerto Rico, which no port takes. */
const leastFound: [string, number][] = [
  ["account-number", 1],
  ["account-holder", 1],
  ["zip", 1],
  ["service-address", 0.95],
  ["numbers", 0.9],
  ["btn", 0.85],
];

test.each(leastFound)("of the right answers about %s at least a share of %d is found", (subject, least) => {
  const about = rows
    .flatMap(([, bill, text]) => outcomesOf(bill, text))
    .filter((outcome) => outcome.subject === subject);
  const found = about.filter(({ verdict }) => verdict === "match" || verdict === "close");
  expect(about.length).toBeGreaterThan(5);
  expect(found.length / about.length).toBeGreaterThanOrEqual(least);
});

test("no right answer is called wrong", () => {
  const outcomes = rows.flatMap(([, bill, text]) => outcomesOf(bill, text));
  expect(outcomes.filter(({ verdict }) => verdict === "mismatch")).toEqual([]);
});
