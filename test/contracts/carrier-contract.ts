import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Order } from "../../src/core/carrier.ts";
import type { E164 } from "../../src/core/values/phone.ts";
import type { Carrier, PortOrder } from "../../src/runtime/ports.ts";

/** A carrier as the contract needs it: with nothing filed yet, and a world that can be moved on. */
export type CarrierUnderTest = {
  carrier: Carrier;
  /** Two ordinary numbers it takes, and one it says it cannot. */
  numbers: [E164, E164];
  refused: E164;
  /** Lets enough happen at the carrier that an ordinary order changes at least once, and is not over. */
  moveOn(): Promise<void>;
  /** How many orders the carrier really has, whatever it told us. */
  ordersHeld(): number | Promise<number>;
  close(): void | Promise<void>;
};

export const portOrder = (reference: string, numbers: E164[], more: Partial<PortOrder> = {}): PortOrder => ({
  reference,
  corrects: null,
  numbers: numbers.map((number) => ({ number, pin: null })),
  fields: {
    accountNumber: "44-1234-9",
    btn: numbers[0] ?? "",
    accountName: "Acme Dental LLC",
    repName: "Dana Lee",
    repEmail: "dana@acme.example",
    serviceStreet: "12 Main Street",
    serviceCity: "New York",
    serviceState: "NY",
    serviceZip: "10013",
  },
  bill: null,
  letter: null,
  ...more,
});

const filed = async (carrier: Carrier, order: PortOrder): Promise<Order[]> => {
  const result = await carrier.file(order);
  if (!result.ok) throw new Error(`not filed: ${result.sentence}`);
  return result.orders;
};

/** What every carrier must do, whatever stands behind it. */
export const carrierContract = (name: string, open: () => Promise<CarrierUnderTest>): void => {
  describe(`${name} keeps the carrier contract`, () => {
    let it: CarrierUnderTest;
    beforeEach(async () => {
      it = await open();
    });
    afterEach(() => it.close());

    test("says what it can do", () => {
      const { capabilities } = it.carrier;
      expect(capabilities.key).toMatch(/^[a-z][a-z-]*$/);
      expect(capabilities.limit).toBeGreaterThan(0);
      expect(capabilities.wayOut).not.toBe("");
      expect(() => new Intl.DateTimeFormat("en-US", { timeZone: capabilities.zone })).not.toThrow();
    });

    test("answers about each number asked, in that order", async () => {
      const [first, second] = it.numbers;
      const answers = await it.carrier.portable([second, it.refused, first]);
      expect(answers.map(({ number }) => number)).toEqual([second, it.refused, first]);
      expect(answers.map(({ portable }) => portable)).toEqual([true, false, true]);
      expect(answers[1]).toHaveProperty("reason", expect.stringMatching(/\S/));
      expect(await it.carrier.portable([])).toEqual([]);
    });

    test("files an order with the numbers given", async () => {
      const orders = await filed(it.carrier, portOrder("PR-AAAA-AAAA/1", it.numbers));
      expect(orders.flatMap((order) => Object.keys(order.numbers)).sort()).toEqual([...it.numbers].sort());
      expect(orders[0]).toMatchObject({ reference: "PR-AAAA-AAAA/1", refusals: [] });
      expect(orders[0]?.carrierId).not.toBe("");
    });

    test("finds what was filed, and nothing under a reference it does not know", async () => {
      const orders = await filed(it.carrier, portOrder("PR-AAAA-AAAA/1", it.numbers));
      expect(await it.carrier.find("PR-AAAA-AAAA/1")).toEqual(orders);
      expect(await it.carrier.find("PR-AAAA-AAAA/11")).toEqual([]);
      expect(await it.carrier.find("")).toEqual([]);
    });

    test("has one order when the same reference is filed twice", async () => {
      const order = portOrder("PR-AAAA-AAAA/1", it.numbers);
      const first = await filed(it.carrier, order);
      const held = await it.ordersHeld();
      expect(await filed(it.carrier, order)).toEqual(first);
      expect(await it.ordersHeld()).toBe(held);
    });

    test("does not take a number it cannot move, and files nothing", async () => {
      const result = await it.carrier.file(portOrder("PR-AAAA-AAAA/1", [it.numbers[0], it.refused]));
      expect(result).toEqual({ ok: false, sentence: expect.stringMatching(/\S/) });
      expect(await it.carrier.find("PR-AAAA-AAAA/1")).toEqual([]);
      expect(await it.ordersHeld()).toBe(0);
    });

    test("reports every change once, oldest first, and ends where it stands", async () => {
      const [one, other] = it.numbers;
      await filed(it.carrier, portOrder("PR-AAAA-AAAA/1", [one]));
      await it.moveOn();
      await filed(it.carrier, portOrder("PR-BBBB-BBBB/1", [other]));
      await it.moveOn();
      const { orders } = await it.carrier.changes("");
      const times = orders.map(({ changed }) => changed);
      expect(times).toEqual([...times].sort((a, b) => a - b));
      for (const reference of ["PR-AAAA-AAAA/1", "PR-BBBB-BBBB/1"]) {
        const mine = orders.filter((order) => order.reference === reference);
        expect(mine.length).toBeGreaterThan(1);
        expect([mine.at(-1)]).toEqual(await it.carrier.find(reference));
      }
    });

    test("goes on from a cursor: nothing twice, nothing missed, the same when asked again", async () => {
      await filed(it.carrier, portOrder("PR-AAAA-AAAA/1", [it.numbers[0]]));
      const start = await it.carrier.changes("");
      expect(await it.carrier.changes(start.cursor)).toEqual({ orders: [], cursor: start.cursor });
      await it.moveOn();
      const next = await it.carrier.changes(start.cursor);
      expect(next.orders.length).toBeGreaterThan(0);
      expect(await it.carrier.changes(start.cursor)).toEqual(next);
      expect((await it.carrier.changes("")).orders).toEqual([...start.orders, ...next.orders]);
    });

    test("takes a corrected order under its new reference", async () => {
      await filed(it.carrier, portOrder("PR-AAAA-AAAA/1", it.numbers));
      await it.moveOn();
      const corrected = portOrder("PR-AAAA-AAAA/2", it.numbers, { corrects: "PR-AAAA-AAAA/1" });
      const [order] = await filed(it.carrier, corrected);
      expect(order?.reference).toBe("PR-AAAA-AAAA/2");
      expect(await it.carrier.find("PR-AAAA-AAAA/2")).toHaveLength(1);
    });

    test("cancels, and the cancellation is among the changes", async () => {
      await filed(it.carrier, portOrder("PR-AAAA-AAAA/1", it.numbers));
      const { cursor } = await it.carrier.changes("");
      const result = await it.carrier.cancel("PR-AAAA-AAAA/1");
      expect(result).toMatchObject({ ok: true });
      await it.moveOn();
      const [last] = await it.carrier.find("PR-AAAA-AAAA/1");
      expect(last?.status).toBe("cancelled");
      expect((await it.carrier.changes(cursor)).orders.at(-1)).toEqual(last);
    });

    test("cancelling twice does no harm; what it does not know it cannot cancel", async () => {
      await filed(it.carrier, portOrder("PR-AAAA-AAAA/1", it.numbers));
      await it.carrier.cancel("PR-AAAA-AAAA/1");
      expect(await it.carrier.cancel("PR-AAAA-AAAA/1")).toMatchObject({ ok: true });
      expect(await it.carrier.cancel("PR-CCCC-CCCC/1")).toEqual({
        ok: false,
        sentence: expect.stringMatching(/\S/),
      });
    });
  });
};
