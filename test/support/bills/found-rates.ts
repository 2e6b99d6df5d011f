import type { BillComparison, BillSubject, BillText } from "../../../src/core/bill.ts";
import { createBillReader } from "../../../src/documents/bill-reader.ts";
import { compareBill } from "../../../src/documents/compare/compare-bill.ts";
import { drawPaper } from "./draw-paper.ts";
import type { PaperBill } from "./paper.ts";
import { wornPaper } from "./worn-paper.ts";
import { wrongClaims } from "./wrong-claims.ts";

/** What became of one right answer on one bill; `says` is what the bill is said to show instead. */
export type Outcome = {
  bill: string;
  how: "text" | "picture";
  /** With "first offer: " before it where nothing was claimed. */
  subject: string;
  verdict: string;
  says: string | null;
};

const today = "2026-11-20";
const reader = createBillReader();

const subjectsOf = ({ truth }: PaperBill): BillSubject[] => {
  const shown: [BillSubject, unknown][] = [
    ["account-number", truth.accountNumber],
    ["account-holder", truth.accountHolder],
    ["service-address", truth.street],
    ["zip", truth.zip],
    ["btn", truth.btn],
    ["numbers", truth.numbers],
    ["carrier", truth.carrier],
  ];
  return shown.filter(([, value]) => value !== undefined).map(([subject]) => subject);
};

const verdictOf = ({ findings }: BillComparison, subject: BillSubject) =>
  findings.find((finding) => finding.subject === subject);

/** A bill as production reads it: from its bytes, in a process of its own. */
export const readPaper = async (bill: PaperBill): Promise<BillText> => {
  const printed = await drawPaper(bill);
  const bytes = bill.wear ? await wornPaper(printed, bill.wear) : printed;
  const reading = await reader.read(bytes);
  if (!reading.ok) throw new Error(`The bill "${bill.name}" could not be read: ${reading.sentence}`);
  return reading.text;
};

/** The right answers of a bill beside what was read of it, its statement date, and lines that are none. */
export const outcomesOf = (bill: PaperBill, text: BillText): Outcome[] => {
  const compared = compareBill(text, bill.truth, today);
  const about = { bill: bill.name, how: bill.wear ? ("picture" as const) : ("text" as const) };
  const outcomes: Outcome[] = subjectsOf(bill).map((subject) => {
    const finding = verdictOf(compared, subject);
    return { ...about, subject, verdict: finding?.verdict ?? "nothing", says: finding?.bill?.text ?? null };
  });
  const { statementDate } = compared;
  if (bill.statementDate !== null || statementDate !== null) {
    const wrong = statementDate === null ? "not-readable" : "mismatch";
    const verdict = statementDate === bill.statementDate ? "match" : wrong;
    outcomes.push({ ...about, subject: "statement-date", verdict, says: statementDate });
  }
  return outcomes;
};

/** What the bill offers first where nothing is claimed, beside the right answers. */
export const firstOffersOf = (bill: PaperBill, text: BillText): Outcome[] => {
  const { offers } = compareBill(text, {}, today);
  const { accountNumber, zip, btn } = bill.truth;
  const wanted = { "account-number": accountNumber, zip, btn: btn?.slice(2) };
  return Object.entries(wanted).flatMap(([subject, right]) => {
    if (right === undefined) return [];
    const says = offers.find((offer) => offer.subject === subject)?.value.text ?? null;
    const shown = says?.replace(/\W/g, "");
    const isRight = subject === "btn" ? shown?.includes(right) : shown === right.replace(/\W/g, "");
    const wrong = says === null ? "nothing" : "mismatch";
    const how = bill.wear ? ("picture" as const) : ("text" as const);
    return [
      { bill: bill.name, how, subject: `first offer: ${subject}`, verdict: isRight ? "match" : wrong, says },
    ];
  });
};

/** Lines the bill is said to have besides those it has. */
export const falseLinesOf = (bill: PaperBill, text: BillText): string[] =>
  compareBill(text, bill.truth, today).numbersNotClaimed.filter(
    (number) => !bill.otherLines?.includes(number),
  );

/** The wrong answers that were taken for right: the bill's own, and its right ones spoilt. */
export const takenForRight = (bill: PaperBill, text: BillText, other: PaperBill): string[] => {
  const own = bill.wrong.map(([what, subject, changed]) => ({
    what: `${subject}: ${what}`,
    subject,
    claims: { ...bill.truth, ...changed },
  }));
  return [...own, ...wrongClaims(bill.truth, other.truth)]
    .filter(
      ({ subject, claims }) => verdictOf(compareBill(text, claims, today), subject)?.verdict === "match",
    )
    .map(({ what }) => what);
};

const verdicts = ["match", "close", "not-readable", "mismatch", "nothing"];

/** The outcomes in a table for people, then those that are no match, one in a line. */
export const ratesTable = (outcomes: Outcome[]): string => {
  const rows = [...new Set(outcomes.map(({ subject }) => subject))].flatMap((subject) =>
    (["text", "picture"] as const).map((how) => {
      const of = outcomes.filter((outcome) => outcome.subject === subject && outcome.how === how);
      const counts = verdicts.map((verdict) => of.filter((outcome) => outcome.verdict === verdict).length);
      return [subject.padEnd(29), how.padEnd(8), ...counts.map((count) => String(count).padStart(13))].join(
        "",
      );
    }),
  );
  const missed = outcomes
    .filter(({ verdict }) => verdict !== "match")
    .map(({ bill, subject, verdict, says }) => `${bill}: ${subject} ${verdict}, shown ${says ?? "nothing"}`);
  const head = ["".padEnd(37), ...verdicts.map((verdict) => verdict.padStart(13))].join("");
  return [head, ...rows, "", ...missed].join("\n");
};
