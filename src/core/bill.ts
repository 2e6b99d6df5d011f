import type { StoredDocument } from "./event.ts";
import type { Value, Values } from "./item.ts";
import type { E164 } from "./values/phone.ts";

/** A run of text on a page, in points from the page's top left corner. `confidence` (0 to 100) is that of a recognised picture. */
export type TextRun = {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
  confidence?: number;
};

/** One page of a statement as it was read: its own text, or what was recognised in a picture of it. */
export type BillPage = { width: number; height: number; how: "text" | "picture"; runs: TextRun[] };

/** All that was read of a statement. `pageCount` also counts pages beyond those read. */
export type BillText = { pages: BillPage[]; pageCount: number };

/**
 * What came of opening a statement: its text and a copy without active content (null where there is none), or a
 * sentence that says what to do. Active content is named in `flags`.
 */
export type BillReading =
  | { ok: true; text: BillText; flags: string[]; cleaned: Uint8Array | null }
  | { ok: false; sentence: string };

/**
 * How far the reading of a statement is. "waiting" while others are read before it; "page" for text that is there,
 * "recognising" for a picture of it, which takes seconds a page. Pages count from one.
 */
export type ReadingStep =
  | { type: "waiting" }
  | { type: "opened"; pages: number }
  | { type: "page"; page: number; of: number }
  | { type: "recognising"; page: number; of: number };

/** How many pages were read: of a long statement only the first ones are. */
export const pagesReadOf = ({ pages, pageCount }: BillText): number => {
  const seen = pages.filter(({ how }) => how === "picture").length;
  return seen > 0 ? seen : Math.min(pageCount, pages.length);
};

/** What is compared between the answers and the statement. */
export const billSubjects = [
  "account-number",
  "account-holder",
  "service-address",
  "zip",
  "btn",
  "numbers",
  "carrier",
  "statement-date",
] as const;
export type BillSubject = (typeof billSubjects)[number];

/**
 * "close": nearly the same, a spelling or a swapped letter. "not-readable": the statement does not show it clearly
 * enough to say that the answer is wrong.
 */
export type Verdict = "match" | "close" | "mismatch" | "not-readable";

/** What the answers say, each left out while it is unanswered. */
export type BillClaims = {
  accountNumber?: string;
  accountHolder?: string;
  street?: string;
  unit?: string;
  city?: string;
  state?: string;
  zip?: string;
  btn?: E164;
  numbers?: E164[];
  carrier?: string;
};

/** A value on the statement, in its own spelling. `where` is for people: 'page 1, beside "Account number"'. */
export type BillValue = { text: string; page: number; where: string };

/** What came of one comparison. `bill` is what the statement shows instead, or shows of it; null when nothing was found. */
export type BillFinding = { subject: BillSubject; verdict: Verdict; bill: BillValue | null };

/**
 * The answers beside the statement. `offers` are the values found for each subject, whether or not it was claimed.
 * Numbers are those of telephone lines only, not of customer service. Dates are ISO.
 */
export type BillComparison = {
  findings: BillFinding[];
  offers: { subject: BillSubject; value: BillValue }[];
  numbersNotOnBill: E164[];
  numbersNotClaimed: E164[];
  statementDate: string | null;
};

/** A value the statement offers for an item, ready to be taken; `also` are those of other items that come with it. */
export type BillOffer = { value: Value; also?: Values; shown: string; where: string };

/**
 * What is known of the statement of a request. `rev` is the revision of the request it was compared
 * with: a later answer is not judged by it. "comparing" while answers changed since.
 */
export type BillCheck = {
  /** SHA-256 (hex) of the statement, and of its text as it was read; null until then. */
  document: string;
  text: string | null;
  /** The copy without active content, which carriers get; null for the statement as it is. */
  cleaned: StoredDocument | null;
  state: "reading" | "comparing" | "read";
  pages: number;
  /** How many of the pages were read, from the first on, where it were not all. */
  pagesRead?: number;
  verdicts: Record<string, Verdict>;
  rev: number;
  /** By item, where the answer is not the same already. */
  offers: Record<string, BillOffer>;
  numbersNotOnBill: E164[];
  numbersNotClaimed: E164[];
  statementDate: string | null;
};
