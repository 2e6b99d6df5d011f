import { randomUUID } from "node:crypto";
import { fstatSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createTerminal } from "../adapters/terminal/app.ts";
import { type Config, hasSlack, hasTeams, readConfig } from "./config.ts";
import type { Person } from "./core/event.ts";
import { languageNow, languageOfLocale } from "./core/language.ts";
import { createLog } from "./logger.ts";
import { openPortside } from "./portside.ts";
import { entropy } from "./runtime/entropy.ts";
import { serve } from "./serve.ts";
import { createWeb } from "./web.ts";

const usage = `Portside moves US phone numbers from one carrier to another.

  npm start                    the conversation in this terminal, with the sandbox carrier
  npm start < answers.txt      the same from a script of answers
  npm start -- --fast          the sandbox carrier's weeks pass in about a minute
  npm run demo                 one whole port, played on a fast clock
  npm run portside -- help     what an operator can do

Settings are environment variables; the README lists them.`;

/** Weeks in about a minute: one second is some six hours of the sandbox carrier. */
const fastSpeed = 20_000;

/** Milliseconds after which a process that was told to stop ends, whatever hangs: it is killed after ten seconds. */
const longestStop = 9000;

const fail = (sentence: string): never => {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
};

const nameOfUser = (config: Config): string => {
  if (config.PORTSIDE_USER) return config.PORTSIDE_USER;
  try {
    return userInfo().username;
  } catch (error) {
    if (error instanceof Error) return "you";
    throw error;
  }
};

/** Whoever sits at the terminal; with a second person's word people have to be told apart. */
const personHere = (config: Config): Person => {
  const name = nameOfUser(config);
  const language = languageOfLocale(config.LANG);
  return config.SECOND_PERSON === "on"
    ? { id: `local ${name}`, name, role: "manage", second: true, ...language }
    : { id: "local", name, role: "manage", ...language };
};

/** Neither a terminal nor a pipe nor a file is the input: a container or a service was started with nothing to talk to. */
const hearsNobody = (): boolean => !process.stdin.isTTY && fstatSync(0).isCharacterDevice();

const readArguments = (): { fast: boolean; help: boolean } => {
  try {
    const { values } = parseArgs({
      options: {
        fast: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    return values;
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
};

const told = (keyMade: string | null): void => {
  if (keyMade === null) return;
  process.stderr.write(
    `A key for sealing account numbers and PINs was made: ${keyMade}. Back it up apart from the data.\n`,
  );
};

const whereServed = (config: Config, port: number | null): string => {
  const slack = port === null || config.SLACK_SIGNING_SECRET === undefined ? "Socket Mode" : "/slack/events";
  const places = [
    ...(hasSlack(config) ? [`Slack (${slack})`] : []),
    ...(hasTeams(config) ? ["Teams (/api/messages)"] : []),
  ];
  const only = config.TEAMS_ANONYMOUS ? ", for this machine only" : "";
  return `${places.join(" and ")}${port === null ? "" : ` at port ${port}`}${only}`;
};

/** Serves chat platforms until the process is told to stop. */
const runService = async (config: Config, fast: boolean): Promise<void> => {
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
  });
  const service = await serve({
    config,
    clock: { now: () => Date.now() },
    entropy,
    speed: fast ? fastSpeed : 1,
    log: createLog(config.DATA_DIR, config.LOG_LEVEL),
  });
  told(service.keyMade);
  service.assistant.start();
  process.stdout.write(`Portside serves ${whereServed(config, service.port)}. Stop it with Ctrl-C.\n`);
  await stopped;
  // Work that did not end in time is stored and is done by the next process; it must not keep this one.
  setTimeout(() => process.exit(), longestStop).unref();
  await service.close();
  setTimeout(() => process.exit(), 1000).unref();
};

const run = async (): Promise<void> => {
  const { fast, help } = readArguments();
  if (help) {
    process.stdout.write(`${usage}\n`);
    return;
  }
  const read = readConfig(process.env);
  if (!read.ok)
    return fail(
      `Portside cannot start with these settings:\n${read.problems.map((each) => `  ${each}`).join("\n")}`,
    );
  const { config } = read;
  if (hasSlack(config) || hasTeams(config)) return runService(config, fast);
  if (config.DATABASE_URL !== undefined && hearsNobody())
    return fail(
      "Nobody can talk to Portside here: it has no terminal, and neither Slack nor Teams is set. The README says how to connect them.",
    );
  const interactive = process.stdin.isTTY === true && process.stdout.isTTY === true;
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => stop.abort());
  const person = personHere(config);
  const terminal = createTerminal({
    input: process.stdin,
    output: process.stdout,
    interactive,
    colour: interactive && config.NO_COLOR === undefined,
    agency: "local",
    person,
    conversation: "terminal:local",
    folder: join(config.DATA_DIR, "handed-out"),
    nextId: () => randomUUID(),
    stop: stop.signal,
  });
  const log = createLog(config.DATA_DIR, config.LOG_LEVEL);
  const web = createWeb(config, log);
  const portside = await openPortside({
    config,
    clock: { now: () => Date.now() },
    entropy,
    speed: fast ? fastSpeed : 1,
    surfaces: [terminal.surface],
    base: web.base,
    log,
  });
  told(portside.keyMade);
  try {
    const port = await web.open(portside, { local: true });
    if (port !== config.PORT && config.PORT !== 0)
      process.stderr.write(`Port ${config.PORT} is in use, so pages are at http://127.0.0.1:${port}.\n`);
    portside.assistant.start();
    const chosen = await portside.store.languageOf("local", person.id);
    const understood = (text: string): string => (languageNow() === "en" ? text : portside.understood(text));
    await terminal.run(portside.assistant, understood, chosen ?? person.language);
    await portside.assistant.settle();
  } finally {
    await web.close();
    await portside.close();
  }
};

try {
  await run();
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
