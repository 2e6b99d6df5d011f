import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { Webhook } from "../../src/runtime/ports.ts";
import { answerEverything, onOneLine } from "../support/answering-person.ts";
import { dataFolder } from "../support/data-folder.ts";
import { freePort } from "../support/free-port.ts";
import { onlyTheKeyLine } from "../support/journey-problems.ts";
import { readRecords } from "../support/journey-records.ts";
import { leaksIn, planted, secretsIn } from "../support/planted-secrets.ts";
import { portAnswers } from "../support/port-answers.ts";
import { type PortsideProcess, startPortside } from "../support/portside-process.ts";
import { writeBills } from "../support/small-bills.ts";
import { openTelnyx } from "../support/telnyx/open-telnyx.ts";

const secret = "quiet-river-0123456789";
const numbers = "212-555-0100, 212-555-0101, 212-555-0166";

let data: ReturnType<typeof dataFolder>;
let elsewhere: ReturnType<typeof dataFolder>;
let telnyx: Awaited<ReturnType<typeof openTelnyx>>;
let portside: PortsideProcess | null = null;
beforeEach(async () => {
  data = dataFolder();
  elsewhere = dataFolder();
  telnyx = await openTelnyx({ now: () => Date.now() });
});
afterEach(async () => {
  portside?.kill("SIGKILL");
  await portside?.ended;
  portside = null;
  data.remove();
  elsewhere.remove();
  await telnyx.close();
});

/** The ordinary program with settings of Telnyx's, which lead to the fake. */
const start = (more: Record<string, string> = {}): PortsideProcess => {
  portside = startPortside({
    folder: data.folder,
    environment: { ...telnyx.settings, CARRIER_POLL_SECONDS: "1", ...more },
  });
  return portside;
};

const filed = async (process: PortsideProcess): Promise<[string, string]> => {
  const answers = portAnswers({ numbers, bill: (await writeBills(elsewhere.folder)).pdf });
  expect(await answerEverything(process, { answers, until: /It is filed\./ })).toBe(true);
  const [one, other] = telnyx.orders.map(({ id }) => id);
  if (!one || !other) throw new Error("Telnyx did not make two orders of the filing.");
  return [one, other];
};

/** What happens to the two orders at Telnyx, each in a second of its own, as Telnyx counts. */
const happenings = ([one, other]: [string, string]): (() => void)[] => [
  () => {
    telnyx.move(one, "submitted");
    telnyx.move(other, "submitted");
  },
  () => {
    telnyx.settle(one, "2027-12-01T16:00:00Z");
    telnyx.settle(other, "2027-12-02T16:00:00Z");
  },
  () => telnyx.settle(other, "2027-12-03T16:00:00Z"),
  () => telnyx.move(one, "ported"),
  () => telnyx.move(other, "ported"),
];

const said = [
  /Sandbox Bell has the request and compares it with its records/g,
  /Telnyx made 2 orders of it/g,
  /(?<!The others: )2 numbers move on Wed, Dec 1, 2027\./g,
  /(?<!The others: )1 number moves on Thu, Dec 2, 2027\./g,
  /The port date of 1 number moved: it was Thu, Dec 2, 2027 and is now Fri, Dec 3, 2027/g,
  /(?<!The others: )2 numbers have moved\./g,
  /Done: All numbers are with Telnyx/g,
];

const momentsKnown = (): (number | undefined)[] => {
  const orders = readRecords(data.folder).requests[0]?.orders ?? [];
  return telnyx.orders.map(({ id }) => orders.find(({ carrierId }) => carrierId === id)?.changed);
};

/** Resolves once the records hold each order as Telnyx has it. */
const followed = async (): Promise<void> => {
  const moments = telnyx.orders.map(({ updated_at }) => Date.parse(updated_at));
  for (let tries = 0; tries < 200; tries += 1) {
    if (JSON.stringify(momentsKnown()) === JSON.stringify(moments)) return;
    await wait(100);
  }
  throw new Error("What changed at Telnyx never arrived.");
};

const toNextSecond = (): Promise<void> => wait(1010 - (Date.now() % 1000));

