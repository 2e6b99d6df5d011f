import type { BillFinding, BillSubject, BillValue, Verdict } from "../../core/bill.ts";

/** A value on the statement that may be the one asked for. `key` is its form for comparing. */
export type Candidate = { key: string; value: BillValue; confidence: number };

/** What comparing one subject gives: a finding when it was claimed, and all that the statement offers for it. */
export type Compared = { finding: BillFinding | null; offers: BillValue[] };

/** What was recognised with less confidence than this may have been misread. */
export const trusted = 75;
const mostOffers = 10;

/**
 * A mismatch, or "not-readable" where the value was recognised in a picture with little confidence and is fewer
 * than three letters away (in words, a third of `length`): then the picture may have been misread.
 */
export function mismatchOrUnreadable(confidence: number, distance: number, length = 0): Verdict {
  return confidence < trusted && distance < Math.max(3, length / 3) ? "not-readable" : "mismatch";
}

/** A finding in its shape. */
export function finding(subject: BillSubject, verdict: Verdict, bill: BillValue | null): BillFinding {
  return { subject, verdict, bill };
}

/** The values of candidates, each once, at most `most`. */
export function offersOf(candidates: Candidate[], most: number = mostOffers): BillValue[] {
  const first = new Map<string, BillValue>();
  for (const { key, value } of candidates) if (!first.has(key)) first.set(key, value);
  return [...first.values()].slice(0, most);
}
