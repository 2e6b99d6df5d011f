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

/** A log that redacts by field name. Without a destination it writes to `portside.log` in the data folder. */
export const createLog = (folder: string, level: string, destination?: DestinationStream): Log => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const paths = hidden.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);
  return pino(
    { level, redact: { paths, censor: "[hidden]" }, base: null },
    destination ?? pino.destination({ dest: join(folder, "portside.log"), sync: true, append: true }),
  );
};
