import { text } from "../core/message.ts";
import type { PortRequest } from "../core/port-request.ts";
import { carrierOf } from "./carrier-of.ts";
import type { Log } from "./log.ts";
import type { Carrier, StoredEffect, Surface } from "./ports.ts";
import { createProgressLine, type ProgressLine, type ProgressPace, progressPace } from "./progress-line.ts";

export type LineOptions = {
  carriers: Record<string, Carrier>;
  surfaces: Surface[];
  log: Log;
  /** Of the line that says how far some work is. */
  progress?: ProgressPace;
};

/** The line that says in a request's conversation how far the work of an effect is; null where none can be shown. */
export const lineFor = (
  { carriers, surfaces, log, progress = progressPace }: LineOptions,
  { key, attempts: tries }: StoredEffect,
  request: PortRequest,
): ProgressLine | null => {
  const { sid, home: to } = request;
  const surface = surfaces.find((each) => each.holds(to));
  if (!surface?.showProgress) return null;
  const { test } = carrierOf(request, carriers).capabilities;
  return createProgressLine({
    write: async (sentence, shown) => {
      const message = { parts: text(sentence), sid, ...(test ? { test } : {}) };
      return (await surface.showProgress?.({ to, message, key: `${key}/progress`, shown, tries })) ?? null;
    },
    pace: progress,
    log,
  });
};
