import { describe, expect, test } from "@jest/globals";
import type { BillFinding, BillSubject, BillText } from "../../../src/core/bill.ts";
import { compareBill } from "../../../src/documents/compare/compare-bill.ts";
import type { Bill } from "../../support/bills/bill.ts";
import { cableBills } from "../../support/bills/cable-bills.ts";
import { drawBill } from "../../support/bills/draw-bill.ts";
import { internetPhoneBills } from "../../support/bills/internet-phone-bills.ts";
import { readText } from "../../support/bills/read-text.ts";
import { telephoneBills } from "../../support/bills/telephone-bills.ts";
import { wirelessBills } from "../../support/bills/wireless-bills.ts";
import { wrongClaims } from "../../support/bills/wrong-claims.ts";

const today = "2026-11-20";
const bills: Bill[] = [...telephoneBills, ...cableBills, ...wirelessBills, ...internetPhoneBills];
const read = new Map<string, BillText>();
for (const bill of bills) read.set(bill.name, await readText(await drawBill(bill)));
const textOf = (bill: Bill): BillText => read.get(bill.name)!;

const findingOf = (findings: BillFinding[], subject: BillSubject): BillFinding | undefined =>
  findings.find((finding) => finding.subject === subject);

describe("the right answers are found on every bill", () => {
  test.each(bills.map((bill) => [bill.name, bill] as const))("%s", (_, bill) => {
    const compared = compareBill(textOf(bill), bill.truth, today);
    expect(compared.findings.filter(({ verdict }) => verdict !== "match")).toEqual([]);
    expect(compared.statementDate).toBe(bill.statementDate);
    expect(compared.numbersNotOnBill).toEqual([]);
    expect(compared.numbersNotClaimed).toEqual(bill.otherLines ?? []);
  });
});

describe("no wrong answer is taken for right", () => {
  test.each(bills.map((bill, index) => [bill.name, bill, bills[(index + 1) % bills.length]!] as const))(
    "%s",
    (_, bill, other) => {
      const wrong = wrongClaims(bill.truth, other.truth);
      const letThrough = wrong.filter(({ subject, claims }) => {
        const { findings } = compareBill(textOf(bill), claims, today);
        return findingOf(findings, subject)?.verdict === "match";
      });
      expect(wrong.length).toBeGreaterThan(10);
      expect(letThrough.map(({ what }) => what)).toEqual([]);
    },
  );
});

test("what the bill offers needs no claim", () => {
  for (const bill of bills) {
    const { offers, findings } = compareBill(textOf(bill), {}, today);
    expect(findings.map(({ subject }) => subject)).toEqual(["statement-date"]);
    const first = (subject: BillSubject) =>
      offers.find((offer) => offer.subject === subject)?.value.text ?? "";
    const { accountNumber } = bill.truth;
    if (accountNumber)
      expect(first("account-number").replace(/\W/g, "")).toBe(accountNumber.replace(/\W/g, ""));
    expect(first("zip")).toBe(bill.truth.zip);
  }
});
