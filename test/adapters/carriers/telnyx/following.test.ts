import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { createClient } from "../../../../adapters/carriers/telnyx/client.ts";
import { allPages } from "../../../../adapters/carriers/telnyx/orders.ts";
import { orderAnswer } from "../../../../adapters/carriers/telnyx/wire.ts";
import { type Carrier, CarrierUnreachable } from "../../../../src/runtime/ports.ts";
import { fictional, minute, type OpenCarrier, openCarrier } from "./open-carrier.ts";

let it: OpenCarrier;
beforeEach(async () => {
  it = await openCarrier();
});
afterEach(() => it.close());

const many = async (count: number): Promise<string> => {
  for (let index = 0; index < count; index += 1) {
    const sid = `PR-AAAA-${String(index).padStart(4, "0")}/1`;
    const number = `+1646${2_000_000 + index * 100}`;
    it.clock.advance(1000);
    const [order] = it.telnyx.create([number], {
      customer_reference: sid,
      customer_group_reference: sid,
    }) as {
      id: string;
    }[];
    it.telnyx.move(order!.id, "in-process");
  }
  it.clock.advance(31 * minute);
  return (await it.carrier.changes("")).cursor;
};

describe("asking what changed", () => {
  test("costs one call while nothing does, however many orders there are", async () => {
    const cursor = await many(300);
    it.clock.advance(3 * minute);
    const before = it.telnyx.requests.length;
    expect(await it.carrier.changes(cursor)).toEqual({ orders: [], cursor, near: false });
    expect(it.telnyx.requests.length - before).toBe(1);
  });

  test("costs at most the pages of the list when much changed", async () => {
    const cursor = await many(300);
    it.clock.advance(3 * minute);
    for (const { id } of it.telnyx.orders) it.telnyx.move(id, "submitted");
    const before = it.telnyx.requests.length;
    const { orders } = await it.carrier.changes(cursor);
    expect(orders).toHaveLength(300);
    expect(it.telnyx.requests.length - before).toBe(2 + 2);
  });

  test("finds in the list what made no event", async () => {
    const [order] = await it.filed(it.order("PR-AAAA-AAAA/1", [fictional(0)]));
    it.telnyx.settle(order!.carrierId, "2026-01-14T15:00:00Z");
    it.clock.advance(31 * minute);
    const { cursor } = await it.carrier.changes("");
    it.clock.advance(minute);
    it.telnyx.settle(order!.carrierId, "2026-01-16T15:00:00Z", true);
    expect((await it.carrier.changes(cursor)).orders).toEqual([]);
    it.clock.advance(9 * minute);
    expect((await it.carrier.changes(cursor)).orders).toMatchObject([{ date: "2026-01-16" }]);
  });

  test("misses nothing within one second", async () => {
    const orders = await it.filed(it.order("PR-AAAA-AAAA/1", [fictional(0), fictional(66)]));
    it.clock.advance(minute);
    it.telnyx.move(orders[0]!.carrierId, "submitted");
    const start = await it.carrier.changes("");
    it.telnyx.move(orders[0]!.carrierId, "foc-date-confirmed");
    it.telnyx.move(orders[1]!.carrierId, "submitted");
    it.clock.advance(minute / 2);
    const next = await it.carrier.changes(start.cursor);
    expect(next.orders.map(({ reference, status }) => [reference, status])).toEqual([
      ["PR-AAAA-AAAA/1", "date-set"],
      ["PR-AAAA-AAAA/1.2", "with-carrier"],
    ]);
    expect(await it.carrier.changes(next.cursor)).toMatchObject({ orders: [] });
  });

  test("misses nothing of that second in the list either", async () => {
    const [one, other] = await it.filed(it.order("PR-AAAA-AAAA/1", [fictional(0), fictional(66)]));
    it.clock.advance(minute);
    it.telnyx.move(one!.carrierId, "submitted");
    const { cursor } = await it.carrier.changes("");
    it.telnyx.settle(other!.carrierId, "2026-01-16T15:00:00Z", true);
    it.clock.advance(10 * minute);
    expect((await it.carrier.changes(cursor)).orders).toMatchObject([
      { reference: "PR-AAAA-AAAA/1.2", date: "2026-01-16" },
    ]);
  });

  test("reads the list once more when it shrinks meanwhile, because others slip a page", async () => {
    const totals = [300, 299, 299, 299];
    const read: string[] = [];
    const all = await allPages(async (page) => {
      read.push(page["page[number]"] ?? "");
      return { data: [read.length], meta: { total_pages: 2, total_results: totals.shift() ?? 0 } };
    });
    expect({ read, all }).toEqual({ read: ["1", "2", "1", "2"], all: [3, 4] });
  });

  describe("of a list that is read in steps", () => {
    beforeEach(async () => {
      await many(2100);
    });

    /** The steps of one poll: where each ends, and what it gives. */
    const steps = async (carrier: Carrier, from: string, most = 99) => {
      const references: string[] = [];
      let cursor = from;
      for (let step = 0; step < most; step += 1) {
        const next = await carrier.changes(cursor);
        references.push(...next.orders.map(({ reference }) => reference));
        if (next.cursor === cursor) break;
        cursor = next.cursor;
      }
      return { cursor, references };
    };

    test("nothing is lost that changes on a page which was read already", async () => {
      const { cursor } = await steps(it.carrier, "");
      it.clock.advance(11 * minute);
      const first = await steps(it.carrier, cursor, 1);
      expect(JSON.parse(first.cursor)).toMatchObject({ step: 1 });
      const newest = it.telnyx.orders.at(-1);
      const oldest = it.telnyx.orders[0];
      it.clock.advance(minute);
      it.telnyx.settle(newest!.id, "2026-03-16T15:00:00Z", true);
      it.clock.advance(9 * minute);
      it.telnyx.settle(oldest!.id, "2026-03-16T15:00:00Z", true);
      const rest = await steps(it.carrier, first.cursor);
      expect(rest.references).toContain("PR-AAAA-0000/1");
      expect(rest.references).not.toContain("PR-AAAA-2099/1");
      it.clock.advance(11 * minute);
      expect((await steps(it.carrier, rest.cursor)).references).toContain("PR-AAAA-2099/1");
    });

    test("another process begins it anew and gives the same", async () => {
      const { cursor } = await steps(it.carrier, "");
      it.clock.advance(11 * minute);
      it.telnyx.settle(it.telnyx.orders[0]!.id, "2026-03-16T15:00:00Z", true);
      const first = await steps(it.carrier, cursor, 1);
      const { references } = await steps(it.again(), first.cursor);
      expect(references).toEqual(["PR-AAAA-0000/1"]);
    });

    test("a step that is answered with 429 is made again when the wait is over", async () => {
      const { cursor } = await steps(it.carrier, "");
      it.clock.advance(11 * minute);
      it.telnyx.settle(it.telnyx.orders[0]!.id, "2026-03-16T15:00:00Z", true);
      const first = await steps(it.carrier, cursor, 1);
      const path = /^\/porting_orders$/;
      it.telnyx.trouble({ method: "GET", path, what: { status: 429, headers: { "retry-after": "90" } } });
      const until = it.clock.now() + 90_000;
      await expect(it.carrier.changes(first.cursor)).rejects.toMatchObject({ until });
      it.clock.advance(91_000);
      const before = it.telnyx.requests.length;
      expect((await steps(it.carrier, first.cursor)).references).toEqual(["PR-AAAA-0000/1"]);
      expect(it.telnyx.requests.length - before).toBe(1);
    });
  });

  test("comes sooner around the date and after a filing", async () => {
    const cursor = await many(1);
    const near = async () => (await it.carrier.changes(cursor)).near;
    it.clock.advance(11 * minute);
    expect(await near()).toBe(false);
    it.telnyx.settle(it.telnyx.orders[0]!.id, "2026-01-16T15:00:00Z", true);
    it.clock.advance(Date.parse("2026-01-15T16:00:00Z") - it.clock.now());
    expect(await near()).toBe(true);
    await it.filed(it.order("PR-BBBB-AAAA/1", [fictional(0)]));
    it.telnyx.move(it.telnyx.orders[0]!.id, "ported");
    it.clock.advance(minute);
    expect(await near()).toBe(true);
    it.clock.advance(31 * minute);
    expect(await near()).toBe(false);
  });

  test("passes over drafts and orders of somebody else", async () => {
    it.telnyx.create([fictional(0)], { customer_reference: "Acct 1", customer_group_reference: null });
    it.telnyx.create([fictional(1)], {
      customer_reference: "PR-AAAA-AAAA/1",
      customer_group_reference: "PR-AAAA-AAAA/1",
    });
    expect((await it.carrier.changes("")).orders).toEqual([]);
  });

  test.each(["7", "{}", '{"swept":1}', "x"])(
    "from a cursor that is none (%s) says what to do",
    async (cursor) => {
      await expect(it.carrier.changes(cursor)).rejects.toThrow(/is no cursor of Telnyx. Pass the one/);
    },
  );
});

