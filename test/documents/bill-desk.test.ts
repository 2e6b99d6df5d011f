import { describe, expect, jest, test } from "@jest/globals";
import type { BillText } from "../../src/core/bill.ts";
import { createBillDesk } from "../../src/documents/bill-desk.ts";
import type { BillDesk } from "../../src/runtime/reading-bills.ts";
import type { Bill } from "../support/bills/bill.ts";
import { cableBills } from "../support/bills/cable-bills.ts";
import { drawBill } from "../support/bills/draw-bill.ts";
import { internetPhoneBills } from "../support/bills/internet-phone-bills.ts";
import { pictureBill } from "../support/bills/picture-bill.ts";
import { telephoneBills } from "../support/bills/telephone-bills.ts";
import { wrongClaims } from "../support/bills/wrong-claims.ts";

/** Recognising takes seconds, many on a machine that does much else. */
jest.setTimeout(120_000);

const desk: BillDesk = createBillDesk();
const today = "2026-11-20";
const bills = [...telephoneBills, ...cableBills, ...internetPhoneBills];

const named = (name: string): Bill => {
  const bill = bills.find((each) => each.name === name);
  if (bill === undefined) throw new Error(`There is no bill "${name}". Name one of the made-up bills.`);
  return bill;
};

const read = async (bytes: Uint8Array): Promise<BillText> => {
  const reading = await desk.read(bytes, "bill");
  if (!reading.ok) throw new Error(reading.sentence);
  return reading.text;
};

const expectFound = (text: BillText, bill: Bill): void => {
  const compared = desk.compare(text, bill.truth, today);
  expect(compared.findings.filter(({ verdict }) => verdict !== "match")).toEqual([]);
  expect(compared.statementDate).toBe(bill.statementDate);
  expect(compared.numbersNotClaimed).toEqual(bill.otherLines ?? []);
  const wrong = wrongClaims(bill.truth, named("trunk group with a main number").truth);
  const letThrough = wrong.filter(({ subject, claims }) =>
    desk
      .compare(text, claims, today)
      .findings.some((finding) => finding.subject === subject && finding.verdict === "match"),
  );
  expect(letThrough.map(({ what }) => what)).toEqual([]);
};

test("a bill of text is read and compared", async () => {
  const bill = named("forty lines over three pages");
  expectFound(await read(await drawBill(bill)), bill);
});

describe("bills in pictures are read and compared", () => {
  test.each([
    ["scan", "billed elsewhere than served"],
    ["photo", "everything in one narrow column"],
    ["faint", "summary box with a security code"],
  ] as const)("%s: %s", async (as, name) => {
    const bill = named(name);
    expectFound(await read(await pictureBill(bill, as)), bill);
  });
});

test("the numbers on pages that were not photographed are asked for, not called wrong", async () => {
  const bill = named("centred letter with a detail page");
  const text = await read(await pictureBill(bill, "photo"));
  const { findings, numbersNotOnBill } = desk.compare(text, bill.truth, today);
  expect(findings.filter(({ verdict }) => verdict !== "match")).toMatchObject([
    { subject: "numbers", verdict: "not-readable" },
  ]);
  expect(numbersNotOnBill).toEqual(bill.truth.numbers?.slice(1));
});
