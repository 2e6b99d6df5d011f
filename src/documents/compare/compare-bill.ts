import type { BillClaims, BillComparison, BillSubject, BillText } from "../../core/bill.ts";
import { addressBlocks } from "./address-blocks.ts";
import { sheetOf } from "./bill-sheet.ts";
import { cellsOfCompany } from "./company-blocks.ts";
import { compareAccount } from "./compare-account.ts";
import { compareAddress, compareZip } from "./compare-address.ts";
import { compareBtn, withoutAccount } from "./compare-btn.ts";
import { billingCompanies, compareCarrier } from "./compare-carrier.ts";
import { compareHolder } from "./compare-holder.ts";
import { compareNumbers } from "./compare-numbers.ts";
import type { Compared } from "./finding.ts";
import { lineNumbers } from "./line-numbers.ts";
import { statementDate } from "./statement-date.ts";

/**
 * Holds the answers against a statement, looking for what was claimed rather than guessing what is meant. A subject
 * that was not claimed has no finding, except the statement's date: "match" when it can be read. `today` is the ISO
 * date in the carrier's zone.
 */
export function compareBill(text: BillText, claims: BillClaims, today: string): BillComparison {
  const sheet = sheetOf(text);
  const blocks = addressBlocks(sheet, billingCompanies(sheet, claims.carrier));
  const found = withoutAccount(sheet, lineNumbers(sheet, cellsOfCompany(sheet, blocks)));
  const numbers = compareNumbers(sheet, found, claims.numbers ?? []);
  const dated = statementDate(sheet, today);
  const compared: Record<BillSubject, Compared> = {
    "account-number": compareAccount(sheet, claims.accountNumber),
    "account-holder": compareHolder(sheet, blocks, claims.accountHolder),
    "service-address": compareAddress(sheet, blocks, claims),
    zip: compareZip(blocks, claims.zip),
    btn: compareBtn(sheet, found, claims.btn),
    numbers,
    carrier: compareCarrier(sheet, blocks, claims.carrier),
    "statement-date": dated,
  };
  const subjects = Object.keys(compared) as BillSubject[];
  return {
    findings: subjects.map((subject) => compared[subject].finding).filter((each) => each !== null),
    offers: subjects.flatMap((subject) => compared[subject].offers.map((value) => ({ subject, value }))),
    numbersNotOnBill: numbers.notOnBill,
    numbersNotClaimed: numbers.notClaimed,
    statementDate: dated.date,
  };
}
