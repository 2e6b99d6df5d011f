import type { Kysely } from "kysely";
import type { StorageDialect } from "./storage-dialect.ts";

const indexes: Record<string, string[]> = {
  filings_by_seen: ["account", "seen"],
  filings_by_due: ["account", "over", "replaced", "due"],
};

/** What was filed at carriers that know no reference of ours, by their accounts. */
export const filingsTable = async (db: Kysely<unknown>, { text, counter }: StorageDialect): Promise<void> => {
  await db.schema
    .createTable("filings")
    .addColumn("id", counter.type, counter.column)
    .addColumn("account", text, (column) => column.notNull())
    .addColumn("reference", text, (column) => column.notNull())
    .addColumn("numbers", text, (column) => column.notNull())
    .addColumn("document", text, (column) => column.notNull())
    .addColumn("begun", "bigint", (column) => column.notNull())
    .addColumn("sid", text)
    .addColumn("asked", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("replaced", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("over", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("line", text, (column) => column.notNull().defaultTo(""))
    .addColumn("read", "bigint", (column) => column.notNull().defaultTo(0))
    .addColumn("seen", "bigint")
    .addColumn("report", text)
    .addColumn("due", "bigint", (column) => column.notNull().defaultTo(0))
    .addUniqueConstraint("filings_of_reference", ["account", "reference"])
    .addUniqueConstraint("filings_of_sid", ["account", "sid"])
    .execute();
  for (const [name, columns] of Object.entries(indexes))
    await db.schema.createIndex(name).on("filings").columns(columns).execute();
};
