import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { CarrierUnreachable } from "../../../src/runtime/ports.ts";
import { filedElsewhere } from "../../support/twilio/filed-elsewhere.ts";
import { fictional, openTestTwilio } from "./open-test-twilio.ts";

const reference = "PR-AAAA-AAAA/1";
let it: Awaited<ReturnType<typeof openTestTwilio>>;
beforeEach(async () => {
  it = await openTestTwilio();
});
afterEach(() => it.close());

test("nothing is changed at Twilio, and the SID may be typed in any case", async () => {
  const { sid } = filedElsewhere(it.twilio, [fictional(1)]);
  await it.carrier.adopt?.(sid.toUpperCase(), reference);
  expect(it.twilio.calls.map(({ method }) => method)).toEqual(["GET", "GET"]);
  expect(await it.carrier.find(reference)).toMatchObject([{ carrierId: sid, status: "in-review" }]);
});

test("a webhook of it leads to its reference, also after a restart", async () => {
  const { sid } = filedElsewhere(it.twilio, [fictional(1)]);
  await it.carrier.adopt?.(sid, reference);
  const body = Buffer.from(JSON.stringify({ port_in_request_sid: sid, status: "In Progress" }));
  expect(await it.again().receive?.({ headers: {}, body, url: "https://portside.example/x" })).toMatchObject({
    references: [reference],
  });
});

test("is cancelled like any other, and then a number of it counts as stopped", async () => {
  const { sid } = filedElsewhere(it.twilio, [fictional(1)]);
  await it.carrier.adopt?.(sid, reference);
  expect(await it.carrier.cancel(reference)).toMatchObject({ ok: true, orders: [{ status: "cancelled" }] });
});

test("an order that is ours already keeps its reference", async () => {
  const { sid } = filedElsewhere(it.twilio, [fictional(1)]);
  await it.carrier.adopt?.(sid, reference);
  expect(await it.carrier.adopt?.(sid, "PR-BBBB-BBBB/1")).toMatchObject([{ reference }]);
});

test("a Twilio that is away is not one that has nothing", async () => {
  const { sid } = filedElsewhere(it.twilio, [fictional(1)]);
  it.twilio.mishaps.push({ type: { status: 503 }, holds: () => true, times: 1 });
  await expect(it.carrier.look?.(sid)).rejects.toThrow(CarrierUnreachable);
});
