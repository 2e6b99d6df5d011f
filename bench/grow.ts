import { statSync } from "node:fs";
import { join } from "node:path";
import { openSqlite } from "../adapters/storage/sqlite.ts";
import type { Query } from "../src/core/event.ts";
import type { PortRequest } from "../src/core/port-request.ts";
import { nearSids, type Sid } from "../src/core/values/sid.ts";
import type { Store } from "../src/runtime/ports.ts";
import { benchKeys, filedRequest } from "./engine.ts";
import { carrierIdOf, dueNow, fill, numberOf, personOf } from "./fill.ts";
import { machine } from "./machine.ts";
import { agency } from "./port-script.ts";
import { median, milliseconds, quantile, timed, times } from "./samples.ts";
import { inScratchFolder } from "./scratch-folder.ts";

const samples = 1000;
const warmUp = 100;
const shown = 10;

/** One question to the store, about the request of this index; `expect` is how many answers there are at least. */
type Question = {
  name: string;
  ask(store: Store, index: number, sid: Sid): Promise<number>;
  expect: number;
};

const found = (name: string, queryOf: (index: number, sid: Sid) => Query, expect = 1): Question => ({
  name,
  expect,
  ask: async (store, index, sid) =>
    (await store.find(agency, queryOf(index, sid), personOf(index), shown)).results.length,
});

const slip = (sid: Sid): string => `${sid.slice(0, 10)}${sid[10] === "7" ? "8" : "7"}${sid.slice(11)}`;

const questions: Question[] = [
  found("by SID", (_, sid) => ({ type: "sid", sid })),
  found("by a mistyped SID", (_, sid) => ({ type: "near", sids: nearSids(slip(sid)), text: "" })),
  found("by a number", (index) => ({ type: "number", number: numberOf(index, index % 3) })),
  found("by the carrier's id", (index) => ({ type: "carrier-id", id: carrierIdOf(index).toUpperCase() })),
  found("mine, ten newest and how many", () => ({ type: "mine" }), shown),
  found("mine that are open", () => ({ type: "mine", open: true }), shown),
  found("all, ten newest and how many", () => ({ type: "all" }), shown),
  found("all that are open", () => ({ type: "all", open: true }), shown),
  {
    name: "history",
    expect: 4,
    ask: async (store, _, sid) => (await store.history(agency, sid)).length,
  },
  {
    name: "numbers taken by another request",
    expect: 3,
    ask: async (store, index) => {
      const numbers = [0, 1, 2].map((which) => numberOf(index, which));
      return (await store.taken(agency, numbers, "PR-0000-0000")).length;
    },
  },
  {
    name: "effects that are due",
    expect: 16,
    ask: async (store) => (await store.dueEffects(Date.now(), [], 16)).length,
  },
  {
    name: "timers that are due",
    expect: 1,
    ask: async (store) => ((await store.dueTimers(Date.now(), dueNow)).length > 0 ? 1 : 0),
  },
];

/** An index whose request is ours and open, so that every question has an answer. */
const someIndex = (size: number): number => {
  const index = Math.floor((Math.random() * size) / 30) * 30;
  return index + 1 + Math.floor(Math.random() * 2);
};

/** Records of one size, open. */
type Filled = { size: number; bytes: number; sids: Sid[]; store: Store };

const asked = async ({ store, sids }: Filled, question: Question): Promise<number> => {
  const index = someIndex(sids.length);
  const sid = sids[index];
  if (!sid) throw new Error(`There is no request ${index} of ${sids.length}.`);
  let answers = 0;
  const took = await timed(async () => {
    answers = await question.ask(store, index, sid);
  });
  if (answers < question.expect)
    throw new Error(`"${question.name}" found ${answers}, not ${question.expect}.`);
  return took;
};

/** Asks every size in turn, so that whatever else the machine does meets them all alike. */
const measure = async (all: Filled[], question: Question): Promise<number[][]> => {
  const measured: number[][] = all.map(() => []);
  for (let sample = 0; sample < warmUp + samples; sample += 1) {
    for (const [index, filled] of all.entries()) {
      const took = await asked(filled, question);
      if (sample >= warmUp) measured[index]?.push(took);
    }
  }
  return measured;
};

const filledWith = async (parent: string, template: PortRequest, size: number): Promise<Filled> => {
  const folder = join(parent, String(size));
  await (await openSqlite(folder, benchKeys)).close();
  const sids = fill(folder, template, size);
  const { size: bytes } = statSync(join(folder, "portside.db"));
  process.stderr.write(`${size.toLocaleString("en-US")} requests are there\n`);
  return { size, bytes, sids, store: await openSqlite(folder, benchKeys) };
};

/** What is asked all day, with more and more requests in the records. It should take the same time. */
export const benchGrow = (sizes: number[]): Promise<string[]> =>
  inScratchFolder((folder) => benchIn(folder, sizes));

const benchIn = async (folder: string, sizes: number[]): Promise<string[]> => {
  const template = await filedRequest();
  const all: Filled[] = [];
  for (const size of sizes) all.push(await filledWith(folder, template, size));
  const rows: string[] = [];
  for (const question of questions) {
    const measured = await measure(all, question);
    const cells = measured.map(
      (each) => `${milliseconds(median(each))} / ${milliseconds(quantile(each, 0.99))}`,
    );
    const growth = times(median(measured.at(-1) ?? []) / median(measured[0] ?? []));
    rows.push(`| ${question.name} | ${cells.join(" | ")} | ${growth} |`);
  }
  for (const { store } of all) await store.close();
  const heads = all.map(({ size, bytes }) => {
    return `${size.toLocaleString("en-US")} (${Math.round(bytes / 1e6).toLocaleString("en-US")} MB)`;
  });
  return [
    "## grow: lookups with more and more requests",
    "",
    `Median / p99 of ${samples} questions about random requests, through the SQLite store, each size asked in turn. Each hundredth`,
    "request has three effects waiting in a lane of its own, every open one a timer. Target: the medians of the largest and",
    "the smallest within 2 times.",
    "",
    machine(folder),
    "",
    `| | ${heads.join(" | ")} | growth |`,
    `|---|${sizes.map(() => "---|").join("")}---|`,
    ...rows,
  ];
};
