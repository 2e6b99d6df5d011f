import type { Kysely } from "kysely";
import type { StorageDialect } from "./storage-dialect.ts";

/** Until when documents are kept that were made to be handed out. */
export const lentTable = async (db: Kysely<unknown>, { text }: StorageDialect): Promise<void> => {
  await db.schema
    .createTable("lent_documents")
    .addColumn("hash", text, (column) => column.primaryKey().notNull())
    .addColumn("until", "bigint", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("lent_documents_until").on("lent_documents").column("until").execute();
};
