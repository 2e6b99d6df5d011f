import type { Kysely } from "kysely";
import type { ErasureRecords } from "../../src/runtime/erasure-ports.ts";
import type { Filings } from "../../src/runtime/filing-ports.ts";
import type { PageLinks } from "../../src/runtime/page-ports.ts";
import type { EvidenceRecords, Keyring, Store } from "../../src/runtime/ports.ts";
import { turnCommitter } from "./commit-turn.ts";
import { databaseTime } from "./database-time.ts";
import { erasures } from "./erasure.ts";
import { evidence } from "./evidence.ts";
import { filingsIn } from "./filings.ts";
import { inventory } from "./inventory.ts";
import { languages } from "./languages.ts";
import { lentDocuments } from "./lent-documents.ts";
import { listeners } from "./listeners.ts";
import { migrate } from "./migrations.ts";
import { noteWriter } from "./note-once.ts";
import { notes } from "./notes.ts";
import { outbox } from "./outbox.ts";
import { pageLinks } from "./page-links.ts";
import type { RecentStates } from "./recent-states.ts";
import { recordReader } from "./record-reader.ts";
import type { Tables } from "./schema.ts";
import { slots } from "./slots.ts";
import type { StorageDialect } from "./storage-dialect.ts";

/** Everything that is kept in one database. */
export type Records = Store &
  PageLinks &
  EvidenceRecords &
  ErasureRecords & {
    /** What was filed with one account at a carrier that knows no reference of ours. */
    filingsOf(account: string): Filings;
    /** What time it is by the database, in milliseconds since 1970. */
    time(): Promise<number>;
  };

/**
 * The records on any engine Kysely speaks to; brings the tables up to date first. `close` also closes `db`. `recent` only
 * where no other process writes them.
 */
export const openStore = async (
  db: Kysely<Tables>,
  dialect: StorageDialect,
  keyring: Keyring,
  recent: RecentStates | null = null,
): Promise<Records> => {
  await migrate(db, dialect);
  return {
    ...recordReader(db, recent),
    ...inventory(db),
    ...listeners(db),
    ...languages(db, recent),
    ...lentDocuments(db),
    ...outbox(db, dialect),
    ...slots(db),
    ...notes(db),
    ...noteWriter(db),
    ...pageLinks(db),
    ...evidence(db, dialect, keyring),
    ...erasures(db, dialect, recent),
    commit: turnCommitter(db, keyring, recent),
    filingsOf: (account) => filingsIn(db, dialect, account),
    time: () => databaseTime(db, dialect),
    close: () => db.destroy(),
  };
};
