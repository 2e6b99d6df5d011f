import type { Capabilities, NumberType, Order, Portability } from "../core/carrier.ts";
import type { Conversation } from "../core/conversation-state.ts";
import type { DeskAnswer, DeskLetter } from "../core/desk-answer.ts";
import type { Effect, EffectOf } from "../core/effect.ts";
import type { HistoryEntry, Person, Query, SaidToo, StoredDocument } from "../core/event.ts";
import type { EvidenceEntry, EvidenceHead } from "../core/evidence-chain.ts";
import type { Json } from "../core/json.ts";
import type { Evidence } from "../core/letter.ts";
import type { Addressed } from "../core/mentioned.ts";
import type { Action, WorkProgress } from "../core/message.ts";
import type { PortRequest } from "../core/port-request.ts";
import type { IncomingFile, ReceivedFile, TakenDocument } from "../core/received-file.ts";
import type { Told } from "../core/told.ts";
import type { Reply } from "../core/turn.ts";
import type { E164 } from "../core/values/phone.ts";
import type { Sid } from "../core/values/sid.ts";
import type { Hold } from "./hold-ports.ts";
import type { Inventory } from "./inventory-ports.ts";
import type { KnownLanguages, Languages } from "./language-ports.ts";
import type { LentDocuments } from "./lent-ports.ts";
import type { ListenerChange, Listeners } from "./listener-ports.ts";
import type { MailRefusal } from "./mail-ports.ts";
import type { OutboxRecords } from "./outbox-ports.ts";
import type { NumberShop } from "./shop-ports.ts";

/** Time in milliseconds since 1970 UTC. Real, or set by a test or the demo. */
export type Clock = { now(): number };

/** A value that must be unreadable in storage; `place` ("requests/PR-…/pin") is bound to the token. */
export type Keyring = {
  seal(plain: string, place: string): string;
  /** Throws when the token was made for another place, by an unknown key, or was changed. */
  open(token: string, place: string): string;
  /** The same for the bytes of a file; what comes back is sealed bytes, not text. */
  sealBytes(plain: Uint8Array, place: string): Uint8Array;
  openBytes(sealed: Uint8Array, place: string): Uint8Array;
  /** A signature that only this keyring makes, by a key of its own that comes from the active key. */
  sign(text: string): string;
  /** Whether `signature` was made for this very text by a key that is still here. */
  isSigned(text: string, signature: string): boolean;
  /** The ids of its keys; the first one seals what is new. */
  ids(): string[];
  /** The id of the key that made a token, sealed bytes or a signature; null for what is none of them. */
  madeBy(made: string | Uint8Array): string | null;
};

/** Everything filed for a request, with the secrets opened. It lives only as long as the call. */
export type PortOrder = {
  /** "PR-7K3M-9Q2X/1": the same for every try of one filing, so that the carrier's copy is recognised. */
  reference: string;
  /** The reference of the order this one corrects, on a second or later filing. */
  corrects: string | null;
  /** Whose request it is, for a carrier that shows something on a page of ours. */
  agency?: string;
  numbers: { number: E164; pin: string | null; type?: NumberType }[];
  /** Answers as text by item: accountNumber, btn, accountName, repName, repEmail, serviceStreet … */
  fields: Record<string, string>;
  bill: StoredDocument | null;
  /** The signed letter, where we make it: its PDF, who signed it and when (milliseconds). */
  letter: { document: StoredDocument; name: string; at: number } | null;
};

export type FilingResult =
  | { ok: true; orders: Order[] }
  /** The carrier looked at it and will not take it as it is. Nothing was filed. */
  | ({ ok: false } & Told);

