import type { Clock } from "../../src/runtime/ports.ts";

/** A clock that stands still until it is moved. Begins Monday, January 5, 2026, 10:00 in New York. */
export const setClock = (start = Date.parse("2026-01-05T15:00:00Z")) => {
  let time = start;
  return {
    now: () => time,
    advance: (milliseconds: number) => {
      time += milliseconds;
    },
  } satisfies Clock & { advance(milliseconds: number): void };
};

/** Everybody's time, where a carrier outside of the process counts in it. */
export const setToNow = (clock: ReturnType<typeof setClock>): void => clock.advance(Date.now() - clock.now());
