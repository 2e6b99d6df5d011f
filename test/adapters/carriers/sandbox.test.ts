import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { carrierContract, portOrder } from "../../contracts/carrier-contract.ts";
import { day, fictional, hour, minute, openTestSandbox, storyOf } from "./open-test-sandbox.ts";

carrierContract("the sandbox", async () => {
  const { carrier, clock, close } = openTestSandbox();
  return {
    carrier,
    numbers: [fictional(1), fictional(2)],
    refused: fictional(60),
    moveOn: async () => clock.advance(26 * hour),
    unreachable: () => [fictional(93)],
    isBack: () => clock.advance(3 * hour),
    dropped: () => [fictional(94)],
    hostile: () => [fictional(92)],
    rejected: () => [fictional(1), fictional(72)],
    elsewhere: () => "SBX-900010",
    ordersHeld: () => carrier.orderCount(),
    close,
  };
});

let it: ReturnType<typeof openTestSandbox>;
beforeEach(() => {
  it = openTestSandbox();
});
afterEach(() => it.close());

const ordinaryStory = [
  "in-review",
  "awaiting-signature",
  "with-carrier",
  "date-set 2026-01-14",
  "activating 2026-01-14",
  "completed 2026-01-14",
];

test("every change is told once, whenever it is asked for", async () => {
  await it.carrier.file(portOrder("PR-1/1", [fictional(1)]));
  const start = await it.carrier.changes("");
  it.clock.advance(26 * hour);
  const next = await it.carrier.changes(start.cursor);
  expect(next.orders.length).toBeGreaterThan(1);
  expect((await it.carrier.changes("")).orders).toEqual([...start.orders, ...next.orders]);
});

describe("an ordinary order", () => {
  test("takes its steps at the times the carrier keeps, each reported once", async () => {
    await it.carrier.file(portOrder("PR-1/1", [fictional(1)]));
    it.clock.advance(30 * day);
    const { orders } = await it.carrier.changes("");
    expect(storyOf(orders, "PR-1/1")).toEqual(ordinaryStory);
    expect(orders.map(({ changed }) => new Date(changed).toISOString())).toEqual([
      "2026-01-05T15:00:00.000Z",
      "2026-01-05T15:30:00.000Z",
      "2026-01-06T15:00:00.000Z",
      "2026-01-08T15:00:00.000Z",
      "2026-01-14T16:30:00.000Z",
      "2026-01-14T17:30:00.000Z",
    ]);
  });

  test("with a signed letter it waits for no signature, and everything else comes when it does", async () => {
    const document = { hash: "a".repeat(64), kind: "application/pdf", bytes: 9, name: "letter.pdf" };
    const letter = { document, name: "Dana Lee", at: it.clock.now() };
    await it.carrier.file(portOrder("PR-1/1", [fictional(1)], { letter }));
    await it.carrier.file(portOrder("PR-2/1", [fictional(97)], { letter }));
    it.clock.advance(30 * day);
    const { orders } = await it.carrier.changes("");
    const without = (story: string[]): string[] => story.filter((each) => each !== "awaiting-signature");
    expect(storyOf(orders, "PR-1/1")).toEqual(without(ordinaryStory));
    expect(storyOf(orders, "PR-2/1")).not.toContain("awaiting-signature");
  });

  test("ports at half past eleven in New York in summer too", async () => {
    it.clock.advance(180 * day);
    await it.carrier.file(portOrder("PR-1/1", [fictional(1)]));
    it.clock.advance(30 * day);
    const [order] = await it.carrier.find("PR-1/1");
    expect(new Date(order?.changed ?? 0).toISOString()).toMatch(/T16:30:00/);
  });

  test.each([
    ["2026-01-28", "2026-01-28"],
    ["2026-01-12", "2026-01-14"],
    ["2026-01-25", "2026-01-14"],
    ["2026-02-31", "2026-01-14"],
    ["asap", "2026-01-14"],
  ])("asked for %s it gets %s", async (date, expected) => {
    const order = portOrder("PR-1/1", [fictional(1)]);
    await it.carrier.file({ ...order, fields: { ...order.fields, date } });
    it.clock.advance(4 * day);
    expect((await it.carrier.find("PR-1/1"))[0]?.date).toBe(expected);
  });

  test("keeps away from Fridays and holidays by itself", async () => {
    it.clock.advance(3 * day);
    await it.carrier.file(portOrder("PR-1/1", [fictional(1)]));
    it.clock.advance(6 * day);
    expect((await it.carrier.find("PR-1/1"))[0]?.date).toBe("2026-01-20");
    await it.carrier.file(portOrder("PR-2/1", [fictional(1)]));
    it.clock.advance(6 * day);
    expect((await it.carrier.find("PR-2/1"))[0]?.date).toBe("2026-01-26");
  });
});

