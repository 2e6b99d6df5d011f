import type { Watch } from "./watch.ts";

/** True for the first of each kind, and again when so many milliseconds have passed. What is forgotten is said again. */
export const onceInAWhile = (watch: Watch, pause: number, most = 2000): ((kind: string) => boolean) => {
  const last = new Map<string, number>();
  return (kind) => {
    const before = last.get(kind);
    const now = watch.now();
    if (before !== undefined && now >= before && now - before < pause) return false;
    if (last.size >= most) last.clear();
    last.set(kind, now);
    return true;
  };
};
