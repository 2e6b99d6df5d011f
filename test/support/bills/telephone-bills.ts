import { above, type Bill, beside, lines, made, madeRange, table, written } from "./bill.ts";

/** Landline bills, in the manner of AT&T, Verizon, Lumen, Frontier and small telephone companies. */

const acmeLines = madeRange(212, 0, 4);

const billingNumberAsAccount: Bill = {
  name: "at a glance",
  truth: {
    accountNumber: "212 555-0100 123 4",
    accountHolder: "Acme Plumbing LLC",
    street: "120 West 45th Street",
    unit: "Suite 4",
    city: "New York",
    state: "NY",
    zip: "10036",
    btn: made(212, 0),
    numbers: acmeLines,
    carrier: "AT&T",
  },
  statementDate: "2026-11-01",
  pages: [
    [
      ...lines(40, 50, ["AT&T"], { size: 22, bold: true }),
      ...beside(400, 50, 80, [
        ["Page", "1 of 2"],
        ["Account Number", "212 555-0100 123 4"],
        ["Billing Date", "Nov 1, 2026"],
        ["Web Site", "att.com"],
      ]),
      ...lines(60, 120, ["ACME PLUMBING LLC", "120 W 45TH ST STE 4", "NEW YORK NY 10036-4041"]),
      ...lines(40, 220, ["Bill-At-A-Glance"], { size: 14, bold: true }),
      ...beside(40, 245, 180, [
        ["Previous Bill", "198.20"],
        ["Payment Received 10-14 Thank You!", "198.20CR"],
        ["Adjustments", ".00"],
        ["Current Charges", "201.75"],
        ["Total Amount Due", "$201.75"],
        ["Amount Due in Full by", "Nov 24, 2026"],
      ]),
      ...lines(330, 220, ["Billing Summary"], { size: 14, bold: true }),
      ...lines(330, 240, [
        "Questions? Visit att.com/support",
        "Plans and Services",
        "1 800 555-0142",
        "Repair Service:",
        "1 800 555-0143",
      ]),
      ...lines(60, 690, ["Return bottom portion with your check in the enclosed envelope."], { size: 7 }),
      ...lines(60, 710, ["ACME PLUMBING LLC", "120 W 45TH ST STE 4", "NEW YORK NY 10036-4041"], { size: 8 }),
      ...lines(360, 700, ["Make checks payable to:", "AT&T", "PO BOX 1059", "CAROL STREAM IL 60197-1059"], {
        size: 8,
      }),
    ],
    [
      ...beside(400, 50, 80, [
        ["Page", "2 of 2"],
        ["Account Number", "212 555-0100 123 4"],
        ["Billing Date", "Nov 1, 2026"],
      ]),
      ...lines(40, 110, ["Monthly Service - Nov 1 thru Nov 30"], { size: 11, bold: true }),
      ...acmeLines.flatMap((number, index) =>
        table([40, 300], 140 + index * 40, [
          [`Charges for ${written(number, " ")}`, ""],
          ["Business Line", "48.00"],
        ]),
      ),
    ],
  ],
};

const northNumbers = [made(718, 20), made(718, 21), made(718, 24)];

