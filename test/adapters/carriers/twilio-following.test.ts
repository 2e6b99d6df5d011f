import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Order } from "../../../src/core/carrier.ts";
import { type Carrier, CarrierUnreachable } from "../../../src/runtime/ports.ts";
import { portOrder } from "../../contracts/carrier-contract.ts";
import { day, fictional, minute, openTestTwilio } from "./open-test-twilio.ts";

let it: Awaited<ReturnType<typeof openTestTwilio>>;
beforeEach(async () => {
  it = await openTestTwilio();
});
afterEach(() => it.close());

const references = Array.from({ length: 25 }, (_, index) => `PR-AAAA-AA${String(index + 10)}/1`);

const fileAll = async (count = references.length): Promise<void> => {
  for (const [index, reference] of references.slice(0, count).entries())
    await it.carrier.file(portOrder(reference, [fictional(index + 1)]));
};

let cursor = "";
beforeEach(() => {
  cursor = "";
});

/** One poll, as the runtime makes it: on from the cursor until it stays. */
const poll = async (carrier: Carrier = it.carrier): Promise<Order[]> => {
  const orders: Order[] = [];
  for (;;) {
    const next = await carrier.changes(cursor);
    orders.push(...next.orders);
    if (next.cursor === cursor) return orders;
    cursor = next.cursor;
  }
};

const afterAMinute = async (): Promise<string[]> => {
  it.clock.advance(minute);
  return (await poll()).map(({ reference }) => reference);
};

const lists = (): number => it.twilio.callsOf("GET", /PortInRequests$/).length;
const reads = (): number => it.twilio.callsOf("GET", /\/KW\w+$/).length;
/** Calls that some work takes: pages of the list, and single requests. */
const calls = async (work: () => Promise<unknown>): Promise<[number, number]> => {
  const before = [lists(), reads()];
  await work();
  return [lists() - (before[0] ?? 0), reads() - (before[1] ?? 0)];
};

/** What the list shows of a request changes, and nothing else. */
const move = (index: number, status: string): void => {
  const request = it.twilio.state.requests[index];
  if (!request) throw new Error(`There is no request ${index}.`);
  request.status = status;
  request.updated = it.clock.now();
  for (const number of request.numbers) number.status = status;
};

describe("a long list", () => {
  beforeEach(async () => {
    await fileAll();
    it.twilio.state.pageSize = 1;
    await poll();
    it.clock.advance(60 * minute);
    await poll();
  });

  test("costs a call for each page while nothing changes, and the next poll only reads some again", async () => {
    it.clock.advance(minute);
    expect((await calls(poll)).reduce((sum, each) => sum + each)).toBeLessThanOrEqual(25);
    it.clock.advance(minute);
    const [pages, again] = await calls(poll);
    const [morePages, moreAgain] = await calls(async () => {
      it.clock.advance(minute);
      await poll();
    });
    expect([pages + morePages, again > 0 || moreAgain > 0]).toEqual([25, true]);
    expect(Math.max(again, moreAgain)).toBeLessThanOrEqual(20);
  });

  test("has only those fetched whose line changed", async () => {
    it.clock.advance(minute);
    await poll();
    move(7, "Waiting for Signature");
    move(23, "In Progress");
    const told: string[] = [];
    for (let round = 0; round < 3; round += 1) {
      const [pages, fetched] = await calls(async () => told.push(...(await afterAMinute())));
      expect(pages + fetched).toBeLessThanOrEqual(pages === 0 ? 20 : 27);
    }
    expect(told.sort()).toEqual([references[7], references[23]]);
  });

  test("is read on where it was left when Twilio asks to wait, also by another process", async () => {
    let seen = 0;
    const stop = (after: number): void => {
      seen = 0;
      it.twilio.mishaps.push({
        type: { status: 429, headers: { "retry-after": "30" } },
        holds: ({ path }) => {
          seen += /PortInRequests$/.test(path) ? 1 : 0;
          return seen > after;
        },
        times: 1,
      });
    };
    move(24, "In Progress");
    it.clock.advance(2 * minute);
    stop(12);
    const until = it.clock.now() + 30_000;
    await expect(poll()).rejects.toMatchObject({ until });
    expect(cursor).toContain(" 10 ");
    const next = it.again();
    it.clock.advance(31_000);
    const [pages] = await calls(async () =>
      expect((await poll(next)).map(({ reference }) => reference)).toEqual([references[24]]),
    );
    expect(pages).toBeLessThan(20);
  });

  test("that cannot be read on is begun anew", async () => {
    cursor = `${cursor} 0 10 gone-token`;
    it.twilio.mishaps.push({
      type: { status: 400, body: { code: 20001, message: "Invalid token", status: 400 } },
      holds: ({ query }) => query.Token === "gone-token",
      times: 9,
    });
    move(3, "In Progress");
    expect([...(await afterAMinute()), ...(await afterAMinute())]).toEqual([references[3]]);
  });

  test("in which one of ours is missing has that one read, once", async () => {
    const [gone] = it.twilio.state.requests.splice(4, 1);
    const told: Order[] = [];
    for (let round = 0; round < 6; round += 1) {
      it.clock.advance(minute);
      told.push(...(await poll()));
    }
    expect(told).toMatchObject([{ reference: references[4], status: "unknown", carrierId: gone?.sid }]);
  });
});

