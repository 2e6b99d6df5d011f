import type { Kysely } from "kysely";
import { type Effect, laneOf } from "../../src/core/effect.ts";
import { cardKey } from "../../src/core/message.ts";
import type { TurnRecord } from "../../src/runtime/ports.ts";
import { compiledQuery, type Executor } from "./compiled-query.ts";
import { plainJson } from "./plain-json.ts";
import { rowsInserter } from "./rows-inserter.ts";
import type { Tables } from "./schema.ts";
import { together } from "./together.ts";

/** A card is drawn whole each time, so of several waiting for one place only the newest is worth sending. */
const replacedBy = (effect: Effect): string | null =>
  effect.type === "update-card" ? `update-card ${cardKey(effect.card)} ${effect.to}` : null;

const columns = ["agency", "lane", "key", "replaces", "effect", "attempts", "due", "dead"] as const;

const effectQueries = (db: Kysely<Tables>) => ({
  replace: compiledQuery<{ agency: string; replaces: string }>((slot) =>
    db
      .deleteFrom("effects")
      .where("replaces", "=", slot("replaces"))
      .where("agency", "=", slot("agency"))
      .where("attempts", "=", 0)
      .where("dead", "=", 0),
  ),
  remove: compiledQuery<{ id: number }>((slot) => db.deleteFrom("effects").where("id", "=", slot("id"))),
});

/** An effect with its place among those of its turn. */
export type Placed = { effect: Effect; index: number };

/** Puts effects at the end of their lanes, and takes away the one a turn completes. */
export const effectWriter = (db: Kysely<Tables>) => {
  const queries = effectQueries(db);
  const add = rowsInserter(db, "effects", columns);

  /** The key is the same however often the turn is tried: source, event and place among its effects. */
  const rowOf = ({ source, eventId, agency, at }: TurnRecord, { effect, index }: Placed) => ({
    agency,
    lane: laneOf(effect),
    key: `${source}:${eventId}:${index}`,
    replaces: replacedBy(effect),
    effect: plainJson(effect, `A ${effect.type} effect`),
    attempts: 0,
    due: at,
    dead: 0,
  });

  return {
    /** All of a turn, in their order. Of those that replace one another the last is kept. */
    append: async (on: Executor, turn: TurnRecord, placed: Placed[]): Promise<void> => {
      const rows = placed.map((each) => rowOf(turn, each));
      const { agency } = turn;
      const last = new Map(rows.map((row) => [row.replaces, row]));
      const replaced = [...last.keys()].flatMap((replaces) =>
        replaces === null ? [] : [() => queries.replace(on, { agency, replaces })],
      );
      const kept = rows.filter((row) => row.replaces === null || last.get(row.replaces) === row);
      await together(...replaced, () => add(on, kept));
    },
    complete: async (on: Executor, id: number): Promise<void> => {
      await queries.remove(on, { id });
    },
  };
};
