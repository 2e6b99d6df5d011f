import type { Kysely } from "kysely";
import type { StorageDialect } from "./storage-dialect.ts";

/** How people and channels want to hear, and what changed since a time without a look at every request. */
export const listenerTable = async (db: Kysely<unknown>, { text }: StorageDialect): Promise<void> => {
  await db.schema
    .createTable("listeners")
    .addColumn("agency", text, (column) => column.notNull())
    .addColumn("place", text, (column) => column.notNull())
    .addColumn("wishes", text, (column) => column.notNull())
    .addColumn("since", "bigint")
    .addColumn("told", "bigint", (column) => column.notNull())
    .addColumn("due", "bigint")
    .addPrimaryKeyConstraint("listeners_key", ["agency", "place"])
    .execute();
  await db.schema.createIndex("listeners_by_due").on("listeners").columns(["due"]).execute();
  await db.schema
    .createIndex("history_by_agency_at")
    .on("history")
    .columns(["agency", "at", "sid"])
    .execute();
};
