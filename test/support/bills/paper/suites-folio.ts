import { made } from "../bill.ts";
import { box, type PaperBill, table, text } from "../paper.ts";

const lines = [made(702, 84), made(702, 85)];

/** The folio of a house of offices with rented telephones, across the page, like a hotel's. */
export const suitesFolio: PaperBill = {
  name: "folio of office suites, landscape",
  size: [792, 612],
  truth: {
    accountNumber: "DS-1410-07",
    accountHolder: "Meridian Court Reporters",
    street: "3773 Howard Hughes Parkway",
    unit: "Suite 1410",
    city: "Las Vegas",
    state: "NV",
    zip: "89169",
    numbers: lines,
    carrier: "Desert Spire Executive Suites",
  },
  notPrinted: ["btn"],
  statementDate: "2026-10-31",
  wrong: [
    ["the folio number", "account-number", { accountNumber: "88213" }],
    ["the suite for the account", "account-number", { accountNumber: "1410" }],
    ["the house's post ZIP", "zip", { zip: "89193" }],
    ["the number of the front desk", "numbers", { numbers: [...lines, made(702, 80)] }],
    ["a number they called", "numbers", { numbers: [...lines, made(775, 61)] }],
    ["who signed in", "account-holder", { accountHolder: "Lorna Whitcombe" }],
    ["the suite next door", "service-address", { unit: "Suite 1412" }],
  ],
  pages: [
    [
      ...text(396, 50, "DESERT SPIRE EXECUTIVE SUITES", {
        size: 16,
        bold: true,
        face: "serif",
        align: "centre",
      }),
      ...text(
        396,
        66,
        "3773 Howard Hughes Parkway  -  Las Vegas, Nevada 89169  -  Front desk (702) 555-0180",
        {
          size: 9,
          face: "serif",
          align: "centre",
        },
      ),
      ...text(396, 92, "TENANT FOLIO", { size: 13, face: "serif", align: "centre" }),
      ...table(
        "60 150",
        124,
        `
        Tenant | Meridian Court Reporters
        Address | 3773 Howard Hughes Parkway, Suite 1410
         | Las Vegas, NV 89169
        Contact | Lorna Whitcombe`,
        { face: "serif", size: 10 },
      ),
      ...table(
        "640> 650",
        124,
        `
        Folio No. | 88213
        Account No. | DS-1410-07
        Statement Date | 31-Oct-2026
        Payment Due | 10-Nov-2026`,
        { face: "serif", size: 10 },
      ),
      box(56, 196, 680, 16, "#e8e0d0"),
      ...table(
        "60 120 170 560> 640> 730>",
        208,
        `
        *Date | Code | Description | Charges | Credits | Balance
        01-Oct | 010 | Opening balance | | | 214.60
        05-Oct | 900 | Payment, check 2281 | | 214.60 | 0.00
        31-Oct | 410 | Telephone line 702-555-0184, October | 45.00 | | 45.00
        31-Oct | 410 | Telephone line 702-555-0185, October | 45.00 | | 90.00
        31-Oct | 412 | Long distance, 775-555-0161 Reno NV, 14 min | 1.40 | | 91.40
        31-Oct | 420 | Internet, suite 1410 | 95.00 | | 186.40
        31-Oct | 430 | Call answering | 25.00 | | 211.40
        31-Oct | 700 | Taxes and communication surcharges | 7.15 | | 218.55
        *31-Oct | | Balance due | | | 218.55`,
        { face: "serif", size: 9.5, leading: 18 },
      ),
      ...text(
        60,
        470,
        `
        Telephone service is provided by Desert Spire Executive Suites. Numbers may be taken along with 30 days' notice.
        Please mail payments to PO Box 93810, Las Vegas, NV 89193.`,
        { face: "serif", size: 9 },
      ),
      box(480, 540, 250, 0.7, "#333333"),
      ...text(480, 552, "Tenant's signature", { face: "serif", size: 8 }),
    ],
  ],
};
