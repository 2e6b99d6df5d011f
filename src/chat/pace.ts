import type { Watch } from "./watch.ts";

export type Pace = {
  /**
   * Runs a call when its turn has come: those of one lane one after another with `spacing` milliseconds between
   * them, and none of a method that the platform asked to leave alone for a while. Tried again when it was busy, since
   * it then surely did nothing; any other failure is the caller's.
   */
  run<T>(call: { lane: string; method: string; spacing: number }, work: () => Promise<T>): Promise<T>;
};

/** Tries at one call that is answered with "busy" before the outbox has it back. */
const mostTries = 3;

/**
 * Keeps to a platform's pace: one lane for each channel, one pause for each method. `busyFor`: for how many seconds
 * an error asks to be left alone; null for any other error.
 */
export const createPace = (watch: Watch, busyFor: (error: unknown) => number | null): Pace => {
  const last = new Map<string, Promise<unknown>>();
  const free = new Map<string, number>();
  const paused = new Map<string, number>();

  const myTurn = async (lane: string, method: string): Promise<void> => {
    for (;;) {
      const at = Math.max(free.get(lane) ?? 0, paused.get(method) ?? 0);
      const early = at - watch.now();
      if (early <= 0) return;
      await watch.wait(early);
    }
  };

  const attempt = async <T>(
    { lane, method, spacing }: { lane: string; method: string; spacing: number },
    work: () => Promise<T>,
  ): Promise<T> => {
    for (let tries = 1; ; tries += 1) {
      await myTurn(lane, method);
      free.set(lane, watch.now() + spacing);
      try {
        return await work();
      } catch (error) {
        const seconds = busyFor(error);
        if (seconds === null) throw error;
        paused.set(method, watch.now() + seconds * 1000);
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
          if ((free.get(lane) ?? 0) <= watch.now()) free.delete(lane);
        });
      last.set(lane, ended);
      return running;
    },
  };
};
