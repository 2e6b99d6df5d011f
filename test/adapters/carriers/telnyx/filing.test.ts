import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { CarrierUnreachable } from "../../../../src/runtime/ports.ts";
import type { FakeOrder } from "../../../support/telnyx/fake-orders.ts";
import { fictional, minute, type OpenCarrier, openCarrier } from "./open-carrier.ts";

const reference = "PR-AAAA-AAAA/1";

let it: OpenCarrier;
beforeEach(async () => {
  it = await openCarrier();
});
afterEach(() => it.close());

const live = (): FakeOrder[] =>
  it.telnyx.orders.filter(({ status }) => !["cancelled", "cancel-pending"].includes(status.value));

const landlines = [fictional(0), fictional(1), fictional(66)];

describe("filing", () => {
  test("fills in every order that Telnyx makes of one filing, and submits it", async () => {
    const fields = {
      accountName: "Acme Dental LLC",
      accountNumber: "44-1234-9",
      btn: "+12125550100",
      repName: "Dana Lee",
      serviceStreet: "12 Main Street",
      serviceUnit: "Suite 4",
      serviceCity: "New York",
      serviceState: "NY",
      serviceZip: "10013",
      portType: "full",
      date: "2026-01-14",
    };
    const orders = await it.filed(it.order(reference, landlines, { fields }));
    expect(
      orders.map(({ reference: name, status, numbers }) => [name, status, Object.keys(numbers)]),
    ).toEqual([
      [reference, "in-review", [fictional(0), fictional(1)]],
      [`${reference}.2`, "in-review", [fictional(66)]],
    ]);
    for (const order of it.telnyx.orders) {
      expect(order).toMatchObject({
        customer_group_reference: reference,
        status: { value: "in-process" },
        misc: { type: "full" },
        messaging: { enable_messaging: true },
        webhook_url: "https://portside.example/carrier/telnyx/s",
        activation_settings: { foc_datetime_requested: "2026-01-14T15:00:00.000Z" },
        end_user: {
          admin: {
            entity_name: "Acme Dental LLC",
            auth_person_name: "Dana Lee",
            account_number: "44-1234-9",
            billing_phone_number: "+12125550100",
            pin_passcode: null,
          },
          location: {
            street_address: "12 Main Street",
            extended_address: "Suite 4",
            locality: "New York",
            administrative_area: "NY",
            postal_code: "10013",
            country_code: "US",
          },
        },
      });
      const { loa, invoice } = order.documents;
      expect(it.telnyx.documents.get(loa ?? "")?.bytes.toString()).toBe("%PDF letter");
      expect(it.telnyx.documents.get(invoice ?? "")?.bytes.toString()).toBe("%PDF bill");
    }
    expect([...it.telnyx.documents.values()].map(({ filename }) => filename)).toEqual([
      "PR-AAAA-AAAA-1-letter.pdf",
      "PR-AAAA-AAAA-1-bill.pdf",
    ]);
  });

  test.each([
    [{ newBtn: "+12125550149" }, "+12125550149"],
    [{}, "+12125550109"],
  ])("says which number the rest of a partial port is billed under (%p)", async (more, billing) => {
    const base = it.order(reference, [fictional(0)]);
    const fields = { ...base.fields, portType: "partial", btn: "+12125550109", ...more };
    await it.filed({ ...base, fields });
    expect(it.telnyx.orders[0]?.misc).toEqual({
      type: "partial",
      remaining_numbers_action: "keep",
      new_billing_phone_number: billing,
    });
  });

  test("makes an order for each PIN", async () => {
    const pins = ["1111", "2222", "1111", null];
    const numbers = [50, 51, 52, 0].map((nn, index) => ({ number: fictional(nn), pin: pins[index] ?? null }));
    await it.filed({ ...it.order(reference, [fictional(0)]), numbers });
    expect(it.telnyx.orders.map((each) => [each.numbers, each.end_user.admin.pin_passcode])).toEqual([
      [[fictional(50), fictional(52)], "1111"],
      [[fictional(0)], null],
      [[fictional(51)], "2222"],
    ]);
  });

  test("knows all numbers of a large order", async () => {
    const numbers = Array.from({ length: 70 }, (_, nn) => `+1212555${String(1000 + nn)}`).filter(
      (number) => !/(5|6)\d$/.test(number),
    );
    const large = [...numbers, ...numbers.map((number) => number.replace("+1212", "+1718"))];
    const [order] = await it.filed(it.order(reference, large));
    expect(Object.keys(order?.numbers ?? {}).sort()).toEqual([...large].sort());
    const { orders } = await it.carrier.changes("");
    expect(orders).toEqual([order]);
  });

  test.each([
    ["with a PIN that is missing", [50, 0], /pin_passcode/],
    ["with a number that cannot move", [0, 61], /not portable/],
  ])("%s leaves nothing that moves and says why", async (_what, digits, why) => {
    const result = await it.carrier.file(it.order(reference, digits.map(fictional)));
    expect(result).toMatchObject({ ok: false, sentence: expect.stringMatching(why) });
    expect(live()).toEqual([]);
  });

  test("without the letter or a field says what is missing", async () => {
    const order = { ...it.order(reference, [fictional(0)]), letter: null };
    expect(await it.carrier.file(order)).toMatchObject({
      ok: false,
      sentence: 'Telnyx does not take it yet. It wrote: "Missing: loa"',
    });
    expect(it.telnyx.orders).toEqual([]);
  });
});

