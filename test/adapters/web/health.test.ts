import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { healthPages, isNear } from "../../../adapters/web/health.ts";
import { openWebServer, type WebServer } from "../../../adapters/web/server.ts";
import { createMeter } from "../../../src/meter.ts";
import { createReadiness } from "../../../src/ready.ts";
import { keptLog, openRuntime, said, type TestRuntime } from "../../support/open-runtime.ts";

let runtime: TestRuntime;
let server: WebServer;
let nextTimer: () => Promise<number | null>;
let cached: () => Promise<boolean>;
const meter = createMeter();
beforeEach(async () => {
  runtime = await openRuntime();
  nextTimer = () => runtime.store.nextTimer();
  cached = async () => true;
  server = await openWebServer({
    port: 0,
    host: "127.0.0.1",
    handlers: [
      healthPages({
        ready: createReadiness({
          store: { nextTimer: () => nextTimer() },
          cache: { answers: () => cached() },
        }),
        metrics: meter,
      }),
    ],
    log: keptLog().log,
  });
});
afterEach(async () => {
  await server.close();
  await runtime.close();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${server.port}${path}`, { headers });

test("a process lives while it answers, and is ready while its records answer", async () => {
  expect(await (await get("/health/live")).text()).toBe("ok");
  expect(await (await get("/healthz")).text()).toBe("ok");
  const ready = await get("/health/ready");
  expect([ready.status, await ready.json()]).toEqual([200, { ready: true, notes: [] }]);
  for (const broken of [
    () => Promise.reject(new Error("postgres://user:password@host")),
    () => new Promise<null>(() => undefined),
  ]) {
    nextTimer = broken;
    const answer = await get("/health/ready");
    expect([answer.status, await answer.json()]).toEqual([
      503,
      { ready: false, notes: ["The records do not answer."] },
    ]);
  }
});

test("a cache that is gone is named, and keeps nobody from being sent here", async () => {
  cached = async () => false;
  const answer = await get("/health/ready");
  expect([answer.status, await answer.json()]).toEqual([
    200,
    { ready: true, notes: ["The cache does not answer. Nothing is lost without it."] },
  ]);
});

test("however many ask at once whether it is ready, the records are asked once", async () => {
  const answered = Promise.withResolvers<null>();
  let asked = 0;
  nextTimer = () => {
    asked += 1;
    return answered.promise;
  };
  const answers = Array.from({ length: 20 }, () => get("/health/ready"));
  expect(await (await get("/health/live")).text()).toBe("ok");
  answered.resolve(null);
  expect((await Promise.all(answers)).map(({ status }) => status)).toEqual(answers.map(() => 200));
  expect(asked).toBeLessThan(5);
  expect(asked).toBeGreaterThan(0);
});

test("turns and what follows from them are counted, without a word of anybody", async () => {
  meter.watch(runtime.store);
  const counted = runtime.again({ meter });
  await counted.receive(said("hello from Ana"));
  await counted.settle();
  await counted.stop();
  const answer = await get("/metrics");
  const text = await answer.text();
  expect(answer.headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/);
  expect(text).toContain('portside_turn_seconds_count{source="terminal",result="stored"} 1');
  expect(text).toMatch(/portside_effect_seconds_count\{type="say",outcome="done"\} \d/);
  expect(text).toContain("portside_effects_waiting 0");
  expect(text).not.toMatch(/Ana|ana\b|acme|PR-/);
});

test("figures are not for whoever comes through a proxy or from outside", async () => {
  expect((await get("/metrics", { "x-forwarded-for": "203.0.113.9" })).status).toBe(404);
  const near = ["127.0.0.1", "::1", "::ffff:10.1.2.3", "192.168.7.7", "172.20.0.4", "fd00::1"];
  expect(near.filter((address) => !isNear(address))).toEqual([]);
  expect(["203.0.113.9", "::ffff:8.8.8.8", "172.32.0.1", "2001:db8::1", ""].filter(isNear)).toEqual([]);
});
