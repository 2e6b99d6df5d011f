import type { Kysely } from "kysely";
import type { StorageDialect } from "./storage-dialect.ts";

/** The language a person of an agency chose. */
export const languageTable = async (db: Kysely<unknown>, { text }: StorageDialect): Promise<void> => {
  await db.schema
    .createTable("languages")
    .addColumn("agency", text, (column) => column.notNull())
    .addColumn("person", text, (column) => column.notNull())
    .addColumn("language", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("languages_key", ["agency", "person"])
    .execute();
};
