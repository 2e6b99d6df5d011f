import { setImmediate as others } from "node:timers/promises";
import type { Kysely } from "kysely";
import { batches } from "./batches.ts";
import type { Tables } from "./schema.ts";
import { tableRows } from "./table-rows.ts";

/** Every table whose rows may name a document, with the columns that order it. */
const naming: Partial<Record<keyof Tables, string[]>> = {
  requests: ["sid"],
  conversations: ["id"],
  effects: ["id"],
  notes: ["agency", "key"],
  evidence: ["agency", "sid", "sequence"],
  history: ["id"],
};

const batch = 100;

/** Whatever looks like the SHA-256 of a document in texts; a digest of something else among them does no harm. */
export const documentsIn = (texts: string[]): Set<string> =>
  new Set(texts.flatMap((text) => text.match(/\b[0-9a-f]{64}\b/g) ?? []));

/** Those that a request has which was not erased. */
const owned = async (db: Kysely<Tables>, documents: string[]): Promise<string[]> => {
  const found: string[] = [];
  for (const some of batches(documents)) {
    const rows = await db
      .selectFrom("request_documents")
      .select("hash")
      .where("hash", "in", some)
      .where((is) =>
        is.not(
          is.exists(
            is
              .selectFrom("erasures")
              .select("erasures.sid")
              .whereRef("erasures.sid", "=", "request_documents.sid"),
          ),
        ),
      )
      .execute();
    found.push(...rows.map(({ hash }) => hash));
  }
  return found;
};

/** Those of the documents that no row of any table names. Others get their turn between two pages. */
export const unnamedDocuments = async (db: Kysely<Tables>, documents: string[]): Promise<string[]> => {
  const left = new Set(documents);
  for (const hash of await owned(db, documents)) left.delete(hash);
  for (const [table, key] of Object.entries(naming))
    for await (const rows of tableRows(db, db, table as keyof Tables, key, batch)) {
      for (const named of documentsIn(rows.map((row) => JSON.stringify(row)))) left.delete(named);
      if (left.size === 0) return [];
      await others();
    }
  return [...left];
};
