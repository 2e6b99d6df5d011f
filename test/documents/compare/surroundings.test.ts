import { describe, expect, test } from "@jest/globals";
import type { BillClaims, BillSubject } from "../../../src/core/bill.ts";
import { compareBill } from "../../../src/documents/compare/compare-bill.ts";
import { pageOf, type Written } from "../../support/bills/page-of.ts";

const today = "2026-11-20";

const compared = (written: Written[], claims: BillClaims = {}) => compareBill(pageOf(written), claims, today);

const verdictOf = (written: Written[], subject: BillSubject, claims: BillClaims) =>
  compared(written, claims).findings.find((finding) => finding.subject === subject)?.verdict;

const offered = (written: Written[], subject: BillSubject): string[] =>
  compared(written).offers.flatMap((offer) => (offer.subject === subject ? [offer.value.text] : []));

const customer: Written[] = [
  [60, 200, "ORCHARD HOUSE DAY CARE"],
  [60, 212, "17 Linden Road"],
  [60, 224, "Ithaca NY 14850"],
];

const seen = (written: Written[], confidence = 92): Written[] =>
  written.map(([x, y, text]) => [x, y, text, confidence]);

describe("the company's own address", () => {
  const companys: [what: string, written: Written[]][] = [
    [
      "over a number to reach it",
      [
        [40, 30, "Ledgestone Voice"],
        [40, 42, "5 Court Street"],
        [40, 54, "Elmira, NY 14901"],
        [40, 66, "607-555-0190"],
        [40, 78, "billing@ledgestone.example"],
      ],
    ],
    [
      "in one line under its name",
      [
        [40, 30, "Ledgestone Voice"],
        [40, 42, "5 Court Street, Elmira, NY 14901 - Office 607-555-0190"],
      ],
    ],
    [
      "without any name",
      [
        [40, 30, "5 Court Street"],
        [40, 42, "Elmira, NY 14901"],
      ],
    ],
    ["in a sentence", [[40, 500, "Please visit us at 5 Court Street, Elmira, NY 14901 or call."]]],
    ["in the small print", [[40, 760, "Ledgestone Voice LLC, 5 Court Street, Elmira, NY 14901"]]],
  ];

  test.each(companys)("%s is not the customer's", (_what, written) => {
    const bill = [...written, ...customer, [60, 400, "Line 607-555-0101   $30.00"] satisfies Written];
    expect(verdictOf(bill, "zip", { zip: "14901" })).toBe("mismatch");
    expect(verdictOf(bill, "zip", { zip: "14850" })).toBe("match");
    expect(verdictOf(bill, "service-address", { street: "5 Court Street", city: "Elmira" })).not.toBe(
      "match",
    );
    expect(offered(bill, "zip")).toEqual(["14850"]);
    expect(compared(bill).numbersNotClaimed).toEqual(["+16075550101"]);
    expect(verdictOf(bill, "account-holder", { accountHolder: "Orchard House Day Care" })).toBe("match");
  });

  test("is the only one there is, and then asked for", () => {
    const [, written] = companys[2]!;
    expect(verdictOf(written, "zip", { zip: "14901" })).toBe("match");
  });
});

describe("the address things are sent to", () => {
  test("comes after the one bills are sent to", () => {
    const bill: Written[] = [
      [300, 200, "Ship to"],
      [300, 212, "Orchard House Day Care"],
      [300, 224, "2 Depot Street, Dryden NY 13053"],
      [60, 200, "Bill to"],
      ...customer.map(([x, y, text]): Written => [x, y + 12, text]),
    ];
    expect(offered(bill, "zip")).toEqual(["14850", "13053"]);
  });

  test("after the word For is the service's", () => {
    const bill: Written[] = [...customer, [60, 300, "For 88 Cayuga Street, Ithaca, NY 14852"]];
    expect(verdictOf(bill, "zip", { zip: "14852" })).toBe("match");
    expect(verdictOf(bill, "zip", { zip: "14850" })).toBe("mismatch");
    expect(verdictOf(bill, "service-address", { street: "88 Cayuga St", city: "Ithaca" })).toBe("match");
  });
});

