import type { EffectOf } from "../core/effect.ts";
import { done, type Performed } from "./performed.ts";
import type { Store, StoredEffect } from "./ports.ts";
import type { Refresh } from "./refreshing.ts";
import type { TurnRunner } from "./turn-runner.ts";

/** Requests given with an answer; `total` counts them all. */
const most = 10;

export type LookingUpOptions = { store: Store; runner: TurnRunner; refresh?: Refresh };

/**
 * Asks the records what a conversation wants to know and gives the answer back to it as an event. A single request is
 * then fetched anew from its carrier.
 */
export const createLookingUp =
  ({ store, runner, refresh }: LookingUpOptions) =>
  async (stored: StoredEffect, { to, by, query, purpose, said }: EffectOf<"look-up">): Promise<Performed> => {
    const { agency, key, id } = stored;
    const { results, total } = await store.find(agency, query, by.id, most);
    const only = total === 1 ? results[0] : undefined;
    const history =
      only && ["history", "hand-over"].includes(purpose) ? await store.history(agency, only.sid) : [];
    const numbers = purpose === "home" ? { numbers: await store.numberCounts(agency) } : {};
    const found = {
      query,
      purpose,
      results,
      total,
      history,
      ...numbers,
      ...(only && purpose !== "home" ? { sid: only.sid } : {}),
      ...(said ? { said } : {}),
    };
    await runner.run("effect", { id: key, agency, conversation: to, by, type: "looked-up", ...found }, id);
    if (only && purpose === "status") await refresh?.(only);
    return done;
  };
