/**
 * Calls that come close together are one piece of work: it begins when none came for `lull` milliseconds, or `most` after
 * the first of them. What waits keeps no process alive: whoever calls has stored what is to be done.
 */
export const lately = (work: () => Promise<unknown>, lull: number, most: number): (() => void) => {
  let timer: NodeJS.Timeout | null = null;
  let latest = 0;
  const begin = (): void => {
    timer = null;
    void work();
  };
  return () => {
    const now = performance.now();
    if (timer === null) latest = now + most;
    else clearTimeout(timer);
    timer = setTimeout(begin, Math.max(0, Math.min(lull, latest - now)));
    timer.unref();
  };
};
