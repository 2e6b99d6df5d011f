import type { Log } from "./log.ts";
import { reasonOf } from "./log.ts";
import type { Clock } from "./ports.ts";

export type SharedClockOptions = {
  /** Asks the database what time it is, in milliseconds since 1970. */
  ask(): Promise<number>;
  log: Pick<Log, "warn">;
  /** Milliseconds of something that is never set: only differences of it count. */
  elapsed?: () => number;
};

export type SharedClock = Clock & {
  /** Asks the database again; keeps the time as it is where that does not answer. */
  compare(): Promise<void>;
  end(): void;
};

/** Milliseconds between two comparisons with the database, and questions at the start, of which the quickest counts. */
const pause = 5000;
const first = 3;

/** An answer that took longer than this says less than what is known already. Milliseconds. */
const longest = 2000;

/**
 * The database's time, which all processes that share it see alike, whatever their machines' clocks show: what is due,
 * what is leased and when something happened mean the same to each of them. Between two comparisons it goes on by what
 * passed in this process, so a machine's clock that is wrong or set changes nothing.
 */
export const openSharedClock = async (options: SharedClockOptions): Promise<SharedClock> => {
  const { ask, log, elapsed = () => performance.now() } = options;

  /** What is to be added to what passed here, and how long the answer took. */
  const measure = async (): Promise<{ ahead: number; took: number }> => {
    const from = elapsed();
    const theirs = await ask();
    const took = elapsed() - from;
    return { ahead: theirs - from - took / 2, took };
  };

  const known = [await measure()];
  while (known.length < first) known.push(await measure());
  let { ahead } = known.toSorted((a, b) => a.took - b.took)[0] ?? { ahead: 0 };

  const compare = async (): Promise<void> => {
    try {
      const now = await measure();
      if (now.took <= longest) ({ ahead } = now);
    } catch (error) {
      log.warn({ error: reasonOf(error) }, "the database did not say what time it is; the time goes on");
    }
  };
  const comparing = setInterval(() => void compare(), pause);
  comparing.unref();
  return { now: () => Math.round(elapsed() + ahead), compare, end: () => clearInterval(comparing) };
};