test("a state that was misread in a picture does not hide its ZIP", () => {
  const bill = [...customer.slice(0, 2), [60, 224, "Altoona 1A 50009-1733"] satisfies Written];
  expect(offered(seen(bill), "zip")).toEqual(["50009"]);
  expect(offered(bill, "zip")).toEqual([]);
});

describe("a date without a label of its own", () => {
  const dates: [what: string, written: Written[], date: string | null][] = [
    [
      "on top, and the first day of the service",
      [
        [40, 30, "November 3, 2026"],
        [300, 60, "Service from 11/03/26 through 12/02/26"],
        [40, 700, "Detach here"],
      ],
      "2026-11-03",
    ],
    [
      "on top and on the coupon",
      [
        [40, 30, "11/03/2026"],
        [40, 700, "11/03/2026"],
      ],
      "2026-11-03",
    ],
    [
      "in the box of an invoice's number",
      [
        [400, 30, "INVOICE # 10482"],
        [400, 44, "DATE 11/01/2026"],
        [400, 58, "DUE DATE 11/16/2026"],
      ],
      "2026-11-01",
    ],
    [
      "on top alone",
      [
        [40, 30, "11/03/2026"],
        [40, 700, "Detach here"],
      ],
      null,
    ],
    [
      "that is due",
      [
        [40, 30, "11/18/2026"],
        [40, 300, "Payment due by 11/18/2026"],
        [40, 700, "11/18/2026"],
      ],
      null,
    ],
    [
      "in the middle of the page",
      [
        [40, 400, "11/03/2026"],
        [40, 500, "11/03/2026"],
        [40, 700, "Detach here"],
      ],
      null,
    ],
  ];
  test.each(dates)("%s", (_what, written, date) => {
    expect(compared(written).statementDate).toBe(date);
  });
});

describe("numbers that are no lines", () => {
  const line: Written = [40, 300, "Telephone line 607-555-0101   $45.00"];
  test.each([
    ["one they called", [[40, 340, "Long distance, 315-555-0161 Utica NY, 14 min   $1.40"]]],
    [
      "those to call, in a list of their own",
      [
        [40, 340, "Billing"],
        [100, 340, "607-555-0190"],
        [40, 352, "Repair"],
        [100, 352, "607-555-0191"],
        [40, 364, "En español"],
        [100, 364, "877-555-0184"],
      ],
    ],
  ] satisfies [string, Written[]][])("%s", (_what, written) => {
    expect(compared([line, ...written]).numbersNotClaimed).toEqual(["+16075550101"]);
  });

  test("the account number, where it looks like one", () => {
    const bill: Written[] = [line, [40, 40, "Account number 541-772-0083"]];
    expect(compared(bill).numbersNotClaimed).toEqual(["+16075550101"]);
    expect(verdictOf(bill, "btn", { btn: "+15417720083" })).not.toBe("match");
    expect(verdictOf(bill, "account-number", { accountNumber: "5417720083" })).toBe("match");
  });

  test("one that was misread a digit away from a sure one", () => {
    const bill = [...seen([line]), [40, 60, "607-565-0101", 60] satisfies Written];
    expect(compared(bill).numbersNotClaimed).toEqual(["+16075550101"]);
  });

  test("digits behind a line are none of it, and a list of numbers on an account is one of lines", () => {
    const bill: Written[] = [
      [40, 300, "Numbers on this account: 607-555-0102, 607-555-0103"],
      [40, 320, "Business line 209/555-0123.0   $52.99"],
    ];
    expect(compared(bill).numbersNotClaimed).toEqual(["+16075550102", "+16075550103", "+12095550123"]);
  });
});

