import { describe, expect, test } from "@jest/globals";
import type { BillFinding, BillSubject, BillText } from "../../../src/core/bill.ts";
import { compareBill } from "../../../src/documents/compare/compare-bill.ts";
import type { Bill } from "../../support/bills/bill.ts";
import { cableBills } from "../../support/bills/cable-bills.ts";
import { couponBills } from "../../support/bills/coupon-bills.ts";
import { drawBill } from "../../support/bills/draw-bill.ts";
import { formBills } from "../../support/bills/form-bills.ts";
import { heldOutBills } from "../../support/bills/held-out-bills.ts";
import { internetPhoneBills } from "../../support/bills/internet-phone-bills.ts";
import { laterBills } from "../../support/bills/later-bills.ts";
import { readText } from "../../support/bills/read-text.ts";
import { siteBills } from "../../support/bills/site-bills.ts";
import { telephoneBills } from "../../support/bills/telephone-bills.ts";
import { wirelessBills } from "../../support/bills/wireless-bills.ts";
import { wrongClaims } from "../../support/bills/wrong-claims.ts";

const today = "2026-11-20";
const bills: Bill[] = [
  ...telephoneBills,
  ...cableBills,
  ...wirelessBills,
  ...internetPhoneBills,
  ...heldOutBills,
  ...couponBills,
  ...siteBills,
  ...formBills,
  ...laterBills,
];
const read = new Map<string, BillText>();
for (const bill of bills) read.set(bill.name, await readText(await drawBill(bill)));
const textOf = (bill: Bill): BillText => read.get(bill.name)!;
const rows = bills.map((bill, index) => [bill.name, bill, bills[(index + 1) % bills.length]!] as const);

const verdictOf = (findings: BillFinding[], subject: BillSubject): string | undefined =>
  findings.find((finding) => finding.subject === subject)?.verdict;

describe("the right answers are found on every bill", () => {
  test.each(rows)("%s", (_, bill) => {
    const compared = compareBill(textOf(bill), bill.truth, today);
    const found = compared.findings.filter(({ verdict }) => verdict !== "match");
    expect(found).toEqual(
      (bill.close ?? []).map((subject) => expect.objectContaining({ subject, verdict: "close" })),
    );
    expect(compared.statementDate).toBe(bill.statementDate);
    expect(compared.numbersNotOnBill).toEqual([]);
    expect(compared.numbersNotClaimed).toEqual(bill.otherLines ?? []);
  });
});

describe("no wrong answer is taken for right", () => {
  test.each(rows)("%s", (_, bill, other) => {
    const wrong = wrongClaims(bill.truth, other.truth);
    const letThrough = wrong.filter(({ subject, claims }) => {
      const { findings } = compareBill(textOf(bill), claims, today);
      return verdictOf(findings, subject) === "match";
    });
    expect(wrong.length).toBeGreaterThan(10);
    expect(letThrough.map(({ what }) => what)).toEqual([]);
  });
});

test("nearly every wrong account number, name, ZIP and street is called a mismatch, not merely unreadable", () => {
  const verdicts = rows.flatMap(([, bill, other]) =>
    wrongClaims(bill.truth, other.truth)
      .filter(({ subject }) =>
        ["account-number", "account-holder", "service-address", "zip"].includes(subject),
      )
      .map(({ subject, claims }) => verdictOf(compareBill(textOf(bill), claims, today).findings, subject)),
  );
  const unreadable = verdicts.filter((verdict) => verdict === "not-readable").length;
  expect(unreadable / verdicts.length).toBeLessThan(0.03);
});

describe("what the bill offers needs no claim", () => {
  test.each(rows)("%s", (_, bill) => {
    const { offers, findings, numbersNotClaimed } = compareBill(textOf(bill), {}, today);
    const first = (subject: BillSubject) =>
      offers.find((offer) => offer.subject === subject)?.value.text.replace(/\W/g, "");
    expect(findings.map(({ subject }) => subject)).toEqual(["statement-date"]);
    const { accountNumber, zip, btn, numbers = [] } = bill.truth;
    if (accountNumber) expect(first("account-number")).toBe(accountNumber.replace(/\W/g, ""));
    expect(first("zip")).toBe(zip);
    if (btn) expect(first("btn")).toContain(btn.slice(2));
    expect([...numbersNotClaimed].sort()).toEqual([...numbers, ...(bill.otherLines ?? [])].sort());
  });
});
