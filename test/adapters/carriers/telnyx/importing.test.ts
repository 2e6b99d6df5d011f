import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { CarrierUnreachable } from "../../../../src/runtime/ports.ts";
import { filedElsewhere } from "../../../support/telnyx/filed-elsewhere.ts";
import { fictional, minute, type OpenCarrier, openCarrier } from "./open-carrier.ts";

const reference = "PR-AAAA-AAAA/1";
const hook = "https://portside.example/carrier/telnyx/s";
let it: OpenCarrier;
beforeEach(async () => {
  it = await openCarrier();
});
afterEach(() => it.close());

test("gets our reference and our address where it has none", async () => {
  const [order] = filedElsewhere(it.telnyx, [fictional(1)], { customer_reference: "their own 12" });
  await it.carrier.adopt?.(order?.id.toUpperCase() ?? "", reference);
  expect(it.telnyx.orders[0]).toMatchObject({
    customer_reference: "their own 12",
    customer_group_reference: reference,
    webhook_url: hook,
  });
});

test("nothing of somebody else's is overwritten", async () => {
  const [order] = filedElsewhere(it.telnyx, [fictional(1)], { customer_group_reference: "Q4 moves" });
  if (order) order.webhook_url = "https://crm.example/telnyx";
  await it.carrier.adopt?.(order?.id ?? "", reference);
  expect(it.telnyx.orders[0]).toMatchObject({
    customer_reference: reference,
    customer_group_reference: "Q4 moves",
    webhook_url: "https://crm.example/telnyx",
  });
  expect(await it.carrier.find(reference)).toMatchObject([{ reference, status: "with-carrier" }]);
});

test("where both references are in use it says so, and a draft has to be submitted first", async () => {
  const both = { customer_reference: "12\u202e", customer_group_reference: "Q4" };
  const [order] = filedElsewhere(it.telnyx, [fictional(1)], both);
  expect(await it.carrier.look?.(order?.id ?? "")).toMatchObject({
    type: "refused",
    sentence: expect.stringContaining('("12" and "Q4")'),
  });
  it.telnyx.move(order?.id ?? "", "draft");
  expect(await it.carrier.look?.(order?.id ?? "")).toMatchObject({
    sentence: expect.stringContaining("still a draft"),
  });
});

test("orders made together, and those split off later, are parts of one", async () => {
  const [first, second] = filedElsewhere(it.telnyx, [fictional(1), fictional(66)]);
  it.telnyx.habits.childrenHaveReferences = false;
  const orders = await it.carrier.adopt?.(first?.id ?? "", reference);
  expect(orders?.map((order) => [order.reference, order.carrierId])).toEqual([
    [reference, first?.id],
    [`${reference}.2`, second?.id],
  ]);
  expect(await it.carrier.look?.(second?.id ?? "")).toMatchObject({ reference });
});

test("a change of one with a reference of their own is heard from its events", async () => {
  const [order] = filedElsewhere(it.telnyx, [fictional(1)], { customer_reference: "their own 12" });
  await it.carrier.adopt?.(order?.id ?? "", reference);
  const { cursor } = await it.carrier.changes("");
  it.clock.advance(minute);
  it.telnyx.advance();
  const { orders } = await it.carrier.changes(cursor);
  expect(orders).toMatchObject([{ reference, status: "date-set" }]);
  expect(it.telnyx.calls("GET", /^\/porting\/events$/)).toBe(2);
});

test("one that is over is taken as it is", async () => {
  const [order] = filedElsewhere(it.telnyx, [fictional(1)]);
  it.telnyx.move(order?.id ?? "", "ported");
  expect(await it.carrier.adopt?.(order?.id ?? "", reference)).toMatchObject([
    { reference, status: "completed" },
  ]);
});

test("a Telnyx that is away is not one that has nothing", async () => {
  const [order] = filedElsewhere(it.telnyx, [fictional(1)]);
  it.telnyx.trouble({ method: "GET", path: /porting_orders\//, what: { status: 503 } });
  await expect(it.carrier.look?.(order?.id ?? "")).rejects.toThrow(CarrierUnreachable);
});
