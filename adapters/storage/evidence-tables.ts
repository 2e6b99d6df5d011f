import type { Kysely } from "kysely";
import type { StorageDialect } from "./storage-dialect.ts";

/** What happened with the letters of a request, and the signed end of each chain. Lines are never changed or deleted. */
export const evidenceTables = async (db: Kysely<unknown>, dialect: StorageDialect): Promise<void> => {
  await db.schema
    .createTable("evidence")
    .addColumn("agency", dialect.text, (column) => column.notNull())
    .addColumn("sid", dialect.text, (column) => column.notNull())
    .addColumn("sequence", "bigint", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addColumn("event", dialect.text, (column) => column.notNull())
    .addColumn("actor", dialect.text, (column) => column.notNull())
    .addColumn("address", dialect.text, (column) => column.notNull())
    .addColumn("agent", dialect.text, (column) => column.notNull())
    .addColumn("document", dialect.text, (column) => column.notNull())
    .addColumn("detail", dialect.text, (column) => column.notNull())
    .addColumn("previous", dialect.text, (column) => column.notNull())
    .addColumn("digest", dialect.text, (column) => column.notNull())
    .addPrimaryKeyConstraint("evidence_key", ["agency", "sid", "sequence"])
    .execute();
  await dialect.appendOnly(db, "evidence");
  await db.schema
    .createTable("evidence_heads")
    .addColumn("agency", dialect.text, (column) => column.notNull())
    .addColumn("sid", dialect.text, (column) => column.notNull())
    .addColumn("sequence", "bigint", (column) => column.notNull())
    .addColumn("digest", dialect.text, (column) => column.notNull())
    .addColumn("signature", dialect.text, (column) => column.notNull())
    .addPrimaryKeyConstraint("evidence_heads_key", ["agency", "sid"])
    .execute();
};