describe("the account number", () => {
  test.each([
    ["a route", [40, 40, "Route:"], [90, 40, "R-07-214"], "R-07-214"],
    [
      "a bank's",
      [40, 40, "Routing No. 121000358"],
      [200, 40, "Account No. 1499 2204 8810"],
      "1499 2204 8810",
    ],
  ] satisfies [string, Written, Written, string][])("is not %s", (_what, one, other, accountNumber) => {
    expect(verdictOf([one, other], "account-number", { accountNumber })).not.toBe("match");
    expect(offered([one, other], "account-number")).toEqual([]);
  });

  test.each([
    [
      "behind dots of its own",
      [
        [40, 40, "Account"],
        [120, 40, "........."],
        [220, 40, "GT-4410-77"],
      ],
    ],
    [
      "behind the word customer",
      [
        [40, 40, "Customer:"],
        [120, 40, "GT-4410-77"],
      ],
    ],
    ["behind letters", [[40, 40, "Customer acct GT-4410-77"]]],
  ] satisfies [string, Written[]][])("is found %s", (_what, written) => {
    expect(offered(written, "account-number")).toEqual(["GT-4410-77"]);
  });

  test("is found behind a label that was misread in a picture, and never in a text", () => {
    const written: Written[] = [[40, 40, "Accoumt Nunber: 4410-77-2"]];
    expect(offered(seen(written), "account-number")).toEqual(["4410-77-2"]);
    expect(offered(written, "account-number")).toEqual([]);
  });

  test("is read with digits where a picture showed letters between them", () => {
    const written: Written[] = [[40, 40, "Account number: 44O1-7l-2O6"]];
    expect(offered(seen(written), "account-number")).toEqual(["4401-71-206"]);
    expect(verdictOf(seen(written), "account-number", { accountNumber: "4401-71-206" })).toBe("match");
    expect(verdictOf(written, "account-number", { accountNumber: "4401-71-206" })).toBe("close");
  });
});

describe("the holder", () => {
  test("is not whom one may ask", () => {
    const bill: Written[] = [
      [40, 40, "Contact"],
      [100, 40, "Lorna Whitcombe"],
    ];
    expect(verdictOf(bill, "account-holder", { accountHolder: "Lorna Whitcombe" })).toBe("not-readable");
  });

  test("may go on in a second line", () => {
    const bill: Written[] = [
      [60, 188, "MARSH & DAUGHTERS ROOFING"],
      [60, 200, "SUPPLY COMPANY"],
      ...customer.slice(1),
    ];
    const accountHolder = "Marsh & Daughters Roofing Supply Company";
    expect(offered(bill, "account-holder")[0]).toBe("MARSH & DAUGHTERS ROOFING SUPPLY COMPANY");
    expect(verdictOf(bill, "account-holder", { accountHolder })).toBe("match");
  });

  test("is whom the bill greets where nobody else is named", () => {
    const bill: Written[] = [[40, 40, "Dear Kite & Key Pharmacy,"]];
    expect(verdictOf(bill, "account-holder", { accountHolder: "Kite & Key Pharmacy" })).toBe("match");
    expect(offered([...bill, ...customer], "account-holder")).toEqual(["ORCHARD HOUSE DAY CARE"]);
  });
});

describe("the carrier", () => {
  test("is whom the coupon is sent to", () => {
    const coupon: Written[] = [
      ...customer,
      [360, 700, "LEDGESTONE VOICE"],
      [360, 712, "PO BOX 8"],
      [360, 724, "ELMIRA NY 14902"],
    ];
    expect(verdictOf(coupon, "carrier", { carrier: "Ledgestone" })).toBe("match");
  });

  test("is no customer whose name begins like one", () => {
    const bill: Written[] = [[60, 40, "GRANITE CITY YARNS"], ...customer.slice(1)];
    expect(offered(bill, "carrier")).toEqual([]);
    expect(verdictOf(bill, "carrier", { carrier: "Granite" })).not.toBe("match");
  });

  test("of mobile service is not one of lines, though the name is the same", () => {
    const bill: Written[] = [[40, 40, "Harbor Telephone Company"]];
    expect(verdictOf(bill, "carrier", { carrier: "Harbor Telephone" })).toBe("match");
    expect(verdictOf(bill, "carrier", { carrier: "Harbor Wireless" })).not.toBe("match");
  });
});