const twoAddresses: Bill = {
  name: "billed elsewhere than served",
  truth: {
    accountNumber: "251-774-0098-51",
    accountHolder: "Northside Dental Group, P.C.",
    street: "88-14 Roosevelt Avenue",
    unit: "2nd Floor",
    city: "Elmhurst",
    state: "NY",
    zip: "11373",
    btn: made(718, 20),
    numbers: northNumbers,
    carrier: "Verizon",
  },
  statementDate: "2026-10-28",
  pages: [
    [
      ...lines(40, 45, ["verizon"], { size: 24, bold: true }),
      ...above(300, 40, 100, [
        ["Account number", "251-774-0098-51"],
        ["Bill date", "October 28, 2026"],
        ["Due date", "November 20, 2026"],
      ]),
      ...lines(40, 110, [
        "NORTHSIDE DENTAL GROUP PC",
        "ATTN ACCOUNTS PAYABLE",
        "PO BOX 2204",
        "GARDEN CITY, NY 11530",
      ]),
      ...lines(330, 110, ["Service address"], { bold: true }),
      ...lines(330, 124, ["88-14 ROOSEVELT AVE FL 2", "ELMHURST, NY 11373"]),
      ...lines(40, 220, ["Your bill is $164.90"], { size: 16, bold: true }),
      ...beside(40, 250, 220, [
        ["Balance from last bill", "$164.90"],
        ["Payment - Oct 12", "-$164.90"],
        ["This month's charges", "$164.90"],
        ["Total amount due", "$164.90"],
      ]),
      ...beside(40, 340, 220, [
        ["Billing telephone number", "718 555-0120 388 22Y"],
        ["Number of lines", "3"],
      ]),
      ...table([40, 200, 420], 400, [
        ["Telephone number", "Service", "Amount"],
        ...northNumbers.map((number) => [written(number), "Business line, unlimited", "$54.97"]),
      ]),
      ...lines(40, 640, ["Questions about your bill? Call 1-800-555-0150 or visit verizon.com"], { size: 8 }),
      ...lines(360, 700, ["Mail payment to:", "VERIZON", "PO BOX 4830", "TRENTON NJ 08650-4830"], {
        size: 8,
      }),
    ],
  ],
};

const harborNumbers = madeRange(503, 30, 40);

const fortyLines: Bill = {
  name: "forty lines over three pages",
  truth: {
    accountNumber: "0047719352",
    accountHolder: "Cascade Freight & Storage Inc",
    street: "4400 NW Front Avenue",
    city: "Portland",
    state: "OR",
    zip: "97210",
    btn: made(503, 30),
    numbers: harborNumbers,
    carrier: "Harbor Telephone",
  },
  statementDate: "2026-11-05",
  pages: [
    [
      ...lines(40, 50, ["Harbor Telephone Company"], { size: 16, bold: true }),
      ...lines(40, 66, ["15 Wharf Street, Astoria, OR 97103   www.harbortelephone.example"], { size: 7 }),
      ...lines(430, 50, ["INVOICE"], { size: 18, bold: true }),
      ...beside(400, 80, 95, [
        ["Account No.:", "0047719352"],
        ["Invoice No.:", "88120034"],
        ["Invoice Date:", "11/05/2026"],
        ["BTN:", "(503) 555-0130"],
        ["Due Date:", "11/30/2026"],
      ]),
      ...lines(60, 130, ["Bill To:"], { bold: true }),
      ...lines(60, 144, [
        "Cascade Freight & Storage, Inc.",
        "4400 N.W. Front Ave.",
        "Portland, Oregon 97210",
      ]),
      ...beside(60, 260, 300, [
        ["Previous balance", "1,204.11"],
        ["Payments received", "-1,204.11"],
        ["Local service, 40 lines", "1,120.00"],
        ["Taxes and surcharges", "96.40"],
        ["TOTAL DUE", "$1,216.40"],
      ]),
      ...lines(60, 420, ["Customer service: (503) 555-0199    Fax: (503) 555-0198"], { size: 8 }),
      ...lines(
        60,
        700,
        [
          "Please make checks payable to Harbor Telephone Company and write your account number on the check.",
        ],
        {
          size: 8,
        },
      ),
      ...lines(60, 720, ["Harbor Telephone Company", "PO Box 77", "Astoria, OR 97103"], { size: 8 }),
    ],
    ...[0, 1].map((sheet) => [
      ...lines(40, 50, ["Cascade Freight & Storage, Inc.", "Account No.: 0047719352"], { size: 8 }),
      ...lines(500, 50, [`Page ${sheet + 2} of 3`], { size: 8 }),
      ...table(
        [40, 160, 420],
        100,
        [
          ["Line", "Description", "Monthly"],
          ...harborNumbers
            .slice(sheet * 20, sheet * 20 + 20)
            .map((number) => [
              `(${number.slice(2, 5)}) ${number.slice(5, 8)}-${number.slice(8)}`,
              "Measured business line",
              "28.00",
            ]),
        ],
        { leading: 26 },
      ),
    ]),
  ],
};

