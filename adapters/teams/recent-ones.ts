import type { Watch } from "../../src/chat/watch.ts";

export type RecentOnes<T> = {
  has(id: string): boolean;
  /** Does it, unless it is under way or was done a while ago: then what came of that. A failure may be tried again. */
  run(id: string, work: () => Promise<T>): Promise<T>;
};

/** What came in during the last `age` milliseconds, so that one that is delivered again gets the same answer. */
export const recentOnes = <T>(watch: Watch, age: number, most = 3000): RecentOnes<T> => {
  const known = new Map<string, { at: number; work: Promise<T> }>();

  const forget = (): void => {
    const oldest = watch.now() - age;
    for (const [id, { at }] of known) {
      if (at >= oldest && known.size < most) return;
      known.delete(id);
    }
  };

  return {
    has: (id) => {
      forget();
      return known.has(id);
    },
    run: (id, work) => {
      const before = known.get(id);
      if (before) return before.work;
      const running = work();
      known.set(id, { at: watch.now(), work: running });
      running.catch(() => known.delete(id));
      return running;
    },
  };
};
