import type { Kysely } from "kysely";
import type { EffectOf } from "../../src/core/effect.ts";
import type { InventoryNumber } from "../../src/core/inventory.ts";
import { NumbersChanged } from "../../src/runtime/inventory-ports.ts";
import { compiledQuery, type Executor } from "./compiled-query.ts";
import { tailOf } from "./inventory-index.ts";
import type { Tables } from "./schema.ts";

type Row = Tables["inventory"];

const rowOf = (agency: string, each: InventoryNumber): Row => ({
  agency,
  number: each.number,
  tail: tailOf(each.number),
  source: each.source,
  status: each.status,
  person_id: each.person?.id ?? null,
  person_name: each.person?.name ?? null,
  person_email: each.person?.email ?? null,
  sid: each.sid,
  stands_for: each.standsFor,
  carrier: each.carrier,
  carrier_id: each.carrierId,
  until: each.until,
  rev: each.rev + 1,
});

const queriesOf = (db: Kysely<Tables>) => ({
  insert: compiledQuery<Row>((slot) =>
    db
      .insertInto("inventory")
      .values({
        agency: slot("agency"),
        number: slot("number"),
        tail: slot("tail"),
        source: slot("source"),
        status: slot("status"),
        person_id: slot("person_id"),
        person_name: slot("person_name"),
        person_email: slot("person_email"),
        sid: slot("sid"),
        stands_for: slot("stands_for"),
        carrier: slot("carrier"),
        carrier_id: slot("carrier_id"),
        until: slot("until"),
        rev: slot("rev"),
      })
      .onConflict((conflict) => conflict.doNothing()),
  ),
  update: compiledQuery<Omit<Row, "tail"> & { was: number }>((slot) =>
    db
      .updateTable("inventory")
      .set({
        source: slot("source"),
        status: slot("status"),
        person_id: slot("person_id"),
        person_name: slot("person_name"),
        person_email: slot("person_email"),
        sid: slot("sid"),
        stands_for: slot("stands_for"),
        carrier: slot("carrier"),
        carrier_id: slot("carrier_id"),
        until: slot("until"),
        rev: slot("rev"),
      })
      .where("agency", "=", slot("agency"))
      .where("number", "=", slot("number"))
      .where("rev", "=", slot("was")),
  ),
  remove: compiledQuery<{ agency: string; number: string; was: number }>((slot) =>
    db
      .deleteFrom("inventory")
      .where("agency", "=", slot("agency"))
      .where("number", "=", slot("number"))
      .where("rev", "=", slot("was")),
  ),
});

const mustChange = (changed: number, number: string): void => {
  if (changed !== 1) throw new NumbersChanged(`${number} changed meanwhile.`);
};

/** Numbers in one order, so that two turns at once do not wait for each other for ever. */
const inOrder = <T extends { number: string }>(numbers: T[]): T[] =>
  numbers.toSorted((a, b) => (a.number < b.number ? -1 : 1));

/** Writes the numbers that a turn keeps or drops, each as it was when the turn looked. */
export const numberWriter = (db: Kysely<Tables>) => {
  const queries = queriesOf(db);
  return async (
    on: Executor,
    agency: string,
    effect: EffectOf<"keep-numbers" | "drop-numbers">,
  ): Promise<void> => {
    if (effect.type === "drop-numbers") {
      for (const { number, rev: was } of inOrder(effect.numbers))
        mustChange((await queries.remove(on, { agency, number, was })).changed, number);
      return;
    }
    for (const each of inOrder(effect.numbers)) {
      const row = rowOf(agency, each);
      const { changed } =
        each.rev === 0 ? await queries.insert(on, row) : await queries.update(on, { ...row, was: each.rev });
      mustChange(changed, each.number);
    }
  };
};
