import type { Sid } from "../core/values/sid.ts";
import type { DocumentStore } from "./ports.ts";

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
  /** Notes one that is made for a request: it goes with it, also where no answer ever names it. */
  own(sid: Sid, hash: string): Promise<void>;
  /** They are gone, or stay for another reason. */
  lentNoMore(hashes: string[]): Promise<void>;
};

/** Documents that may be taken away again. */
export type OwnDocuments = DocumentStore & {
  /** Under what these bytes are kept: their SHA-256 in hex. */
  hashOf(bytes: Uint8Array): string;
  /** Resolves once it is gone, also where it never was. */
  remove(hash: string): Promise<void>;
};
