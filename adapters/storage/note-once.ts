import type { Kysely } from "kysely";
import type { Store } from "../../src/runtime/ports.ts";
import { compiledQuery } from "./compiled-query.ts";
import { inTransaction } from "./in-transaction.ts";
import { plainJson } from "./plain-json.ts";
import type { Tables } from "./schema.ts";

/** What was posted to us is noted once: the marks that it was seen and all notes are one transaction. */
export const noteWriter = (db: Kysely<Tables>): Pick<Store, "noteOnce" | "noteEachOnce"> => {
  const see = compiledQuery<Tables["inbox"]>((slot) =>
    db
      .insertInto("inbox")
      .values({ source: slot("source"), event_id: slot("event_id"), at: slot("at") })
      .onConflict((conflict) => conflict.doNothing()),
  );
  const put = compiledQuery<Tables["notes"]>((slot) =>
    db
      .insertInto("notes")
      .values({ agency: slot("agency"), key: slot("key"), value: slot("value") })
      .onConflict((conflict) =>
        conflict.columns(["agency", "key"]).doUpdateSet({ value: (row) => row.ref("excluded.value") }),
      ),
  );
  const noteEachOnce: Store["noteEachOnce"] = (several) =>
    inTransaction(db, async (on) => {
      const isNew: boolean[] = [];
      for (const { source, eventId, at, notes } of several) {
        const { changed } = await see(on, { source, event_id: eventId, at });
        isNew.push(changed !== 0);
        if (changed === 0) continue;
        for (const { agency, key, value } of notes)
          await put(on, { agency, key, value: plainJson(value, `The note ${key}`) });
      }
      return isNew;
    });
  return {
    noteEachOnce,
    noteOnce: async (seen, notes) => (await noteEachOnce([{ ...seen, notes }]))[0] ?? false,
  };
};
