import Keyv, { type KeyvStoreAdapter } from "keyv";
import type { Portability } from "../core/carrier.ts";
import type { E164 } from "../core/values/phone.ts";
import { type Log, reasonOf } from "./log.ts";

/** Answers a carrier gave a moment ago, by number. Holds only what may be lost. */
export type PortabilityCache = {
  known(carrier: string, numbers: E164[]): Promise<Map<E164, Portability>>;
  keep(carrier: string, answers: Portability[]): Promise<void>;
};

const minute = 60_000;
const kept = 3 * minute;
/** Keyv drops what is out of date only when it is asked for; past this many answers all are dropped. */
const most = 20_000;

/** In memory, or in the store that processes share, for three minutes. When Keyv fails, that is logged and the carrier is asked as if nothing were known. */
export const createPortabilityCache = (
  log: Log,
  store: Map<string, unknown> | KeyvStoreAdapter = new Map(),
): PortabilityCache => {
  const cache = new Keyv<Portability>({ store, ttl: kept, throwOnErrors: true });
  let written = 0;
  const failed = (error: unknown): void => log.warn({ error: reasonOf(error) }, "portability cache failed");
  cache.on("error", failed);

  return {
    known: async (carrier, numbers) => {
      try {
        const answers = await cache.getMany<Portability>(numbers.map((number) => `${carrier}:${number}`));
        return new Map(
          answers.filter((answer) => answer !== undefined).map((answer) => [answer.number, answer]),
        );
      } catch (error) {
        failed(error);
        return new Map();
      }
    },
    keep: async (carrier, answers) => {
      const definite = answers.filter(({ portable }) => portable !== "unknown");
      try {
        if (written > most) await cache.clear();
        written = (written > most ? 0 : written) + definite.length;
        await cache.setMany(definite.map((value) => ({ key: `${carrier}:${value.number}`, value })));
      } catch (error) {
        failed(error);
      }
    },
  };
};
