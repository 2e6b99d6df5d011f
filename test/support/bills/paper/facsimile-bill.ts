import { made } from "../bill.ts";
import { type PaperBill, scanned, text } from "../paper.ts";

const lines = [made(308, 46), made(308, 47)];

/** A small telephone company's typed bill, as it came out of a fax machine: black and white only. */
export const facsimileBill: PaperBill = {
  name: "typed bill, by fax",
  wear: { ...scanned, dotsPerInch: 196, bilevel: true, grain: 30, turn: -0.6, blur: 0.7, ink: 40 },
  truth: {
    accountNumber: "3080146-1",
    accountHolder: "Loup River Grain & Feed",
    street: "218 Railroad Street",
    city: "Burwell",
    state: "NE",
    zip: "68823",
    btn: made(308, 46),
    numbers: lines,
    carrier: "Calamus Telephone Company",
  },
  notPrinted: ["unit"],
  statementDate: "2026-10-25",
  wrong: [
    ["the route", "account-number", { accountNumber: "R-07-214" }],
    ["a neighbour's account", "account-number", { accountNumber: "3080164-1" }],
    ["the company's ZIP", "zip", { zip: "68879" }],
    ["the number of the office", "btn", { btn: made(308, 98) }],
    ["the number of the office as a line", "numbers", { numbers: [...lines, made(308, 98)] }],
    ["another business", "account-holder", { accountHolder: "Loup River Auto & Tire" }],
    ["a house farther", "service-address", { street: "281 Railroad Street" }],
  ],
  pages: [
    text(
      50,
      50,
      `
      CALAMUS TELEPHONE COMPANY
      101 MAIN, TAYLOR, NEBRASKA 68879

                     MONTHLY STATEMENT FOR TELEPHONE SERVICE

      Customer:                              Account:   3080146-1
      LOUP RIVER GRAIN & FEED                Route:     R-07-214
      218 RAILROAD ST                        Bill Date: 10/25/26
      BURWELL NE 68823                       Due Date:  11/15/26

      Service at:  218 RAILROAD ST, BURWELL NE 68823
      Billing No:  308-555-0146
      ============================================================
      DESCRIPTION                              QTY         AMOUNT
      ============================================================
      308-555-0146  BUSINESS LINE               1           26.50
      308-555-0147  BUSINESS LINE (FAX)         1           26.50
      DIRECTORY LISTING                         1            1.25
      SUBSCRIBER LINE CHARGE                    2           18.40
      UNIVERSAL SERVICE, STATE AND FED          2            7.77
      ------------------------------------------------------------
      CURRENT CHARGES                                       80.42
      PREVIOUS BALANCE                                       0.00
      PLEASE PAY                                            80.42
      ============================================================
      Office hours 8 to 5, Monday to Friday.  308-555-0198

      Detach here
      ............................................................
      3080146-1     LOUP RIVER GRAIN & FEED           PAY   80.42`,
      { face: "mono", size: 10.5, leading: 16 },
    ),
  ],
};
