import { type Kysely, type Selectable, sql } from "kysely";
import type { Effect } from "../../src/core/effect.ts";
import type { Store, StoredEffect } from "../../src/runtime/ports.ts";
import { compiledQuery } from "./compiled-query.ts";
import type { Tables } from "./schema.ts";

/** Enough to see what went wrong, whatever a platform answers. */
const mostError = 1000;

/** A row of the outbox as the rest of the program knows it. */
export const storedEffect = (row: Selectable<Tables["effects"]>): StoredEffect => ({
  id: Number(row.id),
  agency: row.agency,
  lane: row.lane,
  key: row.key,
  effect: JSON.parse(row.effect) as Effect,
  attempts: row.attempts,
  due: Number(row.due),
  error: row.error,
});

/**
 * The oldest effect not done of every lane, found by stepping from lane to lane through the index, so that a lane
 * with thousands waiting costs no more than one with a single effect.
 */
const heads = sql`
  with recursive lanes (lane) as (
    select min(lane) from effects where dead = 0
    union all
    select (select min(effects.lane) from effects where effects.dead = 0 and effects.lane > lanes.lane)
    from lanes where lanes.lane is not null
  ), heads as (
    select effects.* from lanes
    join effects on effects.id =
      (select min(first.id) from effects as first where first.dead = 0 and first.lane = lanes.lane)
    where lanes.lane is not null
  )`;

const outboxQueries = (db: Kysely<Tables>) => ({
  begin: compiledQuery<{ id: number }>((slot) =>
    db
      .updateTable("effects")
      .set((row) => ({ attempts: row("attempts", "+", 1) }))
      .where("id", "=", slot("id")),
  ),
  finish: compiledQuery<{ id: number }>((slot) => db.deleteFrom("effects").where("id", "=", slot("id"))),
});

/** What is still to be done in the world, lane by lane, and what could not be done. */
export const outbox = (
  db: Kysely<Tables>,
): Pick<
  Store,
  | "dueEffects"
  | "beginEffect"
  | "finishEffect"
  | "failEffect"
  | "deadEffects"
  | "replayEffect"
  | "pendingEffects"
> => {
  const queries = outboxQueries(db);
  return {
    dueEffects: async (now, busy, limit) => {
      const free = busy.length > 0 ? sql`and lane not in (${sql.join(busy)})` : sql``;
      const due = sql`select * from heads where due <= ${now} ${free} order by id limit ${limit}`;
      const { rows } = await sql<Selectable<Tables["effects"]>>`${heads} ${due}`.execute(db);
      return rows.map(storedEffect);
    },
    beginEffect: async (id) => {
      await queries.begin(db, { id });
    },
    finishEffect: async (id) => {
      await queries.finish(db, { id });
    },
    failEffect: async (id, error, due) => {
      const change = due === null ? { dead: 1 } : { due };
      await db
        .updateTable("effects")
        .set({ ...change, error: error.slice(0, mostError) })
        .where("id", "=", id)
        .execute();
    },
    deadEffects: async () => {
      const rows = await db.selectFrom("effects").selectAll().where("dead", "=", 1).orderBy("id").execute();
      return rows.map(storedEffect);
    },
    // The tries are kept: who files must still see that an earlier try may have gone through.
    replayEffect: async (id, now) => {
      const result = await db
        .updateTable("effects")
        .set({ dead: 0, due: now })
        .where("id", "=", id)
        .where("dead", "=", 1)
        .executeTakeFirst();
      return Number(result.numUpdatedRows) === 1;
    },
    pendingEffects: async () => {
      const { count } = await db
        .selectFrom("effects")
        .select((is) => is.fn.countAll().as("count"))
        .where("dead", "=", 0)
        .executeTakeFirstOrThrow();
      const { rows } = await sql<{
        next: number | null;
      }>`${heads} select min(due) as next from heads`.execute(db);
      const next = rows[0]?.next ?? null;
      return { count: Number(count), next: next === null ? null : Number(next) };
    },
  };
};
