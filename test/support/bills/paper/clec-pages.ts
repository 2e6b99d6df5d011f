import { made, madeRange } from "../bill.ts";
import { box, type PaperBill, table, text } from "../paper.ts";

const lines = [made(414, 50), ...madeRange(414, 51, 15)];
const written = (number: string) => `(${number.slice(2, 5)}) ${number.slice(5, 8)}-${number.slice(8)}`;

const running = (page: number) => [
  ...text(40, 36, "Lakeshore Telecom Partners", { size: 12, bold: true, face: "serif" }),
  ...text(572, 36, `Account 10-44718-02     Statement Date 10/31/2026     Page ${page} of 5`, {
    size: 8,
    align: "right",
  }),
  box(40, 44, 532, 1, "#336699"),
];

const calls = (page: number, from: number) => [
  ...running(page),
  ...text(40, 70, `Long distance detail for ${written(lines[from]!)}`, { bold: true, size: 10 }),
  ...table(
    "40 100 150 260 380 500> 570>",
    92,
    [
      "*Date | Time | Called to | Number | Rate | Min | Amount",
      ...Array.from({ length: 34 }, (_, index) => {
        const day = String(1 + ((index * 7 + page) % 30)).padStart(2, "0");
        const town = ["Green Bay WI", "Rockford IL", "Duluth MN", "Madison WI"][index % 4]!;
        const to = written(made([920, 815, 218, 608][index % 4]!, (index * 13 + page * 5) % 100));
        return `10/${day} | ${1 + (index % 9)}:${10 + index}p | ${town} | ${to} | Day | ${1 + (index % 12)}.0 | 0.0${1 + (index % 8)}`;
      }),
    ].join("\n"),
    { size: 7.5 },
  ),
];

/** Sixteen lines in a table and three pages of the calls they made. */
export const clecPages: PaperBill = {
  name: "small carrier, many pages",
  truth: {
    accountNumber: "10-44718-02",
    accountHolder: "Kinnickinnic Brewing Supply Co.",
    street: "2501 South Howell Avenue",
    city: "Milwaukee",
    state: "WI",
    zip: "53207",
    btn: made(414, 50),
    numbers: lines,
    carrier: "Lakeshore Telecom Partners",
  },
  notPrinted: ["unit"],
  statementDate: "2026-10-31",
  wrong: [
    ["the invoice number", "account-number", { accountNumber: "1026-30951" }],
    ["another branch's account", "account-number", { accountNumber: "10-44718-03" }],
    ["the carrier's own ZIP", "zip", { zip: "53081" }],
    ["a number they called", "numbers", { numbers: [...lines, made(920, 15)] }],
    ["the number of the office", "btn", { btn: made(920, 99) }],
    [
      "the carrier's own street",
      "service-address",
      { street: "715 Niagara Avenue", city: "Sheboygan", zip: "53081" },
    ],
    ["the clerk", "account-holder", { accountHolder: "Gene Ostrowski" }],
  ],
  pages: [
    [
      ...running(1),
      ...text(40, 64, "715 Niagara Avenue, Sheboygan, WI 53081   Office 920-555-0199", { size: 8 }),
      ...text(
        60,
        130,
        `
        Kinnickinnic Brewing Supply Co.
        Attn: Gene Ostrowski
        2501 S Howell Ave
        Milwaukee, WI 53207`,
        { size: 10 },
      ),
      ...table(
        "340 570>",
        120,
        `
        *Statement of account |
        Account Number | 10-44718-02
        Invoice Number | 1026-30951
        Statement Date | 10/31/2026
        Billing Telephone | (414) 555-0150
        Payment Due | 11/20/2026
        *Amount Due | $604.16`,
        { leading: 15 },
      ),
      ...text(40, 270, "Summary of charges", { bold: true, size: 11 }),
      ...table(
        "40 570>",
        292,
        `
        Business lines, 16 at $32.00 | $512.00
        Long distance | $18.22
        Federal access charges | $44.80
        Taxes and 911 | $29.14
        *Total current charges | $604.16`,
        { leading: 15 },
      ),
      ...text(40, 420, "Thank you for doing business with your neighbors since 1998.", {
        face: "serif",
        size: 10,
      }),
    ],
    [
      ...running(2),
      ...text(40, 70, "Monthly service 11/01 - 11/30", { bold: true, size: 10 }),
      ...table(
        "40 170 400 570>",
        92,
        [
          "*Line | Location | Service | Amount",
          ...lines.map((line) => `${written(line)} | 2501 S Howell Ave | Business line | $32.00`),
        ].join("\n"),
        { size: 8.5, leading: 14 },
      ),
    ],
    calls(3, 0),
    calls(4, 2),
    calls(5, 7),
  ],
};
