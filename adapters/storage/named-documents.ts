import { setImmediate as others } from "node:timers/promises";
import type { Kysely } from "kysely";
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

/** Those of the documents that no row of any table names. Others get their turn between two pages. */
export const unnamedDocuments = async (db: Kysely<Tables>, documents: string[]): Promise<string[]> => {
  const left = new Set(documents);
  for (const [table, key] of Object.entries(naming))
    for await (const rows of tableRows(db, db, table as keyof Tables, key, batch)) {
      for (const named of documentsIn(rows.map((row) => JSON.stringify(row)))) left.delete(named);
      if (left.size === 0) return [];
      await others();
    }
  return [...left];
};
