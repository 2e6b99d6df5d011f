import type { Kysely } from "kysely";
import type { Store } from "../../src/runtime/ports.ts";
import { compiledQuery } from "./compiled-query.ts";
import { inTransaction } from "./in-transaction.ts";
import { plainJson } from "./plain-json.ts";
import type { Tables } from "./schema.ts";

/** What was posted to us is noted once: the mark that it was seen and its notes are one transaction. */
export const noteWriter = (db: Kysely<Tables>): Store["noteOnce"] => {
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
  return ({ source, eventId, at }, notes) =>
    inTransaction(db, async (on) => {
      const { changed } = await see(on, { source, event_id: eventId, at });
      if (changed === 0) return false;
      for (const { agency, key, value } of notes)
        await put(on, { agency, key, value: plainJson(value, `The note ${key}`) });
      return true;
    });
};
