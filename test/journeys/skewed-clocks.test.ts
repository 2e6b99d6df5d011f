import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { Client } from "pg";
import { dataFolder } from "../support/data-folder.ts";
import { type PostgresServer, startPostgres } from "../support/postgres-server.ts";
import { type Fleet, openFleet } from "../support/shared-fleet.ts";

const hour = 3_600_000;

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres(["synchronous_commit=on"]);
});
afterAll(() => server.stop());

const data = dataFolder();
const fleets: Fleet[] = [];
let records: Client;
afterEach(async () => {
  await records.end();
  for (const each of fleets.splice(0)) await each.close();
  data.remove();
});

const opened = async (url: string, offset: number): Promise<Fleet> => {
  const fleet = await openFleet(
    1,
    {
      DATABASE_URL: url,
      DATA_DIR: data.folder,
      PORTSIDE_KEYS: `k1:${Buffer.alloc(32, 5).toString("base64")}`,
      LOG_LEVEL: "warn",
      CLOCK_OFFSET: String(offset),
    },
    () => 0.9,
  );
  fleets.push(fleet);
  return fleet;
};

const says = (id: string, text: string) => ({ id, agency: "a", conversation: "shared:dana", text });
const patience = 60_000;

test("processes whose clocks are an hour fast and an hour slow neither delay nor take what the other holds", async () => {
  const url = await server.database();
  const fast = await opened(url, hour);
  const slow = await opened(url, -hour);
  records = new Client({ connectionString: url });
  await records.connect();
  const numbers = async (sql: string): Promise<number[]> =>
    (await records.query(sql)).rows.map(({ at }) => Number(at));
  /** Minutes by which times in the records differ from the database's. */
  const off = async (sql: string): Promise<number[]> => {
    const now = (await numbers("select extract(epoch from clock_timestamp()) * 1000 as at"))[0] ?? 0;
    return (await numbers(sql)).map((at) => Math.round((at - now) / 60_000));
  };
  const wrong = async (sql: string): Promise<number[]> =>
    (await off(sql)).filter((minutes) => Math.abs(minutes) > 2);

  await fast.deliver(says("m1", "/port"));
  expect(await wrong("select at from history")).toEqual([]);
  expect(await wrong("select at from inbox")).toEqual([]);
  expect(await wrong("select due as at from effects")).toEqual([]);
  expect(await wrong("select expires as at from leases")).toEqual([]);

  // What the fast one stores the slow one does, and the other way round, in the order it was said.
  const heard = () => `${fast.of("shared:dana").text}${slow.of("shared:dana").text}`;
  const inTime = (words: RegExp, fleet: Fleet): Promise<boolean> =>
    fleet.until(() => words.test(heard()), patience);
  expect(await Promise.race([inTime(/six points/, fast), inTime(/six points/, slow)])).toBe(true);
  await slow.deliver(says("m2", "agree"));
  await fast.deliver(says("m3", "none, ready"));
  await fast.kill();
  await slow.until(() => /Which numbers do you want to move/.test(heard()), patience);
  expect(heard()).toMatch(/Which numbers do you want to move/);
  expect(await wrong("select at from history")).toEqual([]);
  const order = (await records.query("select at from history order by id")).rows.map(({ at }) => Number(at));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
}, 180_000);
