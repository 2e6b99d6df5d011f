import { setTimeout as wait } from "node:timers/promises";
import type { Store } from "./runtime/ports.ts";

/** Milliseconds in which the records must answer; a load balancer waits for no longer. */
const patience = 1000;

export type Readiness = { ok: boolean; notes: string[] };

const late = async (): Promise<string> => {
  await wait(patience, undefined, { ref: false });
  return "late";
};

/** Whether this process can work now: its records answer. Says nothing of them but that. */
export const readiness = async (store: Pick<Store, "nextTimer">): Promise<Readiness> => {
  const asked = store.nextTimer().then(
    () => "answered",
    () => "failed",
  );
  const answer = await Promise.race([asked, late()]);
  return answer === "answered"
    ? { ok: true, notes: [] }
    : { ok: false, notes: ["The records do not answer."] };
};
