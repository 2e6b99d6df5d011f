import type { Store } from "express-rate-limit";

/** Addresses or links counted at once; beyond that those that came first are counted anew. */
const most = 20_000;

/** Counts requests for a limit within a memory that has an end, whoever asks from however many addresses. */
export const boundedHits = (windowMs: number): Store => {
  const hits = new Map<string, { totalHits: number; resetTime: Date }>();
  return {
    increment: (key) => {
      const now = Date.now();
      const known = hits.get(key);
      if (known && known.resetTime.getTime() > now) {
        known.totalHits += 1;
        return { ...known };
      }
      const [oldest] = hits.keys();
      if (hits.size >= most && oldest !== undefined) hits.delete(oldest);
      hits.delete(key);
      const fresh = { totalHits: 1, resetTime: new Date(now + windowMs) };
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
