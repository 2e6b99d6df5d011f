import type { Store } from "../../src/runtime/ports.ts";

type Outbox = Pick<Store, "takeEffects">;

const nothing = { done: [], busy: [], now: 0, limit: 0 };

/** Takes effects away as done. */
export const finish = async (store: Outbox, ...ids: number[]): Promise<void> => {
  await store.takeEffects({ ...nothing, done: ids }, () => []);
};

/** Notes a try at an effect as somebody who saw it due; false when it was not to be had any more. */
export const begin = async (store: Outbox, id: number, now = Number.MAX_SAFE_INTEGER): Promise<boolean> =>
  (await store.takeEffects({ ...nothing, now, limit: 100 }, () => [id])).length === 1;