describe("what numbers can move", () => {
  test("says kind, old carrier and what is wanted for them", async () => {
    const tollFree = "+18005550100";
    expect(await it.carrier.portable([fictional(0), fictional(50), fictional(60), tollFree])).toEqual([
      { number: fictional(0), portable: true, type: "local", carrier: "Sandbox Bell", needs: null },
      { number: fictional(50), portable: true, type: "mobile", carrier: "Sandbox Bell", needs: "pin" },
      {
        number: fictional(60),
        portable: false,
        type: "local",
        carrier: "Sandbox Bell",
        reason: "Telnyx has no coverage for this number.",
        spanish: "Telnyx no tiene cobertura para este número.",
      },
      { number: tollFree, portable: true, type: "toll-free", carrier: "Sandbox Bell", needs: null },
    ]);
  });

  test("one that refuses the whole call is found, and the others are answered", async () => {
    it.telnyx.trouble(
      { method: "POST", path: /portability/, what: { status: 422 } },
      { method: "POST", path: /portability/, what: { status: 422 } },
      { method: "POST", path: /portability/, what: { status: 422 } },
    );
    const answers = await it.carrier.portable([fictional(0), fictional(1), fictional(2), fictional(3)]);
    expect(answers.map(({ portable }) => portable)).toEqual([false, true, true, true]);
  });
});

