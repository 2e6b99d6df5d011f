/** Runs work of one key one after another, in the order asked for; work of different keys side by side. */
export type KeyedQueue = {
  run<T>(key: string, work: () => Promise<T>): Promise<T>;
  /** Keys with work running or waiting. */
  size(): number;
};

/** A queue of this process. It forgets a key when its last work has ended, whether that succeeded or not. */
export const createKeyedQueue = (): KeyedQueue => {
  const last = new Map<string, Promise<unknown>>();
  return {
    run: (key, work) => {
      const before = last.get(key);
      const running = before ? before.then(work, work) : work();
      const ended = running.finally(() => {
        if (last.get(key) === ended) last.delete(key);
      });
      last.set(key, ended);
      return ended;
    },
    size: () => last.size,
  };
};
