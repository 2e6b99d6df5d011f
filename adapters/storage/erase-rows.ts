import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Executor } from "./compiled-query.ts";
import type { Tables } from "./schema.ts";

type Row = Record<string, unknown>;
type Whose = { agency: string; sid: string; conversations: string[] };

const bySid = ({ sid }: Whose): RawBuilder<unknown> => sql`sid = ${sid}`;
const byAgency = ({ agency, sid }: Whose): RawBuilder<unknown> => sql`agency = ${agency} and sid = ${sid}`;

/** What adapters keep for a channel and for all of an agency may name a request, and tells nothing of it. */
const settings = sql`key = 'settings' or key like 'channel/%'`;

/** Texts typed in a conversation, and the questions that are open there. */
const ofConversation = (id: string): string[] => [`numbers/${id}`, `open/${id}`];

const notesOf = ({ sid, conversations }: Whose): RawBuilder<unknown> => {
  const keys = conversations.flatMap(ofConversation);
  const typed = keys.length > 0 ? sql`or key in (${sql.join(keys)})` : sql``;
  return sql`(key like ${`%${sid}%`} or value like ${`%${sid}%`} ${typed}) and not (${settings})`;
};

/** What was given up in a conversation about it, too, unless it says that it is about another request. */
const effectsOf = ({ sid, conversations }: Whose): RawBuilder<unknown> => {
  const lanes = sql.join(conversations.map((id) => `conversation ${id}`));
  return sql`lane like ${`%${sid}%`} or effect like ${`%${sid}%`}
    or (dead = 1 and lane in (${lanes}) and effect not like '%PR-____-____%')`;
};

/**
 * Which rows of each table go with a request; null for those that hold nothing of it, or that are dealt with apart:
 * conversations, counts and documents. A new table needs an entry here before anything compiles.
 */
const rows: Record<keyof Tables, ((whose: Whose) => RawBuilder<unknown>) | null> = {
  history: byAgency,
  evidence: byAgency,
  evidence_heads: byAgency,
  effects: effectsOf,
  timers: bySid,
  page_links: bySid,
  notes: notesOf,
  inventory: byAgency,
  request_numbers: bySid,
  carrier_orders: bySid,
  /** A reference of ours begins with the SID of its request. */
  filings: ({ sid }) => sql`reference like ${`${sid}/%`}`,
  requests: bySid,
  request_counts: null,
  conversations: null,
  documents: null,
  /** Until its documents are gone, too. */
  request_documents: null,
  erasures: null,
  /** Ids of events that were seen, nothing of what they said. */
  inbox: null,
  cursors: null,
  leases: null,
  /** Wishes of people, which name at most the SID of a request for a while. */
  listeners: null,
  /** How people want to be spoken to, about every request. */
  languages: null,
  /** What was handed out goes by itself within days. */
  lent_documents: null,
};

type Doomed = { table: keyof Tables; rows: Row[] };

/** Everything that goes, table by table, those that refer to others first. */
export const doomedRows = async (on: Executor, db: Kysely<Tables>, whose: Whose): Promise<Doomed[]> => {
  const doomed: Doomed[] = [];
  for (const [table, which] of Object.entries(rows)) {
    if (!which) continue;
    const query = sql<Row>`select * from ${sql.table(table)} where ${which(whose)}`;
    doomed.push({ table: table as keyof Tables, rows: (await on.executeQuery<Row>(query.compile(db))).rows });
  }
  return doomed;
};

/** Takes them away. The database lets lines of the history and of the evidence go only below their erasure. */
export const deleteRows = async (on: Executor, db: Kysely<Tables>, whose: Whose): Promise<void> => {
  for (const [table, which] of Object.entries(rows))
    if (which) await on.executeQuery(sql`delete from ${sql.table(table)} where ${which(whose)}`.compile(db));
};
