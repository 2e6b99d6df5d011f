import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { portOrder } from "../../contracts/carrier-contract.ts";
import { dataFolder } from "../../support/data-folder.ts";
import { fictional, openTestTwilio } from "./open-test-twilio.ts";

let it: Awaited<ReturnType<typeof openTestTwilio>>;
const another = dataFolder();
beforeEach(async () => {
  it = await openTestTwilio();
});
afterEach(async () => {
  another.remove();
  await it.close();
});

const order = portOrder("PR-0000-0001/1", [fictional(1)]);
const isCreate = ({ method, path }: { method: string; path: string }): boolean =>
  method === "POST" && path.endsWith("/Porting/PortIn");

test.each([
  ["arrived, but not its answer", "dropped"],
  ["never arrived", "lost"],
] as const)("a process without the disk of the one that died files once what %s", async (_what, type) => {
  it.twilio.mishaps.push({ type, holds: isCreate, times: 1 });
  await expect(it.carrier.file(order)).rejects.toThrow("Twilio");
  const other = it.again({ folder: another.folder });
  const filed = await other.file(order);
  expect(filed).toMatchObject({ ok: true, orders: [{ reference: "PR-0000-0001/1", status: "in-review" }] });
  expect(it.twilio.state.requests).toHaveLength(1);
  expect(await it.carrier.find("PR-0000-0001/1")).toHaveLength(1);
});

test("two processes that go on with one filing at the same time both know the one order that comes of it", async () => {
  const other = it.again({ folder: another.folder });
  const both = await Promise.all([it.carrier.file(order), other.file(order)]);
  expect(it.twilio.state.requests).toHaveLength(1);
  const [{ sid: carrierId = "" } = {}] = it.twilio.state.requests;
  for (const filed of both) expect(filed).toMatchObject({ ok: true, orders: [{ carrierId }] });
  expect(await it.carrier.find("PR-0000-0001/1")).toMatchObject([{ carrierId }]);
});

test("a process that lost the work sends nothing, and leaves what was noted to whoever has it", async () => {
  const lost = { isHeld: () => false, renew: async () => undefined };
  await expect(it.carrier.file(order, lost)).rejects.toThrow("Another process may have this work");
  expect(it.twilio.callsOf("POST", /PortIn$/)).toEqual([]);
  expect(await it.carrier.find("PR-0000-0001/1")).toEqual([]);
  expect(await it.again({ folder: another.folder }).file(order)).toMatchObject({ ok: true });
  expect(it.twilio.state.requests).toHaveLength(1);
});

test("of two requests that came of one filing all the same, the later one is cancelled at once", async () => {
  const other = it.again({ folder: another.folder });
  // Twilio has the first one hidden while the second arrives: it neither shows it nor counts it.
  it.twilio.mishaps.push({
    type: "late",
    times: 1,
    holds: (seen) => {
      if (!isCreate(seen)) return false;
      setTimeout(() => hidden.push(...it.twilio.state.requests.splice(0)), 50);
      return true;
    },
  });
  const hidden: typeof it.twilio.state.requests = [];
  const first = it.carrier.file(order);
  while (hidden.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  const second = await other.file(order);
  it.twilio.state.requests.push(...hidden);
  expect(second).toMatchObject({ ok: true });
  const [{ sid: carrierId = "" } = {}] = it.twilio.state.requests;
  expect(await first).toMatchObject({ ok: true, orders: [{ carrierId }] });
  expect(it.twilio.state.requests.map(({ sid, status }) => [sid === carrierId, status])).toEqual([
    [true, "In Review"],
    [false, expect.stringMatching(/cancel/i)],
  ]);
  expect(it.lines).toContainEqual(
    expect.objectContaining({ message: "a filing was made twice; the later one is cancelled" }),
  );
});

test("an order whose answer was lost, and that Twilio shows only later, is the one that the next try finds", async () => {
  it.twilio.mishaps.push({ type: "dropped", holds: isCreate, times: 1 });
  await expect(it.carrier.file(order)).rejects.toThrow("Twilio");
  const hidden = it.twilio.state.requests.splice(0);
  const isShown = ({ method, path }: { method: string; path: string }): boolean => {
    if (isCreate({ method, path })) it.twilio.state.requests.push(...hidden.splice(0));
    return false;
  };
  it.twilio.mishaps.push({ type: "lost", holds: isShown, times: 1 });
  expect(await it.carrier.file(order)).toMatchObject({ ok: true });
  expect(it.twilio.state.requests).toHaveLength(1);
});
