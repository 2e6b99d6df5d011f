import { z } from "zod";
import type { Keyring } from "../runtime/ports.ts";
import { inTime } from "./in-time.ts";
import type { ChatLog } from "./log.ts";
import { lookAfter } from "./look-after.ts";
import type { Records } from "./parts.ts";
import type { Watch } from "./watch.ts";

/** Milliseconds until something that takes long is noted, and in which the note has to stand: platforms wait for three seconds. */
const patience = 1500;
const noting = 1000;

const start = "late/";

const shape = z.object({ sealed: z.string() });

/** The work's result, or "late": then it goes on, and is noted. Rejects where it is neither done nor noted in time. */
export type InTime = <T>(work: Promise<T>) => Promise<T | "late">;

/** Presses, forms and commands whose work takes longer than their platform waits: they come once and never again. */
export type LateOnes<P> = {
  /**
   * Handles one. What takes long is noted before it may be acknowledged, with everything that it said, and forgotten
   * when `handle` resolves: what a process that dies leaves is done by another one. `id` is the platform's own.
   */
  during(id: string, what: P, handle: (inTime: InTime) => Promise<void>): Promise<void>;
  /** Does what other processes left, until the watch is stopped. */
  lookAfter(): Promise<void>;
};

export type LateOnesOptions<P> = {
  records: Pick<Records, "notes" | "setNote">;
  keyring: Keyring;
  watch: Watch;
  log: ChatLog;
  /** Whose notes they are: the adapter's, not an agency's. */
  ours: string;
  /** Does again what may have been done in part. Whoever did it is told by other ways than the platform's call. */
  again(what: P): Promise<void>;
};

export const createLateOnes = <P>(options: LateOnesOptions<P>): LateOnes<P> => {
  const { records, keyring, watch, log, ours, again } = options;
  const underWay = new Set<string>();
  const placeOf = (key: string): string => `${ours}/${key}`;

  const note = (key: string, what: P): Promise<void> =>
    records.setNote(ours, key, { sealed: keyring.seal(JSON.stringify(what), placeOf(key)) });

  /** Takes a note away, once it is known whether it stands. */
  const forget = async (key: string, noted: Promise<unknown>): Promise<void> => {
    await Promise.allSettled([noted]);
    await records.setNote(ours, key, null).catch((error: unknown) => {
      log.warn({ error: String(error).slice(0, 100) }, "what was done stays noted, and is looked at again");
    });
  };

  const opened = (key: string, value: unknown): P | null => {
    try {
      return JSON.parse(keyring.open(shape.parse(value).sealed, placeOf(key))) as P;
    } catch (error) {
      log.warn({ error: String(error).slice(0, 100) }, "noted work cannot be read");
      return null;
    }
  };

  return {
    during: async (id, what, handle) => {
      const key = `${start}${id}`;
      let noted: Promise<"noted"> | null = null;
      let isRefused = false;
      underWay.add(key);
      try {
        await handle(async (work) => {
          const soon = await inTime(work, patience);
          if (soon !== "late") return soon;
          noted = note(key, what).then(() => "noted" as const);
          const next = await inTime(Promise.race([work.then((done) => ({ done })), noted]), noting);
          if (typeof next === "object") return next.done;
          if (next === "noted") return "late";
          isRefused = true;
          throw new Error("What takes long could not be noted; it is not acknowledged.");
        });
        if (noted !== null) await forget(key, noted);
      } finally {
        // Whoever did it does it again, so the note must not come into force later.
        if (isRefused && noted !== null) void forget(key, noted).finally(() => underWay.delete(key));
        else underWay.delete(key);
      }
    },
    lookAfter: () =>
      lookAfter({
        records,
        watch,
        log,
        ours,
        start,
        isUnderWay: (key) => underWay.has(key),
        take: async (key, value) => {
          underWay.add(key);
          try {
            const what = opened(key, value);
            if (what !== null) await again(what);
            await records.setNote(ours, key, null);
          } finally {
            underWay.delete(key);
          }
        },
      }),
  };
};
