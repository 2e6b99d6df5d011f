import { statSync } from "node:fs";
import { join } from "node:path";
import { openSqlite } from "../adapters/storage/sqlite.ts";
import type { Query } from "../src/core/event.ts";
import type { PortRequest } from "../src/core/port-request.ts";
import { nearSids, type Sid } from "../src/core/sid.ts";
import type { Store } from "../src/runtime/ports.ts";
import { benchKeys, openEngine } from "./engine.ts";
import { carrierIdOf, dueNow, fill, numberOf, personOf } from "./fill.ts";
import { machine } from "./machine.ts";
import { agency, threeNumbers } from "./port-script.ts";
import { median, milliseconds, quantile, timed, times } from "./samples.ts";
import { scratchFolder } from "./scratch-folder.ts";

const samples = 1000;
const warmUp = 100;
const shown = 10;

/** One question to the store, about the request of this index; `expect` is how many answers there must be. */
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

const measure = async (store: Store, question: Question, sids: Sid[]): Promise<number[]> => {
  const measured: number[] = [];
  for (let sample = 0; sample < warmUp + samples; sample += 1) {
    const index = someIndex(sids.length);
    const sid = sids[index];
    if (!sid) throw new Error(`There is no request ${index} of ${sids.length}.`);
    let answers = 0;
    const took = await timed(async () => {
      answers = await question.ask(store, index, sid);
    });
    if (answers !== question.expect)
      throw new Error(`"${question.name}" found ${answers}, not ${question.expect}.`);
    if (sample >= warmUp) measured.push(took);
  }
  return measured;
};

/** A request as a port leaves it when it was filed: what every row holds. */
const templateOf = async (folder: string): Promise<PortRequest> => {
  const engine = await openEngine(folder, { turn: () => undefined });
  const { request } = await engine.playPort("template", threeNumbers);
  await engine.close();
  if (!request) throw new Error("The scripted port-in has no request.");
  return request.state;
};

const sizeOf = (folder: string): string =>
  `${Math.round(statSync(join(folder, "portside.db")).size / 1e6).toLocaleString("en-US")} MB`;

/** What is asked all day, with more and more requests in the records. It should take the same time. */
export const benchGrow = async (sizes: number[]): Promise<string[]> => {
  const { folder, remove } = scratchFolder();
  const scratch = scratchFolder();
  const template = await templateOf(scratch.folder);
  scratch.remove();
  await (await openSqlite(folder, benchKeys)).close();

  const sids: Sid[] = [];
  const files: string[] = [];
  const timings = new Map<string, number[][]>();
  for (const size of sizes) {
    for (const sid of fill(folder, template, sids.length, size)) sids.push(sid);
    files.push(`${size.toLocaleString("en-US")} in ${sizeOf(folder)}`);
    process.stderr.write(`${files.at(-1)}\n`);
    const store = await openSqlite(folder, benchKeys);
    for (const question of questions) {
      const measured = await measure(store, question, sids);
      timings.set(question.name, [...(timings.get(question.name) ?? []), measured]);
    }
    await store.close();
  }
  const where = machine(folder);
  remove();

  const cells = (all: number[][]): string =>
    all.map((each) => `${milliseconds(median(each))} / ${milliseconds(quantile(each, 0.99))}`).join(" | ");
  const growth = (all: number[][]): string => times(median(all.at(-1) ?? []) / median(all[0] ?? []));
  return [
    "## grow: lookups with more and more requests",
    "",
    `Median / p99 of ${samples} questions about random requests, through the SQLite store. Each hundredth request has three effects`,
    "waiting in a lane of its own, every open one a timer. Target: the medians of the largest and the smallest within 2 times.",
    "",
    where,
    "",
    `Requests: ${files.join(", ")}.`,
    "",
    `| | ${sizes.map((size) => size.toLocaleString("en-US")).join(" | ")} | growth |`,
    `|---|${sizes.map(() => "---|").join("")}---|`,
    ...[...timings].map(([name, all]) => `| ${name} | ${cells(all)} | ${growth(all)} |`),
  ];
};
