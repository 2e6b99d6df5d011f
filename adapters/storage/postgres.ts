import { Kysely, PostgresDialect, sql } from "kysely";
import type { Keyring } from "../../src/runtime/ports.ts";
import { compiledQuery } from "./compiled-query.ts";
import { fromNewer, migrate, tablesAre } from "./migrations.ts";
import { type OperatorRecords, operatorRecords } from "./operator-records.ts";
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
    free: sql`for update skip locked`,
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
    onlyErased: async (tables, table) => {
      const keep = `${table}_keeps_its_lines`;
      const name = sql.ref(`${table}_refuses_delete`);
      const words = sql.lit(`${table} is append-only`);
      await sql`create function ${sql.ref(keep)}() returns trigger language plpgsql as $$ begin
        if exists (select 1 from erasures where erasures.sid = old.sid and erasures.agency = old.agency)
        then return old; end if;
        raise exception using message = ${words}; end $$`.execute(tables);
      await sql`drop trigger ${name} on ${sql.ref(table)}`.execute(tables);
      await sql`create trigger ${name} before delete on ${sql.ref(table)}
        for each row execute function ${sql.ref(keep)}()`.execute(tables);
    },
    // The server writes over the space of rows that are gone in its own time.
    overwrite: async () => true,
    oneAtATime: async (on, name) => {
      await lock(on, { name });
    },
  };
};

/** The tables as they are. `milliseconds` is what one statement may take, 0 for as long as it needs. */
export const postgresTables = (options: PostgresOptions, milliseconds: number): Kysely<Tables> =>
  new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: postgresPool({ ...options, patience: milliseconds }) }),
  });

/** The tables made, or brought up to date, by one process at a time and for as long as that takes. */
export const migratePostgres = async (options: PostgresOptions): Promise<void> => {
  const db = postgresTables({ ...options, size: migrating }, 0);
  try {
    // Why there is no connection is worth more than that the tables could not be looked at.
    await sql`select 1`.execute(db);
    await migrate(db, postgresDialect(db));
  } finally {
    await db.destroy();
  }
};

/** The records in a Postgres database that any number of processes share, brought up to date first. */
export const openPostgres = async (options: PostgresOptions, keyring: Keyring): Promise<SharedRecords> => {
  await migratePostgres(options);
  const db = postgresTables(options, patience);
  try {
    return { ...(await openStore(db, postgresDialect(db), keyring)), shelf: postgresShelf(db) };
  } catch (error) {
    await db.destroy();
    throw error;
  }
};

const unfit = {
  missing: "This database holds no records yet. Start Portside with it once, or move records there.",
  older:
    "This database is from an older Portside. Start this version with it once; that brings it up to date.",
  newer: fromNewer,
};

/** The same for an operator's tool, beside the processes that share it: makes nothing, and sealed values stay sealed. */
export const openPostgresForOperator = async (
  options: Omit<PostgresOptions, "size">,
): Promise<OperatorRecords> => {
  const db = postgresTables({ ...options, size: migrating }, patience);
  const dialect = postgresDialect(db);
  try {
    const state = await tablesAre(db, dialect);
    if (state !== "current") throw new Error(unfit[state]);
    return operatorRecords(db, dialect, postgresShelf(db));
  } catch (error) {
    await db.destroy();
    throw error;
  }
};
