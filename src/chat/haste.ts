import { edgeWords } from "./edge-words.ts";
import type { Watch } from "./watch.ts";

/** Whether somebody keeps within what can be taken; "told" for those who heard already that they do not. */
export type Haste = (who: string) => "fine" | "too much" | "told";

const minute = 60_000;

/** As many as nobody types, presses and sends in a minute. */
export const usualHaste = 120;

/** People counted at once; beyond that those who came first are counted anew. */
const mostPeople = 5000;

/** What somebody is answered who sends too much, once a minute and to them alone; it need not be said to those who heard it. */
export const tooHasty = (
  haste: "too much" | "told",
  perMinute: number,
): { ok: false; sentence: string; told?: true } => ({
  ok: false,
  sentence: edgeWords.tooMuch(perMinute),
  ...(haste === "told" ? { told: true } : {}),
});

/** Counts what each person sends within a minute, and lets no more than so many through. */
export const createHaste = (watch: Pick<Watch, "now">, perMinute: number): Haste => {
  const counts = new Map<string, { since: number; count: number }>();
  return (who) => {
    const now = watch.now();
    const known = counts.get(who);
    // A clock that was set back since lets nobody wait until it is there again.
    if (known && now >= known.since && now - known.since < minute) {
      known.count += 1;
      if (known.count <= perMinute) return "fine";
      return known.count === perMinute + 1 ? "too much" : "told";
    }
    const [oldest] = counts.keys();
    if (counts.size >= mostPeople && oldest !== undefined) counts.delete(oldest);
    counts.delete(who);
    counts.set(who, { since: now, count: 1 });
    return "fine";
  };
};
