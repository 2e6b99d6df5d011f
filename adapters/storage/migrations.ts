import { type Kysely, sql } from "kysely";
import { DEFAULT_MIGRATION_TABLE, type Migration, Migrator } from "kysely/migration";
import { RecordsUnreachable } from "../../src/runtime/ports.ts";
import { erasureTables, requestDocumentsTable } from "./erasure-tables.ts";
import { evidenceTables } from "./evidence-tables.ts";
import { filingsTable } from "./filings-table.ts";
import { inventoryTable } from "./inventory-table.ts";
import { languageTable } from "./language-table.ts";
import { lentTable } from "./lent-table.ts";
import { listenerTable } from "./listener-table.ts";
import type { Tables } from "./schema.ts";
import type { StorageDialect } from "./storage-dialect.ts";

const records = async (db: Kysely<unknown>, dialect: StorageDialect): Promise<void> => {
  await db.schema
    .createTable("conversations")
    .addColumn("id", dialect.text, (column) => column.primaryKey().notNull())
    .addColumn("agency", dialect.text, (column) => column.notNull())
    .addColumn("state", dialect.text, (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("requests")
    .addColumn("sid", dialect.text, (column) => column.primaryKey().notNull())
    .addColumn("agency", dialect.text, (column) => column.notNull())
    .addColumn("rev", "bigint", (column) => column.notNull())
    .addColumn("status", dialect.text, (column) => column.notNull())
    .addColumn("open", "smallint", (column) => column.notNull())
    .addColumn("requester", dialect.text, (column) => column.notNull())
    .addColumn("name", dialect.text, (column) => column.notNull())
    .addColumn("created", "bigint", (column) => column.notNull())
    .addColumn("touched", "bigint", (column) => column.notNull())
    .addColumn("numbers_digest", dialect.text, (column) => column.notNull())
    .addColumn("orders_digest", dialect.text, (column) => column.notNull())
    .addColumn("state", dialect.text, (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("request_counts")
    .addColumn("agency", dialect.text, (column) => column.notNull())
    .addColumn("requester", dialect.text, (column) => column.notNull())
    .addColumn("open", "smallint", (column) => column.notNull())
    .addColumn("total", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("request_counts_key", ["agency", "requester", "open"])
    .execute();
  await db.schema
    .createTable("request_numbers")
    .addColumn("sid", dialect.text, (column) => column.notNull().references("requests.sid"))
    .addColumn("number", dialect.text, (column) => column.notNull())
    .addColumn("agency", dialect.text, (column) => column.notNull())
    .addPrimaryKeyConstraint("request_numbers_key", ["sid", "number"])
    .execute();
  await db.schema
    .createTable("carrier_orders")
    .addColumn("reference", dialect.text, (column) => column.primaryKey().notNull())
    .addColumn("carrier_id", dialect.text, (column) => column.notNull())
    .addColumn("agency", dialect.text, (column) => column.notNull())
    .addColumn("sid", dialect.text, (column) => column.notNull().references("requests.sid"))
    .execute();
  await db.schema
    .createTable("history")
    .addColumn("id", dialect.counter.type, dialect.counter.column)
    .addColumn("agency", dialect.text, (column) => column.notNull())
    .addColumn("sid", dialect.text, (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addColumn("actor", dialect.text, (column) => column.notNull())
    .addColumn("type", dialect.text, (column) => column.notNull())
    .addColumn("text", dialect.text, (column) => column.notNull())
    .execute();
  await dialect.appendOnly(db, "history");
};

const work = async (db: Kysely<unknown>, dialect: StorageDialect): Promise<void> => {
  await db.schema
    .createTable("inbox")
    .addColumn("source", dialect.text, (column) => column.notNull())
    .addColumn("event_id", dialect.text, (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("inbox_key", ["source", "event_id"])
    .execute();
  await db.schema
    .createTable("effects")
    .addColumn("id", dialect.counter.type, dialect.counter.column)
    .addColumn("agency", dialect.text, (column) => column.notNull())
    .addColumn("lane", dialect.text, (column) => column.notNull())
    .addColumn("key", dialect.text, (column) => column.notNull().unique())
    .addColumn("replaces", dialect.text)
    .addColumn("effect", dialect.text, (column) => column.notNull())
    .addColumn("attempts", "integer", (column) => column.notNull())
    .addColumn("due", "bigint", (column) => column.notNull())
    .addColumn("dead", "smallint", (column) => column.notNull())
    .addColumn("error", dialect.text)
    .execute();
  await db.schema
    .createTable("timers")
    .addColumn("sid", dialect.text, (column) => column.notNull())
    .addColumn("reminder", dialect.text, (column) => column.notNull())
    .addColumn("agency", dialect.text, (column) => column.notNull())
    .addColumn("due", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("timers_key", ["sid", "reminder"])
    .execute();
  await db.schema
    .createTable("cursors")
    .addColumn("name", dialect.text, (column) => column.primaryKey().notNull())
    .addColumn("value", dialect.text, (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("leases")
    .addColumn("name", dialect.text, (column) => column.primaryKey().notNull())
    .addColumn("token", dialect.text, (column) => column.notNull())
    .addColumn("expires", "bigint", (column) => column.notNull())
    .execute();
};

/** Each answers one question from its own entries: who, whose, which number; the last column keeps the order fixed. */
const indexes: { table: keyof Tables; columns: string[] }[] = [
  { table: "requests", columns: ["agency", "created", "sid", "name"] },
  { table: "requests", columns: ["agency", "open", "created", "sid"] },
  { table: "requests", columns: ["agency", "requester", "created", "sid"] },
  { table: "requests", columns: ["agency", "requester", "open", "created", "sid"] },
  { table: "requests", columns: ["agency", "requester", "status", "created", "sid"] },
  { table: "request_numbers", columns: ["agency", "number", "sid"] },
  { table: "carrier_orders", columns: ["agency", "carrier_id", "sid"] },
  { table: "carrier_orders", columns: ["sid"] },
  { table: "history", columns: ["agency", "sid", "id"] },
  { table: "effects", columns: ["dead", "lane", "id"] },
  { table: "effects", columns: ["dead", "due", "id"] },
  { table: "effects", columns: ["replaces"] },
  { table: "timers", columns: ["due"] },
  { table: "leases", columns: ["expires"] },
];

const indexAll = async (db: Kysely<unknown>): Promise<void> => {
  for (const { table, columns } of indexes) {
    await db.schema
      .createIndex(`${table}_by_${columns.join("_")}`)
      .on(table)
      .columns(columns)
      .execute();
  }
};

const notes = async (db: Kysely<unknown>, dialect: StorageDialect): Promise<void> => {
  await db.schema
    .createTable("notes")
    .addColumn("agency", dialect.text, (column) => column.notNull())
    .addColumn("key", dialect.text, (column) => column.notNull())
    .addColumn("value", dialect.text, (column) => column.notNull())
    .addPrimaryKeyConstraint("notes_key", ["agency", "key"])
    .execute();
};

const pageLinks = async (db: Kysely<unknown>, dialect: StorageDialect): Promise<void> => {
  await db.schema
    .createTable("page_links")
    .addColumn("hash", dialect.text, (column) => column.primaryKey().notNull())
    .addColumn("purpose", dialect.text, (column) => column.notNull())
    .addColumn("agency", dialect.text, (column) => column.notNull())
    .addColumn("sid", dialect.text, (column) => column.notNull())
    .addColumn("item", dialect.text, (column) => column.notNull())
    .addColumn("conversation", dialect.text, (column) => column.notNull())
    .addColumn("person", dialect.text)
    .addColumn("made", "bigint", (column) => column.notNull())
    .addColumn("expires", "bigint", (column) => column.notNull())
    .execute();
  for (const columns of [["expires"], ["agency", "sid", "purpose", "item"]])
    await db.schema
      .createIndex(`page_links_by_${columns.join("_")}`)
      .on("page_links")
      .columns(columns)
      .execute();
};

/** What several processes need that share the records: who was first, and who carries out what. */
const sharing = async (db: Kysely<unknown>, dialect: StorageDialect): Promise<void> => {
  await db.schema
    .alterTable("conversations")
    .addColumn("rev", "bigint", (column) => column.notNull().defaultTo(0))
    .execute();
  await db.schema.alterTable("effects").addColumn("holder", dialect.text).execute();
  await db.schema
    .alterTable("effects")
    .addColumn("held_until", "bigint", (column) => column.notNull().defaultTo(0))
    .execute();
};

/** Never compressed: what is sealed does not get smaller. */
const documents = async (db: Kysely<unknown>, { bytes, text }: StorageDialect): Promise<void> => {
  if (bytes === null) return;
  await db.schema
    .createTable("documents")
    .addColumn("hash", text, (column) => column.primaryKey().notNull())
    .addColumn("sealed", bytes, (column) => column.notNull())
    .execute();
  await sql`alter table documents alter column sealed set storage external`.execute(db);
};

const migrations = (dialect: StorageDialect): Record<string, Migration> => ({
  "0001-records": {
    up: async (db) => {
      await records(db, dialect);
      await work(db, dialect);
      await indexAll(db);
    },
  },
  "0002-notes": { up: (db) => notes(db, dialect) },
  "0003-page-links": { up: (db) => pageLinks(db, dialect) },
  "0004-evidence": { up: (db) => evidenceTables(db, dialect) },
  "0005-sharing": { up: (db) => sharing(db, dialect) },
  "0006-documents": { up: (db) => documents(db, dialect) },
  "0007-erasures": { up: (db) => erasureTables(db, dialect) },
  "0008-inventory": { up: (db) => inventoryTable(db, dialect) },
  "0009-request-documents": { up: (db) => requestDocumentsTable(db, dialect) },
  "0010-listeners": { up: (db) => listenerTable(db, dialect) },
  "0011-languages": { up: (db) => languageTable(db, dialect) },
  "0012-lent-documents": { up: (db) => lentTable(db, dialect) },
  "0013-filings": { up: (db) => filingsTable(db, dialect) },
});

/** What is said of records that this version does not know. */
export const fromNewer =
  "This database was written by a newer Portside. Use that version here; nothing was changed.";

/** How the tables stand beside this version of Portside: nobody made them yet, or an older or a newer one did. */
export const tablesAre = async (
  db: Kysely<Tables>,
  dialect: StorageDialect,
): Promise<"missing" | "older" | "current" | "newer"> => {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === DEFAULT_MIGRATION_TABLE)) return "missing";
  const { rows } = await sql<{
    name: string;
  }>`select name from ${sql.table(DEFAULT_MIGRATION_TABLE)}`.execute(db);
  const done = rows.map((row) => row.name);
  const known = Object.keys(migrations(dialect));
  if (done.some((name) => !known.includes(name))) return "newer";
  return known.every((name) => done.includes(name)) ? "current" : "older";
};

/**
 * Brings the tables up to this version: each migration once, all or nothing, also when several processes start at
 * once. Throws when the database was made by a newer Portside.
 */
export const migrate = async (db: Kysely<Tables>, dialect: StorageDialect): Promise<void> => {
  const provider = { getMigrations: async () => migrations(dialect) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (!error) return;
  // Nothing was changed, and the same may go well in a moment.
  if (error instanceof RecordsUnreachable) throw error;
  if ((await tablesAre(db, dialect)) === "newer") throw new Error(fromNewer, { cause: error });
  throw new Error("The database could not be brought up to this version of Portside; nothing was changed.", {
    cause: error,
  });
};