/** Every method may throw `CarrierUnreachable`. After any other error what happened is unknown: ask `find` before more. */
export type Carrier = {
  capabilities: Capabilities;
  portable(numbers: E164[]): Promise<Portability[]>;
  /** Nothing is sent where `hold` says that another process may be at it, too: then it throws `TakenOver`. */
  file(order: PortOrder, hold?: Hold): Promise<FilingResult>;
  /** Orders the carrier has under one of our references, or under what `receive` named; empty when it has none. */
  find(reference: string): Promise<Order[]>;
  /**
   * Orders that changed after `cursor` ("" for all), oldest first, and where to go on. A long list is read in steps, a
   * call each, until the cursor stays. `near` while something may change any minute: filed lately, or about to move.
   */
  changes(cursor: string): Promise<{ orders: Order[]; cursor: string; near?: boolean }>;
  /**
   * `nothing` where the carrier has no order under this reference, so that there is nothing to stop. With `numbers`
   * only these are cancelled, as far as they are in it; it is never given where `cancelsNumbers` is not.
   */
  cancel(
    reference: string,
    numbers?: E164[],
  ): Promise<{ ok: true; orders: Order[] } | ({ ok: false; nothing?: true } & Told)>;
  /** Asks for another port date (ISO) of what has yet to move under a reference; there where `dateNoticeDays` is. */
  changeDate?(
    reference: string,
    date: string,
  ): Promise<{ ok: true; orders: Order[] } | ({ ok: false } & Told)>;
  /**
   * Takes a hint the carrier posted, verified where it signs, without asking the carrier anything. `find` knows what
   * the references stand for; there are none where it is about nothing of ours. `id` is the post's.
   */
  receive?(hook: Webhook): Promise<{ ok: true; id: string; references: string[] } | { ok: false }>;
  /** Where the letter of an order is signed, where the carrier has that done; null while it cannot be. For the signer. */
  signingLink?(reference: string): Promise<string | null>;
  /** Where people file by hand: what they wrote is noted once per `id`, and what is written to them is sent once. */
  desk?: {
    record(reference: string, answer: DeskAnswer, id: string): Promise<Order[]>;
    write(reference: string, letter: DeskLetter, id: string): Promise<{ ok: true } | MailRefusal>;
  };
  /** Writing to people of the carrier, there where `writing` has `most`. */
  comments?: {
    /** True where a comment with this mark is on the order already. */
    has(reference: string, mark: string): Promise<boolean>;
    write(reference: string, text: string): Promise<{ ok: true } | ({ ok: false } & Told)>;
  };
  /** What the carrier has under an id of its own, whoever filed it. Changes nothing. */
  look?(id: string): Promise<Looked>;
  /**
   * From now on the order with this id, and what belongs to it, is ours under this reference: `find`, `changes` and
   * webhooks know it. Again does no harm. Gives it as it stands.
   */
  adopt?(id: string, reference: string): Promise<Order[]>;
  /** There where `sells` is. */
  shop?: NumberShop;
  /** Milliseconds between two questions for changes, as a rule; without it they are asked for at every tick. */
  pace?: number;
};

/** `reference` is ours, where it has one already; `filed` in milliseconds. */
export type Looked =
  | { type: "found"; reference: string | null; filed: number | null }
  | { type: "nothing" }
  /** It is there, and cannot be followed as it is. */
  | ({ type: "refused" } & Told);

/** What a carrier posted, as it arrived: header names in lower case, and the whole address it was sent to. */
export type Webhook = { headers: Record<string, string>; body: Uint8Array; url: string };

/** The carrier did not answer, or said it is busy. Nothing is known to have been done; try again later. */
export class CarrierUnreachable extends Error {
  override name = "CarrierUnreachable";
  /** Before this time, in milliseconds, it asked not to be called; undefined where it named none. */
  until: number | undefined;
  /** Its message for people, which is English in the message itself. */
  told: Told;
  constructor(message: string | Told, options: ErrorOptions & { until?: number } = {}) {
    const told = typeof message === "string" ? { sentence: message } : message;
    super(told.sentence, options);
    this.told = told;
    this.until = options.until;
  }
}

/** What a person did, as an adapter received it. `id` is the platform's own, the same when it is delivered again. */
export type Incoming = { source: string; id: string; agency: string; conversation: string; by: Person } & (
  | { type: "opened" }
  | { type: "said"; text: string; addressed?: Addressed; message?: string; more?: SaidToo[] }
  | { type: "edited"; message: string; text: string | null; before: string | null }
  | { type: "pressed"; action: Action; sid?: Sid }
  | { type: "form-submitted"; form: string; sid: Sid; rev: number; values: Record<string, string> }
  /** `text` is what was written beside the file; it is not given again as "said". */
  | ({ type: "file-received" } & ReceivedFile)
  | ({ type: "file-refused"; item: string; words?: string; sid?: Sid; text?: string } & Told)
);

