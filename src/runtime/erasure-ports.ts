import type { Sid } from "../core/values/sid.ts";

/** Why a request is erased, and by whom; what stays of it, besides a hash of what it was. Times in milliseconds. */
export type ErasureNote = { sid: Sid; at: number; by: string; why: string };
export type Erasure = ErasureNote & { agency: string; digest: string };

/**
 * What came of erasing. "open": something may still happen to it; "busy": something is being done for it now; "numbers":
 * a temporary number taken for it was not given back. `documents` (SHA-256) are those it named that are not known to be
 * gone yet, and `numbers` what it was about.
 */
export type Erased =
  | { type: "erased"; erasure: Erasure; documents: string[]; numbers: string[] }
  | { type: "before"; erasure: Erasure; documents: string[] }
  | { type: "unknown" | "open" | "busy" | "numbers" };

/** Takes requests out of the records for good, with all that names them. */
export type ErasureRecords = {
  /** In one transaction; what is left is the note. */
  erase(note: ErasureNote): Promise<Erased>;
  erasure(sid: Sid): Promise<Erasure | null>;
  /** Requests that are over, and to which nothing happened since `before`: at most so many, and none of `except`. */
  overSince(before: number, most: number, except?: readonly Sid[]): Promise<Sid[]>;
  /** The documents of an erased request are gone. */
  documentsGone(sid: Sid): Promise<void>;
  /** Erased requests whose documents are not known to be gone, after something broke off. */
  unfinished(most: number): Promise<Sid[]>;
  /** Those of the documents that no record names any more. Everything is looked at. */
  unnamed(documents: string[]): Promise<string[]>;
  /** Overwrites what the database still keeps of rows that are gone; false where it has to be done again later. */
  overwrite(): Promise<boolean>;
};

/** What else keeps something of a request. */
export type ErasureHelpers = {
  /** Mails that wait as files: those about these requests go. Gives how many. */
  forgetMails(sids: Sid[]): Promise<number>;
  /** Lists and other files that were handed out to whoever sits here: those that name these requests go. */
  forgetFiles(sids: Sid[]): Promise<void>;
  /** What carriers' adapters note for themselves. */
  forgetFilings(request: { sid: Sid; numbers: string[] }): void;
};
