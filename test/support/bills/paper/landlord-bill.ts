import { made } from "../bill.ts";
import { box, type PaperBill, table, text } from "../paper.ts";

const line = made(509, 12);

/** Billed to a post box in another town than served, with a column of advertising along the right. */
export const landlordBill: PaperBill = {
  name: "post box and advertising",
  truth: {
    accountNumber: "6092-118-4470",
    accountHolder: "Teodora Wynn",
    street: "1735 South Cedar Ridge Lane",
    city: "Kennewick",
    state: "WA",
    zip: "99338",
    btn: line,
    numbers: [line],
    carrier: "Ziply Fiber",
  },
  notPrinted: ["unit"],
  statementDate: "2026-10-29",
  wrong: [
    ["the PIN", "account-number", { accountNumber: "4418" }],
    ["another person's account", "account-number", { accountNumber: "6092-118-4407" }],
    ["the ZIP the bill is mailed to", "zip", { zip: "99301" }],
    [
      "the place the bill is mailed to",
      "service-address",
      { street: "PO Box 2281", city: "Pasco", zip: "99301" },
    ],
    ["the number of the advertisement", "numbers", { numbers: [line, made(866, 60)] }],
    ["the number of the advertisement", "btn", { btn: made(866, 60) }],
    ["the person in the advertisement", "account-holder", { accountHolder: "Marco Della Rosa" }],
  ],
  pages: [
    [
      ...text(40, 56, "ziply fiber", { size: 22, bold: true, color: "#0a7d6c" }),
      ...text(
        56,
        120,
        `
        TEODORA WYNN
        PO BOX 2281
        PASCO WA 99301-2281`,
        { size: 10 },
      ),
      ...table(
        "240 390>",
        52,
        `
        Account number | 6092-118-4470
        PIN | 4418
        Bill date | Oct 29, 2026
        Due date | Nov 22, 2026`,
        { leading: 14 },
      ),
      ...text(40, 210, "Teodora, here is your bill", { size: 16, bold: true }),
      ...table(
        "40 390>",
        238,
        `
        Previous bill | $94.10
        Payment on Oct 17 | -$94.10
        New charges | $94.10
        *Amount due Nov 22 | $94.10`,
        { size: 10, leading: 18 },
      ),
      box(40, 320, 350, 16, "#dff2ef"),
      ...text(46, 331, "Service address: 1735 S Cedar Ridge Ln, Kennewick, WA 99338", { bold: true }),
      ...table(
        "46 384>",
        354,
        `
        *Ziply Internet, 300 Mbps | $60.00
        *Home phone 509-555-0112 | $25.00
        Router | $0.00
        *Taxes and fees | $9.10
        Federal USF | $2.94
        WA sales tax | $5.16
        911 | $1.00`,
        { leading: 16 },
      ),
      box(420, 36, 156, 520, "#0a7d6c"),
      ...text(498, 70, "Twice the speed.\nSame price\nfor a year.", {
        size: 15,
        bold: true,
        align: "centre",
        color: "#ffffff",
      }),
      ...text(
        498,
        150,
        `
        "I teach violin online and
        never lose a note."
        Marco Della Rosa, Richland

        1 Gig from $40 a month
        with Auto Pay. Offer ends
        Dec 31, 2026.

        Call 866-555-0160
        or see ziplyfiber.com/more

        Use code FASTFALL`,
        { size: 10, align: "centre", color: "#ffffff", leading: 15 },
      ),
      box(36, 600, 540, 0.8, "#888888"),
      ...text(40, 612, "Mail this part with your check", { size: 7 }),
      ...table(
        "40 210>",
        640,
        `
        Account number | 6092-118-4470
        Amount due Nov 22 | $94.10`,
      ),
      ...text(40, 700, "TEODORA WYNN\nPO BOX 2281\nPASCO WA 99301-2281"),
      ...text(380, 690, "ZIPLY FIBER\nPO BOX 740416\nCINCINNATI OH 45274-0416"),
    ],
  ],
};
