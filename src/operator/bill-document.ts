import type { BillComparison, BillPage, BillSubject, BillText, BillValue } from "../core/bill.ts";
import { quoted } from "../core/hearing/typed-text.ts";
import { lastFour } from "../core/secret.ts";

const average = (values: number[]): number | null =>
  values.length === 0 ? null : Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);

const confidences = ({ runs }: BillPage): number[] =>
  runs.flatMap((run) => (run.confidence === undefined ? [] : [run.confidence]));

const pageDocument = (page: BillPage, index: number, withWords: boolean) => ({
  page: index + 1,
  how: page.how,
  width: Math.round(page.width),
  height: Math.round(page.height),
  pieces: page.runs.length,
  confidence: average(confidences(page)),
  ...(withWords ? { words: page.runs.map((run) => quoted(run.text, 500)) } : {}),
});

const valueDocument = (subject: BillSubject, value: BillValue, inFull: boolean) => ({
  text: subject === "account-number" && !inFull ? lastFour(value.text) : quoted(value.text),
  page: value.page,
  where: quoted(value.where),
});

/** What was read of a bill and how it compares, for programs. Account numbers end in their last four unless `inFull`. */
export const billDocument = (
  file: string,
  read: { text: BillText; flags: string[]; cleaned: Uint8Array | null },
  compared: BillComparison,
  inFull: boolean,
) => ({
  file,
  pageCount: read.text.pageCount,
  pages: read.text.pages.map((page, index) => pageDocument(page, index, inFull)),
  flags: read.flags,
  copyBytes: read.cleaned?.length ?? null,
  offers: compared.offers.map(({ subject, value }) => ({
    subject,
    ...valueDocument(subject, value, inFull),
  })),
  findings: compared.findings.map(({ subject, verdict, bill }) => ({
    subject,
    verdict,
    bill: bill && valueDocument(subject, bill, inFull),
  })),
  numbersNotOnBill: compared.numbersNotOnBill,
  numbersNotClaimed: compared.numbersNotClaimed,
  statementDate: compared.statementDate,
});

export type BillDocument = ReturnType<typeof billDocument>;
