import type { ChatLog } from "./log.ts";

/** Work that goes on after a payload is acknowledged. */
export type Background = {
  /** Failures are logged under `what`, never thrown. */
  run(what: string, work: Promise<unknown>): void;
  /** Resolves when all of it has ended. */
  ended(): Promise<void>;
};

export const createBackground = (log: ChatLog): Background => {
  const underWay = new Set<Promise<unknown>>();
  return {
    run: (what, work) => {
      const ended = work
        .catch((error: unknown) => log.error({ what, error: String(error).slice(0, 300) }, "left undone"))
        .finally(() => underWay.delete(ended));
      underWay.add(ended);
    },
    ended: async () => {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
};
