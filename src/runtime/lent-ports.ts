/**
 * Documents that were made to be handed out: lists, pictures, calendar files. Whoever wants one again asks again, so they
 * are gone after some days. `until` is in milliseconds.
 */
export type LentDocuments = {
  /** Notes until when it is kept; the same again later is kept longer. */
  lend(hash: string, until: number): Promise<void>;
  /** Those that were kept long enough, at most so many. */
  lentUntil(now: number, most: number): Promise<string[]>;
  /** Those among them that a request has as its own, too: they stay. */
  ofRequests(hashes: string[]): Promise<string[]>;
  /** They are gone, or stay for another reason. */
  lentNoMore(hashes: string[]): Promise<void>;
};
