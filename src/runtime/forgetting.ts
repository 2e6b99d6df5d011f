import { hookSource } from "./hints.ts";
import type { Carrier, Clock, Store, Surface } from "./ports.ts";

export type ForgettingOptions = {
  store: Store;
  surfaces: Surface[];
  carriers: Record<string, Carrier>;
  clock: Clock;
};

/** A platform delivers an event again for some hours at most; the rest is for one that was down. Milliseconds. */
const kept = 7 * 24 * 60 * 60_000;
const pause = 60 * 60_000;

/** At most so many are forgotten in one statement, so that no turn waits long for it. */
const most = 2000;

/**
 * Forgets which events of a platform and which posts of a carrier were seen, a week after them: they hardly come again,
 * and a post only has its order fetched once more. What carriers changed, timers and effects did stays known for good.
 */
export const createForgetting = ({ store, surfaces, carriers, clock }: ForgettingOptions) => {
  const sources = [
    ...surfaces.flatMap(({ source }) => (source === undefined ? [] : [source])),
    ...Object.keys(carriers).map(hookSource),
  ];
  let next = 0;
  return {
    forget: async (): Promise<void> => {
      if (clock.now() < next) return;
      let full = false;
      for (const source of sources)
        full = (await store.forgetSeen(source, clock.now() - kept, most)) === most || full;
      if (!full) next = clock.now() + pause;
    },
  };
};
