import { made } from "../bill.ts";
import { box, type PaperBill, photographed, table, text } from "../paper.ts";

const lines = [made(304, 17), made(304, 18)];

/** A small carrier's bill that had been folded in three, photographed in the shadow of the hand. */
export const crumpledPhoto: PaperBill = {
  name: "small carrier, folded and photographed",
  wear: {
    ...photographed,
    dotsPerInch: 225,
    turn: -0.8,
    shade: 0.34,
    ink: 58,
    paper: [226, 222, 214],
    grain: 9,
    folds: [0.33, 0.66, 0.5],
    corners: [
      [0.04, 0.06],
      [-0.06, 0.03],
      [-0.04, -0.05],
      [0.06, -0.02],
    ],
  },
  truth: {
    accountNumber: "30-4417-09",
    accountHolder: "Cheat Mountain Outfitters LLC",
    street: "829 Davis Avenue",
    city: "Elkins",
    state: "WV",
    zip: "26241",
    btn: made(304, 17),
    numbers: lines,
    carrier: "Tygart Valley Telecom",
  },
  notPrinted: ["unit"],
  statementDate: "2026-10-26",
  wrong: [
    ["the bill number", "account-number", { accountNumber: "118024" }],
    ["another customer's account", "account-number", { accountNumber: "30-4471-09" }],
    ["the carrier's ZIP", "zip", { zip: "26250" }],
    [
      "the carrier's street",
      "service-address",
      { street: "40 Bridge Street", city: "Belington", zip: "26250" },
    ],
    ["the number of the office", "btn", { btn: made(304, 96) }],
    ["the number of the office as a line", "numbers", { numbers: [...lines, made(304, 96)] }],
    ["another firm", "account-holder", { accountHolder: "Cheat Lake Plumbing LLC" }],
  ],
  pages: [
    [
      box(50, 44, 512, 34, "#d9d9d9"),
      ...text(306, 68, "TYGART VALLEY TELECOM", { size: 18, bold: true, align: "centre" }),
      ...text(306, 92, "40 Bridge Street * Belington, WV 26250 * (304) 555-0196", {
        size: 9.5,
        align: "centre",
      }),
      ...table(
        "60 200 330 450",
        126,
        `
        *ACCOUNT NO. | BILL NO. | BILL DATE | DUE DATE
        30-4417-09 | 118024 | 10/26/2026 | 11/16/2026`,
        { size: 10.5, leading: 17 },
      ),
      ...text(60, 186, "BILL TO", { size: 9, bold: true }),
      ...text(
        60,
        202,
        `
        CHEAT MOUNTAIN OUTFITTERS LLC
        829 DAVIS AVE
        ELKINS WV 26241`,
        { size: 11 },
      ),
      ...text(330, 186, "SERVICE ADDRESS", { size: 9, bold: true }),
      ...text(
        330,
        202,
        `
        829 DAVIS AVE
        ELKINS WV 26241`,
        { size: 11 },
      ),
      ...text(330, 244, "BILLING TELEPHONE", { size: 9, bold: true }),
      ...text(330, 260, "304-555-0117", { size: 11 }),
      box(50, 290, 512, 1, "#444444"),
      ...table(
        "60 400 552>",
        312,
        `
        *DESCRIPTION | PERIOD | AMOUNT
        LINE 304-555-0117 BUSINESS | 10/26 - 11/25 | 33.00
        LINE 304-555-0118 BUSINESS | 10/26 - 11/25 | 33.00
        CALLER ID | 10/26 - 11/25 | 7.50
        LONG DISTANCE | 09/26 - 10/25 | 4.82
        FEES AND TAXES | | 12.60
        *TOTAL NEW CHARGES | | 90.92`,
        { size: 10, leading: 21 },
      ),
      ...table(
        "330 552>",
        480,
        `
        PREVIOUS BALANCE | 86.10
        PAYMENT 10/12/2026 | 86.10-
        *PLEASE PAY | $90.92`,
        { size: 10.5, leading: 18 },
      ),
      ...text(60, 600, "A charge of $5.00 is added to bills paid after the due date.", { size: 10 }),
      box(50, 624, 512, 0.8, "#777777"),
      ...table(
        "60 180",
        654,
        `
        ACCOUNT NO. | 30-4417-09
        PLEASE PAY | $90.92`,
        { size: 10.5 },
      ),
    ],
  ],
};
