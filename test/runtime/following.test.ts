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
    expect(await it.store.cursor("following sandbox")).toBe("");

    it.on.find = () => undefined;
    await it.pass(it.assistant, 60_000);
    await it.assistant.tick();
    expect(await it.request()).toMatchObject({ status: "date-set", date: "2026-02-02" });
    expect(await it.store.cursor("following sandbox")).toBe("3");
    expect(told()).toEqual(["Now with-carrier", "Now with-carrier", "Now date-set"]);
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

test("a carrier with a pace is asked no more often", async () => {
  let asked = 0;
  it.carrier.pace = 60_000;
  it.on.changes = () => {
    asked += 1;
  };
  await it.assistant.tick();
  const first = asked;
  it.clock.advance(59_000);
  await it.assistant.tick();
  expect(asked).toBe(first);
  it.clock.advance(1000);
  await it.assistant.tick();
  expect(asked).toBe(first + 1);
});