describe("a Telnyx that does not answer", () => {
  const path = /^\/porting_orders$/;

  test("is not asked again before the time it named", async () => {
    it.telnyx.trouble({ method: "GET", path, what: { status: 429, headers: { "retry-after": "90" } } });
    await expect(it.carrier.find("PR-AAAA-AAAA/1")).rejects.toThrow("Telnyx asks us to wait 90 seconds.");
    it.clock.advance(60_000);
    await expect(it.carrier.find("PR-AAAA-AAAA/1")).rejects.toThrow("Telnyx asks us to wait 30 seconds.");
    expect(it.telnyx.calls("GET", path)).toBe(1);
    it.clock.advance(30_000);
    expect(await it.carrier.find("PR-AAAA-AAAA/1")).toEqual([]);
  });

  test.each([
    [500, "Telnyx does not answer just now. Please try again later."],
    [503, "Telnyx does not answer just now. Please try again later."],
    [401, "Telnyx does not accept our API key. Whoever runs Portside can set TELNYX_API_KEY anew."],
  ])("with HTTP %d is asked later", async (status, sentence) => {
    it.telnyx.trouble({ method: "GET", path, what: { status } });
    const failed = it.carrier.find("PR-AAAA-AAAA/1");
    await expect(failed).rejects.toBeInstanceOf(CarrierUnreachable);
    await expect(failed).rejects.toThrow(sentence);
  });

  const answering = async (content: string, headers: Record<string, string> = {}, status = 200) => {
    const server = createServer((_request, response) => {
      if (content === "") return;
      response.writeHead(status, headers).end(content);
    }).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const client = createClient({ key: "KEY01234", url, clock: it.clock });
    const call = client({ method: "GET", path: "/porting_orders/x", answer: orderAnswer, patience: 300 });
    return call
      .catch((error: Error) => error)
      .finally(() => {
        server.closeAllConnections();
        server.close();
      });
  };

  test("at all counts as away", async () => {
    expect(await answering("")).toBeInstanceOf(CarrierUnreachable);
  });

  test("but leads elsewhere is not followed: the key goes to nobody else", async () => {
    const before = it.telnyx.requests.length;
    const answer = await answering("x", { location: `${it.telnyx.url}/porting_orders` }, 302);
    expect(answer).toBeInstanceOf(CarrierUnreachable);
    expect(it.telnyx.requests).toHaveLength(before);
  });

  test.each(["<html>", "{}", '{"data":{"id":7}}'])(
    "as described (%s) is our bug to mend",
    async (content) => {
      const answer = await answering(content);
      expect(answer).not.toBeInstanceOf(CarrierUnreachable);
      expect(String(answer)).toMatch(/Telnyx's answer to GET \/porting_orders\/x cannot be read/);
    },
  );
});
