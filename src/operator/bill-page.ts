import { showDate } from "../core/values/local-date.ts";
import { showNumber } from "../core/values/phone.ts";
import type { BillDocument } from "./bill-document.ts";
import { pairs, section } from "./sections.ts";
import { type Column, tableLines } from "./table.ts";

const columns = (...titles: string[]): Column[] => titles.map((title) => ({ title, most: 60 }));

const numbersText = (numbers: string[]): string => numbers.map(showNumber).join(", ");

const facts = (bill: BillDocument): [string, string][] => [
  [
    "Pages",
    bill.pageCount > bill.pages.length
      ? `${bill.pageCount}, the first ${bill.pages.length} read`
      : `${bill.pageCount}`,
  ],
  ["Active content", bill.flags.join(", ") || "none"],
  ["Copy without it", bill.copyBytes === null ? "could not be made" : `${bill.copyBytes} bytes`],
  ["Statement date", bill.statementDate === null ? "not found" : showDate(bill.statementDate)],
];

/** What was read of a bill, for people; `claimed` tells whether there was anything to hold it against. */
export async function* billPage(bill: BillDocument, claimed: boolean): AsyncGenerator<string> {
  yield `${bill.file}\n\n`;
  for await (const line of pairs(facts(bill))) yield `  ${line}`;
  yield* section(
    "How it was read",
    tableLines(
      columns("PAGE", "HOW", "SIZE", "PIECES", "CONFIDENCE"),
      bill.pages.map(({ page, how, width, height, pieces, confidence }) => [
        String(page),
        how,
        `${width} × ${height} pt`,
        String(pieces),
        confidence === null ? "" : `${confidence} of 100`,
      ]),
    ),
  );
  const offers = bill.offers.map(({ subject, text, where }) => [subject, text, where]);
  yield* section("What it shows", tableLines(columns("SUBJECT", "VALUE", "WHERE"), offers));
  const findings = bill.findings.map(({ subject, verdict, bill: shown }) => [
    subject,
    verdict,
    shown?.text ?? "",
    shown?.where ?? "",
  ]);
  if (claimed) {
    const titles = columns("SUBJECT", "VERDICT", "THE BILL", "WHERE");
    yield* section("Beside the answers", tableLines(titles, findings));
    yield* section(
      "Numbers",
      pairs([
        ["Answered, not on the bill", numbersText(bill.numbersNotOnBill)],
        ["On the bill, not answered", numbersText(bill.numbersNotClaimed)],
      ]),
    );
  }
  for (const { page, words } of bill.pages)
    if (words) yield `\nPage ${page} as it was read\n${words.map((each) => `  ${each}\n`).join("")}`;
}
