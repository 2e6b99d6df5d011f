import { type Bill, beside, lines, made, madeRange, table } from "./bill.ts";

/**
 * Bills made of forms, frames and lists, as small companies' programs and typists lay them out. The rules that were there
 * when they were drawn found 29 of the 38 answers and dates and called three right answers wrong.
 */
export const formBills: Bill[] = [
  {
    name: "a form with a box for every piece",
    truth: {
      accountNumber: "770418",
      accountHolder: "Rosa Delgado",
      street: "64 Agua Fria Street",
      city: "Santa Fe",
      state: "NM",
      zip: "87501",
      btn: made(505, 61),
      numbers: [made(505, 61)],
      carrier: "Valle Telephone",
    },
    statementDate: "2026-11-12",
    pages: [
      [
        ...lines(200, 40, ["VALLE TELEPHONE COMPANY"], { size: 12, bold: true }),
        ...lines(225, 54, ["Bill for telephone service"], { size: 8 }),
        ...table([40, 130, 330, 420], 90, [
          ["NAME", "ROSA DELGADO", "ACCOUNT", "770418"],
          ["ADDRESS", "64 AGUA FRIA STREET", "TELEPHONE", "505-555-0161"],
          ["CITY/STATE/ZIP", "SANTA FE NM 87501", "BILL DATE", "11/12/26"],
        ]),
        ...table([40, 460], 180, [
          ["ONE PARTY RESIDENCE LINE", "21.40"],
          ["TOTAL", "21.40"],
        ]),
        ...lines(40, 700, ["VALLE TELEPHONE COMPANY   BOX 9   ESPANOLA NM 87532   505-555-0100"], {
          size: 7,
        }),
      ],
    ],
  },
  {
    name: "labels, rows of dots and values as three columns",
    truth: {
      accountNumber: "GT-4410-77",
      accountHolder: "Marsh & Daughters Roofing Supply Company",
      street: "1190 Old Post Road",
      unit: "Bldg 4",
      city: "Fairfield",
      state: "CT",
      zip: "06824",
      btn: made(203, 44),
      numbers: madeRange(203, 44, 3),
      carrier: "Sound Shore Networks",
    },
    statementDate: "2026-11-07",
    pages: [
      [
        ...lines(40, 40, ["Sound Shore Networks"], { size: 16, bold: true }),
        ...table([330, 400, 500], 40, [
          ["Account", "...................", "GT-4410-77"],
          ["Statement", "...................", "November 7, 2026"],
          ["Main line", "...................", "203-555-0144"],
          ["Please pay by", "...................", "November 28, 2026"],
        ]),
        ...lines(60, 140, [
          "MARSH & DAUGHTERS ROOFING",
          "SUPPLY COMPANY",
          "BLDG 4",
          "1190 OLD POST ROAD",
          "FAIRFIELD, CT 06824-7731",
        ]),
        ...table([40, 200, 460], 260, [
          ["203-555-0144", "Office", "31.00"],
          ["203-555-0145", "Warehouse", "31.00"],
          ["203-555-0146", "Fax", "31.00"],
        ]),
        ...lines(
          40,
          720,
          [
            "Sound Shore Networks LLC, 2 Station Plaza, Stamford CT 06902  *  203-555-0190  *  soundshore.example",
          ],
          {
            size: 7,
          },
        ),
      ],
    ],
  },
  {
    name: "printed from an e-mail",
    truth: {
      accountNumber: "VB0099317",
      accountHolder: "Kite & Key Pharmacy",
      street: "233 Market St",
      city: "Philadelphia",
      state: "PA",
      zip: "19106",
      numbers: [made(215, 71), made(267, 72)],
      carrier: "Vonage Business",
    },
    statementDate: "2026-11-05",
    pages: [
      [
        ...beside(40, 40, 60, [
          ["From:", "Vonage Business Billing <billing@vonage.example>"],
          ["To:", "office@kiteandkey.example"],
          ["Date:", "Thu, Nov 5, 2026 at 6:02 AM"],
          ["Subject:", "Your invoice is ready"],
        ]),
        ...lines(40, 120, ["Dear Kite & Key Pharmacy,"]),
        ...lines(40, 140, ["Thank you for your business. Here is a summary of your invoice."]),
        ...beside(60, 170, 150, [
          ["Account Number", "VB0099317"],
          ["Invoice Number", "INV-20261105-8812"],
          ["Invoice Date", "Nov 5, 2026"],
          ["Billing Address", "233 Market St, Philadelphia, PA 19106"],
          ["Amount", "$79.98"],
          ["Payment method", "Visa ending in 4410"],
        ]),
        ...lines(40, 280, ["Numbers on this account: (215) 555-0171, (267) 555-0172"]),
        ...lines(40, 320, ["Questions? Reply to this message or call 1-844-555-0180."]),
        ...lines(40, 700, ["Vonage Business Inc., 101 Crawfords Corner Rd, Holmdel, NJ 07733"], { size: 7 }),
      ],
    ],
  },
  {
    name: "name over two lines with a trade name",
    truth: {
      accountNumber: "5417720083",
      accountHolder: "Ilse Brandt",
      street: "4 Quarry Hill Rd",
      city: "Barre",
      state: "VT",
      zip: "05641",
      btn: made(802, 30),
      numbers: [made(802, 30), made(802, 31)],
      carrier: "Consolidated Communications",
    },
    statementDate: "2026-10-20",
    pages: [
      [
        ...lines(40, 40, ["Consolidated Communications"], { size: 14, bold: true }),
        ...lines(
          400,
          40,
          ["Account Number", "541-772-0083", "Bill Date", "10/20/2026", "Phone Number", "802-555-0130"],
          {
            size: 8,
          },
        ),
        ...lines(60, 130, [
          "ILSE BRANDT",
          "DBA GRANITE CITY YARNS",
          "4 QUARRY HILL RD",
          "BARRE VT 05641-8890",
        ]),
        ...lines(300, 230, ["Page 1 of 2"], { size: 7 }),
        ...table([40, 300, 460], 250, [
          ["Business line", "802-555-0130", "39.95"],
          ["Business line", "802-555-0131", "39.95"],
        ]),
        ...lines(60, 690, ["CONSOLIDATED COMMUNICATIONS", "PO BOX 11021", "LEWISTON ME 04243-9472"]),
      ],
      [...lines(40, 40, ["Account Number 541-772-0083    Bill Date 10/20/2026    Page 2 of 2"], { size: 8 })],
    ],
  },
  {
    name: "prepaid by the month, usage of every line",
    truth: {
      accountNumber: "400218837",
      accountHolder: "Dariusz Nowak",
      street: "3321 W Belmont Ave",
      unit: "Apt 2R",
      city: "Chicago",
      state: "IL",
      zip: "60618",
      numbers: [made(773, 21), made(773, 22), made(872, 23)],
      carrier: "US Cellular",
    },
    statementDate: "2026-11-01",
    pages: [
      [
        ...lines(40, 40, ["UScellular"], { size: 18, bold: true }),
        ...table([330, 440], 40, [
          ["Account #", "400218837"],
          ["Bill date", "11/01/26"],
          ["Next bill date", "12/01/26"],
          ["Billing period", "10/02/26 - 11/01/26"],
        ]),
        ...lines(60, 130, ["DARIUSZ NOWAK", "3321 W BELMONT AVE APT 2R", "CHICAGO IL 60618-5519"]),
        ...table([40, 160, 240, 320, 400, 480], 220, [
          ["Wireless number", "Minutes", "Messages", "Data", "Plan", "Total"],
          ["773-555-0121", "412 min", "96", "3.1 GB", "Even Better", "$40.00"],
          ["773-555-0122", "1,204 min", "18", "0.4 GB", "Even Better", "$40.00"],
          ["872-555-0123", "0 min", "0", "12.7 GB", "Hotspot", "$20.00"],
        ]),
        ...lines(40, 300, ["Call details for 773-555-0121"], { bold: true }),
        ...table([40, 100, 160, 260, 380, 460], 316, [
          ["Date", "Time", "Number", "Description", "Minutes", "Charge"],
          ["10/03", "09:14A", "312-555-0188", "Chicago IL", "4", ".00"],
          ["10/03", "11:40A", "847-555-0177", "Incoming", "2", ".00"],
        ]),
        ...lines(
          40,
          700,
          ["Dial 611 from your wireless phone or 1-888-555-0140. PO Box 0203, Palatine, IL 60055-0203"],
          { size: 7 },
        ),
      ],
    ],
  },
];
