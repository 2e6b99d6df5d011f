import type { PortRequest } from "../src/core/port-request.ts";
import { entropy } from "../src/runtime/entropy.ts";
import type { Store, TurnRecord } from "../src/runtime/ports.ts";
import { createTurnRunner, type Happening } from "../src/runtime/turn-runner.ts";
import { outcomeOf, script, threeNumbers, turnOf, world } from "./port-script.ts";
import { timed } from "./samples.ts";

/** Told of each turn: what it stored, the request it started from, and how many milliseconds it took. */
export type Watch = (record: TurnRecord, before: PortRequest | null, took: number) => void;

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/**
 * Whole ports on real records, as many at once as are asked for: what a person says, and right after it what the world
 * answers to what came of that. Nothing is asked of the store but by the turns themselves.
 */
export const portPlayer = (store: Store, watch: Watch) => {
  const stored = new Map<string, TurnRecord>();
  const commit: Store["commit"] = (turn) => {
    stored.set(turn.eventId, turn);
    return store.commit(turn);
  };
  const runner = createTurnRunner({
    store: { ...store, commit },
    world,
    clock: { now: () => Date.now() },
    entropy,
    log: silent,
  });

  return async (name: string): Promise<void> => {
    let request: PortRequest | null = null;

    const run = async (source: string, happening: Happening): Promise<void> => {
      const took = await timed(() => runner.run(source, happening));
      const record = stored.get(happening.id);
      if (!record) throw new Error(`Turn ${happening.id} stored nothing.`);
      stored.delete(happening.id);
      watch(record, request, took);
      request = record.request?.state ?? request;
      for (const [index, effect] of record.effects.entries()) {
        const outcome = outcomeOf(effect, `${happening.id}/${index}`, request);
        if (outcome) await run("effect", outcome);
      }
    };

    for (const [index, text] of script(threeNumbers).entries())
      await run("bench", turnOf(text, `${name}-${index}`, `bench:${name}`));
    const status = (request as PortRequest | null)?.status;
    if (status !== "in-review")
      throw new Error(`The scripted port-in ended as "${status}"; bring bench/port-script.ts up to date.`);
  };
};
