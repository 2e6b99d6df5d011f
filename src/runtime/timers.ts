import { type Log, reasonOf } from "./log.ts";
import type { Clock, Store, Timer } from "./ports.ts";
import type { TurnRunner } from "./turn-runner.ts";

export type TimersOptions = { store: Store; runner: TurnRunner; clock: Clock; log: Log };

/** Timers rung in one go, and the pause before one whose turn failed is rung again. */
const most = 100;
const pause = 60_000;

/** Rings what is due, once: the turn of a timer's event takes it away in the same transaction. */
export const createTimers = ({ store, runner, clock, log }: TimersOptions): { ring(): Promise<void> } => {
  const failing = new Map<string, number>();

  const ring = async (id: string, { agency, sid, reminder }: Timer): Promise<void> => {
    try {
      await runner.run("timer", { id, agency, type: "reminder-due", sid, reminder });
      failing.delete(id);
    } catch (error) {
      log.error({ timer: id, error: reasonOf(error) }, "timer failed, rung again later");
      failing.set(id, clock.now() + pause);
    }
  };

  return {
    ring: async () => {
      const now = clock.now();
      for (const timer of await store.dueTimers(now, most + failing.size)) {
        const id = `${timer.sid}/${timer.reminder}/${timer.due}`;
        if ((failing.get(id) ?? 0) <= now) await ring(id, timer);
      }
    },
  };
};
