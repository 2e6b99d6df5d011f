import type { Clock } from "./ports.ts";

/**
 * True once each time that the clock shows an earlier time than when it was asked last: somebody set it back, and what
 * this process was waiting for by the former time need not be waited for.
 */
export const createSetBack = (clock: Clock): (() => boolean) => {
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    const now = clock.now();
    const isSetBack = now < last;
    last = now;
    return isSetBack;
  };
};
