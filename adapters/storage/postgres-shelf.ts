import { type Kysely, sql } from "kysely";
import type { Tables } from "./schema.ts";
import { mostStart, type Shelf } from "./shelf.ts";

/** Names read at a time. */
const page = 500;

/** A shelf beside the records, so that processes which share them need to share nothing else. */
export const postgresShelf = (db: Kysely<Tables>): Shelf => ({
  put: async (hash, sealed) => {
    await db
      .insertInto("documents")
      .values({ hash, sealed })
      .onConflict((conflict) => conflict.column("hash").doUpdateSet({ sealed }))
      .execute();
  },
  get: async (hash) => {
    const row = await db.selectFrom("documents").select("sealed").where("hash", "=", hash).executeTakeFirst();
    if (row) return row.sealed;
    throw new Error(`The document ${hash} is not in the database; restore it from a backup.`);
  },
  start: async (hash) => {
    const { sealed } = await db
      .selectFrom("documents")
      .select(sql<Uint8Array>`substring(sealed from 1 for ${sql.lit(mostStart)})`.as("sealed"))
      .where("hash", "=", hash)
      .executeTakeFirstOrThrow();
    return sealed;
  },
  list: async function* () {
    for (let last = ""; ; ) {
      const rows = await db
        .selectFrom("documents")
        .select("hash")
        .where("hash", ">", last)
        .orderBy("hash")
        .limit(page)
        .execute();
      yield rows.map(({ hash }) => hash);
      const end = rows.at(-1);
      if (!end || rows.length < page) return;
      last = end.hash;
    }
  },
  remove: async (hash) => {
    await db.deleteFrom("documents").where("hash", "=", hash).execute();
  },
});
