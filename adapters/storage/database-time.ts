import { type Kysely, sql } from "kysely";
import type { Tables } from "./schema.ts";
import type { StorageDialect } from "./storage-dialect.ts";

/** What time it is by the database, in milliseconds since 1970. */
export const databaseTime = async (
  db: Kysely<Tables>,
  { now }: Pick<StorageDialect, "now">,
): Promise<number> => {
  const { rows } = await sql<{ now: number }>`select ${now} as now`.execute(db);
  return Number(rows[0]?.now);
};
