import { Client } from "pg";
import type { Effect } from "../../src/core/effect.ts";

const witness = `
  create table witness (id bigint primary key, lane text not null, key text not null, effect text not null);
  create function witness_effect() returns trigger language plpgsql as $$ begin
    insert into witness values (new.id, new.lane, new.key, new.effect); return new;
  end $$;
  create trigger witness_of_effects after insert on effects for each row execute function witness_effect();`;

/** Lets the records keep a copy of every effect that is ever committed; done effects leave the outbox. */
export const witnessInPostgres = async (url: string): Promise<void> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(witness);
  await client.end();
};

export type Witnessed = { lane: string; key: string; effect: Effect };

/** Every effect that was ever committed, oldest first. `rows` asks the records. */
export const witnessedInPostgres = async (
  rows: (sql: string) => Promise<Record<string, unknown>[]>,
): Promise<Witnessed[]> =>
  (await rows("select lane, key, effect from witness order by id")).map(({ lane, key, effect }) => ({
    lane: String(lane),
    key: String(key),
    effect: JSON.parse(String(effect)) as Effect,
  }));
