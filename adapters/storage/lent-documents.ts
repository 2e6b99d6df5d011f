import type { Kysely } from "kysely";
import type { LentDocuments } from "../../src/runtime/lent-ports.ts";
import type { Tables } from "./schema.ts";

/** Which documents were handed out, and until when they are kept. */
export const lentDocuments = (db: Kysely<Tables>): LentDocuments => ({
  lend: async (hash, until) => {
    await db
      .insertInto("lent_documents")
      .values({ hash, until })
      .onConflict((conflict) =>
        conflict.column("hash").doUpdateSet({ until: (row) => row.ref("excluded.until") }),
      )
      .execute();
  },
  lentUntil: async (now, most) => {
    const rows = await db
      .selectFrom("lent_documents")
      .select("hash")
      .where("until", "<=", now)
      .orderBy("until")
      .limit(most)
      .execute();
    return rows.map(({ hash }) => hash);
  },
  ofRequests: async (hashes) => {
    const rows = await db
      .selectFrom("request_documents")
      .select("hash")
      .distinct()
      .where("hash", "in", hashes)
      .execute();
    return rows.map(({ hash }) => hash);
  },
  own: async (sid, hash) => {
    await db
      .insertInto("request_documents")
      .values({ sid, hash })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  },
  lentNoMore: async (hashes) => {
    await db.deleteFrom("lent_documents").where("hash", "in", hashes).execute();
  },
});
