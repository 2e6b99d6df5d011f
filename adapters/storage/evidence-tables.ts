import type { Kysely } from "kysely";
import type { StorageDialect } from "./storage-dialect.ts";

/** What happened with the letters of a request, and the signed end of each chain. Lines are never changed or deleted. */
export const evidenceTables = async (db: Kysely<unknown>, dialect: StorageDialect): Promise<void> => {
  await db.schema
    .createTable("evidence")
    .addColumn("agency", "text", (column) => column.notNull())
    .addColumn("sid", "text", (column) => column.notNull())
    .addColumn("sequence", "bigint", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addColumn("event", "text", (column) => column.notNull())
    .addColumn("actor", "text", (column) => column.notNull())
    .addColumn("address", "text", (column) => column.notNull())
    .addColumn("agent", "text", (column) => column.notNull())
    .addColumn("document", "text", (column) => column.notNull())
    .addColumn("detail", "text", (column) => column.notNull())
    .addColumn("previous", "text", (column) => column.notNull())
    .addColumn("digest", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("evidence_key", ["agency", "sid", "sequence"])
    .execute();
  await dialect.appendOnly(db, "evidence");
  await db.schema
    .createTable("evidence_heads")
    .addColumn("agency", "text", (column) => column.notNull())
    .addColumn("sid", "text", (column) => column.notNull())
    .addColumn("sequence", "bigint", (column) => column.notNull())
    .addColumn("digest", "text", (column) => column.notNull())
    .addColumn("signature", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("evidence_heads_key", ["agency", "sid"])
    .execute();
};
