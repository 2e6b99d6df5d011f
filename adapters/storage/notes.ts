import type { Kysely } from "kysely";
import type { Json } from "../../src/core/json.ts";
import type { Store } from "../../src/runtime/ports.ts";
import { plainJson } from "./plain-json.ts";
import type { Tables } from "./schema.ts";

/** The first text that no longer begins with `prefix`: keys are plain text, so a range finds them in the index. */
const after = (prefix: string): string => `${prefix}\uffff`;

/** Keys of one statement; well below the number of parameters either engine takes. */
const batch = 500;

/** What adapters keep beside the records, agency by agency. */
export const notes = (db: Kysely<Tables>): Pick<Store, "note" | "setNote" | "dropNotes" | "notes"> => ({
  note: async (agency, key) => {
    const row = await db
      .selectFrom("notes")
      .select("value")
      .where("agency", "=", agency)
      .where("key", "=", key)
      .executeTakeFirst();
    return row ? (JSON.parse(row.value) as Json) : null;
  },
  setNote: async (agency, key, value) => {
    if (value === null) {
      await db.deleteFrom("notes").where("agency", "=", agency).where("key", "=", key).execute();
      return;
    }
    const text = plainJson(value, `The note ${key}`);
    await db
      .insertInto("notes")
      .values({ agency, key, value: text })
      .onConflict((conflict) => conflict.columns(["agency", "key"]).doUpdateSet({ value: text }))
      .execute();
  },
  dropNotes: async (agency, keys) => {
    for (let start = 0; start < keys.length; start += batch)
      await db
        .deleteFrom("notes")
        .where("agency", "=", agency)
        .where("key", "in", keys.slice(start, start + batch))
        .execute();
  },
  notes: async (agency, prefix) => {
    const rows = await db
      .selectFrom("notes")
      .select(["key", "value"])
      .where("agency", "=", agency)
      .where("key", ">=", prefix)
      .where("key", "<", after(prefix))
      .orderBy("key")
      .execute();
    return rows.map(({ key, value }) => ({ key, value: JSON.parse(value) as Json }));
  },
});
