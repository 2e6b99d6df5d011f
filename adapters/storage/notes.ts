import type { Kysely } from "kysely";
import type { Json } from "../../src/core/json.ts";
import type { Store } from "../../src/runtime/ports.ts";
import { compiledQuery } from "./compiled-query.ts";
import { plainJson } from "./plain-json.ts";
import type { Tables } from "./schema.ts";

type Whose = { agency: string; key: string };

/** The first text that no longer begins with `prefix`: keys are plain text, so a range finds them in the index. */
const after = (prefix: string): string => `${prefix}\uffff`;

/** Keys of one statement; well below the number of parameters either engine takes. */
const batch = 500;

/** Texts shorter than this are parsed in no time; of longer ones, such as the settings of many people, some are remembered. */
const long = 500;
const mostParsed = 200;

const noteQueries = (db: Kysely<Tables>) => ({
  read: compiledQuery<Whose, { value: string }>((slot) =>
    db
      .selectFrom("notes")
      .select("value")
      .where("agency", "=", slot("agency"))
      .where("key", "=", slot("key")),
  ),
  write: compiledQuery<Tables["notes"]>((slot) =>
    db
      .insertInto("notes")
      .values({ agency: slot("agency"), key: slot("key"), value: slot("value") })
      .onConflict((conflict) =>
        conflict.columns(["agency", "key"]).doUpdateSet({ value: (row) => row.ref("excluded.value") }),
      ),
  ),
  drop: compiledQuery<Whose>((slot) =>
    db.deleteFrom("notes").where("agency", "=", slot("agency")).where("key", "=", slot("key")),
  ),
  list: compiledQuery<{ agency: string; from: string; to: string }, { key: string; value: string }>((slot) =>
    db
      .selectFrom("notes")
      .select(["key", "value"])
      .where("agency", "=", slot("agency"))
      .where("key", ">=", slot("from"))
      .where("key", "<", slot("to"))
      .orderBy("key"),
  ),
});

/** The value of a text. Of a long one that was read before it is the same value, which is shared and must not be changed. */
const createParse = (): ((text: string) => Json) => {
  const known = new Map<string, Json>();
  return (text) => {
    if (text.length < long) return JSON.parse(text) as Json;
    const value = known.get(text) ?? (JSON.parse(text) as Json);
    if (known.size >= mostParsed) known.clear();
    known.set(text, value);
    return value;
  };
};

/** What adapters keep beside the records, agency by agency. */
export const notes = (db: Kysely<Tables>): Pick<Store, "note" | "setNote" | "dropNotes" | "notes"> => {
  const queries = noteQueries(db);
  const parse = createParse();
  return {
    note: async (agency, key) => {
      const [row] = (await queries.read(db, { agency, key })).rows;
      return row ? parse(row.value) : null;
    },
    setNote: async (agency, key, value) => {
      if (value === null) await queries.drop(db, { agency, key });
      else await queries.write(db, { agency, key, value: plainJson(value, `The note ${key}`) });
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
      const { rows } = await queries.list(db, { agency, from: prefix, to: after(prefix) });
      return rows.map(({ key, value }) => ({ key, value: JSON.parse(value) as Json }));
    },
  };
};
