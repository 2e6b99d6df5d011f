import { type Log, reasonOf } from "./log.ts";

/** What node-cron says of the ticks, in our log: on its own it would write to standard error. */
export const tickingLog = (log: Log) => {
  const note = (message: string | Error): void =>
    log.info({ what: message instanceof Error ? reasonOf(message) : message }, "tick noted");
  return { info: note, warn: note, error: note, debug: note };
};
