import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { Client } from "pg";
import type { PortRequest } from "../../src/core/port-request.ts";
import { keyring } from "../../src/runtime/keyring.ts";
import { openAnswer } from "../../src/runtime/seal.ts";
import { answerEverything, onOneLine } from "../support/answering-person.ts";
import { dataFolder } from "../support/data-folder.ts";
import { readRecords } from "../support/journey-records.ts";
import { planted } from "../support/planted-secrets.ts";
import { filedWithSid, portAnswers } from "../support/port-answers.ts";
import { runPortside, startPortside } from "../support/portside-process.ts";
import { type PostgresServer, startPostgres } from "../support/postgres-server.ts";
import { writeBills } from "../support/small-bills.ts";

/** What the older versions of those records were sealed with. */
const key = Buffer.alloc(32, 5);
const PORTSIDE_KEYS = `k1:${key.toString("base64")}`;

const recordsOf = (name: string): string =>
  readFileSync(new URL(`../fixtures/records/${name}.sql`, import.meta.url), "utf8");

let server: PostgresServer;
const folders = [dataFolder(), dataFolder(), dataFolder(), dataFolder()] as const;
let bill = "";
beforeAll(async () => {
  server = await startPostgres();
  bill = (await writeBills(folders[3].folder)).pdf;
});
afterAll(async () => {
  await server.stop();
  for (const { remove } of folders) remove();
});

const finishes = async (folder: string, environment: Record<string, string>): Promise<void> => {
  const portside = startPortside({ folder, environment });
  const answers = portAnswers({ numbers: "212-555-0100, 212-555-0150", bill });
  expect(await answerEverything(portside, { answers, until: filedWithSid })).toBe(true);
  portside.end();
  expect(await portside.ended).toEqual({ code: 0, signal: null });
  expect(onOneLine(portside.transcript())).toMatch(
    /We were at step 3 of 5 of "Sandbox Bell, 2 numbers", 11 things left\./,
  );
  expect(portside.errors()).toBe("");
};

/** What was answered in the older version is in the request as it was given then, also what is sealed. */
const keepsItsAnswers = (request: PortRequest | undefined, sid: string): void => {
  expect(request?.sid).toBe(sid);
  expect(request?.answers).toMatchObject({
    accountName: { value: "Acme Plumbing LLC" },
    repName: { value: "Dana Reyes" },
  });
  const ring = keyring({ keys: { k1: key }, active: "k1" });
  expect(request && openAnswer(request, "accountNumber", ring)).toBe(planted.account);
};

test("a draft that an older version left in SQLite is gone on with and filed", async () => {
  const [{ folder }] = folders;
  const database = new DatabaseSync(join(folder, "portside.db"));
  database.exec(`pragma foreign_keys = off; ${recordsOf("sqlite-0002")}`);
  database.close();
  await finishes(folder, { PORTSIDE_KEYS });
  const { requests } = readRecords(folder);
  expect(requests).toHaveLength(1);
  keepsItsAnswers(requests[0], "PR-FEE2-7DZQ");
}, 60_000);

test("three processes of this version start at once on an older version's Postgres: each change is made once, and its draft is filed", async () => {
  const DATABASE_URL = await server.database();
  const client = new Client({ connectionString: DATABASE_URL });
  await client.connect();
  await client.query(recordsOf("postgres-0005"));
  await client.query("set search_path to public");
  const applied = async (): Promise<string[]> =>
    (await client.query("select name from kysely_migration order by name")).rows.map(({ name }) => name);
  const before = await applied();
  expect(before).toHaveLength(5);

  const environment = { DATABASE_URL, PORTSIDE_KEYS };
  const runs = await Promise.all(
    folders.slice(0, 3).map(({ folder }) => runPortside({ folder, environment, script: "status\n" })),
  );
  for (const { transcript, ...ended } of runs) {
    expect(ended).toEqual({ code: 0, signal: null, errors: "" });
    expect(onOneLine(transcript)).toContain("We were at step 3 of 5");
  }
  const names = await applied();
  expect(names.slice(0, 5)).toEqual(before);
  expect(names.length).toBeGreaterThan(5);
  expect(new Set(names).size).toBe(names.length);

  await finishes(folders[1].folder, environment);
  const { rows } = await client.query("select state from requests");
  expect(rows).toHaveLength(1);
  keepsItsAnswers(JSON.parse(rows[0].state) as PortRequest, "PR-R2Q8-0MPE");

  await client.query("insert into kysely_migration values ('9999-later', '2031-01-01T00:00:00Z')");
  await client.end();
  expect(await runPortside({ folder: folders[2].folder, environment, script: "" })).toMatchObject({
    code: 1,
    transcript: "",
    errors: "This database was written by a newer Portside. Use that version here; nothing was changed.\n",
  });
}, 120_000);
