import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { NumberStatus, Order } from "../../src/core/carrier.ts";
import type { Sid } from "../../src/core/values/sid.ts";
import { CarrierUnreachable } from "../../src/runtime/ports.ts";
import { numbers, openRuntime, type TestRuntime } from "../support/open-runtime.ts";
import { anOrder, sidOf } from "../support/turns.ts";

let it: TestRuntime;
beforeEach(async () => {
  it = await openRuntime();
});
afterEach(() => it.close());

const report = (status: NumberStatus, changed: number, change: Partial<Order> = {}): Order =>
  anOrder({
    reference: "PR-0000-0001/1",
    carrierId: "X-PR-0000-0001/1",
    status,
    numbers: Object.fromEntries(numbers.map((number) => [number, status])),
    changed,
    ...change,
  });

const life = [
  report("awaiting-signature", 2),
  report("with-carrier", 3),
  report("date-set", 4, { date: "2026-02-02" }),
  report("activating", 5, { date: "2026-02-02" }),
  report("completed", 6, { date: "2026-02-02" }),
];

const told = (): string[] => it.spoken().filter((words) => words.startsWith("Now "));

const filed = async (sid: Sid = sidOf(1), home = "terminal:1"): Promise<void> => {
  await it.submitted({ sid, home });
  await it.assistant.settle();
};

test("each change is told once, in order, however often the carrier is asked", async () => {
  await filed();
  for (const each of life) {
    it.reports.push(each);
    await it.assistant.tick();
    await it.assistant.tick();
  }
  expect(told()).toEqual(life.map(({ status }) => `Now ${status}`));
  expect(await it.request()).toMatchObject({ status: "completed", date: "2026-02-02" });
});

test("a part the carrier split off belongs to the filing it came from", async () => {
  await filed();
  const [first = "", second = ""] = numbers;
  it.reports.push(
    report("with-carrier", 2, { numbers: { [first]: "with-carrier" } }),
    report("with-carrier", 3, { reference: "PR-0000-0001/1.2", numbers: { [second]: "with-carrier" } }),
  );
  await it.assistant.tick();
  expect((await it.request())?.orders.map(({ reference }) => reference)).toEqual([
    "PR-0000-0001/1",
    "PR-0000-0001/1.2",
  ]);
});

test("reports of an order that is not ours are passed over", async () => {
  await filed();
  it.reports.push(
    report("with-carrier", 2, { reference: "somebody else's" }),
    report("with-carrier", 2, { reference: "PR-9999-9999/1" }),
    report("with-carrier", 2),
  );
  await it.assistant.tick();
  expect(told()).toEqual(["Now with-carrier"]);
  expect(await it.store.cursor("following sandbox")).toBe("3");
});

test("a carrier that cannot be asked is asked again a minute later, and nothing is missed", async () => {
  await filed();
  let asked = 0;
  it.on.changes = () => {
    asked += 1;
    if (asked === 1) throw new CarrierUnreachable("503");
  };
  it.reports.push(report("with-carrier", 2));
  await it.assistant.tick();
  await it.assistant.tick();
  expect([asked, told()]).toEqual([1, []]);
  await it.pass(it.assistant, 60_000);
  expect(told()).toEqual(["Now with-carrier"]);
});

describe("reports that come before the answer to a filing", () => {
  test("wait for it and are told then, and others do not wait for them", async () => {
    await filed(sidOf(2), "terminal:2");
    it.on.file = (take) => {
      take();
      throw new Error("socket hang up");
    };
    it.on.find = () => {
      throw new CarrierUnreachable("busy");
    };
    await it.submitted();
    await it.assistant.settle();
    it.reports.push(
      report("with-carrier", 2),
      report("with-carrier", 2, { reference: "PR-0000-0002/1", carrierId: "X-PR-0000-0002/1" }),
      report("date-set", 3, { date: "2026-02-02" }),
    );
    await it.assistant.tick();
    await it.assistant.tick();
    expect(await it.request()).toMatchObject({ status: "submitting" });
    expect(await it.request(sidOf(2))).toMatchObject({ status: "with-carrier" });
    expect(await it.store.cursor("following sandbox")).toBe("3");

    it.on.find = () => undefined;
    const now = report("date-set", 3, { date: "2026-02-02" });
    it.held.splice(
      0,
      it.held.length,
      ...it.held.map((each) => (each.reference === now.reference ? now : each)),
    );
    await it.pass(it.assistant, 61_000);
    await it.pass(it.assistant, 61_000);
    expect(await it.request()).toMatchObject({ status: "date-set", date: "2026-02-02" });
    expect(told()).toContain("Now with-carrier");
    expect(await it.store.notes("", "hint ")).toEqual([]);
  });

  test("are not missed when the answer arrives between the two questions", async () => {
    await it.submitted();
    it.reports.push(report("with-carrier", 2));
    let asked = 0;
    const store = {
      ...it.store,
      requestOfReference: async (reference: string) => {
        const owner = await it.store.requestOfReference(reference);
        asked += 1;
        if (asked === 2) await it.assistant.settle();
        return owner;
      },
    };
    await it.again({ store }).tick();
    await it.assistant.tick();
    expect(await it.request()).toMatchObject({ status: "with-carrier" });
  });
});