const stackedLabels: Bill = {
  name: "labels stacked, values stacked elsewhere",
  truth: {
    accountNumber: "5-QXPL7T2M",
    accountHolder: "Bluff City Millwork Co.",
    street: "2301 South Third Street",
    city: "Memphis",
    state: "TN",
    zip: "38109",
    btn: made(901, 60),
    numbers: [made(901, 60), made(901, 61)],
    carrier: "Lumen",
  },
  statementDate: "2026-10-18",
  pages: [
    [
      ...lines(40, 50, ["LUMEN"], { size: 20, bold: true }),
      ...lines(380, 48, ["Bill Date", "Account Number", "Invoice Number", "Payment Due"], {
        size: 8,
        leading: 12,
      }),
      ...lines(480, 50.5, ["Oct 18, 2026", "5-QXPL7T2M", "612998417", "Nov 17, 2026"], {
        size: 8,
        leading: 12,
      }),
      ...lines(60, 150, ["BLUFF CITY MILLWORK CO", "2301 S 3RD ST", "MEMPHIS TN  38109-2210"]),
      ...beside(40, 260, 250, [
        ["Previous Statement Balance", "92.14"],
        ["Payments", "(92.14)"],
        ["Current Charges", "92.14"],
        ["Total Amount Due", "$92.14"],
      ]),
      ...lines(40, 380, ["Service Location: 2301 S 3RD ST, MEMPHIS, TN 38109"], { size: 8 }),
      ...lines(40, 400, ["Main Number: 901-555-0160"], { size: 8 }),
      ...table([40, 300], 430, [
        ["901-555-0160  Business line", "44.00"],
        ["901-555-0161  Business line", "44.00"],
      ]),
      ...lines(40, 600, ["To reach us: 877-555-0170 or lumen.com/help"], { size: 8 }),
      ...lines(360, 700, ["Remit to:", "LUMEN", "P.O. BOX 9104", "PHOENIX AZ 85062-9104"], { size: 8 }),
    ],
  ],
};

const residential: Bill = {
  name: "one line at home",
  truth: {
    accountNumber: "315-555-0144-091598-5",
    accountHolder: "Eleanor M. Voss",
    street: "9 Old Mill Road",
    city: "Cazenovia",
    state: "NY",
    zip: "13035",
    btn: made(315, 44),
    numbers: [made(315, 44)],
    carrier: "Frontier",
  },
  statementDate: "2026-11-10",
  pages: [
    [
      ...lines(40, 45, ["FRONTIER"], { size: 18, bold: true }),
      ...above(
        40,
        80,
        130,
        [
          ["Your Monthly Invoice", "November"],
          ["Account Number", "315-555-0144-091598-5"],
          ["Billing Date", "Nov 10, 2026"],
          ["Auto Pay Date", "Dec 4, 2026"],
        ],
        { size: 10 },
      ),
      ...lines(70, 160, ["ELEANOR M VOSS", "9 OLD MILL RD", "CAZENOVIA, NY 13035"], { size: 10 }),
      ...beside(40, 300, 260, [
        ["Previous Balance", "41.99"],
        ["Payments Received Thru 11/08/26", "-41.99"],
        ["Monthly Service 11/10-12/09", "41.99"],
        ["Total Amount Due", "$41.99"],
      ]),
      ...lines(40, 420, ["315 555-0144  Home Phone Unlimited"], { size: 8 }),
      ...lines(
        40,
        600,
        ["Need help? Call 1.800.555.0188. For Billing and Collections, hearing impaired call TTY 711."],
        { size: 7 },
      ),
      ...lines(360, 720, ["Frontier", "P.O. Box 7409", "Cincinnati OH 45274-0407"], { size: 8 }),
    ],
  ],
};

/** The bills of this file. */
export const telephoneBills: Bill[] = [
  billingNumberAsAccount,
  twoAddresses,
  fortyLines,
  stackedLabels,
  residential,
];
