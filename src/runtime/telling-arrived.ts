import type { EffectOf } from "../core/effect.ts";
import { done, type Performed } from "./performed.ts";
import type { Store, StoredEffect } from "./ports.ts";
import type { TurnRunner } from "./turn-runner.ts";

/** Looks up whom the numbers are for that arrived; where they are somebody's, the turn that follows tells them. */
export const createTellingArrived =
  ({ store, runner }: { store: Store; runner: TurnRunner }) =>
  async (stored: StoredEffect, effect: EffectOf<"tell-arrived">): Promise<Performed> => {
    const { agency, key, id } = stored;
    const { sid } = effect;
    const rows = await store.numbersAmong(agency, effect.numbers);
    const numbers = rows.filter(({ person, status }) => person !== null && status === "ported");
    if (numbers.length === 0) return done;
    await runner.run("effect", { id: key, agency, type: "numbers-arrived", sid, numbers }, id);
    return done;
  };
