import { writeFileSync } from "node:fs";
import http, { type ClientRequest, type RequestOptions } from "node:http";

/**
 * Loaded before the program: stops the process, as a machine does that is paused, at the first call that `FREEZE_AT`
 * fits ("POST /v1/orders"), when its connection is about to be made. The file `FROZEN` then holds the id of the process;
 * while it is there nobody stops.
 */
const wanted = new RegExp(process.env.FREEZE_AT ?? "(?!)");
const note = process.env.FROZEN ?? "";

/** False where another process was stopped before. */
const isFirst = (): boolean => {
  try {
    writeFileSync(note, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
};

const request = http.request as (url: URL, options: RequestOptions) => ClientRequest;
http.request = ((url: URL, options: RequestOptions): ClientRequest => {
  const isWanted = wanted.test(`${options.method} ${url.pathname}`);
  if (isWanted && isFirst()) process.kill(process.pid, "SIGSTOP");
  return request(url, options);
}) as typeof http.request;
