import { randomUUID } from "node:crypto";
import { type Kysely, type Selectable, sql } from "kysely";
import type { Effect } from "../../src/core/effect.ts";
import { heldFor } from "../../src/runtime/hold-ports.ts";
import type { OutboxRecords } from "../../src/runtime/outbox-ports.ts";
import type { StoredEffect } from "../../src/runtime/ports.ts";
import { compiledQuery, type Executor } from "./compiled-query.ts";
import { inTransaction } from "./in-transaction.ts";
import { listQuery } from "./list-query.ts";
import type { Tables } from "./schema.ts";
import type { StorageDialect } from "./storage-dialect.ts";

type OutboxDialect = Pick<StorageDialect, "now" | "free">;

/** Enough to see what went wrong, whatever a platform answers. */
const mostError = 1000;

type Row = Selectable<Tables["effects"]>;

/** A row of the outbox as the rest of the program knows it. */
export const storedEffect = (row: Row): StoredEffect => ({
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

const outboxQueries = (db: Kysely<Tables>, { now: clock, free: unlocked }: OutboxDialect) => ({
  due: listQuery<{ now: number; holder: string; limit: number }, string, Row>(db, (slot, lanes) => {
    const free = lanes.length > 0 ? sql`and lane not in (${sql.join(lanes)})` : sql``;
    return sql<Row>`
      select * from effects
      where dead = 0 and due <= ${slot("now")} ${free}
      and (held_until <= ${clock} or holder = ${slot("holder")}) and not exists (
        select 1 from effects as older
        where older.dead = 0 and older.lane = effects.lane and older.id < effects.id
      )
      order by due, id limit ${slot("limit")}`;
  }),
  // Of two that saw the same effect, the second finds it held, due no more, or tried once more than it saw, and leaves
  // it; it does not wait for the first.
  begin: listQuery<{ now: number; holder: string; attempts: number }, number, { id: number | string }>(
    db,
    (slot, ids) =>
      db
        .updateTable("effects")
        .set((row) => ({
          attempts: row("attempts", "+", 1),
          holder: slot("holder"),
          held_until: sql<number>`${clock} + ${sql.lit(heldFor)}`,
        }))
        .where("id", "in", (sub) =>
          sub
            .selectFrom("effects as seen")
            .select("seen.id")
            .where("seen.id", "in", ids)
            .where("seen.dead", "=", 0)
            .where("seen.attempts", "=", slot("attempts"))
            .where("seen.due", "<=", slot("now"))
            .where((is) =>
              is.or([is("seen.held_until", "<=", clock), is("seen.holder", "=", slot("holder"))]),
            )
            .modifyEnd(unlocked),
        )
        .returning("id"),
  ),
  finish: listQuery<Record<never, never>, number>(db, (_slot, ids) =>
    db.deleteFrom("effects").where("id", "in", ids),
  ),
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
export const outbox = (db: Kysely<Tables>, dialect: OutboxDialect): OutboxRecords => {
  const { now: clock } = dialect;
  const queries = outboxQueries(db, dialect);
  const holder = randomUUID();
  const held = sql<number>`${clock} + ${sql.lit(heldFor)}`;

  const dueOn = async (on: Executor, now: number, busy: string[], limit: number): Promise<StoredEffect[]> => {
    const { rows } = await queries.due(on, { now, holder, limit }, busy);
    return rows.map(storedEffect).toSorted((a, b) => a.id - b.id);
  };

  return {
    dueEffects: (now, busy, limit) => dueOn(db, now, busy, limit),
    takeEffects: async ({ done, now, busy, limit }, choose) => {
      const look = async (on: Executor): Promise<number[]> => {
        if (done.length > 0) await queries.finish(on, {}, done);
        const due = limit > 0 ? await dueOn(on, now, busy, limit) : [];
        const chosen = new Set(limit > 0 ? choose(due) : []);
        const begun: number[] = [];
        for (const [attempts, some] of Map.groupBy(due, (stored) => stored.attempts)) {
          const ids = some.map(({ id }) => id).filter((id) => chosen.has(id));
          if (ids.length === 0) continue;
          const { rows } = await queries.begin(on, { now, holder, attempts }, ids);
          begun.push(...rows.map(({ id }) => Number(id)));
        }
        return begun;
      };
      return done.length > 0 ? inTransaction(db, look) : look(db);
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
    holdEffects: async (ids) => {
      if (ids.length === 0) return [];
      const rows = await db
        .updateTable("effects")
        .set({ held_until: held })
        .where("id", "in", ids)
        .where("holder", "=", holder)
        .where("dead", "=", 0)
        .returning("id")
        .execute();
      return rows.map(({ id }) => Number(id));
    },
    failEffect: async (id, error, due) => {
      const change = due === null ? { dead: 1 } : { due };
      const { numUpdatedRows } = await db
        .updateTable("effects")
        .set({ ...change, error: error.slice(0, mostError), holder: null, held_until: 0 })
        .where("id", "=", id)
        .where((is) => is.or([is("holder", "is", null), is("holder", "=", holder)]))
        .executeTakeFirstOrThrow();
      if (due !== null && Number(numUpdatedRows) === 1) await queries.waitBehind(db, { id, due });
    },
    deadEffects: async () => {
      const rows = await db.selectFrom("effects").selectAll().where("dead", "=", 1).orderBy("id").execute();
      return rows.map(storedEffect);
    },
    // What was begun behind it meanwhile comes to its end first. The tries are kept: who files must still see that an earlier try may have gone through.
    replayEffect: async (id, now) => {
      const held = await db
        .selectFrom("effects as dead")
        .innerJoin("effects as begun", "begun.lane", "dead.lane")
        .select((is) => is.fn.max("begun.held_until").as("until"))
        .where("dead.id", "=", id)
        .where("begun.dead", "=", 0)
        .executeTakeFirst();
      const result = await db
        .updateTable("effects")
        .set({ dead: 0, due: Math.max(now, Number(held?.until ?? 0)) })
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
