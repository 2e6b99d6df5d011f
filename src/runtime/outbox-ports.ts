import type { StoredEffect } from "./ports.ts";

/** What a look at the outbox is about: ids of effects that are done, and what of those left is asked for, as by `dueEffects`. */
type OutboxLook = { done: number[]; now: number; busy: string[]; limit: number };

/** What is still to be done in the world, lane by lane, and what could not be done. */
export type OutboxRecords = {
  /**
   * The oldest effect not done of every lane, where it is due; those due the longest when there are more than
   * `limit`. Lanes in `busy` are left out.
   */
  dueEffects(now: number, busy: string[], limit: number): Promise<StoredEffect[]>;
  /** The oldest effect not done of one lane, due or not; null when none is waiting there. */
  firstOfLane(lane: string): Promise<StoredEffect | null>;
  /**
   * One look at the outbox: takes away what is `done`, and begins those that `choose` names of the due ones. Their try is
   * noted before it is made, so that after a crash the outcome is known to be unknown, and other processes are kept away
   * for a while. Gives the ids of those begun; one that another process was faster with is not among them. `choose` may
   * be asked again from the start.
   */
  takeEffects(look: OutboxLook, choose: (due: StoredEffect[]) => number[]): Promise<number[]>;
  /**
   * Keeps other processes away from effects this one began for another while; what a dead one began is free after it.
   * Gives those that are this one's still.
   */
  holdEffects(ids: number[]): Promise<number[]>;
  /** Tries again at `due`, or with `due` null gives up: a dead letter, which lets its lane go on. */
  failEffect(id: number, error: string, due: number | null): Promise<void>;
  deadEffects(): Promise<StoredEffect[]>;
  replayEffect(id: number, now: number): Promise<boolean>;
  /** How many effects are not done, and when the next one is due. */
  pendingEffects(): Promise<{ count: number; next: number | null }>;
};
