import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Kysely } from "kysely";
import { type Copied, copyTables } from "./copy-tables.ts";
import { moveDocuments } from "./move-documents.ts";
import { migratePostgres, type PostgresOptions, postgresTables } from "./postgres.ts";
import { postgresShelf } from "./postgres-shelf.ts";
import type { Tables } from "./schema.ts";
import type { Shelf } from "./shelf.ts";
import { openToMove } from "./sqlite.ts";

export type MoveOptions = {
  /** The data folder, which no process may use meanwhile. */
  folder: string;
  to: PostgresOptions;
  /** Where documents go, when it is not beside the records. */
  bucket: Shelf | null;
  now: number;
};

/** The key that seals letters, sealed as it is, for all processes. The first one that is there stays. */
const moveSealKey = async (folder: string, to: Kysely<Tables>, now: number): Promise<void> => {
  const path = join(folder, "seal.key");
  if (!existsSync(path)) return;
  const value = JSON.stringify((await readFile(path)).toString("base64"));
  await to
    .insertInto("notes")
    .values({ agency: "", key: "seal key", value })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await to
    .insertInto("inbox")
    .values({ source: "shared", event_id: "seal key", at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

/**
 * Moves the records and documents of a data folder to Postgres: documents first, so that no record ever names one that
 * is not there. The folder is left as it was. To be done again after whatever went wrong.
 */
export const moveToPostgres = async (options: MoveOptions): Promise<Copied & { documents: number }> => {
  const { folder, to, bucket, now } = options;
  const from = await openToMove(folder);
  try {
    await migratePostgres(to);
    const target = postgresTables(to, 0);
    try {
      const shelf = bucket ?? postgresShelf(target);
      let documents = 0;
      const copied = await copyTables(from, target, async (before) => {
        documents = await moveDocuments(folder, shelf, before);
      });
      if (copied.ok) await moveSealKey(folder, target, now);
      return { ...copied, documents };
    } finally {
      await target.destroy();
    }
  } finally {
    await from.destroy();
  }
};