test("what others file on the same account is passed over", async () => {
  await fileAll(2);
  const [, second] = it.twilio.state.requests;
  if (!second) throw new Error("nothing was filed");
  it.twilio.state.requests.push({ ...second, sid: `KW${"9".repeat(32)}`, status: "Completed" });
  await poll();
  it.clock.advance(minute);
  expect((await calls(poll))[1]).toBe(2);
  expect(it.twilio.calls.every(({ path }) => !path.includes("KW99"))).toBe(true);
});

test("an order that cannot be read holds up no other, and is left alone for a while", async () => {
  await fileAll(3);
  await poll();
  const [odd] = it.twilio.state.requests;
  it.twilio.mishaps.push({
    type: { status: 200, body: { nothing: "known" } },
    holds: ({ path }) => path.endsWith(odd?.sid ?? ""),
    times: 99,
  });
  for (const index of [0, 1, 2]) move(index, "In Progress");
  it.clock.advance(minute);
  expect((await poll()).map(({ reference }) => reference).sort()).toEqual(references.slice(1, 3));
  expect(it.lines.map(({ message }) => message)).toContain("an order at Twilio could not be read");
});

describe("something is near", () => {
  const isNear = async (): Promise<boolean> => {
    await poll();
    return (await it.carrier.changes(cursor)).near ?? false;
  };

  test("for half an hour after a filing", async () => {
    await fileAll(1);
    expect(await isNear()).toBe(true);
    it.clock.advance(31 * minute);
    await poll();
    expect(await isNear()).toBe(false);
  });

  test("around the date", async () => {
    await fileAll(1);
    for (let step = 0; step < 3; step += 1) await it.moveOn();
    await poll();
    expect(await isNear()).toBe(false);
    const date = Date.parse(it.twilio.state.behaviour.portDate);
    it.clock.advance(date - it.clock.now() - day / 2);
    await poll();
    it.clock.advance(minute);
    expect(await isNear()).toBe(true);
  });
});

test("Twilio away in the middle of a list is away, and what was read is kept", async () => {
  await fileAll(3);
  await poll();
  it.clock.advance(minute);
  for (const index of [0, 1, 2]) move(index, "In Progress");
  it.twilio.state.pageSize = 1;
  let pages = 0;
  it.twilio.mishaps.push({
    type: "lost",
    holds: ({ path }) => {
      pages += /PortInRequests$/.test(path) ? 1 : 0;
      return pages === 3;
    },
    times: 1,
  });
  await expect(poll()).rejects.toThrow(CarrierUnreachable);
  it.clock.advance(minute);
  expect((await poll()).map(({ reference }) => reference).sort()).toEqual(references.slice(0, 3));
});
