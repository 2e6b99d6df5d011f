import type { Background } from "./background.ts";
import type { Watch } from "./watch.ts";

/**
 * Does something once, a while after it was asked for first, however often it is asked for until then. `keys` are apart
 * from each other.
 */
export const afterAWhile = (
  { watch, background, pause }: { watch: Watch; background: Background; pause: number },
  work: (key: string) => Promise<void>,
): ((key: string) => void) => {
  const waiting = new Set<string>();
  const later = async (key: string): Promise<void> => {
    // The wait is cut short when the adapter closes: then nobody is left to do it for.
    const isOver = await watch.wait(pause).then(
      () => false,
      () => true,
    );
    waiting.delete(key);
    if (!isOver) await work(key);
  };
  return (key) => {
    if (waiting.has(key)) return;
    waiting.add(key);
    background.run("after a while", later(key));
  };
};
