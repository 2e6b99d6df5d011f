import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { openRedisCache, type RedisCache } from "../../../adapters/storage/redis-cache.ts";
import type { Portability } from "../../../src/core/carrier.ts";
import { createPortabilityCache, type PortabilityCache } from "../../../src/runtime/portability-cache.ts";
import { keptLog } from "../../support/open-runtime.ts";
import { type RedisServer, startRedis } from "../../support/redis-server.ts";

let server: RedisServer;
let redis: RedisCache;
let cache: PortabilityCache;
let changes: boolean[];
beforeAll(async () => {
  server = await startRedis();
});
beforeEach(() => {
  changes = [];
  redis = openRedisCache({ url: server.url, onChange: (isWell) => changes.push(isWell) });
  cache = createPortabilityCache(keptLog().log, redis.store);
});
afterEach(() => redis.close());
afterAll(() => server.stop());

const answer: Portability = {
  number: "+12125550100",
  portable: true,
  type: "local",
  carrier: "Bell Atlantic",
  needs: null,
};
const known = async () => [...(await cache.known("sandbox", [answer.number])).values()];

test("what one process was told another one knows, for each carrier by itself", async () => {
  await cache.keep("sandbox", [answer]);
  expect(await known()).toEqual([answer]);
  const other = openRedisCache({ url: server.url, onChange: () => undefined });
  const theirs = createPortabilityCache(keptLog().log, other.store);
  expect([...(await theirs.known("sandbox", [answer.number])).values()]).toEqual([answer]);
  expect(await theirs.known("telnyx", [answer.number])).toEqual(new Map());
  await other.close();
  expect(await redis.answers()).toBe(true);
});

test("a Redis that hangs, is killed or comes back empty costs what was known, and is told once", async () => {
  await cache.keep("sandbox", [answer]);
  server.freeze(600);
  expect(await known()).toEqual([]);
  for (let asked = 0; asked < 200; asked += 1) expect(await known()).toEqual([]);
  expect([await redis.answers(), changes]).toEqual([false, [false]]);
  await server.kill();
  await cache.keep("sandbox", [answer]);
  expect(await known()).toEqual([]);
  await server.start();
  for (let tries = 0; tries < 300 && !(await redis.answers()); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  await cache.keep("sandbox", [answer]);
  expect(await known()).toEqual([answer]);
  expect(changes).toEqual([false, true]);
}, 45_000);

test("whether it answers is found out also where nobody uses what is cached", async () => {
  expect(await redis.answers()).toBe(true);
  await server.kill();
  expect(await redis.answers()).toBe(false);
  await server.start();
  for (let tries = 0; tries < 300 && !(await redis.answers()); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  expect([await redis.answers(), changes]).toEqual([true, [false, true]]);
}, 45_000);

test("one that was never there keeps nothing from starting", async () => {
  const absent = openRedisCache({ url: "redis://127.0.0.1:9", onChange: () => undefined });
  const without = createPortabilityCache(keptLog().log, absent.store);
  expect(await without.known("sandbox", [answer.number])).toEqual(new Map());
  expect(await absent.answers()).toBe(false);
  await absent.close();
});
