import { setTimeout as wait } from "node:timers/promises";
import KeyvRedis from "@keyv/redis";
import type { KeyvStoreAdapter } from "keyv";

export type RedisOptions = {
  /** redis://:password@host:6379, rediss:// with TLS. */
  url: string;
  /** Told once when it stops answering, and once when it answers again. */
  onChange(isWell: boolean, why: string): void;
};

/** A store for Keyv that all processes share. `answers` asks it, unless it is left alone just now. */
export type RedisCache = { store: KeyvStoreAdapter; answers(): Promise<boolean>; close(): Promise<void> };

/** Milliseconds that one call may take, and those for which nothing is asked after one that failed. */
const patience = 150;
const pause = 5000;

const late = async (): Promise<never> => {
  await wait(patience, undefined, { ref: false });
  throw new Error(`Redis did not answer within ${patience} ms.`);
};

/**
 * Redis as a cache that may be gone: a call that fails or is slow costs at most its patience, and those after it
 * fail at once for a while. Whoever uses it goes on without what was cached; nothing else is ever kept there.
 */
export const openRedisCache = ({ url, onChange }: RedisOptions): RedisCache => {
  const redis = new KeyvRedis(
    { url, disableOfflineQueue: true, socket: { connectTimeout: 1000, reconnectStrategy: pause } },
    { namespace: "portside", throwOnErrors: true, throwOnConnectError: true, connectionTimeout: patience },
  );
  let restingUntil = 0;
  let well = true;

  const tell = (isWell: boolean, why: string): void => {
    if (well !== isWell) onChange(isWell, why);
    well = isWell;
  };
  const failed = (error: unknown): void => {
    restingUntil = performance.now() + pause;
    tell(false, error instanceof Error ? error.message : String(error));
  };
  redis.on("error", failed);

  const bounded = async <T>(work: () => Promise<T>): Promise<T> => {
    if (performance.now() < restingUntil) throw new Error("Redis is left alone for a moment.");
    const working = work();
    try {
      const result = await Promise.race([working, late()]);
      tell(true, "it answers");
      return result;
    } catch (error) {
      failed(error);
      throw error;
    }
  };

  const store: KeyvStoreAdapter = {
    opts: redis.opts,
    namespace: redis.namespace,
    get: (key) => bounded(() => redis.get(key)),
    getMany: (keys) => bounded(() => redis.getMany(keys)),
    set: (key, value, ttl) => bounded(() => redis.set(key, value, ttl)),
    setMany: (entries) => bounded(() => redis.setMany(entries)),
    delete: (key) => bounded(() => redis.delete(key)),
    clear: () => bounded(() => redis.clear()),
    on: () => store,
  };
  return {
    store,
    answers: () =>
      bounded(() => redis.get("does it answer")).then(
        () => true,
        () => false,
      ),
    close: async () => {
      redis.removeAllListeners();
      redis.on("error", () => tell(false, "closing"));
      await redis.disconnect(true);
    },
  };
};
