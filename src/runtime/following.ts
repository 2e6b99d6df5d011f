import { type Log, reasonOf } from "./log.ts";
import type { Carrier, Clock, Store } from "./ports.ts";
import type { Reporting } from "./reporting.ts";

export type FollowingOptions = {
  store: Store;
  report: Reporting;
  carriers: Record<string, Carrier>;
  clock: Clock;
  entropy: () => string;
  log: Log;
};

/** How long one process may follow a carrier before another takes over, and the pause after a carrier failed. */
const leased = 120_000;
const pause = 60_000;

/**
 * Follows what carriers report, each at its own pace. The cursor stays before a report that has to be read again;
 * later ones are told all the same.
 */
export const createFollowing = ({ store, report, carriers, clock, entropy, log }: FollowingOptions) => {
  const resting = new Map<string, number>();

  const followOne = async (name: string, carrier: Carrier): Promise<void> => {
    let cursor = await store.cursor(name);
    let held = false;
    for (;;) {
      const { orders, cursor: next } = await carrier.changes(cursor);
      for (const order of orders) held = !(await report(order)) || held;
      if (next === cursor) return;
      if (!held) await store.setCursor(name, next);
      cursor = next;
    }
  };

  const follow = async (key: string, carrier: Carrier): Promise<void> => {
    const now = clock.now();
    const name = `following ${key}`;
    const token = entropy();
    if ((resting.get(key) ?? 0) > now || !(await store.lease(name, token, now, leased))) return;
    try {
      await followOne(name, carrier);
      resting.set(key, now + (carrier.pace ?? 0));
    } catch (error) {
      log.warn({ carrier: key, error: reasonOf(error) }, "carrier's reports could not be read");
      resting.set(key, now + pause);
    } finally {
      await store.release(name, token);
    }
  };

  return {
    follow: async (): Promise<void> => {
      await Promise.all(Object.entries(carriers).map(([key, carrier]) => follow(key, carrier)));
    },
  };
};
