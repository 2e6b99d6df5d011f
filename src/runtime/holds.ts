import { type Hold, heldFor, TakenOver } from "./hold-ports.ts";
import { whileUnreachable } from "./while-unreachable.ts";

/** Milliseconds before the end of a hold from which on nothing is sent any more: what was sent has to arrive, too. */
const reserve = 5000;

/** Milliseconds by a clock that is never set, and by the machine's: one of them may stand still while a machine sleeps. */
export type Passed = () => { elapsed: number; wall: number };

const passedHere: Passed = () => ({ elapsed: performance.now(), wall: Date.now() });

/**
 * What this process holds, by the ids of effects. `ask` keeps others away from them for another while, and gives those
 * of them that are still its own.
 */
export const createHolds = (ask: (ids: number[]) => Promise<number[]>, passed: Passed = passedHere) => {
  const since = new Map<number, ReturnType<Passed>>();

  const isHeld = (id: number): boolean => {
    const from = since.get(id);
    if (!from) return false;
    const now = passed();
    return Math.max(now.elapsed - from.elapsed, now.wall - from.wall) < heldFor - reserve;
  };

  const renew = async (ids: number[]): Promise<void> => {
    if (ids.length === 0) return;
    const asked = passed();
    const ours = new Set(await ask(ids));
    for (const id of ids) {
      if (!ours.has(id)) since.delete(id);
      else if (since.has(id)) since.set(id, asked);
    }
  };

  return {
    /** Holds what `begin` takes from the records; gives its ids. */
    take: async (begin: () => Promise<number[]>): Promise<number[]> => {
      const asked = passed();
      const ids = await begin();
      for (const id of ids) since.set(id, asked);
      return ids;
    },
    of: (id: number): Hold => ({
      isHeld: () => isHeld(id),
      renew: async () => {
        await whileUnreachable(() => renew([id]));
        if (!isHeld(id)) throw new TakenOver();
      },
    }),
    /** Holds everything for another while. */
    renewAll: (): Promise<void> => renew([...since.keys()]),
    drop: (id: number): void => void since.delete(id),
  };
};
