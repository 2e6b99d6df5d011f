import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type PortRequest, withOrder } from "../../../../src/core/port-request.ts";
import { aRequest } from "../../../support/turns.ts";
import { fictional, minute, type OpenCarrier, openCarrier } from "./open-carrier.ts";

const first = "PR-AAAA-AAAA/1";
const second = "PR-AAAA-AAAA/2";
const wrongAccount = [{ code: "ACCOUNT_NUMBER_MISMATCH", description: "Does not match" }];

let it: OpenCarrier;
beforeEach(async () => {
  it = await openCarrier();
});
afterEach(() => it.close());

const rejected = async (numbers: string[], parts = [0]): Promise<string[]> => {
  await it.filed(it.order(first, numbers));
  it.clock.advance(minute);
  const ids = parts.map((part) => it.telnyx.orders[part]?.id ?? "");
  for (const id of ids) it.telnyx.move(id, "exception", wrongAccount);
  it.clock.advance(minute);
  return ids;
};

const correction = (numbers: string[], corrects = first) => {
  const order = it.order(second, numbers, { corrects });
  return { ...order, fields: { ...order.fields, accountNumber: "77-0000-1" } };
};

describe("a correction", () => {
  test("is made in the order itself, which gets the new reference", async () => {
    const [id = ""] = await rejected([fictional(0), fictional(1)]);
    const orders = await it.filed(correction([fictional(0), fictional(1)]));
    expect(it.telnyx.orders).toHaveLength(1);
    expect(orders).toEqual([expect.objectContaining({ reference: second, carrierId: id, refusals: [] })]);
    expect(it.telnyx.order(id)).toMatchObject({
      status: { value: "submitted" },
      end_user: { admin: { account_number: "77-0000-1" } },
      customer_reference: second,
      customer_group_reference: second,
    });
    expect(await it.carrier.find(first)).toEqual([]);
    expect(await it.carrier.find(second)).toEqual(orders);
  });

  test("of one part leaves the others where they are", async () => {
    await rejected([fictional(0), fictional(66)], [0]);
    await it.filed(correction([fictional(0)]));
    expect((await it.carrier.find(first)).map(({ reference }) => reference)).toEqual([`${first}.2`]);
    expect((await it.carrier.find(second)).map(({ reference }) => reference)).toEqual([second]);
  });

  test("of all parts keeps them apart", async () => {
    await rejected([fictional(0), fictional(66)], [0, 1]);
    const orders = await it.filed(correction([fictional(0), fictional(66)]));
    expect(orders.map(({ reference }) => reference)).toEqual([second, `${second}.2`]);
  });

  test("is told to Telnyx's people where the order cannot be submitted twice, and the old refusal is not heard again", async () => {
    it.telnyx.habits.takesResubmission = false;
    const [id = ""] = await rejected([fictional(0)]);
    const { cursor } = await it.carrier.changes("");
    const [order] = await it.filed(correction([fictional(0)]));
    expect(order).toMatchObject({
      status: "in-review",
      refusals: [],
      numbers: { [fictional(0)]: "in-review" },
    });
    expect(it.telnyx.order(id).comments).toMatchObject([
      { body: expect.stringMatching(/corrected/), user_type: "user" },
    ]);
    expect(JSON.stringify(it.telnyx.order(id).comments)).not.toContain("77-0000-1");

    const told: PortRequest = { ...aRequest(), orders: [order!] };
    it.clock.advance(10 * minute);
    const [stale] = (await it.carrier.changes(cursor)).orders;
    expect(stale).toMatchObject({ reference: second, status: "rejected" });
    expect(withOrder(told, stale!)).toBe(told);
    it.clock.advance(minute);
    it.telnyx.move(id, "exception", wrongAccount);
    const [fresh] = await it.carrier.find(second);
    expect(withOrder(told, fresh!).orders[0]?.status).toBe("rejected");
  });

  test("that leaves out a number cancels the order and files the others anew", async () => {
    const [id = ""] = await rejected([fictional(0), fictional(1)]);
    const orders = await it.filed(correction([fictional(0)]));
    expect(it.telnyx.order(id).status.value).toBe("cancel-pending");
    expect(orders.map(({ reference, numbers }) => [reference, Object.keys(numbers)])).toEqual([
      [second, [fictional(0)]],
    ]);
    expect(orders[0]?.carrierId).not.toBe(id);
  });

  test("takes nothing away from an order that was refused meanwhile", async () => {
    const [, other = ""] = await rejected([fictional(0), fictional(66)], [0, 1]);
    await it.filed(correction([fictional(0)]));
    expect(it.telnyx.order(other)).toMatchObject({
      status: { value: "exception" },
      customer_reference: `${first}.2`,
    });
  });

  test.each(["PATCH", "POST"])("that is cut short at a %s is completed", async (method) => {
    const [id = ""] = await rejected([fictional(0)]);
    const path = method === "POST" ? /confirm$/ : /./;
    it.telnyx.trouble({ method, path, what: "answer lost" });
    await expect(it.carrier.file(correction([fictional(0)]))).rejects.toThrow(/was lost/);
    expect(await it.carrier.find(second)).toEqual([]);
    await it.filed(correction([fictional(0)]));
    expect(it.telnyx.orders).toHaveLength(1);
    expect(it.telnyx.order(id)).toMatchObject({ status: { value: "submitted" }, customer_reference: second });
    expect(it.telnyx.calls("POST", /confirm$/)).toBe(2);
  });
});

