import type { EffectOf } from "../core/effect.ts";
import { carrierOf } from "./carrier-of.ts";
import { loadRequest } from "./load-request.ts";
import type { Log } from "./log.ts";
import { done, type Performed } from "./performed.ts";
import type { Carrier, Store, StoredEffect } from "./ports.ts";
import { createReporting } from "./reporting.ts";
import type { TurnRunner } from "./turn-runner.ts";

export type RecordingAnswersOptions = {
  store: Store;
  runner: TurnRunner;
  carriers: Record<string, Carrier>;
  log: Log;
};

/** Notes with the carrier what its desk wrote, and tells what changed by the way of every report. */
export const createRecordingAnswers = ({ store, runner, carriers, log }: RecordingAnswersOptions) => {
  const report = createReporting({ store, runner, log });
  return async (stored: StoredEffect, effect: EffectOf<"record-answer">): Promise<Performed> => {
    const { sid, reference, answer } = effect;
    const request = await loadRequest(store, stored.agency, sid);
    const { desk } = carrierOf(request, carriers);
    if (!desk) throw new Error(`${sid} is with a carrier that has no desk; nothing is recorded for it.`);
    for (const order of await desk.record(reference, answer, stored.key)) {
      if ((await report(request.carrier, order)) === "later")
        throw new Error(`What the desk wrote of ${reference} could not be told.`);
    }
    return done;
  };
};
