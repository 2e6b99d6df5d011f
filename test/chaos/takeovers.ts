import { setTimeout as wait } from "node:timers/promises";
import type { View } from "./view.ts";

/** Milliseconds in which the work of a killed process must be taken over, and for how long it is looked at. */
const takenOverIn = 30_000;
const patience = 45_000;
const glance = 300;
const longestLook = 1000;

/**
 * Work that was held by some process when one was killed, and how long it took until it was done or another one had
 * begun it. What is due only later, by a clock that was set forward, is left out. What the killed one held is among it; what the others held is done soon anyway.
 */
export const createTakeovers = (view: View) => {
  const took: number[] = [];
  const tooLong: string[] = [];
  const watching = new Set<Promise<void>>();

  const watch = async (): Promise<void> => {
    const from = performance.now();
    const held = await view.rows(
      "select id, holder, attempts, lane, effect from effects where dead = 0 and held_until > extract(epoch from clock_timestamp()) * 1000 and due <= extract(epoch from clock_timestamp()) * 1000",
    );
    const left = new Map(held.map((row) => [String(row.id), `${row.holder} ${row.attempts}`]));
    const note = (id: string, milliseconds: number): void => {
      took.push(milliseconds);
      const row = held.find((each) => String(each.id) === id);
      const { type } = JSON.parse(String(row?.effect)) as { type: string };
      if (milliseconds > takenOverIn)
        tooLong.push(`${type} in ${String(row?.lane)} lay for ${Math.round(milliseconds / 1000)} s or more`);
    };
    /** What goes by while the database answers nobody, or this machine does nothing at all, is nobody's delay. */
    let away = 0;
    const passed = (): number => performance.now() - from - away;
    while (left.size > 0 && passed() < patience) {
      const looked = performance.now();
      await wait(glance);
      const now = await view.rows(
        "select id, holder, attempts from effects where id = any($1) and dead = 0",
        [[...left.keys()]],
      );
      away += Math.max(0, performance.now() - looked - longestLook);
      const standing = new Map(now.map((row) => [String(row.id), `${row.holder} ${row.attempts}`]));
      for (const [id, before] of left) {
        if (standing.get(id) === before) continue;
        left.delete(id);
        note(id, passed());
      }
    }
    for (const [id] of left) note(id, patience);
  };

  return {
    /** Milliseconds of each piece of work, in the order they were over. */
    took,
    /** Work that lay for longer than it may, one sentence each. */
    tooLong,
    /** Looks at what is held now, right after a process was killed. */
    killed: (): void => {
      const watched = watch();
      watching.add(watched);
      void watched.finally(() => watching.delete(watched));
    },
    over: async (): Promise<void> => {
      await Promise.all(watching);
    },
  };
};

export type Takeovers = ReturnType<typeof createTakeovers>;
