import { type BillReader, type BillReaderOptions, createBillReader } from "./bill-reader.ts";
import { compareBill } from "./compare/compare-bill.ts";

/** Reads statements and compares them with the answers: what `BillDesk` of the ports asks for. Joins their photos, too. */
export type ReadingDesk = BillReader & { compare: typeof compareBill };

/** A desk with a reader of its own; `options` bound it. */
export const createBillDesk = (options: BillReaderOptions = {}): ReadingDesk => {
  const reader = createBillReader(options);
  return { ...reader, compare: compareBill };
};
