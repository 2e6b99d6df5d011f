import { setTimeout as wait } from "node:timers/promises";
import { RecordsUnreachable } from "./ports.ts";

/** Milliseconds that work waits for records that do not answer: as long as a platform waits for us, more or less. */
const patience = 8000;
const firstPause = 50;
const longestPause = 1000;

/** Does the work, and again from its start while the records cannot be reached, such as during their restart. */
export const whileUnreachable = async <T>(work: () => Promise<T>): Promise<T> => {
  const began = performance.now();
  for (let pause = firstPause; ; pause = Math.min(pause * 2, longestPause)) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof RecordsUnreachable) || performance.now() - began > patience) throw error;
      await wait(pause);
    }
  }
};
