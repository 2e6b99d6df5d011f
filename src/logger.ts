import { mkdirSync } from "node:fs";
import { join } from "node:path";
import pino, { type DestinationStream } from "pino";
import type { Log } from "./runtime/log.ts";

/** Fields that are never written, whatever a later change puts into a log line, at any depth of three. */
const hidden = [
  "pin",
  "ssn",
  "ssn4",
  "secret",
  "accountNumber",
  "value",
  "values",
  "text",
  "answers",
  "token",
  "authorization",
  "open",
  "sealed",
];

/** Characters that wait at most while the file cannot be written. What is more is dropped. */
const mostWaiting = 1_000_000;

/** A file that cannot be written, such as on a full disk, is told of once, and written again as soon as that is possible. */
const fileIn = (folder: string): DestinationStream => {
  const path = join(folder, "portside.log");
  const file = pino.destination({ dest: path, sync: true, append: true, maxLength: mostWaiting });
  let isTold = false;
  file.on("error", (error: Error) => {
    if (!isTold) process.stderr.write(`The log ${path} cannot be written just now: ${error.message}\n`);
    isTold = true;
  });
  file.on("write", () => {
    isTold = false;
  });
  return file;
};

/** A log that redacts by field name. Without a destination it writes to `portside.log` in the data folder. */
export const createLog = (folder: string, level: string, destination?: DestinationStream): Log => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const paths = hidden.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);
  return pino({ level, redact: { paths, censor: "[hidden]" }, base: null }, destination ?? fileIn(folder));
};