describe("its records", () => {
  test("outlive a crash and go on where they were", async () => {
    await it.carrier.file(portOrder("PR-1/1", [fictional(1)]));
    const { cursor } = await it.carrier.changes("");
    it.clock.advance(2 * day);
    const reopened = it.again();
    expect(reopened.orderCount()).toBe(1);
    expect(storyOf((await reopened.changes(cursor)).orders, "PR-1/1")).toEqual(ordinaryStory.slice(1, 3));
  });

  test("hold no account number, PIN, name or address", async () => {
    const order = portOrder("PR-1/1", [fictional(50)]);
    await it.carrier.file({ ...order, numbers: [{ number: fictional(50), pin: "739154" }] });
    const text = readdirSync(it.folder)
      .map((name) => readFileSync(join(it.folder, name), "latin1"))
      .join();
    expect(text).toContain(fictional(50));
    for (const secret of ["739154", "44-1234-9", "Acme", "Dana", "dana@", "Main Street"]) {
      expect(text).not.toContain(secret);
    }
  });

  test("count the calls to file, not only the orders", async () => {
    const order = portOrder("PR-1/1", [fictional(1)]);
    await it.carrier.file(order);
    await it.carrier.file(order);
    expect([it.carrier.orderCount(), it.carrier.fileCalls("PR-1/1")]).toEqual([1, 2]);
    expect(it.carrier.fileCalls("PR-2/1")).toBe(0);
  });

  test("a cursor that is none of ours is refused", async () => {
    await expect(it.carrier.changes("yesterday")).rejects.toThrow(/no cursor of the sandbox/);
  });

  test("steps of several orders that nobody asked about meanwhile come oldest first", async () => {
    await it.carrier.file(portOrder("PR-1/1", [fictional(1)]));
    it.clock.advance(10 * minute);
    await it.carrier.file(portOrder("PR-2/1", [fictional(2)]));
    it.clock.advance(7 * day);
    await it.carrier.cancel("PR-1/1");
    it.clock.advance(30 * day);
    const { orders } = await it.carrier.changes("");
    expect(storyOf(orders, "PR-1/1")).toEqual([...ordinaryStory.slice(0, 4), "cancelling", "cancelled"]);
    const times = orders.map(({ changed }) => changed);
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  test("steps that fall together are told in the order they happened, also of an order filed late", async () => {
    await it.carrier.file(portOrder("PR-1/1", [fictional(1)]));
    const { cursor } = await it.carrier.changes("");
    await it.carrier.cancel("PR-1/1");
    await it.carrier.file(portOrder("PR-2/1", [fictional(2)]));
    const { orders } = await it.carrier.changes(cursor);
    expect(orders.map(({ reference, status }) => `${reference} ${status}`)).toEqual([
      "PR-1/1 cancelling",
      "PR-2/1 in-review",
    ]);
  });
});

describe("its clock", () => {
  test("runs ahead when told to, and never back after a restart", async () => {
    it.close();
    it = openTestSandbox(20_000);
    await it.carrier.file(portOrder("PR-1/1", [fictional(1)]));
    it.clock.advance(30_000);
    const [before] = await it.carrier.find("PR-1/1");
    expect(before?.status).toBe("date-set");

    it.clock.advance(10 * minute);
    const reopened = it.again();
    expect(await reopened.find("PR-1/1")).toEqual([before]);
    it.clock.advance(40_000);
    expect((await reopened.find("PR-1/1"))[0]?.status).toBe("completed");

    const slow = it.again(1);
    expect((await slow.find("PR-1/1"))[0]?.status).toBe("completed");
    const filed = await slow.file(portOrder("PR-2/1", [fictional(2)]));
    expect(filed).toMatchObject({ ok: true, orders: [{ status: "in-review" }] });
    expect((await slow.find("PR-2/1"))[0]?.changed).toBeGreaterThan(it.clock.now());
  });

  test("is ours when nothing else is asked", async () => {
    await it.carrier.file(portOrder("PR-1/1", [fictional(1)]));
    it.clock.advance(29 * minute);
    expect((await it.carrier.find("PR-1/1"))[0]?.status).toBe("in-review");
    it.clock.advance(minute);
    expect((await it.carrier.find("PR-1/1"))[0]?.status).toBe("awaiting-signature");
  });
});

describe("cancelling", () => {
  test("takes an hour", async () => {
    await it.carrier.file(portOrder("PR-1/1", [fictional(1)]));
    it.clock.advance(5 * day);
    const { cursor } = await it.carrier.changes("");
    expect(await it.carrier.cancel("PR-1/1")).toMatchObject({ ok: true, orders: [{ status: "cancelling" }] });
    it.clock.advance(hour / 2);
    expect(await it.carrier.cancel("PR-1/1")).toMatchObject({ ok: true, orders: [{ status: "cancelling" }] });
    it.clock.advance(hour / 2);
    expect((await it.carrier.find("PR-1/1"))[0]?.status).toBe("cancelled");
    it.clock.advance(30 * day);
    expect(storyOf((await it.carrier.changes(cursor)).orders, "PR-1/1")).toEqual(["cancelling", "cancelled"]);
  });

  test("is possible two business days before the date, not one", async () => {
    await it.carrier.file(portOrder("PR-1/1", [fictional(1)]));
    await it.carrier.file(portOrder("PR-2/1", [fictional(2)]));
    it.clock.advance(7 * day);
    expect(await it.carrier.cancel("PR-1/1")).toMatchObject({ ok: true });
    it.clock.advance(day);
    expect(await it.carrier.cancel("PR-2/1")).toMatchObject({
      ok: false,
      sentence: expect.stringContaining("Wed, Jan 14, 2026"),
    });
    it.clock.advance(30 * day);
    expect(await it.carrier.cancel("PR-2/1")).toMatchObject({
      ok: false,
      sentence: expect.stringContaining("completed"),
    });
  });

  test("stops every part of an order, also one still to be split off", async () => {
    await it.carrier.file(portOrder("PR-1/1", [fictional(1), fictional(66), fictional(89)]));
    it.clock.advance(hour);
    await it.carrier.cancel("PR-1/1");
    it.clock.advance(30 * day);
    const orders = await it.carrier.find("PR-1/1");
    expect(orders.map(({ reference, status }) => `${reference} ${status}`)).toEqual([
      "PR-1/1 cancelled",
      "PR-1/1.2 cancelled",
    ]);
  });

  test("a part can be cancelled alone", async () => {
    await it.carrier.file(portOrder("PR-1/1", [fictional(1), fictional(66)]));
    await it.carrier.cancel("PR-1/1.2");
    expect((await it.carrier.find("PR-1/1")).map(({ status }) => status)).toEqual([
      "in-review",
      "cancelling",
    ]);
  });
});

describe("cancelling single numbers", () => {
  test("takes them out as an order of their own, and the others go on", async () => {
    await it.carrier.file(portOrder("PR-1/1", [fictional(1), fictional(2), fictional(3)]));
    it.clock.advance(2 * day);
    const { cursor } = await it.carrier.changes("");
    const cancelled = await it.carrier.cancel("PR-1/1", [fictional(2)]);
    expect(cancelled).toMatchObject({
      ok: true,
      orders: [{}, { reference: "PR-1/1.2", status: "cancelling" }],
    });
    expect(await it.carrier.cancel("PR-1/1", [fictional(2)])).toMatchObject({ ok: true });
    it.clock.advance(30 * day);
    const { orders } = await it.carrier.changes(cursor);
    expect(storyOf(orders, "PR-1/1.2")).toEqual(["cancelling", "cancelled"]);
    expect(storyOf(orders, "PR-1/1").at(-1)).toBe("completed 2026-01-14");
    const held = await it.carrier.find("PR-1/1");
    expect(held.map(({ numbers }) => Object.keys(numbers))).toEqual([
      [fictional(1), fictional(3)],
      [fictional(2)],
    ]);
  });

  test("all of an order's is cancelling the order; too late for one is too late for all", async () => {
    await it.carrier.file(portOrder("PR-1/1", [fictional(1), fictional(2)]));
    it.clock.advance(8 * day);
    expect(await it.carrier.cancel("PR-1/1", [fictional(2)])).toMatchObject({ ok: false });
    await it.carrier.file(portOrder("PR-2/1", [fictional(3), fictional(4)]));
    expect(await it.carrier.cancel("PR-2/1", [fictional(3), fictional(4)])).toMatchObject({
      ok: true,
      orders: [{ status: "cancelling" }],
    });
  });
});

describe("another date", () => {
  const change = (date: string) => it.carrier.changeDate?.("PR-1/1", date);
  const told = async (cursor: string) => storyOf((await it.carrier.changes(cursor)).orders, "PR-1/1");

  test("of a dated order is agreed an hour later, and kept", async () => {
    await it.carrier.file(portOrder("PR-1/1", [fictional(1)]));
    it.clock.advance(4 * day);
    const { cursor } = await it.carrier.changes("");
    expect(await change("2026-01-21")).toMatchObject({ ok: true, orders: [{ date: "2026-01-14" }] });
    it.clock.advance(30 * day);
    expect(await told(cursor)).toEqual([
      "date-set 2026-01-21",
      "activating 2026-01-21",
      "completed 2026-01-21",
    ]);
  });

  test("may be asked for before one is set", async () => {
    await it.carrier.file(portOrder("PR-1/1", [fictional(1)]));
    expect(await change("2026-01-23")).toMatchObject({ ok: true });
    it.clock.advance(30 * day);
    expect((await told("")).slice(-3)).toEqual([
      "date-set 2026-01-23",
      "activating 2026-01-23",
      "completed 2026-01-23",
    ]);
  });

  test.each([
    ["too near", 4, "2026-01-12", "The first possible day is"],
    ["on a holiday", 4, "2026-01-19", "The first possible day is"],
    ["inside the notice", 8, "2026-01-23", "2 business days' notice"],
    ["after the end", 20, "2026-01-30", "have moved"],
  ])("%s is refused with the reason", async (_, days, date, reason) => {
    await it.carrier.file(portOrder("PR-1/1", [fictional(1)]));
    it.clock.advance(days * day);
    expect(await change(date)).toMatchObject({ ok: false, sentence: expect.stringContaining(reason) });
  });
});

describe("a correction", () => {
  test("of an order under way takes its place", async () => {
    await it.carrier.file(portOrder("PR-1/1", [fictional(1)]));
    it.clock.advance(2 * day);
    await it.carrier.file(portOrder("PR-1/2", [fictional(1)], { corrects: "PR-1/1" }));
    it.clock.advance(30 * day);
    const { orders } = await it.carrier.changes("");
    expect(storyOf(orders, "PR-1/1")).toEqual([...ordinaryStory.slice(0, 3), "cancelled"]);
    expect(storyOf(orders, "PR-1/2").at(-1)).toMatch(/^completed/);
  });

  test("leaves the parts alone that have other numbers", async () => {
    await it.carrier.file(portOrder("PR-1/1", [fictional(71), fictional(66)]));
    it.clock.advance(2 * day);
    await it.carrier.file(portOrder("PR-1/2", [fictional(71)], { corrects: "PR-1/1" }));
    it.clock.advance(30 * day);
    const states = [...(await it.carrier.find("PR-1/1")), ...(await it.carrier.find("PR-1/2"))];
    expect(states.map(({ status }) => status)).toEqual(["rejected", "completed", "completed"]);
  });
});
