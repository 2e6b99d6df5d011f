/**
 * Ways into the world that take one thing after another, such as a channel that takes a message a second. Few effects
 * at a time are on each of them, so that the others of a busy one wait without taking the place of anything else.
 */
export type NarrowWays = {
  /** True when the effect may begin; its lane is held back otherwise. `null` is no narrow way. */
  enter(way: string | null, lane: string): boolean;
  /** After an effect that entered. */
  leave(way: string | null): void;
  /** The lanes still held back. As many of each way as have room by now, and those held for long, are let go. */
  held(): string[];
};

/** Effects on one way at a time: one under way, and the next. */
const share = 2;
/** After so many milliseconds a lane is looked at again: what comes first in it may take another way by now. */
const patience = 1500;

export const createNarrowWays = (now: () => number): NarrowWays => {
  const under = new Map<string, number>();
  const waiting = new Map<string, Map<string, number>>();
  const room = (way: string): number => share - (under.get(way) ?? 0);
  return {
    enter: (way, lane) => {
      if (way === null) return true;
      if (room(way) > 0) {
        under.set(way, (under.get(way) ?? 0) + 1);
        return true;
      }
      const lanes = waiting.get(way) ?? new Map<string, number>();
      waiting.set(way, lanes.set(lane, now() + patience));
      return false;
    },
    leave: (way) => {
      if (way === null) return;
      const left = (under.get(way) ?? 0) - 1;
      if (left > 0) under.set(way, left);
      else under.delete(way);
    },
    held: () => {
      for (const [way, lanes] of waiting) {
        for (const lane of [...lanes.keys()].slice(0, room(way))) lanes.delete(lane);
        for (const [lane, until] of lanes) if (until <= now()) lanes.delete(lane);
        if (lanes.size === 0) waiting.delete(way);
      }
      return [...waiting.values()].flatMap((lanes) => [...lanes.keys()]);
    },
  };
};
