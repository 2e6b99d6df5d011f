import type { Kysely } from "kysely";
import { type Effect, laneOf } from "../../src/core/effect.ts";
import { cardKey } from "../../src/core/message.ts";
import type { TurnRecord } from "../../src/runtime/ports.ts";
import { compiledQuery, type Executor } from "./compiled-query.ts";
import { plainJson } from "./plain-json.ts";
import type { Tables } from "./schema.ts";

/** A card is drawn whole each time, so of several waiting for one place only the newest is worth sending. */
const replacedBy = (effect: Effect): string | null =>
  effect.type === "update-card" ? `update-card ${cardKey(effect.card)} ${effect.to}` : null;

const effectQueries = (db: Kysely<Tables>) => ({
  append: compiledQuery<
    Omit<Tables["effects"], "id" | "attempts" | "dead" | "error" | "holder" | "held_until">
  >((slot) =>
    db.insertInto("effects").values({
      agency: slot("agency"),
      lane: slot("lane"),
      key: slot("key"),
      replaces: slot("replaces"),
      effect: slot("effect"),
      attempts: 0,
      due: slot("due"),
      dead: 0,
      error: null,
    }),
  ),
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

/** Puts effects at the end of their lanes, and takes away the one a turn completes. */
export const effectWriter = (db: Kysely<Tables>) => {
  const queries = effectQueries(db);
  return {
    /** The key is the same however often the turn is tried: source, event and place among its effects. */
    append: async (on: Executor, turn: TurnRecord, effect: Effect, index: number): Promise<void> => {
      const replaces = replacedBy(effect);
      const { agency } = turn;
      if (replaces !== null) await queries.replace(on, { agency, replaces });
      await queries.append(on, {
        agency,
        lane: laneOf(effect),
        key: `${turn.source}:${turn.eventId}:${index}`,
        replaces,
        effect: plainJson(effect, `A ${effect.type} effect`),
        due: turn.at,
      });
    },
    complete: async (on: Executor, id: number): Promise<void> => {
      await queries.remove(on, { id });
    },
  };
};
