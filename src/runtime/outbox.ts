import { setImmediate as nextGo, setTimeout as wait } from "node:timers/promises";
import { type Hold, TakenOver } from "./hold-ports.ts";
import { createHolds } from "./holds.ts";
import type { Log } from "./log.ts";
import { reasonOf } from "./log.ts";
import type { Meter } from "./meter.ts";
import { createNarrowWays } from "./narrow-ways.ts";
import type { Performed } from "./performed.ts";
import type { Clock, Store, StoredEffect } from "./ports.ts";
import { retryAt } from "./retry.ts";
import { createWake } from "./wake.ts";
import { whileUnreachable } from "./while-unreachable.ts";

/** Milliseconds of the wall clock between two times that what is under way is held: a few of them may be missed. */
const pause = 5000;

/** Lanes held back that are many, and the milliseconds between two looks at what is due then. */
const crowd = 100;
const glance = 40;

export type OutboxOptions = {
  store: Store;
  perform: (stored: StoredEffect, hold: Hold) => Promise<Performed>;
  clock: Clock;
  log: Log;
  /** The narrow way that an effect takes; null where there is none. */
  wayOf?: (stored: StoredEffect) => string | null;
  meter?: Meter | undefined;
  /** Lanes carried out side by side. */
  width?: number;
};

export type Outbox = {
  /** Carries out everything due, until nothing is. May be called at any time; rejects when the records fail. */
  settle(): Promise<void>;
  /** Begins nothing more and waits for what is under way. What is left stays stored. */
  halt(): Promise<void>;
  /** After `halt`: effects are carried out again. */
  resume(): void;
};

/**
 * Carries out stored effects: one after another within a lane, lanes side by side. One drain runs at a time; who
 * calls meanwhile wakes it, so that new effects begin at once, and waits for the drain after it. Of the effects that
 * take one narrow way, few are begun at a time. What ended and what begins is written together, in one transaction for
 * all that came in one go of the event loop: each is a sync of the disk.
 */
