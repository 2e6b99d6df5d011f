import http, { type ClientRequest, type RequestOptions } from "node:http";
import { readConfig } from "../../src/config.ts";
import { createLog } from "../../src/logger.ts";
import { entropy } from "../../src/runtime/entropy.ts";
import { serve } from "../../src/serve.ts";
import { steppableClock } from "../support/stepped-date.ts";

/** What such a process is told: how far its clock is off, in milliseconds; whether to stop at its next call that files. */
export type ToldToMember = { type: "clock"; offset: number } | { type: "stop-at-filing"; yes: boolean };

/** What it tells: that it takes requests; that it stops now, until somebody has it go on. */
export type ToldByMember = { type: "ready" } | { type: "stopped" };

/** The people of the chaos world are one account on each platform, so they are in more haste than anybody. */
const perMinute = 1_000_000;

/** Messages to one channel come faster here than on the platforms, so that more happens in a minute. */
const spacing = 150;

/**
 * Run as a process of its own, several on the same records: Portside as `npm start` serves it, with a stand-in where
 * Microsoft is, and a clock that can be stepped.
 */
const step = steppableClock();

/** Calls that file, and only they, are made with what is wrapped here: when their connection is about to be made. */
let isToStop = false;
const request = http.request as (url: URL, options: RequestOptions) => ClientRequest;
http.request = ((url: URL, options: RequestOptions): ClientRequest => {
  if (isToStop && process.send) {
    isToStop = false;
    process.send({ type: "stopped" } satisfies ToldByMember);
    process.kill(process.pid, "SIGSTOP");
  }
  return request(url, options);
}) as typeof http.request;

const settings = readConfig(process.env);
if (!settings.ok) throw new Error(settings.problems.join("\n"));
const { config } = settings;
const { CHAOS_TEAMS_METADATA: metadataUrl = "", CHAOS_TEAMS_FILES: fileHost = "" } = process.env;
const served = await serve({
  config,
  clock: { now: () => Date.now() },
  entropy,
  speed: 1,
  log: createLog(config.DATA_DIR, config.LOG_LEVEL),
  spacing,
  perMinute,
  teamsPeer: { metadataUrl, token: "token-for-teams", fileHost },
});

process.on("message", (told: ToldToMember) => {
  if (told.type === "clock") step(told.offset);
  else isToStop = told.yes;
});
process.once("SIGTERM", () => {
  void served.close().then(() => process.disconnect());
});
// Without the parent there is nobody left to talk to.
process.once("disconnect", () => process.exit());
served.assistant.start();
process.send?.({ type: "ready" } satisfies ToldByMember);
