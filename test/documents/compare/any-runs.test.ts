import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { BillPage, BillText, TextRun } from "../../../src/core/bill.ts";
import { compareBill } from "../../../src/documents/compare/compare-bill.ts";

const claims = {
  accountNumber: "8774 10 123 4567890",
  accountHolder: "Acme Plumbing LLC",
  street: "120 W 45th St",
  unit: "Apt 4B",
  city: "New York",
  state: "NY",
  zip: "10036",
  btn: "+12125550100",
  numbers: ["+12125550100", "+12125550101"],
  carrier: "Verizon",
};

const words = fc.constantFrom(
  "Account number:",
  "Account",
  "Bill date",
  "Service address",
  "Remit to",
  "ACME PLUMBING LLC",
  "120 W 45TH ST APT 4B",
  "NEW YORK NY 10036",
  "10036-",
  "212-555-0100",
  "212 555-0101 123 4",
  "Nov 3, 2026",
  "02/30/2026",
  "$45.00",
  "****1234",
  "877410\t\t1234567890",
  "\u202e\u0000#:.",
);
const place = fc.oneof(fc.double(), fc.integer({ min: -100, max: 900 }));
const run: fc.Arbitrary<TextRun> = fc.record(
  {
    text: fc.oneof(words, fc.string({ unit: "binary" }), fc.string()),
    x: place,
    y: place,
    width: place,
    height: place,
    confidence: fc.integer({ min: 0, max: 100 }),
  },
  { requiredKeys: ["text", "x", "y", "width", "height"] },
);
const page: fc.Arbitrary<BillPage> = fc.record({
  width: place,
  height: place,
  how: fc.constantFrom("text" as const, "picture" as const),
  runs: fc.array(run, { maxLength: 40 }),
});
const bill: fc.Arbitrary<BillText> = fc.record({
  pages: fc.array(page, { maxLength: 3 }),
  pageCount: fc.integer({ min: 0, max: 1000 }),
});

test("whatever was read, comparing gives a finding for every answer and never fails", () => {
  fc.assert(
    fc.property(bill, (text) => {
      const { findings, statementDate } = compareBill(text, claims, "2026-11-20");
      expect(findings).toHaveLength(8);
      expect(statementDate === null || statementDate <= "2026-11-21").toBe(true);
    }),
    { seed: 11, numRuns: 300 },
  );
});

test("whatever was answered, comparing never fails", () => {
  const text: BillText = {
    pages: [{ width: 612, height: 792, how: "text", runs: [] }],
    pageCount: 1,
  };
  const any = fc.oneof(fc.string({ unit: "binary" }), fc.string({ maxLength: 3000 }));
  const anyClaims = fc.record({
    accountNumber: any,
    accountHolder: any,
    street: any,
    unit: any,
    city: any,
    state: any,
    zip: any,
    btn: any,
    numbers: fc.array(any, { maxLength: 3 }),
    carrier: any,
  });
  fc.assert(
    fc.property(anyClaims, (claimed) => {
      const { findings } = compareBill(text, claimed, "2026-11-20");
      expect(findings.filter(({ verdict }) => verdict === "match" || verdict === "mismatch")).toEqual([]);
    }),
    { seed: 12, numRuns: 200 },
  );
});

const pageOf = (texts: string[], apart = 12): BillText => ({
  pages: [
    {
      width: 612,
      height: 792,
      how: "text",
      runs: texts.map((text, index) => ({
        text,
        x: 40,
        y: 40 + index * apart,
        width: text.length * 4,
        height: 9,
      })),
    },
  ],
  pageCount: 1,
});

const long = 500_000;
const repeated = (text: string): string => text.repeat(Math.ceil(long / text.length)).slice(0, long);
const cut = (text: string, size: number): string[] =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
    text.slice(index * size, (index + 1) * size),
  );

const hostile: [name: string, text: string][] = [
  ["spaces", repeated(" ")],
  ["tabs", repeated("a\t")],
  ["digits", repeated("2125550100")],
  ["digits with signs", repeated("1 - ( ) . ")],
  ["labels", repeated("account number account number: ")],
  ["half labels", repeated("account acct billing account the next payment due ")],
  ["make checks", repeated("make your please all make your please all ")],
  ["mail a b c payments", repeated("mail it all to payments a b c to ")],
  ["ZIPs", repeated("New York NY 10036 ")],
  ["five digits", repeated("10036 ")],
  ["capitals", repeated("A")],
  ["stars", repeated("* ")],
  ["dates", repeated("Nov 3, 2026 ")],
  ["house numbers", repeated("120 W 45th St Apt 4B, ")],
  ["web addresses", repeated("www.a-b-c.")],
  ["thanks", repeated("for choosing for being a ")],
];

test.each(hostile)("half a million characters of %s come to an end", (_, text) => {
  expect(compareBill(pageOf(cut(text, 100)), claims, "2026-11-20").findings).toHaveLength(8);
});

test("half a million characters in one run, or in ten thousand on one line, come to an end", () => {
  const text = repeated("account number 2125550100 New York NY 10036 ");
  const oneLine = pageOf(cut(text, 50), 0);
  for (const [index, run] of oneLine.pages[0]!.runs.entries()) run.x = index * 300;
  expect(compareBill(pageOf([text]), claims, "2026-11-20").findings).toHaveLength(8);
  expect(compareBill(oneLine, claims, "2026-11-20").findings).toHaveLength(8);
});
