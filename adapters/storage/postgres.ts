import { Kysely, PostgresDialect, sql } from "kysely";
import type { Keyring } from "../../src/runtime/ports.ts";
import { compiledQuery } from "./compiled-query.ts";
import { migrate } from "./migrations.ts";
import { postgresPool } from "./postgres-pool.ts";
import { postgresShelf } from "./postgres-shelf.ts";
import type { Tables } from "./schema.ts";
import type { Shelf } from "./shelf.ts";
import type { StorageDialect } from "./storage-dialect.ts";
import { openStore, type Records } from "./store.ts";

export type PostgresOptions = {
  /** postgres://user:password@host:5432/database */
  url: string;
  /** Connections at most. */
  size: number;
  /** Told of a connection that broke. What was under way on it fails with an error of its own. */
  onBroken(error: Error): void;
};

/** Records that processes share, and beside them a shelf for documents. */
export type SharedRecords = Records & { shelf: Shelf };

/** Milliseconds that one statement may take. */
const patience = 20_000;

/** Two, because what migrates asks about the tables beside the transaction it works in. */
const migrating = 2;

const postgresDialect = (db: Kysely<Tables>): StorageDialect => {
  const lock = compiledQuery<{ name: string }>((slot) =>
    db.selectNoFrom(sql`pg_advisory_xact_lock(hashtextextended(${slot("name")}, 0))`.as("locked")),
  );
  return {
    bytes: "bytea",
    text: sql`text collate "C"`,
    now: sql`(extract(epoch from clock_timestamp()) * 1000)::bigint`,
    counter: { type: "bigserial", column: (column) => column.primaryKey() },
    appendOnly: async (tables, table) => {
      const refuse = `${table}_is_append_only`;
      const words = sql.lit(`${table} is append-only`);
      await sql`create function ${sql.ref(refuse)}() returns trigger language plpgsql as
        $$ begin raise exception using message = ${words}; end $$`.execute(tables);
      for (const [act, each] of [
        ["update", "row"],
        ["delete", "row"],
        ["truncate", "statement"],
      ] as const) {
        const name = sql.ref(`${table}_refuses_${act}`);
        await sql`create trigger ${name} before ${sql.raw(act)} on ${sql.ref(table)}
          for each ${sql.raw(each)} execute function ${sql.ref(refuse)}()`.execute(tables);
      }
    },
    oneAtATime: async (on, name) => {
      await lock(on, { name });
    },
  };
};

/**
 * The records in a Postgres database that any number of processes share. The tables are made and brought up to date
 * first, by one process at a time, for as long as that takes.
 */
export const openPostgres = async (options: PostgresOptions, keyring: Keyring): Promise<SharedRecords> => {
  const open = (size: number, milliseconds: number) =>
    new Kysely<Tables>({
      dialect: new PostgresDialect({ pool: postgresPool({ ...options, size, patience: milliseconds }) }),
    });
  const patient = open(migrating, 0);
  try {
    await migrate(patient, postgresDialect(patient));
  } finally {
    await patient.destroy();
  }
  const db = open(options.size, patience);
  return { ...(await openStore(db, postgresDialect(db), keyring)), shelf: postgresShelf(db) };
};
