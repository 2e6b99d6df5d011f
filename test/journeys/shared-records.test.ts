import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { Client } from "pg";
import type { PortRequest } from "../../src/core/port-request.ts";
import { dataFolder } from "../support/data-folder.ts";
import { leaksIn } from "../support/planted-secrets.ts";
import { type PostgresServer, runPostgresTool, startPostgres } from "../support/postgres-server.ts";
import { randomFrom } from "../support/random.ts";
import { type RedisServer, startRedis } from "../support/redis-server.ts";
import { type Fleet, openFleet } from "../support/shared-fleet.ts";
import { sharedPerson } from "../support/shared-person.ts";
import { witnessedInPostgres, witnessInPostgres } from "../support/witness-postgres.ts";

const people = 4;
const kills = 3;

let server: PostgresServer;
let redis: RedisServer;
let fleet: Fleet | null = null;
const data = dataFolder();
beforeAll(async () => {
  server = await startPostgres(["synchronous_commit=on"]);
  redis = await startRedis();
});
afterAll(async () => {
  await fleet?.close();
  await server.stop();
  await redis.stop();
  data.remove();
});

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test("three processes share the records: killed, restarted and doubled, each port is filed once and all is told in order", async () => {
  const random = randomFrom(7);
  const url = await server.database();
  const running = await openFleet(
    3,
    {
      DATABASE_URL: url,
      REDIS_URL: redis.url,
      DATA_DIR: data.folder,
      PORTSIDE_KEYS: `k1:${Buffer.alloc(32, 5).toString("base64")}`,
      LOG_LEVEL: "warn",
    },
    random,
  );
  fleet = running;
  await witnessInPostgres(url);

  let over = false;
  const trouble = async (): Promise<number> => {
    for (let done = 0; done < kills && !over; done += 1) {
      await wait(1500 + random() * 2500);
      if (done === 1) await server.restart();
      if (done === 2) await redis.kill();
      await running.kill();
    }
    return kills;
  };
  const troubled = trouble();
  const names = Array.from({ length: people }, (_, index) => `person${index + 1}`);
  const talks = await Promise.all(names.map((name) => sharedPerson(running, name)));
  over = true;
  await troubled;
  expect(talks.map(({ problem }) => problem)).toEqual(talks.map(() => null));

  const records = new Client({ connectionString: url });
  await records.connect();
  const rows = async (sql: string) => (await records.query(sql)).rows;
  const left = "select count(*)::int as left from effects where dead = 0";
  for (let waited = 0; (await rows(left))[0].left > 0 && waited < 400; waited += 1) await wait(100);
  expect(await rows("select lane, effect, error from effects")).toEqual([]);

  const requests = (await rows("select state from requests order by agency")).map(
    ({ state }) => JSON.parse(state) as PortRequest,
  );
  expect(requests.map(({ agency }) => agency)).toEqual(names);
  for (const [index, request] of requests.entries()) {
    const items = (talks[index]?.answered ?? []).flatMap((answer) => answer.items ?? []);
    expect(items.filter((item) => !(item in request.answers))).toEqual([]);
    expect(request.orders).toHaveLength(1);
  }
  const carrier = new DatabaseSync(`${data.folder}/sandbox.sqlite`);
  const tries = carrier.prepare("select reference, calls from tries order by reference").all();
  expect(tries).toEqual(
    requests
      .map(({ sid }) => ({ reference: `${sid}/1`, calls: 1 }))
      .toSorted((a, b) => (a.reference < b.reference ? -1 : 1)),
  );
  carrier.close();

  const witnessed = await witnessedInPostgres(rows);
  for (const name of names) {
    const said = witnessed.filter(({ lane }) => lane === `conversation shared:${name}`);
    const { keys } = running.of(`shared:${name}`);
    const order = said.map(({ key }) => key);
    expect(keys).toEqual(order.filter((key) => keys.includes(key)));
    const unsaid = said.filter(({ key, effect }) => effect.type === "say" && !keys.includes(key));
    expect(unsaid).toEqual([]);
  }
  await records.end();
  await runPostgresTool("pg_dump", [url, "--file", `${data.folder}/records.sql`]);
  expect(leaksIn(data.folder)).toEqual([]);
  expect(await running.close()).toBe(0);
  expect(running.problems).toEqual([]);
}, 180_000);
