import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { Kysely, SqliteAdapter, SqliteDialect, sql } from "kysely";
import type { Keyring, Store } from "../../src/runtime/ports.ts";
import { lockFolder } from "./folder-lock.ts";
import type { Tables } from "./schema.ts";
import { sqliteDatabase } from "./sqlite-database.ts";
import type { StorageDialect } from "./storage-dialect.ts";
import { openStore } from "./store.ts";

const sqlite: StorageDialect = {
  counter: { type: "integer", column: (column) => column.primaryKey().autoIncrement() },
  rowLocks: false,
  appendOnly: async (db, table) => {
    for (const act of ["update", "delete"]) {
      const name = sql.ref(`${table}_refuses_${act}`);
      const refuse = sql.raw(`select raise(abort, '${table} is append-only')`);
      await sql`create trigger ${name} before ${sql.raw(act)} on ${sql.ref(table)} begin ${refuse}; end`.execute(
        db,
      );
    }
  },
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
export const openSqlite = async (folder: string, keyring: Keyring): Promise<Store> => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = lockFolder(folder);
  const database = sqliteDatabase(join(folder, "portside.db"), lock.release);
  const db = new Kysely<Tables>({ dialect: new Dialect({ database }) });
  try {
    return await openStore(db, sqlite, keyring);
  } catch (error) {
    await db.destroy();
    throw error;
  }
};
