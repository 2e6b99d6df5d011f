import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { Client } from "pg";
import { personalMessage } from "../../bench/teams-activities.ts";
import { dataFolder } from "../support/data-folder.ts";
import { openPlainConnector, type PlainConnector } from "../support/plain-connector.ts";
import { type PortsideProcess, startPortside } from "../support/portside-process.ts";
import { type PostgresServer, startPostgres } from "../support/postgres-server.ts";
import { type RedisServer, startRedis } from "../support/redis-server.ts";

const tenantId = "11111111-1111-4111-8111-111111111111";
const member = {
  id: "29:dana",
  aadObjectId: "aad-dana",
  name: "dana Reyes",
  tenantId,
  userRole: "user",
  userPrincipalName: "dana@example.com",
  email: "dana@example.com",
};

let server: PostgresServer;
let redis: RedisServer;
let connector: PlainConnector;
let records: Client;
let environment: Record<string, string>;
const data = dataFolder();
const started: PortsideProcess[] = [];
beforeAll(async () => {
  server = await startPostgres();
  redis = await startRedis();
  connector = await openPlainConnector(member);
  const DATABASE_URL = await server.database();
  environment = { DATABASE_URL, REDIS_URL: redis.url, TEAMS_ANONYMOUS: "1", TEAMS_TENANTS: tenantId };
  records = new Client({ connectionString: DATABASE_URL });
  await records.connect();
});
afterAll(async () => {
  // Those that a test left running because it failed.
  for (const each of started) each.kill("SIGKILL");
  await records.end();
  connector.close();
  await server.stop();
  await redis.stop();
  data.remove();
});

const serving = /Portside serves Teams \(\/api\/messages\) at port (\d+)/;

const startService = async () => {
  const service = startPortside({ folder: data.folder, environment });
  started.push(service);
  expect(await service.until(() => serving.test(service.transcript()))).toBe(true);
  const port = serving.exec(service.transcript())?.[1] ?? "";
  const allowed = JSON.stringify({ enabled: true, people: [member.aadObjectId] });
  await records.query("insert into notes values ($1, 'settings', $2) on conflict do nothing", [
    `teams:${tenantId}`,
    allowed,
  ]);
  const post = (path: string, body?: string): Promise<Response> =>
    fetch(`http://127.0.0.1:${port}${path}`, {
      ...(body ? { method: "POST", body } : {}),
      headers: { "content-type": "application/json" },
    });
  let sent = 0;
  const say = async (text: string): Promise<number> => {
    sent += 1;
    return (await post("/api/messages", personalMessage(connector.url)("dana", text, sent + Date.now())))
      .status;
  };
  return { service, say, ask: (path: string) => post(path) };
};

/** Stops it as whoever runs services does: kindly, and after ten seconds not any more. */
const stopped = async (service: PortsideProcess) => {
  service.kill("SIGTERM");
  const late = new AbortController();
  const killed = wait(10_000, undefined, { signal: late.signal }).then(
    () => service.kill("SIGKILL"),
    () => undefined,
  );
  const ended = await service.ended;
  late.abort();
  await killed;
  return { ...ended, errors: service.errors() };
};

const inOrder = { code: 0, signal: null, errors: "" };

const left = async (): Promise<{ type: string; attempts: number }[]> => {
  const { rows } = await records.query("select effect, attempts from effects where dead = 0 order by id");
  return rows.map(({ effect, attempts }) => ({ type: JSON.parse(effect).type as string, attempts }));
};

test("a service that is stopped right after it took a message has answered it, closes its doors, and ends", async () => {
  const { service, say, ask } = await startService();
  const { errors } = { errors: service.errors() };
  expect(errors).toMatch(/^(?:A key for sealing .* was made: .*)?\n?$/);
  expect(await say("what is a PIN?")).toBe(200);
  const ended = await stopped(service);
  expect(ended).toEqual({ ...inOrder, errors });
  expect(connector.said.join("\n")).toMatch(/PIN/);
  expect(await left()).toEqual([]);
  await expect(ask("/health/live")).rejects.toThrow();
  const { rows } = await records.query(
    "select count(*)::int as open from pg_stat_activity where datname = current_database() and application_name = 'portside'",
  );
  expect(rows).toEqual([{ open: 0 }]);
}, 60_000);

/** Something that happens within so many seconds; false where it does not. */
const within = async (seconds: number, happens: () => boolean | Promise<boolean>): Promise<boolean> => {
  for (let waited = 0; waited < seconds * 10 && !(await happens()); waited += 1) await wait(100);
  return happens();
};

const heardOf = (word: string): number => connector.said.filter((text) => text.includes(word)).length;

test("a service whose platform answers nobody ends in time all the same, and what it could not say stays stored", async () => {
  const { service, say } = await startService();
  connector.answers(false);
  expect(await say("what is a BTN?")).toBe(200);
  expect(await within(15, () => heardOf("BTN") > 0)).toBe(true);
  expect(await stopped(service)).toEqual(inOrder);
  expect(await left()).toEqual([{ type: "say", attempts: 1 }]);
}, 60_000);

test("what a killed process had begun is taken over by another one within 30 seconds", async () => {
  connector.answers(true);
  const [first, second] = [await startService(), await startService()];
  expect(await within(30, async () => (await left()).length === 0)).toBe(true);
  connector.answers(false);
  expect(await first.say("what is a CSR?")).toBe(200);
  expect(await within(15, () => heardOf("CSR") === 1)).toBe(true);
  const { rows } = await records.query("select count(distinct holder)::int as holders from effects");
  expect(rows).toEqual([{ holders: 1 }]);
  first.service.kill("SIGKILL");
  await first.service.ended;
  connector.answers(true);
  expect(await within(30, () => heardOf("CSR") === 2)).toBe(true);
  expect(await stopped(second.service)).toEqual(inOrder);
  expect(await left()).toEqual([]);
}, 120_000);
