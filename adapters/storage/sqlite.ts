import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { Kysely, SqliteAdapter, SqliteDialect, sql } from "kysely";
import type { Keyring } from "../../src/runtime/ports.ts";
import { lockFolder } from "./folder-lock.ts";
import { tablesAre } from "./migrations.ts";
import { type OperatorRecords, operatorRecords } from "./operator-records.ts";
import { recentStates } from "./recent-states.ts";
import type { Tables } from "./schema.ts";
import { folderShelf } from "./shelf.ts";
import { sqliteDatabase } from "./sqlite-database.ts";
import type { StorageDialect } from "./storage-dialect.ts";
import { openStore, type Records } from "./store.ts";

const fileName = "portside.db";

const sqlite: StorageDialect = {
  text: "text",
  bytes: null,
  now: sql`cast(unixepoch('subsec') * 1000 as integer)`,
  free: sql``,
  counter: { type: "integer", column: (column) => column.primaryKey().autoIncrement() },
  appendOnly: async (db, table) => {
    for (const act of ["update", "delete"]) {
      const name = sql.ref(`${table}_refuses_${act}`);
      const refuse = sql.raw(`select raise(abort, '${table} is append-only')`);
      await sql`create trigger ${name} before ${sql.raw(act)} on ${sql.ref(table)} begin ${refuse}; end`.execute(
        db,
      );
    }
  },
  onlyErased: async (db, table) => {
    const name = sql.ref(`${table}_refuses_delete`);
    const refuse = sql.raw(`select raise(abort, '${table} is append-only')`);
    await sql`drop trigger ${name}`.execute(db);
    await sql`create trigger ${name} before delete on ${sql.ref(table)}
      when not exists (select 1 from erasures where erasures.sid = old.sid and erasures.agency = old.agency)
      begin ${refuse}; end`.execute(db);
  },
  // What is deleted is overwritten in the file at once; the pages as they were stand in the journal until it is cut.
  overwrite: async (db) => {
    const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
    return rows[0]?.busy === 0;
  },
  // A transaction begins by taking the one lock there is.
  oneAtATime: async () => undefined,
};

/** Kysely migrates SQLite without a transaction unless told that table changes can be undone, which they can. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class Dialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

/**
 * The records in `portside.db` of the data folder, which is made when missing and kept to this process. Throws a
 * sentence when another process uses the folder.
 */
export const openSqlite = async (folder: string, keyring: Keyring): Promise<Records> => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = lockFolder(folder);
  const database = sqliteDatabase(join(folder, fileName), lock.release);
  const db = new Kysely<Tables>({ dialect: new Dialect({ database }) });
  try {
    const store = await openStore(db, sqlite, keyring, recentStates(database.changes));
    // Whoever had begun them, or held a lease, had this folder to itself, and is no more.
    await db.updateTable("effects").set({ held_until: 0 }).where("held_until", ">", 0).execute();
    await db.deleteFrom("leases").execute();
    return store;
  } catch (error) {
    await db.destroy();
    throw error;
  }
};

const unfit: Record<Exclude<Awaited<ReturnType<typeof tablesAre>>, "current">, (path: string) => string> = {
  missing: (path) => `${path} holds no records yet. Start Portside on this folder once.`,
  older: (path) =>
    `${path} is from an older Portside. Start this version on it once; that brings it up to date.`,
  newer: (path) => `${path} was written by a newer Portside. Use that version here; nothing was changed.`,
};

const openExisting = async (folder: string, access: "read" | "write"): Promise<Kysely<Tables>> => {
  const path = join(folder, fileName);
  if (!existsSync(folder))
    throw new Error(`There is no data folder ${folder}. Set DATA_DIR to the one Portside uses.`);
  if (!existsSync(path))
    throw new Error(`There is no ${fileName} in ${folder}. Set DATA_DIR to the folder Portside uses.`);
  const database = sqliteDatabase(path, () => undefined, access);
  const db = new Kysely<Tables>({ dialect: new Dialect({ database }) });
  const tables = await tablesAre(db, sqlite).catch(async (cause: unknown) => {
    await db.destroy();
    throw new Error(`${path} could not be read as a database. Is it damaged, or may it not be read?`, {
      cause,
    });
  });
  if (tables === "current") return db;
  await db.destroy();
  throw new Error(unfit[tables](path));
};

/**
 * The records of a data folder beside the process that has it, without its lock and without keys: sealed values stay
 * sealed. "read" cannot write at all. Makes nothing; throws a sentence when there is nothing this version can read.
 */
export const openForOperator = async (folder: string, access: "read" | "write"): Promise<OperatorRecords> =>
  operatorRecords(await openExisting(folder, access), sqlite, folderShelf(folder));

/** The tables of a data folder to be read as a whole, kept from every other process. Throws where one has it. */
export const openToMove = async (folder: string): Promise<Kysely<Tables>> => {
  const db = await openExisting(folder, "read");
  await db.destroy();
  const lock = lockFolder(folder);
  const database = sqliteDatabase(join(folder, fileName), lock.release, "read");
  return new Kysely<Tables>({ dialect: new Dialect({ database }) });
};
