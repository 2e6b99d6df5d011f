import { made } from "../bill.ts";
import { box, type PaperBill, photographed, table, text } from "../paper.ts";

const lines = [made(206, 3), made(206, 4), made(206, 5), made(425, 6)];

/** A family plan, photographed on a kitchen table: a greeting, a table of lines, no address but the postal one. */
export const tMobilePhoto: PaperBill = {
  name: "t-mobile family, photographed",
  wear: { ...photographed, dotsPerInch: 220 },
  truth: {
    accountNumber: "972415583",
    accountHolder: "Priya Raghunathan",
    street: "8817 Greenwood Avenue North",
    unit: "Apt 304",
    city: "Seattle",
    state: "WA",
    zip: "98103",
    numbers: lines,
    carrier: "T-Mobile",
  },
  notPrinted: ["btn"],
  statementDate: "2026-10-27",
  wrong: [
    ["another person's account", "account-number", { accountNumber: "972451583" }],
    ["the box payments go to", "zip", { zip: "45274" }],
    ["a child of the family", "account-holder", { accountHolder: "Anjali Raghunathan" }],
    ["the number of customer care", "numbers", { numbers: [...lines, made(877, 74)] }],
    ["a line of the wrong area", "numbers", { numbers: [...lines.slice(0, 3), made(206, 6)] }],
    ["the apartment below", "service-address", { unit: "Apt 204" }],
  ],
  pages: [
    [
      box(40, 40, 30, 30, "#e20074"),
      ...text(78, 62, "T-Mobile", { size: 17, bold: true, color: "#e20074" }),
      ...text(
        572,
        48,
        `
        Bill period Sep 28, 2026 - Oct 27, 2026
        Account 972415583
        Bill issue date Oct 27, 2026
        Page 1 of 4`,
        { align: "right" },
      ),
      ...text(
        56,
        130,
        `
        PRIYA RAGHUNATHAN
        8817 GREENWOOD AVE N APT 304
        SEATTLE WA 98103-3612`,
        { size: 10 },
      ),
      ...text(40, 225, "Hi Priya, here's your bill for October.", { size: 18, bold: true }),
      ...text(40, 262, "TOTAL DUE", { size: 9, bold: true }),
      ...text(40, 290, "$186.40", { size: 26, bold: true, color: "#e20074" }),
      ...text(40, 308, "Your bill is due by Nov 19, 2026", { size: 10 }),
      ...table(
        "320 570>",
        262,
        `
        *PLANS | $160.00
        *EQUIPMENT | $20.84
        *SERVICES | $5.56
        *ONE-TIME CHARGES | -`,
        { size: 10, leading: 17 },
      ),
      box(40, 344, 532, 18, "#eeeeee"),
      ...table(
        "46 190 300> 400> 480> 566>",
        357,
        `
        *THIS BILL SUMMARY | Line Type | Plans | Equipment | Services | Total
        Totals | | $160.00 | $20.84 | $5.56 | $186.40
        Account | | $140.00 | - | - | $140.00
        (206) 555-0103 | Voice | Included | $8.34 | $5.56 | $13.90
        (206) 555-0104 | Voice | Included | - | - | $0.00
        (206) 555-0105 | Voice | Included | $12.50 | - | $12.50
        (425) 555-0106 | Voice | $20.00 | - | - | $20.00`,
        { size: 9.5, leading: 21 },
      ),
      ...text(
        40,
        530,
        `
        AutoPay is scheduled for Nov 17, 2026. To change it, visit T-Mobile.com
        or dial 611 from your phone. Customer Care: 1-877-555-0174.`,
      ),
      ...text(
        380,
        690,
        `
        T-MOBILE
        PO BOX 742596
        CINCINNATI OH 45274-2596`,
        { size: 8.5 },
      ),
      ...text(40, 690, "If you mail a check, write account 972415583 on it.", { size: 8.5 }),
    ],
  ],
};
