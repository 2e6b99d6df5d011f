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
 * The oldest effect not done of every lane, found by stepping from lane to lane through the index. Right for a count;
 * too slow for what is asked after every turn.
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
  // What waits behind an effect is due no sooner, so that looking for what is due does not pass over all of it.
  waitBehind: compiledQuery<{ id: number; due: number }>((slot) =>
    db
      .updateTable("effects")
      .set({ due: slot("due") })
      .where("dead", "=", 0)
      .where("lane", "=", (sub) =>
        sub.selectFrom("effects as first").select("first.lane").where("first.id", "=", slot("id")),
      )
      .where("id", ">", slot("id"))
      .where("due", "<", slot("due")),
  ),
});

/** What is still to be done in the world, lane by lane, and what could not be done. */
export const outbox = (
  db: Kysely<Tables>,
): Pick<
  Store,
  | "dueEffects"
  | "firstOfLane"
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
      const { rows } = await sql<Selectable<Tables["effects"]>>`
        select * from effects
        where dead = 0 and due <= ${now} ${free} and not exists (
          select 1 from effects as older
          where older.dead = 0 and older.lane = effects.lane and older.id < effects.id
        )
        order by due, id limit ${limit}`.execute(db);
      return rows.map(storedEffect).toSorted((a, b) => a.id - b.id);
    },
    firstOfLane: async (lane) => {
      const row = await db
        .selectFrom("effects")
        .selectAll()
        .where("dead", "=", 0)
        .where("lane", "=", lane)
        .orderBy("id")
        .limit(1)
        .executeTakeFirst();
      return row ? storedEffect(row) : null;
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
      if (due !== null) await queries.waitBehind(db, { id, due });
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
