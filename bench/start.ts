import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "../test/support/free-port.ts";
import { machine } from "./machine.ts";
import { median, milliseconds, times } from "./samples.ts";
import { inScratchFolder } from "./scratch-folder.ts";
import { benchSecret, openStandIn } from "./slack-events.ts";

const starts = 9;
const idle = 15_000;
const patience = 30_000;

const fileOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The flags that package.json starts it with. */
const flags = ["--max-semi-space-size=2"];

type Started = { child: ChildProcess; took: number };

/** A process from its start until it says that it is ready. */
const start = async (file: string, environment: Record<string, string>): Promise<Started> => {
  const port = await freePort();
  const from = performance.now();
  const child = spawn(process.execPath, [...flags, file], {
    env: { PATH: process.env.PATH, PORT: String(port), ...environment },
    stdio: ["ignore", "ignore", "inherit"],
  });
  while (performance.now() - from < patience) {
    const isReady = await fetch(`http://127.0.0.1:${port}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return { child, took: performance.now() - from };
    if (child.exitCode !== null) break;
    await wait(5);
  }
  child.kill("SIGKILL");
  throw new Error(`${file} did not become ready; start it by hand with the same settings to see why.`);
};

const stop = async (child: ChildProcess): Promise<void> => {
  child.kill("SIGTERM");
  if (child.exitCode === null) await once(child, "exit");
};

/** Megabytes of memory the process holds, as Linux counts them. */
const residentOf = ({ pid }: ChildProcess): number => {
  const [, kilobytes = "0"] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kilobytes) / 1024;
};

type Measured = { label: string; took: number[]; resident: number };

const measure = async (
  label: string,
  file: string,
  environment: (round: number) => Record<string, string>,
): Promise<Measured> => {
  const took: number[] = [];
  let resident = 0;
  for (let round = 0; round < starts; round += 1) {
    const started = await start(file, environment(round));
    took.push(started.took);
    if (round === starts - 1) {
      await wait(idle);
      resident = residentOf(started.child);
    }
    await stop(started.child);
  }
  return { label, took, resident };
};

/** How long a person waits for the first answer, and what the process weighs while nobody says anything. */
export const benchStart = (): Promise<string[]> =>
  inScratchFolder(async (folder) => {
    const standIn = await openStandIn();
    const both = (round: number): Record<string, string> => ({
      DATA_DIR: `${folder}/${round}`,
      PUBLIC_URL: "https://portside.example.com",
      SLACK_SIGNING_SECRET: benchSecret,
      SLACK_BOT_TOKEN: "xoxb-benchmark",
      SLACK_API_URL: standIn.apiUrl,
      MICROSOFT_APP_ID: "22222222-2222-4222-8222-222222222222",
      MICROSOFT_APP_TENANT_ID: "11111111-1111-4111-8111-111111111111",
      MICROSOFT_APP_PASSWORD: "made-up-password",
    });
    const main = fileOf("../src/main.ts");
    const fresh = await measure("Portside, an empty folder", main, both);
    const again = await measure("Portside, its folder as it was left", main, () => both(0));
    const peer = await measure("Bolt and botbuilder alone", fileOf("peers/both-platforms.ts"), () => ({}));
    await standIn.close();
    const row = ({ label, took, resident }: Measured): string =>
      `| ${label} | ${milliseconds(median(took))} | ${milliseconds(Math.max(...took))} | ${times(median(took) / median(peer.took))} | ${resident.toFixed(0)} MB |`;
    return [
      "## start: from nothing to ready",
      "",
      `${starts} starts each, with Slack and Teams on and SQLite in a folder: from starting the process until /health/ready answers`,
      `that it is; and its resident memory ${idle / 1000} s later. The peer loads the same two SDKs and listens. Wanted: under 1.5 s and 180 MB.`,
      "",
      machine(folder),
      "",
      "| | ready, median | the slowest | beside the peer | resident, idle |",
      "|---|---|---|---|---|",
      ...[fresh, again, peer].map(row),
    ];
  });