/** The assistant as an adapter sees it. */
export type Assistant = {
  /** One turn. Resolves once it is stored; what is to be said follows through the surface. */
  receive(incoming: Incoming): Promise<Reply | null>;
  /** Carries out every stored effect that is due, and what follows from it, until nothing is due. */
  settle(): Promise<void>;
  /** Takes files while they stream in; the result is then given to `receive` as received or refused. */
  documents: DocumentStore;
};

/** Where a conversation is held. Delivers what is said; a thrown error is tried again with backoff. */
export type Surface = KnownLanguages & {
  /** True when the conversation (by the start of its id, "terminal:") belongs to this surface. */
  holds(conversation: string): boolean;
  /** True where only the operator reads, as in a terminal: links that nobody mailed may be shown there. */
  showsLinks?: boolean;
  /** What an effect has to pass through one after another, such as a channel that takes one message a second. */
  wayOf?(effect: EffectOf<"say" | "say-privately" | "update-card">): string;
  /** The source of its events, where a platform delivers them again for a while and never after some days. */
  source?: string;
  /**
   * `key` is the same on every try, so that a message already posted can be recognised. `tries` counts those begun
   * before this one: with none, nothing can have been posted yet.
   */
  deliver(
    effect: EffectOf<"say" | "say-privately" | "update-card">,
    key: string,
    tries?: number,
  ): Promise<void>;
  /** True for an error that says only that the platform is away, or busy: it refused nothing, and may do it later. */
  isAway?(error: unknown): boolean;
  /**
   * Says how far some work is, in one message that is written over as it goes on. Resolves with what stands for that
   * message, or null where nothing is written over, such as in a pipe. What fails is not tried again.
   */
  showProgress?(progress: WorkProgress): Promise<string | null>;
  /**
   * The conversation with one person alone, on the platform that holds `near`; what they say there belongs to it. `person`
   * is their id, or the address of their mailbox. Null where there is no such person, or they cannot be written to.
   */
  directWith?(near: string, person: string): Promise<string | null>;
  /**
   * Whether somebody may still see what the agency of `near` ports; left out where nobody loses that. Throws where the
   * platform does not say just now.
   */
  mayLook?(near: string, person: string): Promise<boolean>;
  /** The channel or chat that a conversation is held in, as a conversation of its own: what is said there opens no thread. */
  channelOf?(conversation: string): string;
  /** Which requests a channel or chat is told of besides its own; null where it chose none. */
  hears?(place: string): Promise<((request: PortRequest) => boolean) | null>;
  /** True where others read along. */
  isShared?(conversation: string): boolean;
};

export type DocumentStore = {
  /**
   * Takes what was sent together as one document, while it streams in: pictures in their order, a page each, or the
   * only PDF among the files. At most 20 files, and 10 MB of all together. Nothing is kept of what is refused; an
   * error of a stream is passed on.
   */
  take(files: IncomingFile[]): Promise<TakenDocument>;
  /**
   * Keeps a document of our own making, such as a letter. Keeping it twice changes nothing. `of` is the request it is made
   * for, and with which it goes.
   */
  keep(name: string, kind: string, bytes: Uint8Array, of?: Sid): Promise<StoredDocument>;
  read(hash: string): Promise<Uint8Array>;
};

/** An effect as stored. `id` orders the effects of a lane; `attempts` counts the tries begun. */
export type StoredEffect = {
  id: number;
  agency: string;
  lane: string;
  key: string;
  effect: Effect;
  attempts: number;
  due: number;
  error: string | null;
};

export type Timer = { sid: Sid; agency: string; reminder: string; due: number };

/** What one turn changes, written in one transaction or not at all. */
export type TurnRecord = {
  agency: string;
  /** Where the event came from ("terminal", "effect", "timer", "carrier") and its id there: unique together. */
  source: string;
  eventId: string;
  at: number;
  conversation: Conversation | null;
  /** The revision the request had when it was loaded; null when the turn made it. */
  request: { state: PortRequest; loadedRev: number | null } | null;
  history: HistoryEntry[];
  effects: Effect[];
  listeners?: ListenerChange[];
  /** The stored effect whose outcome this event is: done when the turn is. */
  completes: number | null;
  /** Ids of events of the same source that this turn stands for, too. */
  also?: string[];
};

