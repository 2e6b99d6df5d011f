import type { ClientRateLimitInfo, Store } from "express-rate-limit";

/** Addresses or links counted at once; beyond that those that came first are counted anew. */
const most = 20_000;

type Hits = { totalHits: number; resetTime: Date };

export type BoundedHits = Omit<Store, "get" | "increment"> & {
  /** What was counted and still counts. */
  get(key: string): Hits | undefined;
  increment(key: string): ClientRateLimitInfo;
};

/** Counts requests for a limit within a memory that has an end, whoever asks from however many addresses. */
export const boundedHits = (windowMs: number): BoundedHits => {
  const hits = new Map<string, Hits>();
  const get = (key: string): Hits | undefined => {
    const known = hits.get(key);
    return known && known.resetTime.getTime() > Date.now() ? known : undefined;
  };
  return {
    get,
    increment: (key) => {
      const known = get(key);
      if (known) {
        known.totalHits += 1;
        return { ...known };
      }
      const [oldest] = hits.keys();
      if (hits.size >= most && oldest !== undefined) hits.delete(oldest);
      hits.delete(key);
      const fresh = { totalHits: 1, resetTime: new Date(Date.now() + windowMs) };
      hits.set(key, fresh);
      return { ...fresh };
    },
    decrement: (key) => {
      const known = hits.get(key);
      if (known) known.totalHits -= 1;
    },
    resetKey: (key) => {
      hits.delete(key);
    },
    resetAll: () => hits.clear(),
  };
};
