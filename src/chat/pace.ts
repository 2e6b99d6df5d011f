import { assertHeld } from "../runtime/hold-ports.ts";
import type { Watch } from "./watch.ts";

export type Pace = {
  /**
   * Runs a call when its turn has come: those of one lane one after another with `spacing` milliseconds between
   * them, and none of a method that the platform asked to leave alone for a while. Tried again when it was busy, since
   * it then surely did nothing; any other failure is the caller's. Rejects with `TakenOver` where the call belongs to work
   * that another process may have by now: that one says it, in its order.
   */
  run<T>(call: { lane: string; method: string; spacing: number }, work: () => Promise<T>): Promise<T>;
};

/** A time in which something is left alone, in milliseconds of the watch. */
type Rest = { from: number; until: number };

/** Tries at one call that is answered with "busy" before the outbox has it back. */
const mostTries = 3;

/**
 * Keeps to a platform's pace: one lane for each channel, one pause for each method. `busyFor`: for how many seconds
 * an error asks to be left alone; null for any other error.
 */
export const createPace = (watch: Watch, busyFor: (error: unknown) => number | null): Pace => {
  const last = new Map<string, Promise<unknown>>();
  const taken = new Map<string, Rest>();
  const paused = new Map<string, Rest>();

  /** Milliseconds that are left of it. A clock that was set back since makes nobody wait until it is there again. */
  const leftOf = (rest: Rest | undefined): number => {
    const now = watch.now();
    return rest && now >= rest.from ? Math.max(0, rest.until - now) : 0;
  };
  const resting = (milliseconds: number): Rest => {
    const from = watch.now();
    return { from, until: from + milliseconds };
  };

  const myTurn = async (lane: string, method: string): Promise<void> => {
    for (;;) {
      const early = Math.max(leftOf(taken.get(lane)), leftOf(paused.get(method)));
      if (early === 0) return;
      await watch.wait(early);
    }
  };

  const attempt = async <T>(
    { lane, method, spacing }: { lane: string; method: string; spacing: number },
    work: () => Promise<T>,
  ): Promise<T> => {
    for (let tries = 1; ; tries += 1) {
      await myTurn(lane, method);
      assertHeld();
      taken.set(lane, resting(spacing));
      try {
        return await work();
      } catch (error) {
        const seconds = busyFor(error);
        if (seconds === null) throw error;
        paused.set(method, resting(seconds * 1000));
        if (tries === mostTries) throw error;
      }
    }
  };

  return {
    run: (call, work) => {
      const { lane } = call;
      const before = last.get(lane);
      const mine = (): ReturnType<typeof work> => attempt(call, work);
      const running = before ? before.then(mine, mine) : mine();
      const ended = running
        .catch((error: unknown) => error)
        .then(() => {
          if (last.get(lane) === ended) last.delete(lane);
          if (leftOf(taken.get(lane)) === 0) taken.delete(lane);
        });
      last.set(lane, ended);
      return running;
    },
  };
};
