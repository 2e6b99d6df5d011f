import type { AskedPerson } from "./asks.ts";
import type { BillComparison } from "./bill.ts";
import type { CarrierComment, Order, Portability } from "./carrier.ts";
import type { Figures } from "./figures.ts";
import type { InventoryNumber, NumberCounts } from "./inventory.ts";
import type { Language } from "./language.ts";
import type { LetterVisit } from "./letter.ts";
import type { MailFault } from "./mail-fault.ts";
import type { Addressed } from "./mentioned.ts";
import type { Action } from "./message.ts";
import type { NumbersAsk, NumbersFound } from "./numbers-ask.ts";
import type { PortRequest } from "./port-request.ts";
import type { PersonNews, Reach } from "./reach.ts";
import type { ReceivedFile } from "./received-file.ts";
import type { StandInResult } from "./stand-ins.ts";
import type { ListUse, RowsReading, TableReading } from "./table-reading.ts";
import type { NotTold, PersonNote } from "./telling.ts";
import type { Told } from "./told.ts";
import type { E164 } from "./values/phone.ts";
import type { Sid } from "./values/sid.ts";

/** What a person may do here: run ports, only look, or nothing. Decided by the adapter for every event. */
export type Role = "manage" | "view" | "none";
export type Person = {
  id: string;
  name: string;
  role: Role;
  /** What they submit waits for the word of a second person: their agency wants it so. */
  second?: true;
  /** The language they are spoken to in; not there for English. */
  language?: Language;
};

/** A stored billing statement. `hash` (SHA-256, hex) addresses its encrypted bytes. */
export type StoredDocument = { hash: string; kind: string; bytes: number; name: string };

/** `at` is in milliseconds since 1970 UTC; `entropy` is hex from a secure source, for ids made in this turn. */
type Base = { id: string; at: number; entropy: string; agency: string };
type ByPerson = Base & { conversation: string; by: Person };
/** `language` where it is for somebody else than who began the request: theirs. */
type OfRequest = Base & { sid: Sid; language?: Language };

/** The results after the first `skip` of them, and of those begun at `since` (milliseconds) or later. */
type Page = { skip?: number; since?: number };

/** What a look-up asks of storage. Everything is answered within one agency. */
export type Query =
  | { type: "sid"; sid: Sid }
  | { type: "near"; sids: Sid[]; text: string }
  | { type: "number"; number: E164 }
  | { type: "carrier-id"; id: string }
  | { type: "name"; text: string }
  /** `show` narrows it to those that are over, or wait for somebody here; `losing` to those from that carrier. */
  | ({ type: "mine" | "all"; open?: boolean; show?: "action" | "done"; losing?: string } & Page)
  /** Open ones that wait for somebody here, or of which nothing was heard for too long. */
  | ({ type: "stuck" } & Page)
  | { type: "drafts" };

/** Why it was asked: decides what is said with the answer. */
export type Purpose =
  | "status"
  | "history"
  | "list"
  | "resume"
  | "start"
  | "cancel"
  | "restart"
  | "hand-over"
  | "home"
  | "about"
  | "approve"
  | "decline"
  | "companies"
  | "ask-companies"
  | "use-company"
  | "use-bill-of"
  | "forget-company";

/** What came of asking a carrier for an order by its own id. */
export type ImportResult =
  /** It is followed under this SID from now on. `filed` is when the carrier got it (milliseconds), where it says so. */
  | {
      type: "found";
      sid: Sid;
      orders: Order[];
      filed: number | null;
      /** Numbers that are part of another open request of the agency. */
      taken: { number: E164; sid: Sid }[];
    }
  | { type: "known"; sid: Sid }
  | { type: "nothing" }
  | ({ type: "refused" } & Told)
  | { type: "away"; why: string; spanish?: string };

export type HistoryEntry = { at: number; by: string; type: string; text: string };

/** A message that is heard together with the one before it. `id` and `message` are its own. */
export type SaidToo = { id: string; text: string; message?: string };