const end = async (process: PortsideProcess): Promise<void> => {
  process.end();
  expect(await process.ended).toEqual({ code: 0, signal: null });
  expect(process.errors()).toMatch(onlyTheKeyLine);
  expect(secretsIn(process.transcript())).toEqual([]);
  expect(leaksIn(data.folder)).toEqual([]);
  const transcript = onOneLine(process.transcript());
  expect(said.map((words) => transcript.match(words)?.length)).toEqual(said.map(() => 1));
  const { requests, effects } = readRecords(data.folder);
  expect(effects).toEqual([]);
  expect(requests).toMatchObject([{ carrier: "telnyx", status: "completed", attempt: 1 }]);
  const [request] = requests;
  expect(request?.orders.map(({ reference, date }) => [reference, date])).toEqual([
    [`${request?.sid}/1`, "2027-12-01"],
    [`${request?.sid}/1.2`, "2027-12-03"],
  ]);
  expect(telnyx.orders.map(({ end_user }) => end_user.admin.account_number)).toEqual([
    planted.account,
    planted.account,
  ]);
};

test("landlines in two orders, one of whose dates moves, are followed to the end by polling alone", async () => {
  const process = start();
  for (const happen of happenings(await filed(process))) {
    await toNextSecond();
    happen();
    await followed();
  }
  expect(telnyx.orders.map(({ webhook_url }) => webhook_url)).toEqual([null, null]);
  await end(process);
}, 90_000);

const post = async ({ url, headers, body }: Webhook): Promise<number> =>
  (await fetch(url, { method: "POST", headers, body: Buffer.from(body) })).status;

test("webhooks alone tell as much, late, twice and in any order", async () => {
  const port = await freePort();
  const process = start({
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    CARRIER_POLL_SECONDS: "3600",
    CARRIER_WEBHOOK_SECRET: secret,
  });
  const orders = await filed(process);
  const listed = telnyx.calls("GET", /events$/);
  let late: Webhook[] = [];
  for (const happen of happenings(orders)) {
    await toNextSecond();
    happen();
    const hooks = telnyx.hooks.take().reverse();
    expect(hooks[0]?.url).toBe(`http://127.0.0.1:${port}/carrier/telnyx/${secret}`);
    for (const hook of [...hooks, ...late, ...hooks]) expect(await post(hook)).toBe(204);
    late = hooks;
    await followed();
  }
  const [first] = late;
  expect(await post({ ...first!, body: Buffer.from("{}") })).toBe(403);
  expect(await post({ ...first!, url: first!.url.replace(secret, "guessed-0123456789") })).toBe(404);
  expect(telnyx.calls("GET", /events$/)).toBe(listed);
  await end(process);
}, 90_000);

test.each([
  ["created", /^\/porting_orders$/],
  ["submitted", /confirm$/],
])(
  "killed while its orders are %s, it files them once",
  async (_what, path) => {
    const first = start();
    const kill = ({ method, path: called }: { method: string; path: string }): void => {
      if (method === "POST" && path.test(called)) first.kill("SIGKILL");
    };
    telnyx.watchers.add(kill);
    const answers = portAnswers({ numbers, bill: (await writeBills(elsewhere.folder)).pdf });
    expect(await answerEverything(first, { answers, until: /It is filed\./ })).toBe(false);
    expect((await first.ended).signal).toBe("SIGKILL");
    telnyx.watchers.delete(kill);

    const second = start();
    await second.until(() => readRecords(data.folder).requests[0]?.status === "in-review");
    second.write("status\n");
    expect(await second.until(() => second.transcript().includes(telnyx.orders[0]?.id ?? "-"))).toBe(true);
    second.end();
    expect((await second.ended).code).toBe(0);
    expect(telnyx.orders.map(({ status }) => status.value)).toEqual(["in-process", "in-process"]);
    const { requests, history, effects } = readRecords(data.folder);
    expect(requests[0]?.orders.map(({ carrierId }) => carrierId)).toEqual(telnyx.orders.map(({ id }) => id));
    expect(history.filter(({ type }) => type === "filed")).toHaveLength(1);
    expect(effects).toEqual([]);
  },
  90_000,
);
