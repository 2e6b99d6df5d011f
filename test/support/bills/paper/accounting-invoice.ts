import { made } from "../bill.ts";
import { box, type PaperBill, table, text } from "../paper.ts";

const lines = [made(801, 70), made(801, 71), made(385, 72)];

/** A reseller's invoice from a bookkeeping program: the customer's account below the terms, numbers in the lines. */
export const accountingInvoice: PaperBill = {
  name: "reseller, bookkeeping program",
  truth: {
    accountNumber: "CR-2281",
    accountHolder: "Wasatch Orthotics LLC",
    street: "455 South 300 East",
    unit: "Suite 101",
    city: "Salt Lake City",
    state: "UT",
    zip: "84111",
    numbers: lines,
    carrier: "Cobalt Ridge Telecom",
  },
  notPrinted: ["btn"],
  statementDate: "2026-11-01",
  wrong: [
    ["the invoice number", "account-number", { accountNumber: "10482" }],
    ["another customer's account", "account-number", { accountNumber: "CR-2218" }],
    ["the reseller's ZIP", "zip", { zip: "84604" }],
    [
      "the reseller's street",
      "service-address",
      { street: "88 North University Avenue", city: "Provo", zip: "84604" },
    ],
    ["the reseller's number", "numbers", { numbers: [...lines, made(801, 98)] }],
    ["the reseller itself", "account-holder", { accountHolder: "Cobalt Ridge Telecom LLC" }],
  ],
  pages: [
    [
      ...text(
        40,
        56,
        `
        Cobalt Ridge Telecom LLC
        88 N University Ave
        Provo, UT  84604
        (801) 555-0198
        billing@cobaltridge.example`,
        { size: 10 },
      ),
      ...text(40, 150, "INVOICE", { size: 20, color: "#3b7d9c" }),
      ...text(40, 178, "BILL TO", { bold: true, color: "#3b7d9c" }),
      ...text(
        40,
        192,
        `
        Wasatch Orthotics LLC
        455 S 300 E Ste 101
        Salt Lake City, UT  84111`,
        { size: 10 },
      ),
      ...table(
        "470> 480",
        178,
        `
        *INVOICE # | 10482
        *DATE | 11/01/2026
        *DUE DATE | 11/16/2026
        *TERMS | Net 15
        *CUSTOMER ACCT | CR-2281`,
        { leading: 14 },
      ),
      box(40, 262, 532, 0.8, "#3b7d9c"),
      ...text(40, 282, "SERVICE LOCATION", { bold: true, color: "#3b7d9c" }),
      ...text(40, 296, "455 S 300 E Ste 101, Salt Lake City, UT 84111", { size: 10 }),
      box(40, 320, 532, 18, "#d8e8ef"),
      ...table(
        "46 190 430> 500> 566>",
        332,
        `
        *ACTIVITY | DESCRIPTION | QTY | RATE | AMOUNT
        Hosted Seat | 801-555-0170 Front desk | 1 | 24.95 | 24.95T
        Hosted Seat | 801-555-0171 Workshop | 1 | 24.95 | 24.95T
        Fax to e-mail | 385-555-0172 | 1 | 9.95 | 9.95T
        E911 | per number | 3 | 1.50 | 4.50
        USF recovery | | 1 | 5.12 | 5.12`,
        { leading: 19 },
      ),
      ...table(
        "430 566>",
        470,
        `
        SUBTOTAL | 69.47
        TAX | 4.64
        TOTAL | 74.11
        *BALANCE DUE | $74.11`,
        { leading: 16 },
      ),
      ...text(40, 470, "Thank you for your business! Please quote the invoice number\nwhen you pay.", {
        size: 9,
      }),
    ],
  ],
};