describe("a filing that is cut short", () => {
  const calls = [
    ["GET", /^\/porting_orders$/],
    ["POST", /^\/porting_orders$/],
    ["POST", /^\/documents$/],
    ["GET", /allowed_foc_windows$/],
    ["PATCH", /./],
    ["POST", /confirm$/],
  ] as const;
  const failures = [
    "lost",
    "answer lost",
    { status: 500 },
    { status: 429, headers: { "retry-after": "20" } },
  ] as const;
  const cases = calls.flatMap(([method, path]) => failures.map((what) => ({ method, path, what })));

  test.each(cases)("at $method $path ($what) is completed, not doubled", async (trouble) => {
    it.telnyx.trouble(trouble);
    const order = it.order(reference, landlines);
    const failed = await it.carrier.file(order).catch((error: Error) => error);
    // Where it is left to Telnyx to say when numbers may move, its silence stops nothing.
    if (failed instanceof Error) {
      const isLost = trouble.method !== "GET" && typeof trouble.what === "string";
      expect(failed instanceof CarrierUnreachable).toBe(!isLost);
      it.clock.advance(minute);
    }
    const open = await it.carrier.find(reference);
    const isWhole = it.telnyx.orders.length === 2 && live().every(({ status }) => status.value !== "draft");
    expect(open.map(({ status }) => status)).toEqual(isWhole ? ["in-review", "in-review"] : []);
    const orders = await it.filed(order);
    expect(orders.map((each) => each.reference)).toEqual([reference, `${reference}.2`]);
    expect(it.telnyx.orders.map(({ status }) => status.value)).toEqual(["in-process", "in-process"]);
    expect(await it.carrier.find(reference)).toEqual(orders);
    expect(it.telnyx.calls("POST", /confirm$/)).toBeLessThanOrEqual(3);
  });

  test("is not sent again by itself", async () => {
    for (const path of [/^\/porting_orders$/, /confirm$/]) {
      it.telnyx.trouble({ method: "POST", path, what: "answer lost" });
      await expect(it.carrier.file(it.order(reference, [fictional(0)]))).rejects.toThrow(/was lost/);
    }
    expect(it.telnyx.calls("POST", /^\/porting_orders$/)).toBe(1);
    expect(it.telnyx.calls("POST", /confirm$/)).toBe(1);
  });

  test("loses drafts that came of a call thought lost", async () => {
    it.telnyx.trouble({ method: "POST", path: /documents/, what: "lost" });
    await expect(it.carrier.file(it.order(reference, landlines))).rejects.toThrow(/was lost/);
    it.telnyx.create(landlines, { customer_reference: reference, customer_group_reference: reference });
    expect(it.telnyx.orders).toHaveLength(4);
    await it.filed(it.order(reference, landlines));
    expect(it.telnyx.orders.map(({ status }) => status.value)).toEqual(["in-process", "in-process"]);
  });

  test("by a process that lost the work changes nothing, at whichever call it notices", async () => {
    await it.filed(it.order("PR-AAAA-AAAB/1", landlines));
    const changes = it.telnyx.requests.filter(({ method }) => method !== "GET").length;
    const other = landlines.map((number) => number.replace("+1212", "+1646"));
    // What an earlier try did is not done again, so each try gets further than the one before with the same one call.
    for (let tries = 0; tries < changes; tries += 1) {
      const sent = tries === 0 ? 0 : 1;
      let left = sent;
      const hold = {
        isHeld: () => {
          left -= 1;
          return left >= 0;
        },
        renew: async () => undefined,
      };
      const before = it.telnyx.requests.length;
      await expect(it.carrier.file(it.order(reference, other), hold)).rejects.toThrow("Another process");
      const since = it.telnyx.requests.slice(before).filter(({ method }) => method !== "GET");
      expect(since).toHaveLength(sent);
    }
    await it.filed(it.order(reference, other));
    expect(live().filter(({ numbers }) => numbers.some((number) => other.includes(number)))).toHaveLength(2);
  });

  test("is known also where a draft of the same arrives when it is submitted already", async () => {
    await it.filed(it.order(reference, [fictional(0)]));
    it.telnyx.create([fictional(1)], {
      customer_reference: reference,
      customer_group_reference: reference,
    });
    expect(await it.carrier.find(reference)).toEqual([]);
    const [, late] = it.telnyx.orders;
    if (late) late.numbers = [fictional(0)];
    expect(await it.carrier.find(reference)).toMatchObject([{ carrierId: it.telnyx.orders[0]?.id }]);
  });

  test("counts documents that Telnyx has forgotten as not sent", async () => {
    it.telnyx.trouble({ method: "PATCH", path: /./, what: "lost" });
    await expect(it.carrier.file(it.order(reference, [fictional(0)]))).rejects.toThrow(/was lost/);
    it.clock.advance(60 * minute);
    await it.filed(it.order(reference, [fictional(0)]));
    expect(it.telnyx.documents.size).toBe(4);
  });

  test("is taken back as a whole when a part is refused at the end", async () => {
    it.telnyx.trouble({ method: "POST", path: /confirm$/, what: "answer lost" });
    const order = it.order(reference, landlines);
    await expect(it.carrier.file(order)).rejects.toThrow(/was lost/);
    it.telnyx.trouble({ method: "POST", path: /confirm$/, what: { status: 422 } });
    expect(await it.carrier.file(order)).toMatchObject({ ok: false });
    expect(it.telnyx.orders.map(({ status }) => status.value)).toEqual(["cancel-pending"]);
  });

  test("is withdrawn with its drafts", async () => {
    it.telnyx.trouble({ method: "POST", path: /documents/, what: "lost" });
    await expect(it.carrier.file(it.order(reference, landlines))).rejects.toThrow(/was lost/);
    expect(await it.carrier.cancel(reference)).toEqual({ ok: true, orders: [] });
    expect(it.telnyx.orders).toEqual([]);
  });
});
