import { made } from "../bill.ts";
import { box, type PaperBill, table, text } from "../paper.ts";

const lines = [made(704, 35), made(704, 36)];

/** Facts stacked at the top left with colons, a security code, the service place beside the post address. */
export const spectrumBusiness: PaperBill = {
  name: "spectrum business",
  truth: {
    accountNumber: "8260 14 332 0099471",
    accountHolder: "Catawba Print & Sign",
    street: "2210 Harbor Mill Road",
    unit: "Unit C",
    city: "Charlotte",
    state: "NC",
    zip: "28217",
    numbers: lines,
    carrier: "Spectrum",
  },
  notPrinted: ["btn"],
  statementDate: "2026-11-03",
  wrong: [
    ["the invoice number", "account-number", { accountNumber: "0099471110326" }],
    ["the security code", "account-number", { accountNumber: "4471" }],
    ["the box payments go to", "zip", { zip: "28272" }],
    [
      "the company's own office",
      "service-address",
      { street: "4145 S Falkenburg Rd", city: "Riverview", state: "FL", zip: "33578" },
    ],
    ["the number of support", "numbers", { numbers: [...lines, made(866, 19)] }],
    ["another firm", "account-holder", { accountHolder: "Catawba Paint & Glass" }],
  ],
  pages: [
    [
      ...text(40, 52, "Spectrum", { size: 20, bold: true, color: "#0a4a8f" }),
      ...text(146, 52, "BUSINESS", { size: 12, color: "#0a4a8f" }),
      ...table(
        "40 150",
        84,
        `
        *November 3, 2026
        Invoice Number: | 0099471110326
        *Account Number: | 8260 14 332 0099471
        Security Code: | 4471
        Service At: | 2210 HARBOR MILL RD UNIT C
         | CHARLOTTE NC 28217-4402`,
      ),
      ...text(40, 186, "Contact Us", { bold: true }),
      ...text(40, 200, "Visit us at SpectrumBusiness.net\nOr, call us at 1-866-555-0119", { size: 8 }),
      box(320, 70, 256, 18, "#0a4a8f"),
      ...text(328, 83, "Summary", { bold: true, color: "#ffffff" }),
      ...text(448, 83, "Service from 11/03/26 through 12/02/26", { size: 6.5, color: "#ffffff" }),
      ...table(
        "328 570>",
        106,
        `
        Previous Balance | 154.96
        Payments Received - Thank You | -154.96
        *Remaining Balance | $0.00
        Spectrum Business Internet | 99.99
        Spectrum Business Voice | 39.98
        Taxes, Fees and Charges | 14.99
        *Current Charges | $154.96
        *Total Due by 11/20/26 | $154.96`,
        { leading: 14 },
      ),
      ...text(
        40,
        270,
        `
        NEWS AND INFORMATION`,
        { bold: true },
      ),
      ...text(
        40,
        286,
        `
        Add Spectrum Mobile for Business and save. One line with
        unlimited talk and text is free for a year. Call today.`,
        { size: 8 },
      ),
      ...text(40, 594, "Detach and return this stub with your check made payable to Spectrum.", { size: 7 }),
      box(36, 600, 540, 0.6, "#888888"),
      ...text(
        40,
        622,
        `
        4145 S. FALKENBURG RD RIVERVIEW FL 33578-8652
        8260 1400 NO RP 03 11042026 NNNNNYNN 01 002214 0011`,
        { size: 6 },
      ),
      ...text(
        60,
        670,
        `
        CATAWBA PRINT & SIGN
        2210 HARBOR MILL RD UNIT C
        CHARLOTTE NC 28217-4402`,
      ),
      ...table(
        "350 570>",
        622,
        `
        *November 3, 2026 | Catawba Print & Sign
        Invoice Number: | 0099471110326
        Account Number: | 8260 14 332 0099471
        Service At: | 2210 HARBOR MILL RD UNIT C
        *Total Due by 11/20/26 | $154.96`,
        { size: 7.5 },
      ),
      ...text(
        350,
        710,
        `
        SPECTRUM
        PO BOX 70872
        CHARLOTTE NC 28272-0872`,
      ),
    ],
    [
      ...table(
        "40 150",
        40,
        `
        *Page 2 of 2 | November 3, 2026
        CATAWBA PRINT & SIGN |
        Account Number: | 8260 14 332 0099471`,
        { size: 8 },
      ),
      ...text(40, 110, "Charge Details", { size: 13, bold: true }),
      ...table(
        "40 300 570>",
        134,
        `
        *Spectrum Business Voice | |
        Phone number (704) 555-0135 | Business Voice | 19.99
        Phone number (704) 555-0136 | Business Voice | 19.99
        *Spectrum Business Voice Total | | $39.98

        *Spectrum Business Internet | |
        Business Internet Premier | 600 Mbps | 99.99
        Taxes, Fees and Charges | | 14.99`,
      ),
      ...text(
        40,
        620,
        `
        Billing practices: service is billed a month in advance. Closing an account: write to Spectrum, 7820 Crescent Executive Dr, Charlotte NC 28217,
        or call 1-866-555-0119. For what concerns closed captioning fax 1-704-555-0187. North Carolina taxes are shown as the law asks. Insufficient
        funds: returned checks cost up to $25. Moving? Tell us two weeks before; numbers can stay yours. Local office hours end Dec 24, 2026 at noon.`,
        { size: 6.5 },
      ),
    ],
  ],
};