export type TurnResult = "applied" | "seen before" | "changed meanwhile";

/** The records do not answer just now. What was under way is either stored whole or not at all; ask again. */
export class RecordsUnreachable extends Error {
  override name = "RecordsUnreachable";
}

/** What is kept beside requests. */
type Tables = Inventory & Listeners & Languages & LentDocuments & OutboxRecords;

/** The records: requests change by `commit` alone, and every query that is given an agency stays within it. */
export type Store = Tables & {
  seen(source: string, eventId: string): Promise<boolean>;
  /** Forgets events of a source that were seen before a time: at most so many. Gives how many it were. */
  forgetSeen(source: string, before: number, most: number): Promise<number>;
  conversation(id: string): Promise<Conversation | null>;
  request(agency: string, sid: Sid): Promise<PortRequest | null>;
  /** Newest first, at most `limit`. `person` narrows "mine" and "drafts". */
  find(
    agency: string,
    query: Query,
    person: string,
    limit: number,
  ): Promise<{ results: PortRequest[]; total: number }>;
  /** Numbers that belong to an open request of the agency other than `except`. */
  taken(agency: string, numbers: E164[], except: Sid): Promise<{ number: E164; sid: Sid }[]>;
  /** Every request of the agency, newest first, read as they are asked for. */
  requests(agency: string): AsyncIterable<PortRequest>;
  /**
   * Those of the numbers that another agency has under way, submitted and not over, or moved here since that time. Never
   * said to anybody but us.
   */
  takenElsewhere(agency: string, numbers: E164[], since: number): Promise<E164[]>;
  history(agency: string, sid: Sid): Promise<HistoryEntry[]>;
  /** The request that holds one of our carrier references, whatever its agency. */
  requestOfReference(reference: string): Promise<{ agency: string; sid: Sid } | null>;
  /** May throw `NumbersChanged`. */
  commit(turn: TurnRecord): Promise<TurnResult>;
  /**
   * Notes something together with the mark that it was seen. False when that source and event id were seen before;
   * nothing is written then.
   */
  noteOnce(
    seen: Pick<TurnRecord, "source" | "eventId" | "at">,
    notes: { agency: string; key: string; value: Json }[],
  ): Promise<boolean>;
  /** The same for several, each with its answer, all in one transaction. */
  noteEachOnce(
    several: (Pick<TurnRecord, "source" | "eventId" | "at"> & {
      notes: { agency: string; key: string; value: Json }[];
    })[],
  ): Promise<boolean[]>;

  dueTimers(now: number, limit: number): Promise<Timer[]>;
  nextTimer(): Promise<number | null>;

  cursor(name: string): Promise<string>;
  setCursor(name: string, value: string): Promise<void>;
  /** True for exactly one caller until it expires or is released. */
  lease(name: string, token: string, now: number, milliseconds: number): Promise<boolean>;
  /** True while `token` still holds the lease, which then lasts so much longer. */
  renew(name: string, token: string, now: number, milliseconds: number): Promise<boolean>;
  release(name: string, token: string): Promise<void>;

  /** What an adapter keeps for an agency under a key of its own: settings, where a card stands. Null when nothing. */
  note(agency: string, key: string): Promise<Json | null>;
  /** Replaces what was there; null takes it away. */
  setNote(agency: string, key: string, value: Json | null): Promise<void>;
  /** Takes several away at once. */
  dropNotes(agency: string, keys: string[]): Promise<void>;
  /** All whose key begins with `prefix`, in the order of their keys. */
  notes(agency: string, prefix: string): Promise<{ key: string; value: Json }[]>;

  close(): Promise<void>;
};

/** The evidence of a request's letters, append-only. */
export type EvidenceRecords = {
  /** Chains and stores one line; what is given lacks only what the chain adds. */
  addEvidence(agency: string, sid: Sid, entry: EvidenceEntry): Promise<Evidence>;
  /** Oldest first. */
  evidence(agency: string, sid: Sid): Promise<Evidence[]>;
  /** The end of the chain as it was signed when its last line was stored; null while there is none. */
  evidenceHead(agency: string, sid: Sid): Promise<EvidenceHead | null>;
};
