import { above, type Bill, beside, lines, made, table, written } from "./bill.ts";

const family = [made(917, 21), made(917, 22), made(646, 23)];
const crew = [made(210, 40), made(210, 41), made(210, 42), made(210, 43), made(210, 44)];

/** Bills with a number per line and person, in the manner of Verizon, T-Mobile, AT&T and smaller mobile companies. */
export const wirelessBills: Bill[] = [
  {
    name: "a family's lines with their names",
    truth: {
      accountNumber: "442098117-00001",
      accountHolder: "Maria Lopez-Hernandez",
      street: "2210 Crotona Ave",
      unit: "Apt 6F",
      city: "Bronx",
      state: "NY",
      zip: "10457",
      numbers: family,
      carrier: "Verizon Wireless",
    },
    statementDate: "2026-11-04",
    pages: [
      [
        ...lines(40, 40, ["verizon"], { size: 20, bold: true }),
        ...beside(
          360,
          40,
          90,
          [
            ["Billing period", "Oct 5, 2026 to Nov 4, 2026"],
            ["Account number", "442098117-00001"],
            ["Invoice number", "7731120094"],
            ["Bill date", "November 4, 2026"],
          ],
          { size: 8 },
        ),
        ...lines(40, 110, ["MARIA LOPEZ-HERNANDEZ", "2210 CROTONA AVE APT 6F", "BRONX, NY 10457-1102"]),
        ...lines(40, 200, ["Hi Maria, your bill is ready."], { size: 14 }),
        ...table([40, 240, 420], 240, [
          ["Maria Lopez-Hernandez  (917-555-0121)", "Apple iPhone 15", "$62.10"],
          ["Daniel Hernandez  (917-555-0122)", "Samsung Galaxy S24", "$55.00"],
          ["Sofia Hernandez  (646-555-0123)", "Motorola G", "$40.00"],
        ]),
        ...lines(40, 620, ["Customer service: 800.555.0102 or *611 from your wireless"], { size: 8 }),
        ...lines(40, 690, ["MARIA LOPEZ-HERNANDEZ", "2210 CROTONA AVE APT 6F", "BRONX, NY 10457-1102"], {
          size: 8,
        }),
        ...lines(
          350,
          690,
          ["Make check payable to Verizon Wireless", "PO BOX 10220", "NEWARK, NJ 07101-0220"],
          { size: 8 },
        ),
      ],
      [
        ...lines(40, 40, ["Talk activity - Daniel Hernandez 917.555.0122"], { bold: true }),
        ...table([40, 100, 170, 280, 420], 60, [
          ["Date", "Time", "Number", "Destination", "Min"],
          ["Oct 6", "9:14 AM", "212.555.0177", "New York, NY", "4"],
          ["Oct 6", "11:02 PM", "718.555.0178", "Incoming, CL", "18"],
        ]),
      ],
    ],
  },
  {
    name: "statement for, issue date",
    truth: {
      accountNumber: "968114402",
      accountHolder: "Hill Country Roofing, Inc.",
      street: "9913 Bandera Road",
      unit: "#204",
      city: "San Antonio",
      state: "TX",
      zip: "78250",
      numbers: crew,
      carrier: "T-Mobile",
    },
    statementDate: "2026-11-02",
    pages: [
      [
        ...lines(40, 44, ["T-Mobile"], { size: 18, bold: true }),
        ...lines(40, 90, ["Statement for: HILL COUNTRY ROOFING INC", "Account number: 968114402"], {
          size: 10,
        }),
        ...above(330, 86, 130, [
          ["Bill issue date", "Nov 02, 2026"],
          ["Due by", "Nov 24, 2026"],
        ]),
        ...lines(40, 150, [
          "HILL COUNTRY ROOFING INC",
          "9913 BANDERA RD STE 204",
          "SAN ANTONIO TX 78250-4410",
        ]),
        ...lines(40, 240, ["This bill summary"], { bold: true }),
        ...table([40, 160, 280, 360, 440], 260, [
          ["Line", "Type", "Plans", "Equipment", "Total"],
          ...crew.map((number) => [
            `(${number.slice(2, 5)}) ${number.slice(5, 8)}-${number.slice(8)}`,
            "Voice",
            "$30.00",
            "$0.00",
            "$30.00",
          ]),
        ]),
        ...lines(40, 500, ["Need help? T-Mobile.com | 1-800-555-0137 | 611 from your T-Mobile phone"], {
          size: 8,
        }),
        ...lines(350, 700, ["T-MOBILE", "PO BOX 742596", "CINCINNATI, OH 45274-2596"], { size: 8 }),
      ],
    ],
  },
  {
    name: "wireless number and foundation account",
    truth: {
      accountNumber: "287301996612",
      accountHolder: "Peter J. Lindqvist",
      street: "1804 E Cherry Creek Dr N",
      city: "Denver",
      state: "CO",
      zip: "80209",
      btn: made(303, 90),
      numbers: [made(303, 90), made(303, 91)],
      carrier: "AT&T",
    },
    statementDate: "2026-10-30",
    pages: [
      [
        ...lines(40, 44, ["AT&T"], { size: 18, bold: true }),
        ...lines(40, 60, ["PETER J LINDQVIST"], { size: 9 }),
        ...beside(340, 40, 130, [
          ["Page:", "1 of 4"],
          ["Issue Date:", "Oct 30, 2026"],
          ["Account Number:", "287301996612"],
          ["Foundation Account:", "59120233"],
          ["Invoice:", "287301996612X10302026"],
        ]),
        ...lines(40, 160, ["Your service summary"], { size: 12, bold: true }),
        ...table([40, 300], 180, [
          ["Phone number", "Amount"],
          ["303.555.0190   PETER LINDQVIST", "$50.00"],
          ["303.555.0191   PETER LINDQVIST", "$50.00"],
        ]),
        ...lines(40, 240, ["Primary telephone number: 303.555.0190"]),
        ...lines(
          40,
          500,
          ["Ways to pay and manage your account: myAT&T app, att.com/myatt or call 800.555.0119"],
          { size: 7 },
        ),
        ...lines(
          60,
          700,
          ["PETER J LINDQVIST", "1804 E CHERRY CREEK NORTH DR", "DENVER CO 80209-2215"].map((text) =>
            text.replace("NORTH DR", "DR N"),
          ),
          { size: 8 },
        ),
        ...lines(
          340,
          690,
          ["Please make check payable to:", "AT&T MOBILITY", "PO BOX 6461", "CAROL STREAM IL 60197-6461"],
          { size: 8 },
        ),
      ],
    ],
  },
  {
    name: "prepaid receipt with a masked account",
    truth: {
      accountHolder: "Amara Nwosu",
      street: "615 Peachtree Walk NE",
      city: "Atlanta",
      state: "GA",
      zip: "30308",
      btn: made(404, 33),
      numbers: [made(404, 33)],
      carrier: "Mint Mobile",
    },
    statementDate: "2026-11-15",
    pages: [
      [
        ...lines(60, 60, ["Mint Mobile"], { size: 16, bold: true }),
        ...lines(60, 90, ["Account ending in 7716", "Issued: 15 Nov 2026", "Phone number: 404-555-0133"]),
        ...lines(60, 150, ["Billed to"], { bold: true }),
        ...lines(60, 164, ["Amara Nwosu", "615 Peachtree Walk Northeast", "Atlanta, Georgia 30308"]),
        ...table([60, 300], 240, [
          ["12-month plan", "$180.00"],
          ["Total paid", "$180.00"],
        ]),
        ...lines(60, 700, ["Questions? Chat with us at mintmobile.com"], { size: 8 }),
      ],
    ],
  },
  {
    name: "mobile numbers in two columns",
    truth: {
      accountNumber: "A7-5523-0098",
      accountHolder: "Great Lakes Courier Cooperative",
      street: "77 Ferry Street",
      city: "Buffalo",
      state: "NY",
      zip: "14213",
      btn: made(716, 50),
      numbers: Array.from({ length: 12 }, (_, index) => made(716, 50 + index)),
      carrier: "Lakeshore Wireless",
    },
    statementDate: "2026-11-01",
    pages: [
      [
        ...lines(40, 44, ["Lakeshore Wireless"], { size: 16, bold: true }),
        ...lines(340, 40, ["Acct #: A7-5523-0098", "Stmt date 11/01/26", "Statement date: 11/01/26"]),
        ...lines(40, 100, ["Customer Name"], { size: 7 }),
        ...lines(40, 112, ["GREAT LAKES COURIER COOPERATIVE"]),
        ...lines(40, 130, ["Mailing address"], { size: 7 }),
        ...lines(40, 142, ["77 FERRY ST", "BUFFALO NY 14213"]),
        ...lines(340, 130, ["Billing telephone no."], { size: 7 }),
        ...lines(340, 142, ["716/555-0150"]),
        ...lines(40, 220, ["Numbers on this account"], { bold: true }),
        ...table(
          [60, 260],
          240,
          Array.from({ length: 6 }, (_, index) => [
            written(made(716, 50 + index)),
            written(made(716, 56 + index)),
          ]),
        ),
        ...lines(40, 480, ["Lakeshore Wireless customer care, 877-555-0160, lakeshorewireless.example"], {
          size: 8,
        }),
        ...lines(
          340,
          700,
          ["Return this stub with payment to:", "Lakeshore Wireless", "Box 1177", "Erie, PA 16512"],
          { size: 8 },
        ),
      ],
    ],
  },
];