export const createOutbox = (options: OutboxOptions): Outbox => {
  const { store, perform, clock, log, wayOf = () => null, meter, width = 32 } = options;
  const wake = createWake();
  const holds = createHolds((ids) => store.holdEffects(ids));
  let halted = false;
  let draining: Promise<void> | null = null;
  let following: Promise<void> | null = null;
  /** Done in the world and not yet taken away from the records, which is the first thing of the next look at them. */
  const ended: number[] = [];

  const failed = async (stored: StoredEffect, error: unknown): Promise<void> => {
    const tries = stored.attempts + 1;
    const due = retryAt(stored.effect.type, tries, clock.now());
    const fields = {
      effect: stored.id,
      type: stored.effect.type,
      lane: stored.lane,
      tries,
      error: reasonOf(error),
    };
    if (due === null) log.error(fields, "effect given up; it can be replayed");
    else log.warn({ ...fields, due }, "effect failed, tried again later");
    await whileUnreachable(() => store.failEffect(stored.id, reasonOf(error), due));
  };

  const carryOut = async (stored: StoredEffect): Promise<void> => {
    const began = clock.now();
    const from = performance.now();
    const count = (outcome: "done" | "later" | "failed" | "given-up"): void =>
      meter?.effect(stored.effect.type, outcome, (performance.now() - from) / 1000);
    let performed: Performed;
    try {
      performed = await perform(stored, holds.of(stored.id));
    } catch (error) {
      if (error instanceof TakenOver) {
        log.warn({ effect: stored.id, lane: stored.lane }, "effect left to whoever has it now");
        return;
      }
      count("failed");
      return failed(stored, error);
    }
    count(performed.type);
    const fields = {
      effect: stored.id,
      type: stored.effect.type,
      lane: stored.lane,
      took: clock.now() - began,
    };
    if (performed.type === "later") {
      log.info({ ...fields, due: performed.due, why: performed.why }, "effect waits");
      const { due, why } = performed;
      return whileUnreachable(() => store.failEffect(stored.id, why, due));
    }
    if (performed.type === "given-up") {
      log.error({ ...fields, error: performed.why }, "effect given up; it can be replayed");
      const { why } = performed;
      return whileUnreachable(() => store.failEffect(stored.id, why, null));
    }
    log.info(fields, "effect done");
    ended.push(stored.id);
  };

  /** Others take over what is not held any longer, so a process that is only slow keeps saying that it lives. */
  const holding = (): { end(): void } => {
    const timer = setInterval(() => {
      holds.renewAll().catch((error: unknown) => {
        log.warn(
          { error: reasonOf(error) },
          "effects under way could not be held; another process may do them",
        );
      });
    }, pause);
    return { end: () => clearInterval(timer) };
  };

  const drain = async (): Promise<void> => {
    const busy = new Map<string, Promise<void>>();
    const hold = holding();
    const stuck = new Map<string, unknown>();
    const ways = createNarrowWays(clock.now);

    /** Where the records fail, the lane is left until the next drain, or it would be tried without a pause. */
    const begin = (stored: StoredEffect, way: string | null): void => {
      const running = carryOut(stored)
        .catch((error: unknown) => {
          log.error(
            { effect: stored.id, lane: stored.lane, error: reasonOf(error) },
            "effect could not be recorded",
          );
          stuck.set(stored.lane, error);
        })
        .finally(() => {
          busy.delete(stored.lane);
          holds.drop(stored.id);
          ways.leave(way);
          wake.call();
        });
      busy.set(stored.lane, running);
    };

    /** Takes away what ended and begins what is due, as far as there is room. */
    const look = async (room: number, held: string[]): Promise<{ due: number; chosen: number }> => {
      let due = 0;
      let chosen: { stored: StoredEffect; way: string | null }[] = [];
      const choose = (found: StoredEffect[]): number[] => {
        for (const { way } of chosen) ways.leave(way);
        due = found.length;
        chosen = found
          .map((stored) => ({ stored, way: wayOf(stored) }))
          .filter(({ stored, way }) => ways.enter(way, stored.lane));
        return chosen.map(({ stored }) => stored.id);
      };
      const done = [...ended];
      const passed = [...busy.keys(), ...stuck.keys(), ...held];
      const begunNow = await whileUnreachable(() =>
        holds.take(() => store.takeEffects({ done, now: clock.now(), busy: passed, limit: room }, choose)),
      );
      ended.splice(0, done.length);
      for (const { stored, way } of chosen) {
        if (begunNow.includes(stored.id)) begin(stored, way);
        else ways.leave(way);
      }
      return { due, chosen: chosen.length };
    };

    try {
      for (;;) {
        const woken = wake.wait();
        // A lane that ends while the records are asked was left out of the answer: then they are asked again.
        const isIdle = busy.size === 0;
        const room = halted ? 0 : width - busy.size;
        const held = ways.held();
        const found = room > 0 || ended.length > 0 ? await look(room, held) : { due: 0, chosen: 0 };
        // Those that were held back may hide others that need not wait.
        if (room > 0 && found.due === room && found.chosen < room) continue;
        if (busy.size > 0) {
          await woken;
          // Looking past very many lanes takes a while: of those that end meanwhile there is one look.
          await (held.length > crowd ? wait(glance) : nextGo());
        } else if (isIdle && (room === 0 || (found.due === 0 && held.length === 0))) break;
      }
    } finally {
      await Promise.all(busy.values());
      hold.end();
    }
    for (const error of stuck.values()) throw error;
  };

  const start = (): Promise<void> => {
    draining = drain().finally(() => {
      draining = null;
    });
    return draining;
  };

  const startAgain = (): Promise<void> => {
    following = null;
    return start();
  };

  const settle = (): Promise<void> => {
    if (!draining) return start();
    wake.call();
    following ??= draining.then(startAgain, startAgain);
    return following;
  };

  return {
    settle,
    halt: async () => {
      halted = true;
      await settle();
    },
    resume: () => {
      halted = false;
    },
  };
};
