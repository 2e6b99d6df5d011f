import { made } from "../bill.ts";
import { box, type PaperBill, table, text } from "../paper.ts";

const [main, fax, alarm] = [made(617, 40), made(617, 41), made(617, 43)];

const running = (page: number) => [
  ...text(
    576,
    40,
    `
    Account: 155-872-394-0001-07
    Invoice: 155872394102226
    Bill date: Oct 22, 2026
    Page ${page} of 3`,
    { size: 8, align: "right" },
  ),
  box(36, 32, 26, 26, "#cd040b"),
];

/** The account in a corner, the service address as a caption on the second page, a charge per line. */
export const verizonBusiness: PaperBill = {
  name: "verizon business",
  wordByWord: true,
  truth: {
    accountNumber: "155-872-394-0001-07",
    accountHolder: "Harborlight Physical Therapy LLC",
    street: "78 Marginal Street",
    unit: "Suite 210",
    city: "East Boston",
    state: "MA",
    zip: "02128",
    numbers: [main, fax, alarm],
    carrier: "Verizon",
  },
  notPrinted: ["btn"],
  statementDate: "2026-10-22",
  wrong: [
    ["the invoice number", "account-number", { accountNumber: "155872394102226" }],
    ["the box payments go to", "zip", { zip: "12212" }],
    [
      "the town payments go to",
      "service-address",
      { street: "PO Box 15124", city: "Albany", state: "NY", zip: "12212" },
    ],
    ["the number of customer service", "numbers", { numbers: [main, fax, alarm, made(800, 22)] }],
    ["a line with a digit wrong", "numbers", { numbers: [main, made(617, 42), alarm] }],
    ["whoever the bill goes to the attention of", "account-holder", { accountHolder: "Dolores Finch" }],
  ],
  pages: [
    [
      ...running(1),
      ...text(
        54,
        112,
        `
        HARBORLIGHT PHYSICAL THERAPY LLC
        ATTN DOLORES FINCH
        78 MARGINAL ST STE 210
        EAST BOSTON MA 02128-4417`,
      ),
      ...text(54, 215, "Your October bill is here.", { size: 20, bold: true }),
      ...text(54, 236, "Auto Pay is off. Please pay by Nov 16.", { size: 10 }),
      box(54, 252, 504, 1),
      ...table(
        "54 558>",
        272,
        `
        Previous balance | $187.42
        Payment received Oct 11 - thank you | -$187.42
        *Balance forward | $.00
        Digital voice and internet (page 2) | $164.97
        Surcharges, taxes and gov fees (page 3) | $23.06
        *Total due Nov 16, 2026 | $188.03`,
        { size: 10, leading: 20 },
      ),
      ...text(
        54,
        420,
        `
        Ways to pay
        Online at verizon.com/business/payments, with the My Business app, or by
        phone at 800.555.0122. A late fee of 1.5% may apply after the due date.`,
      ),
      box(36, 590, 540, 1, "#888888"),
      ...text(36, 606, "Please return this slip with your payment. Do not send cash.", { size: 7 }),
      ...table(
        "380 558>",
        628,
        `
        Account number | 155-872-394-0001-07
        Total due Nov 16, 2026 | $188.03
        Amount enclosed | $ ______.___`,
        { size: 8 },
      ),
      ...text(
        54,
        690,
        `
        HARBORLIGHT PHYSICAL THERAPY LLC
        78 MARGINAL ST STE 210
        EAST BOSTON MA 02128-4417`,
        { size: 8 },
      ),
      ...text(
        380,
        690,
        `
        VERIZON
        PO BOX 15124
        ALBANY NY 12212-5124`,
        { size: 8 },
      ),
      ...text(54, 760, "1558723940001070000018803000001880325", { size: 8, face: "mono" }),
    ],
    [
      ...running(2),
      ...text(54, 100, "Your charges, line by line", { size: 16, bold: true }),
      ...text(
        54,
        124,
        `
        Service location
        78 Marginal Street, Suite 210, East Boston, MA 02128`,
      ),
      ...table(
        "54 300 558>",
        170,
        `
        *Business Digital Voice Unlimited | Oct 23 - Nov 22 | $104.97
          (617) 555-0140 |  | $34.99
          (617) 555-0141 | fax | $34.99
          (617) 555-0143 | alarm | $34.99

        *Business Internet 300/300 | Oct 23 - Nov 22 | $60.00
        Static IP, 1 | | $.00`,
      ),
      ...text(54, 330, "Questions? Chat with us, or call 800.555.0122, 8 am - 8 pm Monday to Friday.", {
        size: 8,
      }),
    ],
    [
      ...running(3),
      ...text(54, 100, "Surcharges, taxes and gov fees", { size: 16, bold: true }),
      ...table(
        "54 558>",
        130,
        `
        Federal Universal Service Charge | $9.86
        Regulatory Recovery Fee | $2.10
        MA 911 Service Fee | $4.50
        MA State Sales Tax | $6.60
        *Total | $23.06`,
      ),
      ...text(
        54,
        240,
        `
        Customers with a hearing or speech disability can reach us through relay service at 711.
        Bankruptcy notices: Verizon, 500 Technology Drive, Suite 550, Weldon Spring, MO 63304.
        The Massachusetts Department of Telecommunications and Cable takes complaints at 1-800-555-0192.
        Correspondence: do not write on the slip, use PO Box 33078, St. Petersburg, FL 33733. Basic service is not
        disconnected for unpaid non-basic charges. Rates change on Jan 1, 2027; see verizon.com/tariffs.`,
        { size: 6.5 },
      ),
    ],
  ],
};
