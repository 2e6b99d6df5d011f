import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { cardLines, messageLines } from "../../adapters/terminal/render.ts";
import type { Effect } from "../../src/core/effect.ts";

const screen = { width: 100, style: { bold: (text: string) => text, dim: (text: string) => text } };

const withDatabase = <T>(folder: string, work: (database: DatabaseSync) => T): T => {
  const database = new DatabaseSync(join(folder, "portside.db"));
  try {
    return work(database);
  } finally {
    database.close();
  }
};

/** Lets the records keep a copy of every effect that is ever committed; done effects leave the outbox. */
export const witnessEffects = (folder: string): void =>
  withDatabase(folder, (database) => {
    database.exec(`
      create table witness (id integer primary key, key text not null, effect text not null);
      create trigger witness_of_effects after insert on effects begin
        insert into witness values (new.id, new.key, new.effect);
      end`);
  });

/** Every effect that was ever committed, oldest first. */
export const witnessed = (folder: string): { key: string; effect: Effect }[] =>
  withDatabase(folder, (database) =>
    database
      .prepare("select key, effect from witness order by id")
      .all()
      .map((row) => ({ key: String(row.key), effect: JSON.parse(String(row.effect)) as Effect })),
  );

const printed = (effect: Effect): string | null => {
  if (effect.type === "say") return messageLines(effect.message, screen).join("\n");
  return effect.type === "update-card" ? cardLines(effect.card, screen).join("\n") : null;
};

/** Everything that was committed to be said, as it is printed. Of a card only the last is sure to be drawn. */
export const toBeSaid = (folder: string): string[] => {
  const effects = witnessed(folder).map(({ effect }) => effect);
  const lastCard = effects.filter(({ type }) => type === "update-card").at(-1);
  return effects
    .filter((effect) => effect.type !== "update-card" || effect === lastCard)
    .flatMap((effect) => printed(effect) ?? []);
};
