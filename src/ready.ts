import { setTimeout as wait } from "node:timers/promises";
import type { Store } from "./runtime/ports.ts";

/** Milliseconds in which the records must answer; a load balancer waits for no longer. */
const patience = 1000;

export type Readiness = { ok: boolean; notes: string[] };

const late = async (): Promise<string> => {
  await wait(patience, undefined, { ref: false });
  return "late";
};

type Asked = {
  store: Pick<Store, "nextTimer">;
  cache?: { answers(): Promise<boolean> } | null;
};

const look = async ({ store, cache = null }: Asked): Promise<Readiness> => {
  const asked = store.nextTimer().then(
    () => "answered",
    () => "failed",
  );
  const [answer, cached] = await Promise.all([Promise.race([asked, late()]), cache?.answers() ?? true]);
  const ok = answer === "answered";
  return {
    ok,
    notes: [
      ...(ok ? [] : ["The records do not answer."]),
      ...(cached ? [] : ["The cache does not answer. Nothing is lost without it."]),
    ],
  };
};

/**
 * Whether this process can work now: its records answer. Without its cache it works all the same. Anybody may ask, as often
 * as they like, so whoever asks while the records are asked gets the same answer.
 */
export const createReadiness = (asked: Asked): (() => Promise<Readiness>) => {
  let looking: Promise<Readiness> | null = null;
  return () => {
    looking ??= look(asked).finally(() => {
      looking = null;
    });
    return looking;
  };
};
