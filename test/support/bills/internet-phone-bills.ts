import { above, type Bill, beside, lines, made, table, written } from "./bill.ts";

/** Invoices of companies that sell calls over the internet, trunks and resold lines. */
export const internetPhoneBills: Bill[] = [
  {
    name: "software invoice with ranges",
    truth: {
      accountNumber: "NV-2207781",
      accountHolder: "Fenwick Legal LLP",
      street: "1 Liberty Plaza",
      unit: "Floor 23",
      city: "New York",
      state: "NY",
      zip: "10006",
      numbers: Array.from({ length: 10 }, (_, index) => made(212, 10 + index)),
      carrier: "Nextiva",
    },
    statementDate: "2026-11-01",
    pages: [
      [
        ...lines(40, 50, ["Nextiva"], { size: 20 }),
        ...lines(430, 50, ["INVOICE"], { size: 20 }),
        ...lines(40, 100, [
          "Bill to",
          "Fenwick Legal LLP",
          "One Liberty Plaza, 23rd Floor",
          "New York, NY 10006",
          "United States",
        ]),
        ...beside(360, 100, 100, [
          ["Invoice #", "INV-5519023"],
          ["Invoice date", "2026-11-01"],
          ["Due date", "2026-11-01"],
          ["Account ID", "NV-2207781"],
        ]),
        ...table([40, 330, 400, 480], 240, [
          ["Description", "Qty", "Rate", "Amount"],
          ["Pro seat", "10", "$25.95", "$259.50"],
          ["DID numbers 212-555-0110 through 212-555-0119", "10", "$1.00", "$10.00"],
        ]),
        ...lines(40, 700, ["Support: help@nextiva.example | (480) 555-0101"], { size: 8 }),
      ],
    ],
  },
  {
    name: "trunk group with a main number",
    truth: {
      accountNumber: "02-RZK3381",
      accountHolder: "Orchard Valley Credit Union",
      street: "2000 Meridian Avenue",
      city: "San Jose",
      state: "CA",
      zip: "95124",
      btn: made(408, 0),
      numbers: [made(408, 0), made(408, 1), made(408, 2), made(408, 3), made(888, 55)],
      carrier: "Granite Telecommunications",
    },
    statementDate: "2026-10-31",
    pages: [
      [
        ...lines(40, 44, ["GRANITE"], { size: 20, bold: true }),
        ...lines(40, 60, ["Telecommunications"], { size: 9 }),
        ...beside(380, 44, 100, [
          ["Account:", "02-RZK3381"],
          ["Invoice:", "60011298"],
          ["Invoice Date:", "10/31/26"],
          ["Due:", "11/30/26"],
        ]),
        ...lines(60, 130, ["ORCHARD VALLEY CREDIT UNION", "2000 MERIDIAN AVE", "SAN JOSE, CA 95124"]),
        ...lines(40, 230, ["SUMMARY BY BTN"], { bold: true }),
        ...table([40, 160, 420], 250, [
          ["BTN", "LOCATION", "AMOUNT"],
          ["408-555-0100", "2000 MERIDIAN AVE, SAN JOSE", "$311.02"],
        ]),
        ...lines(40, 300, ["WORKING TELEPHONE NUMBERS"], { bold: true }),
        ...table([40, 160], 320, [
          ["408-555-0100", "Main"],
          ["408-555-0101", "Rollover"],
          ["408-555-0102", "Rollover"],
          ["408-555-0103", "Fax line"],
          ["888-555-0155", "Toll-free line"],
        ]),
        ...lines(40, 640, ["Customer Service 866-555-0199"], { size: 8 }),
        ...lines(
          340,
          700,
          ["REMIT TO: GRANITE TELECOMMUNICATIONS", "CLIENT ID 311", "PO BOX 830103", "BOSTON MA 02283-0103"],
          { size: 8 },
        ),
      ],
    ],
  },
  {
    name: "receipt laid out in a frame",
    truth: {
      accountNumber: "100448719",
      accountHolder: "Kiyoko Tanaka Design Studio",
      street: "418 NE 12th Court",
      unit: "Studio 2",
      city: "Fort Lauderdale",
      state: "FL",
      zip: "33301",
      btn: made(954, 66),
      numbers: [made(954, 66), made(954, 67)],
      carrier: "Ooma",
    },
    statementDate: "2026-11-09",
    pages: [
      [
        ...lines(250, 60, ["Ooma Office"], { size: 18, bold: true }),
        ...beside(120, 100, 180, [
          ["Customer name", "Kiyoko Tanaka Design Studio"],
          ["Customer account number", "100448719"],
          ["Service address", "418 NE 12th Ct, Studio 2, Fort Lauderdale, FL 33301"],
          ["Invoice date", "Monday, November 9, 2026"],
          ["Account phone number", "+1 (954) 555-0166"],
          ["Additional number", "+1 (954) 555-0167"],
        ]),
        ...beside(120, 240, 180, [
          ["Ooma Office Pro", "$24.95"],
          ["Taxes and fees", "$6.11"],
          ["Total charged to card ending in 4410", "$31.06"],
        ]),
        ...lines(120, 700, ["Ooma, 525 Almanor Court, Sunnyvale, CA 94085"], { size: 7 }),
      ],
    ],
  },
  {
    name: "reseller with the account under the logo",
    truth: {
      accountNumber: "2155550178",
      accountHolder: "O'Malley's Tavern",
      street: "1327 S 9th St",
      city: "Philadelphia",
      state: "PA",
      zip: "19147",
      btn: made(215, 78),
      numbers: [made(215, 78), made(215, 79)],
      carrier: "Liberty Bell Telecom",
    },
    statementDate: "2026-11-07",
    pages: [
      [
        ...lines(40, 44, ["Liberty Bell Telecom, LLC"], { size: 15, bold: true }),
        ...above(
          40,
          80,
          140,
          [
            ["ACCOUNT NUMBER", "215-555-0178"],
            ["BILL DATE", "11/07/2026"],
            ["PAY BY", "12/01/2026"],
            ["AMOUNT DUE", "$77.40"],
          ],
          { size: 10 },
        ),
        ...lines(40, 150, ["O'Malley's Tavern", "1327 South Ninth Street", "Philadelphia, PA 19147"]),
        ...table([40, 300], 260, [
          ["215-555-0178 Basic line", "$31.00"],
          ["215-555-0179 Basic line", "$31.00"],
        ]),
        ...lines(40, 600, ["Repair 24 hours: 215-555-0111. Billing inquiries: 215-555-0112."], { size: 8 }),
        ...lines(
          340,
          700,
          ["Send payment to", "Liberty Bell Telecom", "2200 Arch Street", "Philadelphia, PA 19103"],
          { size: 8 },
        ),
      ],
    ],
  },
  {
    name: "centred letter with a detail page",
    truth: {
      accountNumber: "77-31904 B",
      accountHolder: "Red Mesa Veterinary Clinic PLLC",
      street: "15 State Highway 264",
      city: "Window Rock",
      state: "AZ",
      zip: "86515",
      btn: made(928, 70),
      numbers: [made(928, 70), made(928, 71), made(928, 72)],
      carrier: "Canyon Telephone Cooperative",
    },
    statementDate: "2026-11-06",
    pages: [
      [
        ...lines(180, 60, ["CANYON TELEPHONE COOPERATIVE"], { size: 14, bold: true }),
        ...lines(230, 110, ["Bill Date: November 6, 2026"], { size: 9 }),
        ...lines(225, 126, ["Account Number: 77-31904 B"], { size: 9 }),
        ...lines(205, 142, ["Billing Telephone Number: 928 555 0170"], { size: 9 }),
        ...lines(206, 200, ["RED MESA VETERINARY CLINIC"], { size: 10 }),
        ...lines(229, 213, ["15 STATE HWY 264"], { size: 10 }),
        ...lines(212, 226, ["WINDOW ROCK AZ 86515"], { size: 10 }),
        ...beside(150, 300, 240, [
          ["Balance forward", "0.00"],
          ["Current charges", "104.33"],
          ["Please pay by November 26", "$104.33"],
        ]),
        ...lines(150, 600, ["Business office: 928-555-0100, Monday to Friday 8 am - 5 pm"], { size: 8 }),
      ],
      [
        ...lines(40, 50, ["DETAIL OF CHARGES"], { bold: true }),
        ...table(
          [40, 300],
          80,
          ["70", "71", "72"].map((last) => [
            `${written(made(928, Number(last)), " ", " ")}  Access line`,
            "29.50",
          ]),
        ),
        ...table([40, 100, 170, 280, 420], 200, [
          ["DATE", "TIME", "CALLED NUMBER", "PLACE", "AMOUNT"],
          ["10-12", "08:11", "505-555-0140", "GALLUP NM", "0.44"],
        ]),
      ],
    ],
  },
];
