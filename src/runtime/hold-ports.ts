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
