import { type Log, reasonOf } from "./log.ts";

/** How long work lasts before it is worth a line, how often the line changes, and how long its end is waited for. */
export type ProgressPace = { first: number; every: number; patience: number };

/** Milliseconds. Whoever waits for less than a second needs no line, and platforms take about one edit a second. */
export const progressPace: ProgressPace = { first: 1000, every: 2000, patience: 5000 };

/** Until it is looked again whether there is something to show. */
const soon = 250;

export type ProgressLine = {
  /** To be seen now, or once the work has lasted for `after` milliseconds; what comes faster than the pace is passed over. */
  show(sentence: string, after?: number): void;
  /** The work is over, and what was shown is written over a last time. Resolves then, or when that takes too long. */
  end(sentence: string): Promise<void>;
};

export type ProgressLineOptions = {
  /** Writes the line over `shown`, null at first; resolves with what stands for it now, null where it cannot be. */
  write(sentence: string, shown: string | null): Promise<string | null>;
  pace: ProgressPace;
  log: Log;
};

/**
 * One line that says how far some work is. One write at a time, the newest sentence wins, and none comes after the last
 * one. A line that cannot be written is given up; the work never hears of it.
 */
export const createProgressLine = ({ write, pace, log }: ProgressLineOptions): ProgressLine => {
  const begun = performance.now();
  let next: { sentence: string; after: number } | null = null;
  let shown: string | null = null;
  let isGivenUp = false;
  let writing = Promise.resolve();

  const put = async (sentence: string): Promise<void> => {
    try {
      shown = await write(sentence, shown);
      isGivenUp = shown === null;
    } catch (error) {
      isGivenUp = true;
      log.warn({ error: reasonOf(error) }, "how far it is could not be shown");
    }
  };

  const look = (): void => {
    if (next === null || performance.now() - begun < next.after) {
      timer = plan(Math.min(pace.every, soon));
      return;
    }
    writing = put(next.sentence);
    next = null;
    void writing.then(() => {
      if (!isGivenUp) timer = plan(pace.every);
    });
  };
  const plan = (milliseconds: number): NodeJS.Timeout | null =>
    isOver ? null : setTimeout(look, milliseconds);
  let isOver = false;
  let timer = plan(pace.first);

  return {
    show: (sentence, after = 0) => {
      next = { sentence, after };
    },
    end: async (sentence) => {
      isOver = true;
      if (timer) clearTimeout(timer);
      const last = writing.then(() => (shown === null ? undefined : put(sentence)));
      await new Promise<void>((resolve) => {
        const patience = setTimeout(resolve, pace.patience);
        void last.then(() => {
          clearTimeout(patience);
          resolve();
        });
      });
    },
  };
};
