import { describe, expect, test } from "@jest/globals";
import type { BillClaims, BillFinding, BillSubject } from "../../../src/core/bill.ts";
import { compareBill } from "../../../src/documents/compare/compare-bill.ts";
import { pageOf, type Written } from "../../support/bills/page-of.ts";

const bill: Written[] = [
  [40, 40, "Acct. No.: 8774 10 123 4567890"],
  [40, 60, "Bill date: November 3, 2026"],
  [40, 100, "MARÍA O'NEILL-GÓMEZ"],
  [40, 112, "120 W 45TH ST # 4B"],
  [40, 124, "NEW YORK NY 10036-1234"],
  [40, 200, "BTN"],
  [140, 200, "212 555-0100 123 4"],
  [40, 230, "Lines: 212-555-0100, 212-555-0101"],
  [40, 500, "Make checks payable to Verizon"],
  [40, 512, "PO BOX 99"],
  [40, 524, "TRENTON NJ 08650"],
];

const finding = (
  subject: BillSubject,
  claims: BillClaims,
  written: Written[] = bill,
  pageCount = 1,
): BillFinding | undefined =>
  compareBill(pageOf(written, pageCount), claims, "2026-11-20").findings.find(
    (each) => each.subject === subject,
  );

const replaced = (text: string, ...others: Written[]): Written[] => [
  ...bill.filter((each) => !each[2].startsWith(text)),
  ...others,
];

describe("verdicts", () => {
  const cases: [subject: BillSubject, claims: BillClaims, verdict: string][] = [
    ["account-number", { accountNumber: "8774101234567890" }, "match"],
    ["account-number", { accountNumber: "8774-10-123-4567890" }, "match"],
    ["account-number", { accountNumber: "8774101234567809" }, "mismatch"],
    ["account-number", { accountNumber: "877410123456789O" }, "close"],
    ["account-number", { accountNumber: "8774 10 123" }, "close"],
    ["account-number", { accountNumber: "10 123 4567890" }, "mismatch"],
    ["account-holder", { accountHolder: "Maria O'Neill Gomez" }, "match"],
    ["account-holder", { accountHolder: "O'Neill-Gomez, Maria" }, "match"],
    ["account-holder", { accountHolder: "Maria ONiell Gomez" }, "close"],
    ["account-holder", { accountHolder: "Maria L. O'Neill Gomez" }, "close"],
    ["account-holder", { accountHolder: "Maria Gomez" }, "mismatch"],
    ["service-address", { street: "120 West 45th Street", unit: "Apt 4B", city: "New York" }, "match"],
    ["service-address", { street: "120 W 45th St Apt 4B", city: "NEW YORK" }, "match"],
    ["service-address", { street: "120 West Forty-Fifth Street", unit: "4B", city: "New York" }, "match"],
    ["service-address", { street: "120 45th Street", unit: "4B", city: "New York" }, "close"],
    ["service-address", { street: "120 West 45th Street", city: "New York" }, "close"],
    ["service-address", { street: "120 West 45th Street", unit: "4C", city: "New York" }, "mismatch"],
    ["service-address", { street: "122 West 45th Street", unit: "4B", city: "New York" }, "mismatch"],
    ["service-address", { street: "120 West 45th Street", unit: "4B", city: "Albany" }, "mismatch"],
    ["service-address", { street: "120 West 45th Street", unit: "4B", city: "NYC", zip: "10036" }, "close"],
    ["zip", { zip: "10036" }, "match"],
    ["zip", { zip: "10036-9999" }, "match"],
    ["zip", { zip: "10063" }, "mismatch"],
    ["zip", { zip: "08650" }, "mismatch"],
    ["btn", { btn: "+12125550100" }, "match"],
    ["btn", { btn: "+12125550101" }, "mismatch"],
    ["numbers", { numbers: ["+12125550100", "+12125550101"] }, "match"],
    ["numbers", { numbers: ["+12125550100", "+12125550110"] }, "close"],
    ["numbers", { numbers: ["+12125550100", "+17185550177"] }, "mismatch"],
    ["carrier", { carrier: "Verizon Communications" }, "match"],
    ["carrier", { carrier: "T-Mobile" }, "mismatch"],
  ];

  test.each(cases)("%s %j is a %s", (subject, claims, verdict) => {
    expect(finding(subject, claims)?.verdict).toBe(verdict);
  });
});

describe("what the bill shows, and where", () => {
  const shown: [subject: BillSubject, claims: BillClaims, text: string, where: string][] = [
    ["account-number", { accountNumber: "1" }, "8774 10 123 4567890", 'page 1, beside "Acct. No."'],
    ["account-holder", { accountHolder: "Bob" }, "MARÍA O'NEILL-GÓMEZ", "page 1, in the mailing address"],
    ["zip", { zip: "10063" }, "10036", "page 1, in the mailing address"],
    ["btn", { btn: "+12125550109" }, "212 555-0100 123 4", 'page 1, beside "BTN"'],
    ["statement-date", {}, "November 3, 2026", 'page 1, beside "Bill date"'],
  ];
  test.each(shown)("%s", (subject, claims, text, where) => {
    expect(finding(subject, claims)?.bill).toEqual({ text, page: 1, where });
  });

  test("direction and control characters of the bill are not passed on", () => {
    const odd = replaced("Acct", [40, 40, "Account number: 12\u202e34\u0007-5678"]);
    expect(finding("account-number", { accountNumber: "9" }, odd)?.bill?.text).toBe("1234-5678");
  });
});

