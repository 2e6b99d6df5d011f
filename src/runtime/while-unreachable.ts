import { setTimeout as wait } from "node:timers/promises";
import { RecordsUnreachable } from "./ports.ts";

/** Milliseconds that work waits for records that do not answer: as long as a platform waits for us, more or less. */
const patience = 8000;
const firstPause = 50;
const longestPause = 1000;

/**
 * Does the work, and again from its start while the records cannot be reached, such as during their restart; `longest` is
 * for how many milliseconds. `waits` is told each time.
 */
export const whileUnreachable = async <T>(
  work: () => Promise<T>,
  longest = patience,
  waits: (error: RecordsUnreachable) => void = () => undefined,
): Promise<T> => {
  const began = performance.now();
  for (let pause = firstPause; ; pause = Math.min(pause * 2, longestPause)) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof RecordsUnreachable) || performance.now() - began > longest) throw error;
      waits(error);
      await wait(pause);
    }
  }
};
