import type { StoredDocument } from "./event.ts";
import type { SignatureMark } from "./letter.ts";
import type { PortRequest } from "./port-request.ts";

/**
 * Where a letter stands. "drawing": its PDF is being made; "made": it is there and on its way; "failed": the mail did
 * not reach the signer. A letter that was declined, expired or voided is followed by one of the next round.
 */
export type LetterStanding =
  | "drawing"
  | "made"
  | "sent"
  | "viewed"
  | "failed"
  | "signed"
  | "declined"
  | "expired"
  | "voided";

/** The signature: who, as what, how and when. `document` is the sealed PDF, null until it is made. */
export type Signed = Pick<SignatureMark, "name" | "title" | "method" | "at"> & {
  document: StoredDocument | null;
};

/** The Letter of Authorization of a request, where we make it. Times are in milliseconds since 1970 UTC. */
export type LetterState = {
  /** Counts the letters of a request from 1; "PR-7K3M-9Q2X/2" stands on the second. */
  round: number;
  standing: LetterStanding;
  /** A digest of every answer it prints: while it stays the same, a signed letter holds (`print-of.ts`). */
  print: string;
  /** SHA-256 (hex) of the stored PDF that is to be signed, and of the stored text it was drawn from; "" before. */
  document: string;
  text: string;
  to: { name: string; email: string };
  /** Mails with a link that were asked for, reminders included. */
  copies: number;
  /** The copy that was the last reminder; 0 before the first. */
  reminded: number;
  sent: number | null;
  expires: number | null;
  /** Why it was declined, or why the mail failed. */
  reason: string;
  signed: Signed | null;
  /** Our references of the filings it went with. */
  filed: string[];
};

const signable: LetterStanding[] = ["made", "sent", "viewed", "failed"];

/** True while a letter can be signed: it is drawn, and neither signed nor over. */
export const isSignable = (letter: LetterState): boolean => signable.includes(letter.standing);

/** The letter a request waits for, before anything is filed; null where it waits for none, or for the carrier's. */
export const awaitedLetter = ({ status, letter }: PortRequest): LetterState | null =>
  status === "awaiting-signature" && letter !== null && letter.standing !== "signed" ? letter : null;