describe("orders that Telnyx split", () => {
  test.each([true, false])("are parts of the filing (children say whose they are: %p)", async (said) => {
    it.telnyx.habits.childrenHaveReferences = said;
    await it.filed(it.order(first, [fictional(0), fictional(1)]));
    const { cursor } = await it.carrier.changes("");
    it.clock.advance(minute);
    const parent = it.telnyx.orders[0]!;
    const child = it.telnyx.split(parent.id, [fictional(1)]);
    const expected = [
      [first, [fictional(0)]],
      [`${first}.2`, [fictional(1)]],
    ];
    const shown = (orders: { reference: string; numbers: object }[]) =>
      orders.map(({ reference, numbers }) => [reference, Object.keys(numbers)]);
    expect(shown(await it.carrier.find(first))).toEqual(expected);
    expect(shown((await it.carrier.changes(cursor)).orders)).toEqual(expected);
    expect(shown((await it.carrier.changes("")).orders)).toEqual(expected);

    it.telnyx.move(parent.id, "exception", wrongAccount);
    await it.filed(correction([fictional(0)]));
    expect(shown(await it.carrier.find(first))).toEqual([[`${first}.2`, [fictional(1)]]]);
    expect(it.telnyx.order(child.id).customer_reference).toBe(`${first}.2`);
    expect(await it.carrier.cancel(first)).toMatchObject({ ok: true });
    expect(it.telnyx.order(child.id).status.value).toBe("cancel-pending");
    expect(it.telnyx.order(parent.id).status.value).toBe("submitted");
  });
});

describe("cancelling", () => {
  const day = 24 * 60 * minute;

  test("is refused with the date inside Telnyx's 48 hours, for all parts or none", async () => {
    await it.filed(it.order(first, [fictional(0), fictional(66)]));
    const [one, other] = it.telnyx.orders;
    it.telnyx.settle(one!.id, "2026-01-20T15:00:00Z");
    it.telnyx.settle(other!.id, "2026-01-07T14:00:00Z");
    const posts = it.telnyx.calls("POST", /cancel$/);
    expect(await it.carrier.cancel(first)).toMatchObject({
      ok: false,
      sentence: expect.stringMatching(/Jan 7, 2026.*48 hours/),
    });
    expect(it.telnyx.calls("POST", /cancel$/)).toBe(posts);
    it.telnyx.settle(other!.id, "2026-01-09T15:00:00Z");
    expect(await it.carrier.cancel(first)).toMatchObject({ ok: true });
  });

  test("of what has moved says so; of what still moves only that is stopped", async () => {
    await it.filed(it.order(first, [fictional(0), fictional(66)]));
    const [one, other] = it.telnyx.orders;
    it.telnyx.move(one!.id, "ported");
    expect(await it.carrier.cancel(first)).toMatchObject({ ok: true });
    expect(it.telnyx.order(other!.id).status.value).toBe("cancel-pending");
    it.telnyx.orders.pop();
    it.clock.advance(day);
    expect(await it.carrier.cancel(first)).toMatchObject({
      ok: false,
      sentence: "This order is completed: the numbers have already moved.",
    });
  });

  test("that Telnyx refuses says why", async () => {
    await it.filed(it.order(first, [fictional(0)]));
    it.telnyx.trouble({ method: "POST", path: /cancel$/, what: { status: 422 } });
    expect(await it.carrier.cancel(first)).toMatchObject({
      ok: false,
      sentence: expect.stringMatching(/does not cancel it/),
    });
  });
});
