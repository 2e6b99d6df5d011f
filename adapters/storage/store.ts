import type { Kysely } from "kysely";
import type { Keyring, Store } from "../../src/runtime/ports.ts";
import { turnCommitter } from "./commit-turn.ts";
import { migrate } from "./migrations.ts";
import { notes } from "./notes.ts";
import { outbox } from "./outbox.ts";
import { recordReader } from "./record-reader.ts";
import type { Tables } from "./schema.ts";
import { slots } from "./slots.ts";
import type { StorageDialect } from "./storage-dialect.ts";

/** The records on any engine Kysely speaks to; brings the tables up to date first. `close` also closes `db`. */
export const openStore = async (
  db: Kysely<Tables>,
  dialect: StorageDialect,
  keyring: Keyring,
): Promise<Store> => {
  await migrate(db, dialect);
  return {
    ...recordReader(db),
    ...outbox(db),
    ...slots(db),
    ...notes(db),
    commit: turnCommitter(db, dialect, keyring),
    close: () => db.destroy(),
  };
};
