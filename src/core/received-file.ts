import type { StoredDocument } from "./event.ts";
import type { Told } from "./told.ts";
import type { Sid } from "./values/sid.ts";

/** A file somebody sends, under the name they gave it. */
export type IncomingFile = { name: string; bytes: AsyncIterable<Uint8Array> };

/**
 * `note` says what of the files was left out, where anything was; `sentence` says what to do. `words` is what a mail or
 * a text file says: it is no document, and may be an answer that somebody passes on.
 */
export type TakenDocument =
  | { ok: true; document: StoredDocument; note?: Told }
  | ({ ok: false; words?: string } & Told);

/** A document that was taken for an item, with its note. `text` is what was written beside it. */
export type ReceivedFile = {
  item: string;
  document: StoredDocument;
  note?: Told;
  sid?: Sid;
  text?: string;
};
