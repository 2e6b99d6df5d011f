import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual, promisify } from "node:util";
import { machine } from "./machine.ts";
import { times } from "./samples.ts";
import { inScratchFolder } from "./scratch-folder.ts";

const run = promisify(execFile);
const folder = fileURLToPath(new URL("peers", import.meta.url));

type Outcome = {
  turnsPerSecond: number;
  /** Microseconds of processor time a turn, whatever thread took them. */
  cpu: number;
  bytes: number;
  sent: number;
  answers: Record<string, unknown>;
};

const engines = [
  { name: "portside", package: null, label: "Portside, all of it" },
  { name: "portside-kept", package: null, label: "its states read and kept, and nothing else" },
  { name: "botbuilder", package: "botbuilder-dialogs", label: "botbuilder-dialogs" },
  { name: "grammy", package: "@grammyjs/conversations", label: "grammY conversations" },
  { name: "chat-sdk", package: "chat", label: "Chat SDK" },
  { name: "xstate", package: "xstate", label: "XState" },
  { name: "bare", package: null, label: "a bare reducer" },
];

/** The peers have a package of their own, so that nobody installs them who does not measure; their scripts stay off. */
const install = async (): Promise<void> => {
  if (existsSync(`${folder}/node_modules`)) return;
  await run("npm", ["ci", "--ignore-scripts"], { cwd: folder });
};

const play = async (name: string): Promise<Outcome> => {
  const { stdout } = await run(process.execPath, [`${folder}/run-one.ts`, name], {
    env: { ...process.env, NODE_OPTIONS: "--disable-warning=ExperimentalWarning" },
  });
  return JSON.parse(stdout) as Outcome;
};

const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(`${folder}/node_modules/${name}/package.json`, "utf8")) as { version: string })
    .version;

/** A figure stands only beside an engine that did the same: the answers must be those of the bare reducer. */
const assertSame = (label: string, { answers }: Outcome, bare: Outcome): void => {
  for (const [key, value] of Object.entries(answers)) {
    if (!isDeepStrictEqual(value, bare.answers[key]))
      throw new Error(
        `${label} has ${JSON.stringify(value)} for ${key}, not ${JSON.stringify(bare.answers[key])}.`,
      );
  }
};

/** The same conversation of sixteen turns in our engine and in what else it could have been built with. */
export const benchEngines = async (): Promise<string[]> => {
  await install();
  const outcomes: (Outcome & { label: string })[] = [];
  for (const engine of engines) {
    const version = engine.package ? ` ${versionOf(engine.package)}` : "";
    outcomes.push({ ...(await play(engine.name)), label: `${engine.label}${version}` });
  }
  const [ours, bare] = [outcomes[0], outcomes.at(-1)];
  if (!ours || !bare) throw new Error("There is nothing to compare.");
  for (const outcome of outcomes) assertSame(outcome.label, outcome, bare);
  return [
    "## engines: the same conversation in other engines",
    "",
    'Sixteen turns from "/port" to the confirmation, one answer each, in a process of its own; states are kept as text in memory,',
    "stored after each turn and read before the next. Numbers, address, e-mail and yes or no are read by the same functions; where an",
    "engine has prompts of its own for a choice or a yes, those. The others do nothing but ask, read and keep. Portside does all it",
    "does: commands, questions in between, corrections, secrets sealed, history, a live card, numbers checked and bill compared; the",
    "turns of what the world answers are counted with the person's. By processor time, which other processes disturb least.",
    "Wanted: 10 times the speed of botbuilder-dialogs, 12 times that of grammY, a quarter of the bare reducer. That is not",
    "met, and cannot be: reading and keeping its states alone, without any conversation, takes what a quarter of the bare reducer",
    "allows for everything.",
    "",
    await inScratchFolder(async (scratch) => machine(scratch)),
    "",
    "| engine | processor time a turn | beside Portside | turns a second | bytes of an open conversation | messages |",
    "|---|---|---|---|---|---|",
    ...outcomes.map(
      ({ label, cpu, turnsPerSecond, bytes, sent }) =>
        `| ${label} | ${cpu.toFixed(0)} µs | ${times(cpu / ours.cpu)} | ${turnsPerSecond.toFixed(0)} | ${bytes} | ${sent} |`,
    ),
  ];
};
