import { made } from "../bill.ts";
import { box, type PaperBill, table, text } from "../paper.ts";

const lines = [made(512, 80), made(512, 81), made(512, 82), made(737, 83)];

/** An internet phone invoice: sold-to and service address side by side, numbers in a list of licenses. */
export const ringcentralInvoice: PaperBill = {
  name: "ringcentral invoice",
  truth: {
    accountNumber: "62810447019",
    accountHolder: "Pecan Street Montessori, Inc.",
    street: "1904 East 12th Street",
    city: "Austin",
    state: "TX",
    zip: "78702",
    btn: made(512, 80),
    numbers: lines,
    carrier: "RingCentral",
  },
  notPrinted: ["unit"],
  statementDate: "2026-11-05",
  wrong: [
    ["the invoice number", "account-number", { accountNumber: "CD_001884720" }],
    ["the purchase order", "account-number", { accountNumber: "PO-2217" }],
    ["the company's own ZIP", "zip", { zip: "94002" }],
    [
      "the company's own street",
      "service-address",
      { street: "20 Davis Drive", city: "Belmont", state: "CA", zip: "94002" },
    ],
    ["the number of billing support", "numbers", { numbers: [...lines, made(888, 28)] }],
    ["the contact", "account-holder", { accountHolder: "Ruth Abernathy" }],
    ["a branch's number", "btn", { btn: made(737, 84) }],
  ],
  pages: [
    [
      ...text(40, 60, "RingCentral", { size: 20, bold: true, color: "#066fac" }),
      ...text(572, 58, "INVOICE", { size: 20, align: "right", color: "#555555" }),
      ...text(40, 84, "RingCentral Inc.\n20 Davis Drive\nBelmont, CA 94002\nUnited States", { size: 8 }),
      ...table(
        "470> 572>",
        84,
        `
        *Invoice Number: | CD_001884720
        *Invoice Date: | 11/05/2026
        *Due Date: | 12/05/2026
        *Account Number: | 62810447019
        *Main Number: | +1 (512) 555-0180
        *PO Number: | PO-2217
        *Payment Terms: | Net 30`,
        { size: 8.5, leading: 13 },
      ),
      ...text(40, 196, "Sold To", { bold: true }),
      ...text(
        40,
        210,
        `
        Pecan Street Montessori, Inc.
        Ruth Abernathy
        1904 E 12th St
        Austin, TX 78702
        US`,
      ),
      ...text(310, 196, "Service Address", { bold: true }),
      ...text(
        310,
        210,
        `
        Pecan Street Montessori, Inc.
        1904 E 12th St
        Austin, TX 78702
        US`,
      ),
      box(40, 285, 532, 18, "#066fac"),
      ...table("46 300 400> 480> 566>", 297, "*Description | Service Period | Qty | Unit Price | Amount", {
        size: 8.5,
        color: "#ffffff",
      }),
      ...table(
        "46 300 400> 480> 566>",
        320,
        `
        RingEX Core, DigitalLine Unlimited | 11/05/26 - 12/04/26 | 4 | $30.00 | $120.00
        Compliance and Administrative Cost Recovery | 11/05/26 - 12/04/26 | 4 | $4.20 | $16.80
        e911 Service Fee | 11/05/26 - 12/04/26 | 4 | $1.00 | $4.00
        Federal Universal Service Fund | | | | $9.31
        Texas Sales Tax | | | | $6.90
        *Total | | | | USD $157.01`,
        { size: 8.5, leading: 16 },
      ),
      ...text(40, 450, "Assigned numbers", { bold: true }),
      ...text(
        40,
        466,
        `
        +1 (512) 555-0180  Company number
        +1 (512) 555-0181  Ext. 101
        +1 (512) 555-0182  Ext. 102
        +1 (737) 555-0183  Ext. 103`,
      ),
      ...text(
        306,
        700,
        `
        Billing support: 1-888-555-0128. Paid invoices can be seen in the Admin Portal.
        Thank you for choosing RingCentral.`,
        { size: 8, align: "centre" },
      ),
    ],
  ],
};
