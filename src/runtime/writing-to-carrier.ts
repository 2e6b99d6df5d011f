import type { EffectOf } from "../core/effect.ts";
import type { Event } from "../core/event.ts";
import { toldOf } from "../core/told.ts";
import type { Sid } from "../core/values/sid.ts";
import { carrierOf } from "./carrier-of.ts";
import { loadRequest } from "./load-request.ts";
import { type Log, reasonOf } from "./log.ts";
import { done, type Performed } from "./performed.ts";
import type { Carrier, Clock, Store, StoredEffect } from "./ports.ts";
import { retryAt } from "./retry.ts";
import type { TurnRunner } from "./turn-runner.ts";

export type WritingToCarrierOptions = {
  store: Store;
  runner: TurnRunner;
  carriers: Record<string, Carrier>;
  clock: Clock;
  log: Log;
};

type Result = Extract<Event, { type: "carrier-written" }>["result"];

/**
 * Writes to the people of a carrier exactly once. The try was stored before, so whoever finds one that was begun looks
 * for its mark among the comments first; an answer that was lost is never taken for a no.
 */
export const createWritingToCarrier = ({ store, runner, carriers, clock, log }: WritingToCarrierOptions) => {
  const tell = async (
    { agency, key, id }: StoredEffect,
    { sid }: { sid: Sid },
    result: Result,
    last = true,
  ) =>
    runner.run(
      "effect",
      { id: last ? key : `${key}/delayed`, agency, type: "carrier-written", sid, result },
      last ? id : undefined,
    );

  return async (stored: StoredEffect, effect: EffectOf<"write-to-carrier">): Promise<Performed> => {
    const { sid, reference, text, mark } = effect;
    const { comments, capabilities } = carrierOf(await loadRequest(store, stored.agency, sid), carriers);
    if (!comments) throw new Error(`${capabilities.name} takes no messages; nothing may be written to it.`);
    try {
      const isThere = stored.attempts > 0 && (await comments.has(reference, mark));
      const result = isThere ? { ok: true as const } : await comments.write(reference, text);
      await tell(stored, effect, result.ok ? { type: "sent" } : { type: "refused", ...toldOf(result) });
      return done;
    } catch (error) {
      log.warn({ sid, error: reasonOf(error) }, "message to the carrier had no clear answer");
      const due = retryAt("write-to-carrier", stored.attempts + 1, clock.now());
      if (due === null) throw error;
      await tell(stored, effect, { type: "delayed", nextTry: due }, false);
      return { type: "later", due, why: reasonOf(error) };
    }
  };
};
