import { made } from "../bill.ts";
import { box, type PaperBill, scanned, table, text } from "../paper.ts";

const lines = [made(859, 24), made(859, 25)];

/** A small firm's landlines, scanned with the dim side of a book scanner, facts in a table of two rows. */
export const windstreamScan: PaperBill = {
  name: "windstream, scanned",
  wear: { ...scanned, turn: -0.9, grain: 8, shade: 0.1, ink: 45 },
  truth: {
    accountNumber: "041882317",
    accountHolder: "Bluegrass Tack & Saddlery Inc",
    street: "406 North Broadway",
    city: "Lexington",
    state: "KY",
    zip: "40508",
    btn: made(859, 24),
    numbers: lines,
    carrier: "Windstream",
  },
  notPrinted: ["unit"],
  statementDate: "2026-11-01",
  wrong: [
    ["the invoice number", "account-number", { accountNumber: "77140926" }],
    ["two digits changed round", "account-number", { accountNumber: "041882371" }],
    ["the box payments go to", "zip", { zip: "40290" }],
    ["the number of repair", "btn", { btn: made(800, 12) }],
    ["the number of repair as a line", "numbers", { numbers: [...lines, made(800, 12)] }],
    ["the post box", "service-address", { street: "PO Box 9001908", city: "Louisville", zip: "40290" }],
    ["another shop", "account-holder", { accountHolder: "Bluegrass Feed & Seed Inc" }],
  ],
  pages: [
    [
      ...text(40, 56, "windstream", { size: 24, bold: true }),
      box(280, 36, 296, 14, "#d5e3c8"),
      ...table(
        "284 350 432 508",
        46,
        `
        *Account No. | Telephone No. | Invoice Date | Due Date
        041882317 | 859-555-0124 | 11/01/2026 | 11/24/2026`,
        { size: 8, leading: 16 },
      ),
      ...text(
        60,
        130,
        `
        BLUEGRASS TACK & SADDLERY INC
        406 N BROADWAY
        LEXINGTON KY 40508-1401`,
        { size: 10 },
      ),
      ...text(330, 110, "Invoice 77140926", { bold: true }),
      ...table(
        "330 570>",
        130,
        `
        Previous Balance | 118.60
        Payments through 10/28/2026 | -118.60
        Past Due | 0.00
        Current Charges | 121.35
        *Total Due 11/24/2026 | $121.35`,
        { leading: 15 },
      ),
      ...text(306, 250, "Summary of Current Charges", { size: 12, bold: true, align: "centre" }),
      box(40, 256, 536, 0.8),
      ...table(
        "46 320 570>",
        276,
        `
        *Telephone 859-555-0124 | |
        Business Line | 11/01 - 11/30 | 44.00
        Calling Features | 11/01 - 11/30 | 8.95
        *Telephone 859-555-0125 | |
        Business Line | 11/01 - 11/30 | 44.00
        *Fees and taxes | |
        Federal Subscriber Line Charge | | 13.00
        Kentucky Sales Tax | | 7.24
        Universal Service | | 4.16
        *Total | | 121.35`,
        { leading: 16 },
      ),
      ...text(
        46,
        470,
        `
        For billing questions or repair please call 1-800-555-0112 or write to
        Windstream, 4001 Rodney Parham Rd, Little Rock AR 72212.`,
        { size: 8 },
      ),
      ...text(40, 588, "Please fold, tear here and return this portion with your payment", { size: 7 }),
      box(36, 594, 540, 0.8, "#666666"),
      ...table(
        "340 570>",
        620,
        `
        Account Number: | 041882317
        Total Due: | $121.35
        Due Date: | 11/24/2026`,
      ),
      ...text(
        60,
        660,
        `
        BLUEGRASS TACK & SADDLERY INC
        406 N BROADWAY
        LEXINGTON KY 40508-1401`,
      ),
      ...text(
        340,
        690,
        `
        WINDSTREAM
        PO BOX 9001908
        LOUISVILLE KY 40290-1908`,
      ),
    ],
  ],
};
