import { above, type Bill, beside, lines, made, madeRange, table, written } from "./bill.ts";

/**
 * Bills drawn after the rules were made general by means of `coupon-bills.ts`, `site-bills.ts`, `form-bills.ts` and
 * `paper-bills.ts`. As they stood, the rules found all 44 answers and dates of these, and let no wrong answer through.
 */
export const laterBills: Bill[] = [
  {
    name: "enterprise account with letters, locations A and B",
    truth: {
      accountNumber: "5-KXJWLQ9R",
      accountHolder: "Northgate Pediatrics PS",
      street: "1201 3rd Ave",
      unit: "Fl 12",
      city: "Seattle",
      state: "WA",
      zip: "98101",
      btn: made(206, 10),
      numbers: [made(206, 10), made(206, 11)],
      carrier: "Lumen",
    },
    statementDate: "2026-11-08",
    pages: [
      [
        ...lines(40, 44, ["LUMEN"], { size: 20, bold: true }),
        ...lines(
          400,
          40,
          [
            "Billing Account Number",
            "5-KXJWLQ9R",
            "Invoice Number",
            "612345678",
            "Invoice Date",
            "Nov 08, 2026",
          ],
          { size: 8 },
        ),
        ...lines(40, 130, [
          "NORTHGATE PEDIATRICS PS",
          "ATTN: OFFICE MGR",
          "1201 3RD AVE FL 12",
          "SEATTLE WA 98101-3000",
        ]),
        ...beside(40, 220, 420, [
          ["Previous Statement Balance", "$410.12"],
          ["Payments Received through November 8", "($410.12)"],
          ["Total Amount Due by December 8, 2026", "$410.12"],
        ]),
        ...lines(40, 300, ["Location A: 1201 3rd Ave FL 12, Seattle, WA 98101", "BTN 206 555 0110"], {
          size: 8,
        }),
        ...table([60, 200, 480], 330, [
          ["206 555 0110", "Analog line", "55.00"],
          ["206 555 0111", "Analog line", "55.00"],
        ]),
        ...lines(
          40,
          700,
          [
            "Lumen, PO Box 52187, Phoenix, AZ 85072-2187. Billing inquiries 877 555-0140; repair 800 555-0141.",
          ],
          { size: 7 },
        ),
      ],
    ],
  },
  {
    name: "cable bill with for service at in the corner",
    truth: {
      accountNumber: "07858-123456-01-2",
      accountHolder: "Angela Ferraro",
      street: "19 Cherry Ln",
      city: "Hicksville",
      state: "NY",
      zip: "11801",
      btn: made(516, 19),
      numbers: [made(516, 19)],
      carrier: "Optimum",
    },
    statementDate: "2026-11-01",
    pages: [
      [
        ...lines(40, 44, ["optimum."], { size: 22, bold: true }),
        ...above(
          200,
          40,
          130,
          [
            ["Account number", "07858-123456-01-2"],
            ["Billing period", "11/01/26 - 11/30/26"],
            ["Bill date", "11/01/26"],
          ],
          { size: 8 },
        ),
        ...lines(40, 100, ["Hello Angela, here's your bill for November"], { size: 13 }),
        ...lines(360, 130, ["Contact us", "optimum.example/support", "Chat with us", "866.555.0150"], {
          size: 8,
        }),
        ...lines(40, 130, ["For service at:", "19 Cherry Ln", "Hicksville NY 11801"], { size: 8 }),
        ...table([40, 300], 210, [
          ["Your phone number: 516-555-0119", ""],
          ["Optimum Voice", "$25.00"],
          ["Amount due Nov 22", "$25.00"],
        ]),
        ...lines(40, 600, ["1111 STEWART AVENUE", "BETHPAGE NY 11714-3533"], { size: 7 }),
        ...lines(60, 660, ["ANGELA FERRARO", "19 CHERRY LN", "HICKSVILLE NY 11801-6104"]),
        ...lines(360, 660, ["OPTIMUM", "PO BOX 70340", "PHILADELPHIA PA 19176-0340"]),
      ],
    ],
  },
  {
    name: "invoice of a payment service, three columns",
    truth: {
      accountHolder: "Tidewater Surveying LLC",
      street: "2204 Colonial Ave",
      city: "Norfolk",
      state: "VA",
      zip: "23517",
      numbers: [made(757, 33), made(757, 34)],
      carrier: "Dialpad",
    },
    statementDate: "2026-11-02",
    pages: [
      [
        ...lines(40, 44, ["Invoice"], { size: 20, bold: true }),
        ...lines(470, 44, ["Dialpad"], { size: 14, bold: true }),
        ...beside(40, 70, 100, [
          ["Invoice number", "8C2F11A0-0007"],
          ["Date of issue", "November 2, 2026"],
          ["Date due", "December 2, 2026"],
        ]),
        ...lines(40, 130, [
          "Dialpad, Inc.",
          "3001 Bishop Drive, Suite 400A",
          "San Ramon, California 94583",
          "United States",
          "billing@dialpad.example",
        ]),
        ...lines(300, 130, [
          "Bill to",
          "Tidewater Surveying LLC",
          "2204 Colonial Ave",
          "Norfolk, Virginia 23517",
          "United States",
          "ap@tidewater.example",
        ]),
        ...lines(40, 230, ["$54.00 USD due December 2, 2026"], { size: 14, bold: true }),
        ...table([40, 330, 400, 480], 270, [
          ["Description", "Qty", "Unit price", "Amount"],
          ["Talk Pro license, +1 757-555-0133", "1", "$27.00", "$27.00"],
          ["Talk Pro license, +1 757-555-0134", "1", "$27.00", "$27.00"],
        ]),
        ...lines(40, 740, ["8C2F11A0-0007 · $54.00 USD due December 2, 2026        Page 1 of 1"], {
          size: 7,
        }),
      ],
    ],
  },
  {
    name: "account number that is the only line's number",
    truth: {
      accountNumber: "402-555-0112",
      accountHolder: "Wendell Kratochvil",
      street: "88 County Rd 14",
      city: "Wahoo",
      state: "NE",
      zip: "68066",
      btn: made(402, 12),
      numbers: [made(402, 12)],
      carrier: "Saline County Telephone",
    },
    statementDate: "2026-11-01",
    pages: [
      [
        ...lines(40, 44, ["SALINE COUNTY TELEPHONE CO", "BOX 88", "WAHOO, NEBRASKA 68066"]),
        ...table([300, 420], 44, [
          ["ACCOUNT NUMBER", "402-555-0112"],
          ["BILLING DATE", "NOV 01 2026"],
          ["DUE DATE", "NOV 20 2026"],
        ]),
        ...lines(40, 130, ["KRATOCHVIL WENDELL", "88 COUNTY RD 14", "WAHOO NE 68066"]),
        ...table([40, 460], 220, [
          ["LOCAL SERVICE", "19.00"],
          ["EXTENDED AREA", "4.00"],
          ["TOTAL DUE", "23.00"],
        ]),
        ...lines(40, 700, ["BUSINESS OFFICE 402-555-0190   REPAIR 402-555-0191"], { size: 7 }),
      ],
    ],
  },
  {
    name: "business bill with a corporate id and a lettered billing number",
    truth: {
      accountNumber: "813 Z10-0052 052",
      accountHolder: "Suncoast Marine Supply Inc",
      street: "4410 W Gandy Blvd",
      city: "Tampa",
      state: "FL",
      zip: "33611",
      numbers: madeRange(813, 60, 5),
      carrier: "AT&T",
    },
    statementDate: "2026-10-28",
    pages: [
      [
        ...lines(40, 44, ["AT&T"], { size: 18, bold: true }),
        ...table([330, 460], 44, [
          ["Page", "1 of 6"],
          ["Account Number", "813 Z10-0052 052"],
          ["Corporate ID", "0004471"],
          ["Billing Date", "Oct 28, 2026"],
          ["Web Site", "att.com"],
        ]),
        ...lines(60, 140, ["SUNCOAST MARINE SUPPLY INC", "4410 W GANDY BLVD", "TAMPA FL 33611-3302"]),
        ...lines(330, 140, ["Bill-At-A-Glance"], { bold: true }),
        ...beside(330, 156, 180, [
          ["Previous Bill", "612.40"],
          ["Payment Received 10-12", "612.40CR"],
          ["Total Amount Due", "$612.40"],
          ["Amount Due in Full by", "Nov 21, 2026"],
        ]),
        ...lines(330, 240, ["Billing Questions? 800 555-0160", "Repair 800 555-0161"], { size: 8 }),
        ...table(
          [40, 460],
          300,
          madeRange(813, 60, 5).map((each) => [`Individual message line ${written(each, " ")}`, "44.00"]),
        ),
        ...lines(330, 690, ["Make checks payable to:", "AT&T", "PO BOX 105262", "ATLANTA GA 30348-5262"], {
          size: 8,
        }),
      ],
    ],
  },
  {
    name: "statement period and owner, a web page printed",
    truth: {
      accountNumber: "1187-2204-6650",
      accountHolder: "Mireille Duchamp",
      street: "740 Vermont St",
      unit: "#5",
      city: "San Francisco",
      state: "CA",
      zip: "94107",
      numbers: [made(415, 77), made(628, 78)],
      carrier: "Google Fi",
    },
    statementDate: "2026-11-03",
    pages: [
      [
        ...lines(40, 30, ["11/19/26, 9:41 AM                                   Fi statement"], { size: 7 }),
        ...lines(40, 60, ["Google Fi Wireless"], { size: 16, bold: true }),
        ...lines(40, 90, ["Statement for Nov 3, 2026"], { size: 12 }),
        ...beside(40, 120, 160, [
          ["Account owner", "Mireille Duchamp"],
          ["Account ID", "1187-2204-6650"],
          ["Statement period", "Oct 3 - Nov 2, 2026"],
          ["Statement issued", "Nov 3, 2026"],
          ["E911 address", "740 Vermont St #5, San Francisco, CA 94107"],
        ]),
        ...table([40, 240, 460], 220, [
          ["Mireille", "(415) 555-0177", "$35.00"],
          ["Theo", "(628) 555-0178", "$35.00"],
          ["Taxes and fees", "", "$9.12"],
        ]),
        ...lines(
          40,
          740,
          ["https://fi.google.example/statement/1187                                   1/1"],
          { size: 7 },
        ),
        ...lines(40, 720, ["Google LLC, 1600 Amphitheatre Parkway, Mountain View, CA 94043"], { size: 7 }),
      ],
    ],
  },
];
