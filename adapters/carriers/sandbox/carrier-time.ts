import { type LocalDate, localDate } from "../../../src/core/values/local-date.ts";
import { capabilities } from "./capabilities.ts";

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** The day it is for the sandbox carrier, which counts its days in New York. */
export const carrierDate = (at: number): LocalDate => localDate(at, capabilities.zone);

/**
 * The moment `hours` after midnight in New York, in milliseconds. Midnight is 04:00 UTC in summer and 05:00 in
 * winter; on the two Sundays when the clocks change it is an hour off after two o'clock.
 */
export const carrierTime = (date: LocalDate, hours: number): number => {
  const summer = Date.parse(`${date}T04:00:00Z`);
  const midnight = carrierDate(summer) === date ? summer : summer + hour;
  return midnight + hours * hour;
};

/** Two moments known to be the same: `real` on our clock, `sandbox` on the sandbox's. */
export type ClockBase = { real: number; sandbox: number };

/** The sandbox's time when ours is `real`. Up to the base it has passed as fast as ours; after it, `speed` times. */
export const sandboxTime = (base: ClockBase, real: number, speed: number): number =>
  Math.round(base.sandbox + (real - base.real) * speed);

/**
 * Where the sandbox's time goes on when it is opened: at ours the first time; later at what was last heard of it,
 * and while it was closed its time passed like ours.
 */
export const resumeClock = (heard: ClockBase | null, real: number): ClockBase => ({
  real,
  sandbox: heard ? heard.sandbox + Math.max(0, real - heard.real) : real,
});
