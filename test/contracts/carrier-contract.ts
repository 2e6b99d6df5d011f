import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Order } from "../../src/core/carrier.ts";
import type { E164 } from "../../src/core/values/phone.ts";
import { type Carrier, CarrierUnreachable, type PortOrder } from "../../src/runtime/ports.ts";

/** A carrier as the contract needs it: with nothing filed yet, and a world that can be moved on. */
export type CarrierUnderTest = {
  carrier: Carrier;
  /** Two ordinary numbers it takes, and one it says it cannot. */
  numbers: [E164, E164];
  refused: E164;
  /** Lets enough happen at the carrier that every ordinary order changes at least once, and is not over. */
  moveOn(): Promise<void>;
  /** Numbers of an order that makes the carrier be away when it is filed, until `isBack`. */
  unreachable(): E164[];
  isBack(): void;
  /** Numbers of an order that the carrier takes, and then the connection drops. */
  dropped(): E164[];
  /** Numbers of an order that comes to a status nobody knows or a refusal, in a text full of tricks. */
  hostile(): E164[];
  /** Numbers of an order that is sent back for the second of them alone. */
  rejected(): [E164, E164];
  /** Has an order filed elsewhere, and gives its id; not there for a carrier without ids. */
  elsewhere?(): string | Promise<string>;
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
  bill: { hash: "b".repeat(64), kind: "application/pdf", bytes: 9, name: "bill.pdf" },
  letter: null,
  ...more,
});

const filed = async (carrier: Carrier, order: PortOrder): Promise<Order[]> => {
  const result = await carrier.file(order);
  if (!result.ok) throw new Error(`not filed: ${result.sentence}`);
  return result.orders;
};

/** Everything after a cursor, however many calls it takes. */
const all = async (carrier: Carrier, cursor: string): Promise<{ orders: Order[]; cursor: string }> => {
  const orders: Order[] = [];
  for (let at = cursor; ; ) {
    const next = await carrier.changes(at);
    orders.push(...next.orders);
    if (next.cursor === at) return { orders, cursor: at };
    at = next.cursor;
  }
};

/** The order once it is as awaited; time passes at the carrier until then. */
const until = async (
  it: CarrierUnderTest,
  reference: string,
  holds: (order: Order) => boolean,
): Promise<Order> => {
  for (let steps = 0; steps < 6; steps += 1) {
    const order = (await it.carrier.find(reference)).find(holds);
    if (order) return order;
    await it.moveOn();
  }
  throw new Error(`${reference} never came to what the contract waits for.`);
};

