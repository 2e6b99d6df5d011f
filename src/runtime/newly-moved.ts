import type { Clock } from "./ports.ts";

/** Milliseconds in which a number that was moved is not moved on by others before somebody looked: sixty days. */
const settling = 60 * 24 * 3_600_000;

/** Numbers that were moved after this are newly so. A theft is seldom found within days, and seldom later than this. */
export const newlyMoved = (clock: Pick<Clock, "now">): number => clock.now() - settling;
