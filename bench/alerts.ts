import { generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { readOrder } from "../adapters/carriers/telnyx/read-order.ts";
import { orderOnWire } from "../adapters/carriers/telnyx/wire.ts";
import { openSqlite } from "../adapters/storage/sqlite.ts";
import { readConfig } from "../src/config.ts";
import type { PortRequest } from "../src/core/port-request.ts";
import { entropy } from "../src/runtime/entropy.ts";
import { serve } from "../src/serve.ts";
import type { Job, Sent } from "./alerts-poster.ts";
import type { Post } from "./alerts-slack.ts";
import { benchKeys, benchKeyText, filedRequest } from "./engine.ts";
import { machine } from "./machine.ts";
import { openCarrier } from "./open-carrier.ts";
import { fillRequests } from "./poll-fill.ts";
import { sidAt, telnyxOrder } from "./poll-orders.ts";
import { quantile } from "./samples.ts";
import { inScratchFolder } from "./scratch-folder.ts";

const channels = 50;
const agency = "slack:T0BENCH";
const secret = "benchmark-river-0123456789";
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
/** Slack takes a message a second for each channel. */
const pace = 1000;

const rootOf = (index: number): string => `1800000000.${String(index).padStart(6, "0")}`;
const indexOf = (thread: string): number => Number(thread.split(".")[1]);
const homeAt = (index: number): string => `${agency}:C0BENCH${index % channels}:${rootOf(index)}`;

const openWorker = async (file: string) => {
  const worker = new Worker(new URL(file, import.meta.url));
  return {
    worker,
    ask: async <T>(message: unknown): Promise<T> => {
      worker.postMessage(message);
      return ((await once(worker, "message")) as [T])[0];
    },
  };
};

type Setting = { size: number; pollSeconds: number; posts: boolean };

/** Portside in front of a carrier and a workspace of our own, with requests talked about in the channels. */
const openScene = async (folder: string, template: PortRequest, { size, pollSeconds, posts }: Setting) => {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const carrier = await openCarrier(size);
  const slack = await openWorker("./alerts-slack.ts");
  const [port] = (await once(slack.worker, "message")) as [number];
  const store = await openSqlite(folder, benchKeys);
  for (let index = 0; index < size; index += 1) await store.setNote(agency, `root/${homeAt(index)}`, "");
  await store.setNote(agency, "settings", { enabled: true });
  await store.close();
  const orderAt = (index: number) =>
    readOrder(orderOnWire.parse(telnyxOrder(index, null)), `${sidAt(index)}/1`, "America/Chicago");
  fillRequests(folder, { agency, carrier: "telnyx", size, template, orderAt, homeAt });
  const read = readConfig({
    DATA_DIR: folder,
    PORT: "0",
    PORTSIDE_KEYS: benchKeyText,
    CARRIER: "telnyx",
    CARRIER_POLL_SECONDS: String(pollSeconds),
    TELNYX_API_KEY: "KEY-made-up",
    TELNYX_PUBLIC_KEY: Buffer.from(publicKey.export({ format: "jwk" }).x ?? "", "base64url").toString(
      "base64",
    ),
    TELNYX_API_URL: carrier.url,
    ...(posts ? { CARRIER_WEBHOOK_SECRET: secret, PUBLIC_URL: "http://127.0.0.1" } : {}),
    SLACK_SIGNING_SECRET: "signing-secret-of-the-benchmark",
    SLACK_BOT_TOKEN: "xoxb-benchmark",
    SLACK_API_URL: `http://127.0.0.1:${port}/api/`,
  });
  if (!read.ok) throw new Error(read.problems.join(" "));
  const clock = { now: () => Date.now() };
  const served = await serve({ config: read.config, clock, entropy, speed: 1, log: silent });
  await served.assistant.tick();
  served.assistant.start();
  const told = new Map<number, number>();
  const look = async (): Promise<void> => {
    for (const { thread, at } of await slack.ask<Post[]>("posts"))
      if (!told.has(indexOf(thread))) told.set(indexOf(thread), at);
  };
  return {
    carrier,
    told,
    url: `http://127.0.0.1:${served.port}/carrier/telnyx/${secret}`,
    key: String(privateKey.export({ format: "pem", type: "pkcs8" })),
    /** Until so many threads were told, or the time is over. */
    until: async (count: number, seconds: number): Promise<void> => {
      for (let second = 0; second < seconds * 4 && told.size < count; second += 1) {
        await wait(250);
        await look();
      }
      if (told.size < count)
        throw new Error(`Only ${told.size} of ${count} changes were told in ${seconds} s.`);
    },
    close: async () => {
      await served.close();
      await carrier.close();
      await slack.worker.terminate();
    },
  };
};

type Scene = Awaited<ReturnType<typeof openScene>>;

/** Posts the webhooks of orders that moved; gives how long each took to be told, and to be answered. */
const playHooks = async (scene: Scene, indexes: number[], apart: number) => {
  const at = Date.now();
  scene.carrier.move(indexes, at);
  const poster = await openWorker("./alerts-poster.ts");
  const { url, key } = scene;
  const sent = await poster.ask<Sent[] | string>({ url, key, indexes, at, apart } satisfies Job);
  await poster.worker.terminate();
  if (typeof sent === "string") throw new Error(sent);
  const before = scene.told.size;
  await scene.until(Math.max(before, indexes.length), 180);
  const delays = sent.map((each) => (scene.told.get(each.index) ?? Number.NaN) - each.at);
  const first = Math.min(...sent.map((each) => each.at));
  const whole = Math.max(...indexes.map((index) => scene.told.get(index) ?? 0)) - first;
  return { delays, whole, answers: sent.map(({ took }) => took) };
};

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

const row = (name: string, delays: number[], whole: number, answers: number[], target: string): string =>
  `| ${name} | ${seconds(quantile(delays, 0.5))} | ${seconds(quantile(delays, 0.95))} | ${seconds(whole)} | ${answers.length > 0 ? `${quantile(answers, 0.99).toFixed(0)} ms` : ""} | ${target} |`;

const range = (size: number): number[] => Array.from({ length: size }, (_, index) => index);

/** How soon a channel hears what a carrier changed: by webhook in a burst and under load, and by poll. */
export const benchAlerts = async (): Promise<string[]> => {
  const template = await filedRequest();
  const scene = <T>(setting: Setting, play: (scene: Scene) => Promise<T>): Promise<T> =>
    inScratchFolder(async (folder) => {
      const opened = await openScene(folder, template, setting);
      try {
        return await play(opened);
      } finally {
        await opened.close();
      }
    });
  const burst = await scene({ size: 1000, pollSeconds: 3600, posts: true }, (opened) =>
    playHooks(opened, range(1000), 0),
  );
  const load = await scene({ size: 600, pollSeconds: 3600, posts: true }, (opened) =>
    playHooks(opened, range(600), 50),
  );
  const polled = await scene({ size: 120, pollSeconds: 60, posts: false }, async (opened) => {
    const moved = new Map<number, number>();
    for (const index of range(120)) {
      await wait(500);
      moved.set(index, Date.now());
      opened.carrier.move([index], Date.now());
    }
    await opened.until(120, 120);
    return [...moved].map(([index, at]) => (opened.told.get(index) ?? Number.NaN) - at);
  });
  const bound = (1000 / channels - 1) * pace;
  const where = await inScratchFolder(async (folder) => machine(folder));
  return [
    "## alerts: how soon a channel hears what a carrier changed",
    "",
    `Requests talked about in ${channels} channels of Slack, at a stand-in for Telnyx and one for Slack, each in a thread of its own. From`,
    "a signed webhook (for polls: from the change) to the message in the request's thread: received, verified, stored, the order",
    `fetched, the turn stored, and said at Slack's pace of a message a second for each channel. A burst of 1,000 changes, 20 for`,
    `each channel, cannot be told sooner than in ${seconds(bound)}; it took ${((burst.whole || 1) / bound).toFixed(2)} times that. Live cards follow at Slack's own pace for edits,`,
    "of several changes only the last. Under load 20 changes come every second.",
    "",
    where,
    "",
    "| | median | p95 | all told | webhook answered, p99 | target |",
    "|---|---|---|---|---|---|",
    row(
      "1,000 at once, by webhook",
      burst.delays,
      burst.whole,
      burst.answers,
      `all told in ${seconds(bound)} and little more`,
    ),
    row("20 a second for 30 s, by webhook", load.delays, load.whole, load.answers, "p95 < 5 s"),
    row("2 a second for 60 s, by poll alone", polled, Math.max(...polled), [], "p95 < 60 s"),
  ];
};