/** What every carrier must do, whatever stands behind it. A carrier that is polled may miss steps, never the last. */
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
      expect(result).toMatchObject({ ok: false, sentence: expect.stringMatching(/\S/) });
      expect(await it.carrier.find("PR-AAAA-AAAA/1")).toEqual([]);
      expect(await it.ordersHeld()).toBe(0);
    });

    test("says that it cannot be reached, and takes the order once it can", async () => {
      const order = portOrder("PR-AAAA-AAAA/1", it.unreachable());
      await expect(it.carrier.file(order)).rejects.toBeInstanceOf(CarrierUnreachable);
      it.isBack();
      expect(await it.carrier.find("PR-AAAA-AAAA/1")).toEqual([]);
      await filed(it.carrier, order);
      expect(await it.carrier.find("PR-AAAA-AAAA/1")).toHaveLength(1);
    });

    test("has what it took when the connection dropped, and it is the only one", async () => {
      const order = portOrder("PR-AAAA-AAAA/1", it.dropped());
      const failed = it.carrier.file(order);
      await expect(failed).rejects.toBeInstanceOf(Error);
      await expect(failed).rejects.not.toBeInstanceOf(CarrierUnreachable);
      expect(await it.carrier.find("PR-AAAA-AAAA/1")).toHaveLength(1);
      await filed(it.carrier, order);
      expect(await it.ordersHeld()).toBe(1);
    });

    test("reports what changed, oldest first, and ends where it stands", async () => {
      const [one, other] = it.numbers;
      await filed(it.carrier, portOrder("PR-AAAA-AAAA/1", [one]));
      await it.moveOn();
      await filed(it.carrier, portOrder("PR-BBBB-BBBB/1", [other]));
      await it.moveOn();
      const { orders } = await all(it.carrier, "");
      const times = orders.map(({ changed }) => changed);
      expect(times).toEqual([...times].sort((a, b) => a - b));
      for (const reference of ["PR-AAAA-AAAA/1", "PR-BBBB-BBBB/1"]) {
        const mine = orders.filter((order) => order.reference === reference);
        expect([mine.at(-1)]).toEqual(await it.carrier.find(reference));
      }
    });

    test("goes on from a cursor: nothing twice, nothing missed, the same when asked again", async () => {
      await filed(it.carrier, portOrder("PR-AAAA-AAAA/1", [it.numbers[0]]));
      const start = await all(it.carrier, "");
      expect(await it.carrier.changes(start.cursor)).toMatchObject({ orders: [], cursor: start.cursor });
      await it.moveOn();
      const next = await all(it.carrier, start.cursor);
      expect(next.orders.length).toBeGreaterThan(0);
      expect(await all(it.carrier, start.cursor)).toEqual(next);
      expect((await all(it.carrier, "")).orders.at(-1)).toEqual(next.orders.at(-1));
    });

    test("knows the state of each number, and why it was sent back", async () => {
      const [good, bad] = it.rejected();
      await filed(it.carrier, portOrder("PR-AAAA-AAAA/1", [good, bad]));
      const order = await until(it, "PR-AAAA-AAAA/1", ({ refusals }) => refusals.length > 0);
      expect(order.numbers[bad]).toBe("rejected");
      expect(order.refusals[0]).toMatchObject({
        family: expect.stringMatching(/^R\d\d$/),
        words: expect.stringMatching(/\S/),
        numbers: expect.arrayContaining([bad]),
      });
    });

    test("takes the tricks out of what a carrier writes, and cuts it", async () => {
      await filed(it.carrier, portOrder("PR-AAAA-AAAA/1", it.hostile()));
      const order = await until(
        it,
        "PR-AAAA-AAAA/1",
        ({ refusals, raw }) => refusals.length > 0 || raw !== null,
      );
      const texts = [order.raw ?? "", ...order.refusals.flatMap(({ code, words }) => [code, words])];
      expect(texts.join("")).not.toBe("");
      for (const text of texts) {
        expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(text.length).toBeLessThanOrEqual(500);
      }
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
      const { cursor } = await all(it.carrier, "");
      const result = await it.carrier.cancel("PR-AAAA-AAAA/1");
      expect(result).toMatchObject({ ok: true });
      await it.moveOn();
      const [last] = await it.carrier.find("PR-AAAA-AAAA/1");
      expect(last?.status).toBe("cancelled");
      expect((await all(it.carrier, cursor)).orders.at(-1)).toEqual(last);
    });

    test("finds an order by its own id, and says whose it is; an id it does not know is nothing", async () => {
      const { capabilities, look, adopt } = it.carrier;
      if (!look || !adopt) return expect(capabilities.orderId).toBeUndefined();
      const [order] = await filed(it.carrier, portOrder("PR-AAAA-AAAA/1", it.numbers));
      const id = order?.carrierId ?? "";
      expect(id).toMatch(new RegExp(`^(?:${capabilities.orderId?.pattern})$`));
      expect(await look(id)).toMatchObject({ type: "found", reference: "PR-AAAA-AAAA/1" });
      const other = id.replace(/.$/, (last) => (last === "7" ? "8" : "7"));
      expect(await look(other)).toEqual({ type: "nothing" });
      expect(await adopt(other, "PR-CCCC-CCCC/1")).toEqual([]);
    });

    test("takes over an order that was filed elsewhere, once, and tells of it from then on", async () => {
      const { look, adopt } = it.carrier;
      if (!look || !adopt) return expect(it.elsewhere).toBeUndefined();
      const id = (await it.elsewhere?.()) ?? "";
      expect(await look(id)).toMatchObject({ type: "found", reference: null });
      const { cursor } = await all(it.carrier, "");
      const orders = await adopt(id, "PR-AAAA-AAAA/1");
      expect(orders[0]).toMatchObject({ reference: "PR-AAAA-AAAA/1", carrierId: id });
      expect(await adopt(id, "PR-AAAA-AAAA/1")).toEqual(orders);
      expect(await look(id)).toMatchObject({ type: "found", reference: "PR-AAAA-AAAA/1" });
      expect(await it.carrier.find("PR-AAAA-AAAA/1")).toEqual(orders);
      const before = orders[0]?.changed ?? 0;
      const now = await until(it, "PR-AAAA-AAAA/1", ({ changed }) => changed > before);
      const told = (await all(it.carrier, cursor)).orders;
      expect(told.filter(({ reference }) => reference === "PR-AAAA-AAAA/1").at(-1)).toEqual(now);
    });

    test("cancelling twice does no harm; what it does not know it cannot cancel", async () => {
      await filed(it.carrier, portOrder("PR-AAAA-AAAA/1", it.numbers));
      await it.carrier.cancel("PR-AAAA-AAAA/1");
      expect(await it.carrier.cancel("PR-AAAA-AAAA/1")).toMatchObject({ ok: true });
      expect(await it.carrier.cancel("PR-CCCC-CCCC/1")).toMatchObject({
        ok: false,
        sentence: expect.stringMatching(/\S/),
        nothing: true,
      });
    });
  });
};