/** A fact, in the past tense. Its id is unique for its source: the same one again changes nothing. */
export type Event =
  | (ByPerson & { type: "opened" })
  /**
   * `addressed` is the same text with the people named in it, where there are any. `message` is the platform's message,
   * where one can be changed or deleted later.
   */
  | (ByPerson & {
      type: "said";
      text: string;
      addressed?: Addressed;
      message?: string;
      /** What the same person wrote right after it, before they could see an answer. */
      more?: SaidToo[];
    })
  /** Its author wrote a message anew, or deleted it (`text` null). `before` is what it said, where the platform tells. */
  | (ByPerson & { type: "edited"; message: string; text: string | null; before: string | null })
  | (ByPerson & { type: "pressed"; action: Action; sid?: Sid })
  | (ByPerson & {
      type: "form-submitted";
      form: string;
      sid: Sid;
      /** The revision it was drawn for; 0 where it showed nothing, such as a secret asked alone. */
      rev: number;
      values: Record<string, string>;
    })
  | (ByPerson & { type: "file-received" } & ReceivedFile)
  /** `words` is what a mail or a text file says, which is no document. */
  | (ByPerson & {
      type: "file-refused";
      item: string;
      words?: string;
      sid?: Sid;
      text?: string;
    } & Told)
  | (ByPerson & {
      type: "looked-up";
      query: Query;
      purpose: Purpose;
      /** Newest first, at most ten; `total` counts all. */
      results: PortRequest[];
      total: number;
      history: HistoryEntry[];
      /** How many numbers the agency has, for its dashboard. */
      numbers?: NumberCounts;
      /** For "about": what was typed about it, to be heard again now that it is here. */
      said?: Addressed;
      /** Set when exactly one was found: the turn is then about this request. */
      sid?: Sid;
    })
  /**
   * How the agency's ports of a time do (`since` is an ISO date); the table of them, and a chart where one could be drawn.
   * `most` where only so many of the newest were counted. `test`: they are all with a sandbox.
   */
  | (ByPerson & {
      type: "ports-counted";
      figures: Figures;
      since: string;
      most: number | null;
      test: boolean;
      wanted: "figures" | "table";
      chart: StoredDocument | null;
      table: StoredDocument | null;
    })
  | (ByPerson & { type: "numbers-found"; ask: NumbersAsk; found: NumbersFound })
  /** A list of the agency's numbers that this person sent was read. */
  | (ByPerson & { type: "list-read"; use: ListUse; reading: RowsReading })
  /** Somebody can be told something: in the conversation `direct`, or was by mail where that is null. */
  | (Base & {
      type: "person-told";
      conversation: string;
      direct: string | null;
      note: PersonNote;
      language?: Language;
    })
  /** People who were not told; `filed` are addresses whose mail waits as a file, because no mail server is set. */
  | (Base & {
      type: "people-not-told";
      conversation: string;
      failed: NotTold[];
      filed: string[];
      language?: Language;
    })
  /** A spreadsheet that this person sent was read. */
  | (ByPerson & { type: "numbers-read"; sid: Sid; reading: TableReading })
  /** A port filed elsewhere was asked for: `id` as typed, and what its carrier has under it. */
  | (ByPerson & { type: "import-answered"; carrier: string; orderId: string; result: ImportResult })
  | (OfRequest & {
      type: "numbers-checked";
      answers: Portability[];
      /** Numbers of the agency that are free to stand in for others. */
      spare?: number;
      /** Numbers that are part of another open request of the agency. */
      taken: { number: E164; sid: Sid }[];
      /** Numbers that somebody should look at first, because another agency here has them under way. */
      doubtful?: E164[];
    })
  /** The statement was read, or compared again; `rev` is the revision of the request it was held against. */
  | (OfRequest & {
      type: "bill-compared";
      document: string;
      text: string;
      cleaned: StoredDocument | null;
      pages: number;
      /** How many of them were read, from the first on, where it were not all. */
      pagesRead?: number;
      comparison: BillComparison;
      rev: number;
    })
  /** The statement cannot be used; `sentence` says what to do. */
  | (OfRequest & { type: "bill-refused"; document: string } & Told)
  | (OfRequest & { type: "filed"; attempt: number; orders: Order[] })
  | (OfRequest & { type: "filing-delayed"; attempt: number; nextTry: number; why: string })
  | (OfRequest & { type: "filing-refused"; attempt: number } & Told)
  | (OfRequest & { type: "withdrawn"; orders: Order[]; numbers?: E164[] })
  | (OfRequest & { type: "withdrawal-refused" } & Told)
  /** The carrier took the wish for another port date; the date of an order is still the one agreed. */
  | (OfRequest & { type: "date-asked"; date: string; orders: Order[] })
  | (OfRequest & { type: "date-refused"; date: string } & Told)
  | (OfRequest & { type: "carrier-reported"; order: Order })
  /** A porting desk opened the page with the secrets of an order; `from` is a network address. */
  | (OfRequest & { type: "desk-looked"; reference: string; from: string })
  /** People of the carrier wrote on the order with this reference. */
  | (OfRequest & { type: "carrier-commented"; reference: string; comment: CarrierComment })
  /** What came of writing to the carrier. `nextTry` in milliseconds. */
  | (OfRequest & {
      type: "carrier-written";
      result: { type: "sent" } | ({ type: "refused" } & Told) | { type: "delayed"; nextTry: number };
    })
  | (OfRequest & { type: "stand-ins"; result: StandInResult })
  /** Numbers that have arrived, with whom they are for. */
  | (OfRequest & { type: "numbers-arrived"; numbers: InventoryNumber[] })
  | (OfRequest & { type: "reminder-due"; reminder: string })
  /** Whoever reads this mailbox wants no more mails about it. */
  | (OfRequest & { type: "watcher-left"; address: string })
  /** Somebody was written to alone, in a conversation of theirs; or could not be, there or by mail. */
  | (OfRequest & { type: "person-reached"; conversation: string; person: AskedPerson; about: Reach })
  | (OfRequest & { type: "person-not-reached"; person: AskedPerson; about: Reach })
  /** What one person did in a conversation of their own. */
  | (OfRequest & { type: "passed-on"; person: { id: string; name: string }; news: PersonNews })
  /** A mail that is no letter is not tried again; `fault` is null where it was tried often enough. */
  | (OfRequest & { type: "mail-failed"; to: string; subject: string; fault: MailFault | null })
  | LetterHappening;

type OfLetter = OfRequest & { round: number };

/** What happens to a letter we make. One of an earlier round changes nothing. */
type LetterHappening =
  /** `document` and `text` are the SHA-256 (hex) of the stored PDF and of the stored text it was drawn from. */
  | (OfLetter & { type: "letter-drawn"; document: string; text: string })
  | (OfLetter & { type: "letter-not-drawn"; characters: string[] })
  /** `how`: by a mail server, or as a file that waits for the operator. `link` is false where no page can be opened. */
  | (OfLetter & { type: "letter-sent"; copy: number; how: "mail" | "file"; link: boolean })
  /** `final` when it is not tried again; `fault` as with "mail-failed". */
  | (OfLetter & { type: "letter-failed"; copy: number; final: boolean; fault: MailFault | null })
  | (OfLetter & { type: "letter-viewed" })
  /** `document` is what was shown. `drawing` is the SHA-256 of a stored PNG. */
  | (OfLetter & {
      type: "letter-signed";
      document: string;
      name: string;
      title: string;
      drawing: string | null;
      visit: LetterVisit;
    })
  | (OfLetter & { type: "letter-declined"; reason: string; visit: LetterVisit })
  | (OfLetter & { type: "letter-sealed"; document: StoredDocument });