describe("one process at a time", () => {
  test("another that follows meanwhile does nothing", async () => {
    await filed();
    let asked = 0;
    const other = it.again();
    const gate = Promise.withResolvers<void>();
    const slow = {
      ...it.carrier,
      changes: async (cursor: string) => {
        asked += 1;
        await gate.promise;
        return it.carrier.changes(cursor);
      },
    };
    const ticking = it.again({ carriers: { sandbox: slow } }).tick();
    while (asked === 0) await new Promise(setImmediate);
    it.on.changes = () => {
      throw new Error("Only one process may ask.");
    };
    await other.tick();
    it.on.changes = () => undefined;
    gate.resolve();
    await ticking;
    expect(it.lines.filter(({ level }) => level === "warn")).toEqual([]);
  });
});

test("shuffled and repeated reports end in the same state", async () => {
  let requests = 10;
  const order = fc.shuffledSubarray([...life, ...life, ...life], { minLength: 15, maxLength: 15 });
  await fc.assert(
    fc.asyncProperty(order, fc.integer({ min: 1, max: 15 }), async (reports, atOnce) => {
      requests += 1;
      const sid = sidOf(requests);
      await filed(sid, `terminal:${requests}`);
      const mine = { reference: `${sid}/1`, carrierId: `X-${sid}/1` };
      for (let start = 0; start < reports.length; start += atOnce) {
        it.reports.push(...reports.slice(start, start + atOnce).map((each) => ({ ...each, ...mine })));
        await it.assistant.tick();
      }
      expect(await it.request(sid)).toMatchObject({
        status: "completed",
        date: "2026-02-02",
        orders: [{ ...mine, status: "completed", changed: 6 }],
      });
    }),
    { numRuns: 15 },
  );
});

describe("a carrier with a pace", () => {
  let asked = 0;
  beforeEach(() => {
    asked = 0;
    it.carrier.pace = 60_000;
    it.on.changes = () => {
      asked += 1;
    };
  });
  const askedIn = async (milliseconds: number, running = it.assistant): Promise<number> => {
    const before = asked;
    await it.pass(running, milliseconds);
    return asked - before;
  };

  test("is asked no more often, also by another process or after a restart", async () => {
    expect(await askedIn(0)).toBeGreaterThan(0);
    expect(await askedIn(50_000)).toBe(0);
    expect(await askedIn(0, it.again())).toBe(0);
    expect(await askedIn(10_000, it.again())).toBe(1);
    expect(await askedIn(0)).toBe(0);
  });

  test("is asked at its pace again after the clock was set back, here or where it was asked last", async () => {
    expect(await askedIn(0)).toBeGreaterThan(0);
    it.clock.advance(-3 * 3_600_000);
    expect(await askedIn(0)).toBe(1);
    it.clock.advance(-3 * 3_600_000);
    expect(await askedIn(0, it.again())).toBe(1);
    expect(await askedIn(50_000)).toBe(0);
  });

  test("is asked sooner while something is about to change", async () => {
    const { changes } = it.carrier;
    it.carrier.changes = async (cursor) => ({ ...(await changes(cursor)), near: true });
    expect(await askedIn(0)).toBeGreaterThan(0);
    expect(await askedIn(15_000)).toBe(1);
    it.carrier.changes = changes;
    expect(await askedIn(15_000)).toBe(1);
    expect(await askedIn(15_000)).toBe(0);
  });

  test("is asked later while webhooks come, until a poll finds what none of them named", async () => {
    await filed();
    it.carrier.receive = async () => ({ ok: true, id: "a", references: [] });
    await it.assistant.hook("sandbox", { headers: {}, url: "", body: Buffer.from("") });
    await it.assistant.tick();
    expect(await askedIn(5 * 60_000 - 31_000)).toBe(0);
    it.reports.push(report("with-carrier", 2));
    expect(await askedIn(31_000)).toBeGreaterThan(0);
    expect(await askedIn(60_000)).toBe(1);
  });

  test("is asked less and less while it is away, and not before the time it named", async () => {
    let until: number | undefined;
    it.on.changes = () => {
      asked += 1;
      throw new CarrierUnreachable("away", until === undefined ? {} : { until });
    };
    expect(await askedIn(0)).toBe(1);
    expect(await askedIn(60_000)).toBe(1);
    expect(await askedIn(60_000)).toBe(0);
    until = it.clock.now() + 20 * 60_000;
    expect(await askedIn(60_000)).toBe(1);
    expect(await askedIn(18 * 60_000)).toBe(0);
    expect(await askedIn(0, it.again())).toBe(0);
    expect(await askedIn(2 * 60_000)).toBe(1);
  });

  test("that is followed by a process which dies is followed by another within 30 seconds", async () => {
    await filed();
    it.reports.push(report("with-carrier", 2));
    await it.store.lease("following sandbox", "of a dead process", it.clock.now(), 25_000);
    expect(await askedIn(24_000)).toBe(0);
    expect(await askedIn(2000)).toBeGreaterThan(0);
    expect(told()).toEqual(["Now with-carrier"]);
  });
});

test("a process that lost its lease tells what it read, and leaves the cursor to the other one", async () => {
  await filed();
  it.reports.push(report("with-carrier", 2));
  await it.again({ store: { ...it.store, renew: async () => false } }).tick();
  expect(await it.store.cursor("following sandbox")).toBe("");
  await it.assistant.tick();
  expect(told()).toEqual(["Now with-carrier"]);
  expect(await it.store.cursor("following sandbox")).toBe("1");
});
