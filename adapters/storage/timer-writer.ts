import type { Kysely } from "kysely";
import type { EffectOf } from "../../src/core/effect.ts";
import { compiledQuery, type Executor } from "./compiled-query.ts";
import type { Tables } from "./schema.ts";

const timerQueries = (db: Kysely<Tables>) => ({
  set: compiledQuery<Tables["timers"]>((slot) =>
    db
      .insertInto("timers")
      .values({ sid: slot("sid"), reminder: slot("reminder"), agency: slot("agency"), due: slot("due") })
      .onConflict((conflict) =>
        conflict.columns(["sid", "reminder"]).doUpdateSet({ due: (row) => row.ref("excluded.due") }),
      ),
  ),
  forget: compiledQuery<{ sid: string; reminder: string }>((slot) =>
    db.deleteFrom("timers").where("sid", "=", slot("sid")).where("reminder", "=", slot("reminder")),
  ),
  rang: compiledQuery<{ sid: string; reminder: string; due: number }>((slot) =>
    db
      .deleteFrom("timers")
      .where("sid", "=", slot("sid"))
      .where("reminder", "=", slot("reminder"))
      .where("due", "=", slot("due")),
  ),
});

/** Sets and clears timers inside a turn, so that a reminder and the reason for it are stored together. */
export const timerWriter = (db: Kysely<Tables>) => {
  const queries = timerQueries(db);
  return {
    set: async (on: Executor, agency: string, { sid, reminder, due }: EffectOf<"remind">): Promise<void> => {
      await queries.set(on, { sid, reminder, agency, due });
    },
    forget: async (on: Executor, { sid, reminder }: EffectOf<"forget">): Promise<void> => {
      await queries.forget(on, { sid, reminder });
    },
    /**
     * Takes away the timer that an event `<sid>/<reminder>/<due>` is about. One set anew for another time stays; one
     * set anew for the same time goes too, because its event would count as seen and it would ring for ever.
     */
    rang: async (on: Executor, eventId: string): Promise<void> => {
      const [sid = "", ...rest] = eventId.split("/");
      const due = Number(rest.pop());
      if (!Number.isSafeInteger(due))
        throw new Error(`"${eventId}" must be <sid>/<reminder>/<due> to be a timer's event.`);
      await queries.rang(on, { sid, reminder: rest.join("/"), due });
    },
  };
};
