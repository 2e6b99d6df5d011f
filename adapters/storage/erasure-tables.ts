import type { Kysely } from "kysely";
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
};

/** Which documents a request named, also those that others took the place of. */
export const requestDocumentsTable = async (db: Kysely<unknown>, { text }: StorageDialect): Promise<void> => {
  await db.schema
    .createTable("request_documents")
    .addColumn("sid", text, (column) => column.notNull())
    .addColumn("hash", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("request_documents_key", ["sid", "hash"])
    .execute();
};
