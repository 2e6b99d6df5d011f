import { setTimeout as wait } from "node:timers/promises";
import type { Store } from "./runtime/ports.ts";

/** Milliseconds in which the records must answer; a load balancer waits for no longer. */
const patience = 1000;

export type Readiness = { ok: boolean; notes: string[] };

const late = async (): Promise<string> => {
  await wait(patience, undefined, { ref: false });
  return "late";
};

/** Whether this process can work now: its records answer. Without its cache it works all the same. */
export const readiness = async (
  store: Pick<Store, "nextTimer">,
  cache: { isWell(): boolean } | null = null,
): Promise<Readiness> => {
  const asked = store.nextTimer().then(
    () => "answered",
    () => "failed",
  );
  const answer = await Promise.race([asked, late()]);
  const ok = answer === "answered";
  return {
    ok,
    notes: [
      ...(ok ? [] : ["The records do not answer."]),
      ...(cache && !cache.isWell() ? ["The cache does not answer. Nothing is lost without it."] : []),
    ],
  };
};
