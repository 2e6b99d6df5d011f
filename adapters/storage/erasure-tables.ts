import { type Kysely, sql } from "kysely";
import type { StorageDialect } from "./storage-dialect.ts";

/**
 * What is left of erased requests, never changed or deleted. Lines of the history and of the evidence may go where one
 * stands for their request, and nowhere else: the database itself holds that.
 */
export const erasureTables = async (db: Kysely<unknown>, dialect: StorageDialect): Promise<void> => {
  const { text } = dialect;
  await db.schema
    .createTable("erasures")
    .addColumn("sid", text, (column) => column.primaryKey().notNull())
    .addColumn("agency", text, (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addColumn("by", text, (column) => column.notNull())
    .addColumn("why", text, (column) => column.notNull())
    .addColumn("digest", text, (column) => column.notNull())
    .execute();
  await dialect.appendOnly(db, "erasures");
  for (const table of ["history", "evidence"]) await dialect.onlyErased(db, table);
  if (dialect.bytes === null) return;
  await db.schema
    .alterTable("documents")
    .addColumn("kept", "bigint", (column) => column.notNull().defaultTo(sql`${dialect.now}`))
    .execute();
};
