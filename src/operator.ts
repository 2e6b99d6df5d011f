import { once } from "node:events";
import { userInfo } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import { capabilities } from "../adapters/carriers/sandbox/capabilities.ts";
import type { OperatorRecords } from "../adapters/storage/operator-records.ts";
import { openForOperator } from "../adapters/storage/sqlite.ts";
import { portIn } from "../conversations/port-in/port-in.ts";
import { type Config, readConfig } from "./config.ts";
import { erasureHelpers } from "./erasure-helpers.ts";
import type { OperatorContext } from "./operator/context.ts";
import { helpText } from "./operator/help.ts";
import { inPieces } from "./operator/in-pieces.ts";
import { jsonText } from "./operator/json-text.ts";
import { readCommand } from "./operator/read-command.ts";
import { runCommand } from "./operator/run-command.ts";
import { bucketOf } from "./records.ts";
import { keyring } from "./runtime/keyring.ts";
import { findKeys } from "./runtime/load-keys.ts";

const words = process.argv.slice(2);
const wantsJson = words.includes("--json");

/** SQLite's code while another process writes: https://www.sqlite.org/rescode.html#busy */
const busy = 5;

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  process.stderr.write(`The output could not be written: ${error.message}\n`);
  process.exit(1);
});

let hasWritten = false;

const write = async (text: string): Promise<void> => {
  hasWritten = true;
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
};

const fail = async (exitCode: 1 | 2, sentence: string, more: { near?: unknown; help?: boolean } = {}) => {
  process.exitCode = exitCode;
  process.stderr.write(`${sentence}\n${more.help ? `\n${helpText()}` : ""}`);
  if (wantsJson && !hasWritten)
    await write(jsonText({ error: sentence, ...(more.near ? { near: more.near } : {}) }));
};

const sentenceOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  if ("errcode" in error && error.errcode === busy)
    return "The records are being written by another process for longer than usual. Please try again.";
  return error.message;
};

/** The records this installation uses, beside the processes that use them. */
const openExisting = async (
  { DATABASE_URL: url, DATA_DIR }: Config,
  access: "read" | "write",
): Promise<OperatorRecords> => {
  if (url === undefined) return openForOperator(DATA_DIR, access);
  const { openPostgresForOperator } = await import("../adapters/storage/postgres.ts");
  return openPostgresForOperator({ url, onBroken: () => undefined });
};

const nameOfUser = ({ PORTSIDE_USER }: Config): string => {
  try {
    return PORTSIDE_USER ?? userInfo().username;
  } catch (error) {
    if (error instanceof Error) return "an operator";
    throw error;
  }
};

const run = async (): Promise<void> => {
  const read = readCommand(words);
  if (!read.ok) return fail(2, read.sentence, { help: true });
  const settings = readConfig(process.env);
  if (!settings.ok) return fail(1, `These settings cannot be used:\n  ${settings.problems.join("\n  ")}`);
  const folder = settings.config.DATA_DIR;

  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const when = { now: Date.now(), zone: timeZone };
  let records: OperatorRecords | null = null;
  const open = async (access: "read" | "write"): Promise<OperatorContext> => {
    records = await openExisting(settings.config, access);
    const world = { checklist: portIn, carriers: { [capabilities.key]: capabilities } };
    const keys = () => keyring(findKeys(settings.config.PORTSIDE_KEYS, folder));
    return { records, world, ...when, now: await records.time(), dataFolder: folder, keyring: keys };
  };
  const close = async (): Promise<void> => records?.close();
  try {
    const outcome = await runCommand(read.command, open, {
      ...when,
      dataFolder: folder,
      bucket: () => bucketOf(settings.config),
      erasing: { by: nameOfUser(settings.config), helpers: erasureHelpers(folder) },
      keys: {
        load: () => findKeys(settings.config.PORTSIDE_KEYS, folder),
        wait: (milliseconds) => wait(milliseconds),
      },
    });
    if (!outcome.ok) return await fail(1, outcome.sentence, { near: outcome.near });
    for await (const piece of inPieces(outcome.text)) await write(piece);
    if (outcome.problem !== undefined) await fail(1, outcome.problem);
  } finally {
    await close();
  }
};

try {
  await run();
} catch (error) {
  await fail(1, sentenceOf(error));
}
