import { execFile } from "node:child_process";
import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { openSqlite } from "../adapters/storage/sqlite.ts";
import type { PortRequest } from "../src/core/port-request.ts";
import type { Sid } from "../src/core/values/sid.ts";
import type { Store } from "../src/runtime/ports.ts";
import { benchKeys, filedRequest } from "./engine.ts";
import { fill } from "./fill.ts";
import { asked, type Question, questions, someIndex, type Target } from "./grow-questions.ts";
import { machine } from "./machine.ts";
import { median, milliseconds, quantile, times } from "./samples.ts";
import { inScratchFolder } from "./scratch-folder.ts";

const run = promisify(execFile);
const samples = 5000;
const warmUp = 500;

/** Records of one size, open. */
type Filled = { size: number; bytes: number; folder: string; sids: Sid[]; store: Store };

const someOf = (sids: Sid[]): Target => {
  const index = someIndex(sids.length);
  const sid = sids[index];
  if (!sid) throw new Error(`There is no request ${index} of ${sids.length}.`);
  return { index, sid };
};

/** Asks every size in turn, so that whatever else the machine does meets them all alike. */
const measure = async (all: Filled[], question: Question): Promise<number[][]> => {
  const measured: number[][] = all.map(() => []);
  for (let sample = 0; sample < warmUp + samples; sample += 1) {
    for (const [index, { store, sids }] of all.entries()) {
      const took = await asked(store, question, someOf(sids));
      if (sample >= warmUp) measured[index]?.push(took);
    }
  }
  return measured;
};

/** Megabytes at the most of a process of its own that opens these records and asks everything about some requests. */
const memoryOf = async ({ folder, sids }: Filled): Promise<number> => {
  const targets = join(folder, "asked.json");
  writeFileSync(targets, JSON.stringify(Array.from({ length: 1000 }, () => someOf(sids))));
  const script = fileURLToPath(new URL("grow-memory.ts", import.meta.url));
  const { stdout } = await run(process.execPath, ["--max-semi-space-size=2", script, folder, targets]);
  return Number(stdout);
};

const filledWith = async (parent: string, template: PortRequest, size: number): Promise<Filled> => {
  const folder = join(parent, String(size));
  await (await openSqlite(folder, benchKeys)).close();
  const sids = fill(folder, template, size);
  const { size: bytes } = statSync(join(folder, "portside.db"));
  process.stderr.write(`${size.toLocaleString("en-US")} requests are there\n`);
  return { size, bytes, folder, sids, store: await openSqlite(folder, benchKeys) };
};

/** What is asked all day, with more and more requests in the records. It should take the same time. */
export const benchGrow = (sizes: number[]): Promise<string[]> =>
  inScratchFolder((folder) => benchIn(folder, sizes));

const growthOf = (values: number[]): string => times((values.at(-1) ?? 0) / (values[0] ?? 0));

const benchIn = async (folder: string, sizes: number[]): Promise<string[]> => {
  const template = await filedRequest();
  const all: Filled[] = [];
  for (const size of sizes) all.push(await filledWith(folder, template, size));
  const rows: string[] = [];
  for (const question of questions) {
    const measured = await measure(all, question);
    const medians = measured.map(median);
    const slowest = measured.map((each) => quantile(each, 0.99));
    const cells = medians.map(
      (each, index) => `${milliseconds(each)} / ${milliseconds(slowest[index] ?? 0)}`,
    );
    rows.push(`| ${[question.name, ...cells, `${growthOf(medians)} / ${growthOf(slowest)}`].join(" | ")} |`);
  }
  for (const { store } of all) await store.close();
  const memory: number[] = [];
  for (const each of all) memory.push(await memoryOf(each));
  rows.push(
    `| **memory of a process** | ${memory.map((each) => `${each.toFixed(0)} MB`).join(" | ")} | ${growthOf(memory)} |`,
  );
  const heads = all.map(({ size, bytes }) => {
    return `${size.toLocaleString("en-US")} (${Math.round(bytes / 1e6).toLocaleString("en-US")} MB)`;
  });
  return [
    "## grow: lookups with more and more requests",
    "",
    `Median / p99 of ${samples.toLocaleString("en-US")} questions about random requests, through the SQLite store, each size asked in turn. Each`,
    "hundredth request has three effects waiting in a lane of its own, every open one a timer. Memory is what a process of its own",
    "holds which opens the records and asks each question a thousand times. Target: p99 and memory of the largest and",
    "the smallest within 2 times.",
    "",
    machine(folder),
    "",
    `| | ${heads.join(" | ")} | growth |`,
    `|---|${sizes.map(() => "---|").join("")}---|`,
    ...rows,
  ];
};
