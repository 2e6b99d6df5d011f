import { AsyncLocalStorage } from "node:async_hooks";

/** Milliseconds for which work is kept from other processes each time it is held, by the database's clock. */
export const heldFor = 20_000;

/**
 * That this process has some work and no other one does. A process that stood still for a while may not have it any
 * longer and not know: whoever does what must be done once asks before, and again when the call leaves.
 */
export type Hold = {
  /** False where another process may have the work by now. Asks nobody, so it can be asked at the very last moment. */
  isHeld(): boolean;
  /** Asks the records, and keeps other processes away for another while. Throws `TakenOver` where one has the work. */
  renew(): Promise<void>;
};

/** Another process has this work, or may have it: what is left of it is that one's to do. What is refused with it was not sent. */
export class TakenOver extends Error {
  override name = "TakenOver";
  constructor() {
    super("Another process may have this work by now.");
  }
}

/** The hold of what is done just now; null once that is over, for what it began and did not wait for. */
const along = new AsyncLocalStorage<{ hold: Hold | null }>();

/** Does work that is held. Whatever is called meanwhile, however deep, can ask `assertHeld`. */
export const holdingAlong = async <T>(hold: Hold, work: () => Promise<T>): Promise<T> => {
  const now: { hold: Hold | null } = { hold };
  try {
    return await along.run(now, work);
  } finally {
    now.hold = null;
  }
};

/** Throws `TakenOver` in the middle of work that another process may have by now. Anywhere else it does nothing. */
export const assertHeld = (): void => {
  if (along.getStore()?.hold?.isHeld() === false) throw new TakenOver();
};
