import type { EffectOf } from "../core/effect.ts";
import { carrierOf } from "./carrier-of.ts";
import { loadRequest } from "./load-request.ts";
import type { Log } from "./log.ts";
import { done, type Performed } from "./performed.ts";
import type { Carrier, Store, StoredEffect } from "./ports.ts";
import type { TurnRunner } from "./turn-runner.ts";

export type WritingToDeskOptions = {
  store: Store;
  runner: TurnRunner;
  carriers: Record<string, Carrier>;
  log: Log;
};

/** Writes to the desk of a carrier of people. What its mail server will not take is told in the conversation. */
export const createWritingToDesk =
  ({ store, runner, carriers, log }: WritingToDeskOptions) =>
  async (stored: StoredEffect, effect: EffectOf<"write-to-desk">): Promise<Performed> => {
    const { sid, reference, letter } = effect;
    const { desk, capabilities } = carrierOf(await loadRequest(store, stored.agency, sid), carriers);
    if (!desk) throw new Error(`${sid} is with a carrier that has no desk; nobody can be written to.`);
    const sent = await desk.write(reference, letter, stored.key);
    if (sent.ok) return done;
    log.warn({ sid, fault: sent.fault, error: sent.why }, "mail to the desk not taken");
    await runner.run("effect", {
      id: `${stored.key}/failed`,
      agency: stored.agency,
      type: "mail-failed",
      sid,
      to: capabilities.desk?.address ?? "",
      subject: reference,
      fault: sent.fault,
    });
    return { type: "given-up", why: sent.why };
  };
