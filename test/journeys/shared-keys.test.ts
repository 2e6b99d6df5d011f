import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { onOneLine } from "../support/answering-person.ts";
import { dataFolder } from "../support/data-folder.ts";
import { runPortside, startPortside } from "../support/portside-process.ts";
import { type PostgresServer, startPostgres } from "../support/postgres-server.ts";
import { type RedisServer, startRedis } from "../support/redis-server.ts";

let server: PostgresServer;
let redis: RedisServer;
const folders = [dataFolder(), dataFolder(), dataFolder(), dataFolder(), dataFolder()] as const;
beforeAll(async () => {
  server = await startPostgres();
  redis = await startRedis();
});
afterAll(async () => {
  await server.stop();
  await redis.stop();
  for (const { remove } of folders) remove();
});

const keyOf = (id: string, fill: number): string => `${id}:${Buffer.alloc(32, fill).toString("base64")}`;

test("a process with folders of its own goes on with what another began, with the same keys or newer, and no others", async () => {
  const DATABASE_URL = await server.database();
  const [one, two, three] = folders;
  const run = (folder: string, PORTSIDE_KEYS: string, script: string) =>
    runPortside({ folder, script, environment: { DATABASE_URL, PORTSIDE_KEYS } });
  expect(await run(one.folder, keyOf("k1", 1), "/port\nagree\n")).toMatchObject({ code: 0, errors: "" });
  expect(await run(two.folder, keyOf("k1", 2), "/port\n")).toMatchObject({
    code: 1,
    transcript: "",
    errors: expect.stringMatching(/^The records in this database were sealed with another key\./),
  });
  const again = await run(three.folder, `${keyOf("k2", 2)},${keyOf("k1", 1)}`, "status\n");
  expect(again).toMatchObject({ code: 0, errors: "" });
  expect(onOneLine(again.transcript)).toContain("We were at step 1 of 5");
}, 60_000);

test("several processes of one folder that start at once need nothing but the two addresses, and go on with each other's work", async () => {
  const environment = { DATABASE_URL: await server.database(), REDIS_URL: redis.url };
  const { folder } = folders[3];
  const run = (script: string) => runPortside({ folder, script, environment });
  const runs = await Promise.all([run("status\n"), run("status\n"), run("status\n")]);
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
  const made = runs.filter(({ errors }) => errors.includes("A key for sealing"));
  expect(made.length).toBe(1);
  expect(runs.map(({ errors }) => errors).join("")).toMatch(
    /^A key for sealing .* was made: .*portside\.key\. .*\n$/,
  );
  expect((await run("/port\nagree\n")).code).toBe(0);
  expect(onOneLine((await run("status\n")).transcript)).toContain("We were at step 1 of 5");
  const elsewhere = await runPortside({ folder: folders[4].folder, script: "/port\n", environment });
  expect(elsewhere).toMatchObject({ code: 1, transcript: "" });
  expect(elsewhere.errors).toMatch(
    /sealed with another key\. Give every process the same PORTSIDE_KEYS, or the key file/,
  );
}, 60_000);

test("a container that nobody can talk to says what to set, and ends", async () => {
  const environment = { DATABASE_URL: await server.database() };
  const portside = startPortside({ folder: folders[3].folder, environment, deaf: true });
  expect(await portside.ended).toEqual({ code: 1, signal: null });
  expect(portside.transcript()).toBe("");
  expect(portside.errors()).toMatch(/^Nobody can talk to Portside here: .*neither Slack nor Teams is set\./);
}, 60_000);

test("a database that is not there is told in one sentence, without its password", async () => {
  const environment = { DATABASE_URL: "postgres://portside:not-for-anybody@127.0.0.1:9/portside" };
  const run = await runPortside({ folder: folders[0].folder, script: "", environment });
  expect(run).toMatchObject({ code: 1, transcript: "" });
  expect(run.errors).toMatch(/^The database does not answer: .*\n$/);
  expect(run.errors).not.toContain("not-for-anybody");
}, 60_000);