describe("what the bill does not show clearly is asked for", () => {
  const account = { accountNumber: "8774101234567891" };

  test("no text", () => {
    expect(finding("account-number", account, [])).toMatchObject({ verdict: "not-readable", bill: null });
  });

  test.each([
    [50, "8774 10 123 4567890", "not-readable"],
    [90, "8774 10 123 4567890", "mismatch"],
    [50, "5512 10 123 4567890", "mismatch"],
  ])("an account number recognised with confidence %d as %s is %s", (confidence, text, verdict) => {
    const picture = replaced("Acct", [40, 40, `Account number: ${text}`, confidence]);
    expect(finding("account-number", account, picture)?.verdict).toBe(verdict);
  });

  test.each([
    ["ending in 7890", "8774101234567890", "not-readable"],
    ["****7890", "8774101234567890", "not-readable"],
    ["****7890", "8774101234567809", "mismatch"],
  ])("an account number shown as %s", (text, accountNumber, verdict) => {
    const masked = replaced("Acct", [40, 40, `Account number ${text}`]);
    expect(finding("account-number", { accountNumber }, masked)?.verdict).toBe(verdict);
  });

  test("numbers on pages that were not read", () => {
    const numbers = ["+12125550100", "+17185550177"];
    expect(finding("numbers", { numbers }, bill, 2)?.verdict).toBe("not-readable");
  });

  test("numbers on further pages of which one was photographed", () => {
    const photo = bill.map(([x, y, text]): Written => [x, y, text, 95]);
    const first = [...photo, [40, 20, "Page 1 of 2", 95] satisfies Written];
    const claims = { numbers: ["+12125550100", "+17185550177"] };
    expect(finding("numbers", claims, photo)?.verdict).toBe("mismatch");
    expect(finding("numbers", claims, first)?.verdict).toBe("not-readable");
  });

  test.each([
    "Date 11/03/2026",
    "Next billing date: 11/03/2026",
    "Due date 11/03/2026",
    "Last payment 11/03/2026",
    "Bill date: 12/24/2026",
    "Bill date: 02/30/2026",
  ])("a statement date that only %j could tell", (text) => {
    expect(finding("statement-date", {}, replaced("Bill", [40, 60, text]))?.verdict).toBe("not-readable");
  });

  test("a date without year is the last one there was", () => {
    const compared = (text: string) => compareBill(pageOf([[40, 60, text]]), {}, "2026-11-20").statementDate;
    expect(compared("Bill date Nov 3")).toBe("2026-11-03");
    expect(compared("Bill date Dec 28")).toBe("2025-12-28");
  });
});

describe("what belongs to others is not the customer's", () => {
  test("numbers to call, of calls made and of the fax desk are no lines", () => {
    const more: Written[] = [
      [40, 300, "Customer service: 212-555-0190"],
      [40, 320, "Fax your dispute to 212-555-0191"],
      [40, 340, "TTY 1-800-555-0192"],
      [40, 360, "11/02  9:15 AM  718-555-0193  4 min"],
    ];
    const compared = compareBill(
      pageOf([...bill, ...more]),
      { numbers: ["+12125550100", "+12125550101", "+12125550190"] },
      "2026-11-20",
    );
    expect(compared.numbersNotClaimed).toEqual([]);
    expect(compared.numbersNotOnBill).toEqual(["+12125550190"]);
  });

  test("the invoice number is not the account number", () => {
    const other: Written[] = [...bill, [300, 40, "Invoice number"], [300, 53, "5520018841"]];
    expect(finding("account-number", { accountNumber: "5520018841" }, other)?.verdict).toBe("mismatch");
    const alone: Written[] = [
      [300, 40, "Invoice number"],
      [300, 53, "5520018841"],
    ];
    expect(finding("account-number", { accountNumber: "5520018841" }, alone)?.verdict).toBe("not-readable");
  });

  test("a person under the company's name is not the holder", () => {
    const company: Written[] = [
      [40, 100, "ACME PLUMBING LLC"],
      [40, 112, "JANE DOE"],
      [40, 124, "9 ELM ST"],
      [40, 136, "ALBANY NY 12207"],
    ];
    expect(finding("account-holder", { accountHolder: "Acme Plumbing" }, company)?.verdict).toBe("match");
    expect(finding("account-holder", { accountHolder: "Acme Plumbing, Inc." }, company)?.verdict).toBe(
      "close",
    );
    expect(finding("account-holder", { accountHolder: "Jane Doe" }, company)?.verdict).toBe("close");
    expect(finding("account-holder", { accountHolder: "Acme" }, company)?.verdict).toBe("close");
  });

  test("with a service address on the bill, the mailing address is not it", () => {
    const both: Written[] = [
      ...bill,
      [300, 100, "Service address"],
      [300, 112, "77 Ferry Street"],
      [300, 124, "Buffalo, NY 14213"],
    ];
    const mailing = { street: "120 W 45th St", unit: "4B", city: "New York", zip: "10036" };
    expect(finding("service-address", mailing, both)).toMatchObject({
      verdict: "mismatch",
      bill: { text: "77 Ferry Street, Buffalo, NY 14213", where: 'page 1, under "Service address"' },
    });
    expect(finding("zip", mailing, both)?.verdict).toBe("mismatch");
    expect(finding("zip", { zip: "14213" }, both)?.verdict).toBe("match");
  });
});
