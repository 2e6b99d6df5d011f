import type { Kysely } from "kysely";
import type { Tables } from "./schema.ts";
import type { Shelf } from "./shelf.ts";

/** A shelf beside the records, so that processes which share them need to share nothing else. */
export const postgresShelf = (db: Kysely<Tables>): Shelf => ({
  put: async (hash, sealed) => {
    await db
      .insertInto("documents")
      .values({ hash, sealed })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  },
  get: async (hash) => {
    const row = await db.selectFrom("documents").select("sealed").where("hash", "=", hash).executeTakeFirst();
    if (row) return row.sealed;
    throw new Error(`The document ${hash} is not in the database; restore it from a backup.`);
  },
});
