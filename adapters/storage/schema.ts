import type { Generated } from "kysely";

/**
 * The tables. Times are milliseconds since 1970 UTC, states are JSON text, flags are 0 or 1: types that SQLite and
 * Postgres store alike. Postgres hands out its big integers as text, so readers pass them through `Number`.
 */
export type Tables = {
  conversations: { id: string; agency: string; rev: number; state: string };
  requests: {
    sid: string;
    agency: string;
    rev: number;
    status: string;
    /** 1 while its numbers count as taken. */
    open: number;
    requester: string;
    /** Folded for the search by name. */
    name: string;
    created: number;
    touched: number;
    /** Digests of what the two index tables hold for it, so that a turn which changes neither touches neither. */
    numbers_digest: string;
    orders_digest: string;
    /** The same of what the inventory holds for it. */
    inventory_digest: Generated<string>;
    state: string;
  };
  /** How many there are, for everybody of the agency where `requester` is empty. */
  request_counts: { agency: string; requester: string; open: number; total: number };
  request_numbers: { sid: string; number: string; agency: string };
  /** The numbers of agencies; `tail` are the last four digits. */
  inventory: {
    agency: string;
    number: string;
    tail: string;
    source: string;
    status: string;
    person_id: string | null;
    person_name: string | null;
    person_email: string | null;
    sid: string | null;
    stands_for: string | null;
    carrier: string | null;
    carrier_id: string | null;
    until: number | null;
    rev: number;
  };
  carrier_orders: { reference: string; carrier_id: string; agency: string; sid: string };
  history: {
    id: Generated<number>;
    agency: string;
    sid: string;
    at: number;
    actor: string;
    type: string;
    text: string;
  };
  inbox: { source: string; event_id: string; at: number };
  effects: {
    id: Generated<number>;
    agency: string;
    lane: string;
    key: string;
    /** What a newer effect must name to replace this one before it is begun; null for those that never are. */
    replaces: string | null;
    effect: string;
    attempts: number;
    due: number;
    /** 1 for a dead letter. */
    dead: number;
    error: string | null;
    /** The process that carries it out, until when nobody else may. */
    holder: Generated<string | null>;
    held_until: Generated<number>;
  };
  timers: { sid: string; reminder: string; agency: string; due: number };
  cursors: { name: string; value: string };
  leases: { name: string; token: string; expires: number };
  notes: { agency: string; key: string; value: string };
  /** How a person or a channel hears, as JSON; the first news that wait, the last summary, and the next one. */
  listeners: {
    agency: string;
    place: string;
    wishes: string;
    since: number | null;
    told: number;
    due: number | null;
  };
  /** The language a person chose for themselves. */
  languages: { agency: string; person: string; language: string };
  /** Documents that were made to be handed out, and until when they are kept, in milliseconds. */
  lent_documents: { hash: string; until: number };
  /** Filings at a carrier that knows no reference of ours, by our account there (`filing-ports.ts`). */
  filings: {
    id: Generated<number>;
    account: string;
    reference: string;
    /** JSON. */
    numbers: string;
    /** Those of all tries, with spaces between. */
    document: string;
    begun: number;
    sid: string | null;
    asked: Generated<number>;
    replaced: Generated<number>;
    over: Generated<number>;
    line: Generated<string>;
    /** When it was read last, its place among all reports, the report as JSON, and when it is to be read again. */
    read: Generated<number>;
    seen: number | null;
    report: string | null;
    due: Generated<number>;
  };
  evidence: {
    agency: string;
    sid: string;
    sequence: number;
    at: number;
    event: string;
    actor: string;
    address: string;
    agent: string;
    document: string;
    detail: string;
    previous: string;
    digest: string;
  };
  /** On Postgres only: sealed documents by the SHA-256 of their plain bytes. */
  documents: { hash: string; sealed: Uint8Array };
  /** Every document that a request ever named, so that all go with it. */
  request_documents: { sid: string; hash: string };
  /** What is left of a request that was erased: nothing of it but a hash of what it was. */
  erasures: { sid: string; agency: string; at: number; by: string; why: string; digest: string };
  /** The signed end of the chain of a request. */
  evidence_heads: { agency: string; sid: string; sequence: number; digest: string; signature: string };
  /** Only those that still open a page: what is spent or voided is gone. */
  page_links: {
    hash: string;
    purpose: string;
    agency: string;
    sid: string;
    item: string;
    conversation: string;
    /** JSON; null for a signer who is not in the chat. */
    person: string | null;
    made: number;
    expires: number;
  };
};
