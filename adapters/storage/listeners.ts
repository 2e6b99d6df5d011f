import type { Kysely } from "kysely";
import { assignmentEntries } from "../../src/core/assignment-entries.ts";
import type { Listener } from "../../src/core/listener.ts";
import { openState } from "../../src/core/version.ts";
import type { ListenerChange, ListenerRow, Listeners } from "../../src/runtime/listener-ports.ts";
import { compiledQuery, type Executor } from "./compiled-query.ts";
import { plainJson } from "./plain-json.ts";
import type { Tables } from "./schema.ts";

type Row = Tables["listeners"];

const timeOf = (stored: number | null): number | null => (stored === null ? null : Number(stored));

const rowOf = (row: Row): ListenerRow => ({
  agency: row.agency,
  listener: JSON.parse(row.wishes) as Listener,
  since: timeOf(row.since),
  told: Number(row.told),
  due: timeOf(row.due),
});

/** The earlier of what is due and what is to be due. */
const holding = (db: Kysely<Tables>) =>
  compiledQuery<{ since: number; due: number; agency: string; place: string }>((slot) =>
    db
      .updateTable("listeners")
      .set((row) => ({
        since: row.fn.coalesce("since", row.val(slot("since"))),
        due: row.case().when("due", "<", slot("due")).then(row.ref("due")).else(slot("due")).end(),
      }))
      .where("agency", "=", slot("agency"))
      .where("place", "=", slot("place")),
  );

const queries = (db: Kysely<Tables>) => ({
  hold: holding(db),
  set: compiledQuery<Pick<Row, "agency" | "place" | "wishes" | "told" | "due">>((slot) =>
    db
      .insertInto("listeners")
      .values({
        agency: slot("agency"),
        place: slot("place"),
        wishes: slot("wishes"),
        since: null,
        told: slot("told"),
        due: slot("due"),
      })
      .onConflict((conflict) =>
        conflict.columns(["agency", "place"]).doUpdateSet({
          wishes: (row) => row.ref("excluded.wishes"),
          told: (row) => row.ref("excluded.told"),
          due: (row) => row.ref("excluded.due"),
        }),
      ),
  ),
  told: compiledQuery<Pick<Row, "agency" | "place" | "told" | "due">>((slot) =>
    db
      .updateTable("listeners")
      .set({ since: null, told: slot("told"), due: slot("due") })
      .where("agency", "=", slot("agency"))
      .where("place", "=", slot("place")),
  ),
});

/** Writes inside a turn what it changes of listeners. */
export const listenerWriter = (db: Kysely<Tables>) => {
  const on = queries(db);
  return async (executor: Executor, agency: string, change: ListenerChange): Promise<void> => {
    switch (change.type) {
      case "set": {
        const { listener, due, told } = change;
        const wishes = plainJson(listener, "A listener");
        await on.set(executor, { agency, place: listener.place, wishes, told, due });
        return;
      }
      case "hold": {
        const { place, since, due } = change;
        await on.hold(executor, { agency, place, since, due });
        return;
      }
      case "told": {
        const { place, told, due } = change;
        await on.told(executor, { agency, place, told, due });
        return;
      }
    }
  };
};

/** How people and channels want to hear. */
export const listeners = (db: Kysely<Tables>): Listeners => {
  const hold = holding(db);
  return {
    listener: async (agency, place) => {
      const row = await db
        .selectFrom("listeners")
        .selectAll()
        .where("agency", "=", agency)
        .where("place", "=", place)
        .executeTakeFirst();
      return row ? rowOf(row) : null;
    },
    dueListeners: async (now, limit) => {
      const rows = await db
        .selectFrom("listeners")
        .selectAll()
        .where("due", "<=", now)
        .orderBy("due")
        .limit(limit)
        .execute();
      return rows.map(rowOf);
    },
    holdNews: async (agency, place, since, due) => {
      await hold(db.getExecutor() as unknown as Executor, { agency, place, since, due });
    },
    changedSince: async (agency, since, limit) => {
      const changed = await db
        .selectFrom("history")
        .select((row) => ["sid", row.fn.max("id").as("last")])
        .where("agency", "=", agency)
        .where("at", ">=", since)
        .where("type", "not in", Object.values(assignmentEntries))
        .groupBy("sid")
        .orderBy("last", "desc")
        .limit(limit)
        .execute();
      if (changed.length === 0) return [];
      const sids = changed.map(({ sid }) => sid);
      const rows = await db
        .selectFrom("requests")
        .select(["sid", "agency", "state"])
        .where("sid", "in", sids)
        .execute();
      const states = new Map(rows.filter((row) => row.agency === agency).map((row) => [row.sid, row.state]));
      return sids.flatMap((sid) => {
        const state = states.get(sid);
        return state === undefined ? [] : [openState(state)];
      });
    },
  };
};
