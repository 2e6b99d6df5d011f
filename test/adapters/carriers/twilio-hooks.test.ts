import { createHash, createHmac } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Webhook } from "../../../src/runtime/ports.ts";
import { portOrder } from "../../contracts/carrier-contract.ts";
import { account } from "../../support/twilio/fake-twilio.ts";
import { fictional, minute, openTestTwilio } from "./open-test-twilio.ts";

const address = "https://portside.example/carrier/twilio/quiet-river-0123456789";
const reference = "PR-AAAA-AAAA/1";

let it: Awaited<ReturnType<typeof openTestTwilio>>;
let sid = "";
beforeEach(async () => {
  it = await openTestTwilio({ hookAddress: () => address });
  await it.carrier.file(portOrder(reference, [fictional(1)]));
  sid = it.twilio.state.requests[0]?.sid ?? "";
});
afterEach(() => it.close());

const event = (change: object = {}): string =>
  JSON.stringify({
    port_in_request_sid: sid,
    status: "In Progress",
    last_date_updated: "2026-01-06T15:00:00Z",
    ...change,
  });

const hook = (body: string, change: Partial<Webhook> = {}): Webhook => ({
  headers: { "content-type": "application/json" },
  body: Buffer.from(body),
  url: address,
  ...change,
});

const signed = (body: string, token = account.token): Webhook => {
  const url = `${address}?bodySHA256=${createHash("sha256").update(body).digest("hex")}`;
  const signature = createHmac("sha1", token).update(url).digest("base64");
  return hook(body, { url, headers: { "x-twilio-signature": signature } });
};

const received = async (webhook: Webhook) => (await it.carrier.receive?.(webhook)) ?? { ok: false };

describe("a post of Twilio's", () => {
  test("names the filing that its request is", async () => {
    expect(await received(hook(event()))).toMatchObject({ ok: true, references: [reference] });
    expect(await received(signed(event()))).toMatchObject({ ok: true, references: [reference] });
  });

  test("is the same when it comes again, and another for each number, status and time", async () => {
    const ids = await Promise.all(
      [
        {},
        {},
        { status: "Completed" },
        { last_date_updated: "2026-01-06T15:00:01Z" },
        { port_in_phone_number_sid: `PU${"0d".repeat(16)}` },
      ].map(async (change) => {
        const read = await received(hook(event(change)));
        return read.ok && "id" in read ? read.id : "";
      }),
    );
    expect(ids[0]).toBe(ids[1]);
    expect(new Set(ids).size).toBe(4);
  });

  test.each<[string, () => Webhook]>([
    ["with another's signature", () => signed(event(), "another token")],
    [
      "changed after it was signed",
      () => ({ ...signed(event()), body: Buffer.from(event({ status: "Completed" })) }),
    ],
    ["signed for another address", () => ({ ...signed(event()), url: `${address}?bodySHA256=00` })],
    ["with an empty body", () => hook("")],
    ["that is no JSON", () => hook("port_in_request_sid=KW1")],
    ["without a request", () => hook("{}")],
    ["with a request of another kind", () => hook(JSON.stringify({ port_in_request_sid: "KW1/../x" }))],
    ["that is a list", () => hook("[]")],
  ])("%s is refused", async (_what, webhook) => {
    expect(await received(webhook())).toEqual({ ok: false });
  });

  test("about a request that is not ours leads nowhere", async () => {
    const body = event({ port_in_request_sid: `KW${"0e".repeat(16)}` });
    expect(await received(hook(body))).toMatchObject({ ok: true, references: [] });
  });

  test("asks Twilio nothing by itself", async () => {
    const calls = it.twilio.calls.length;
    await received(hook(event()));
    expect(it.twilio.calls).toHaveLength(calls);
  });
});

describe("the address of the account", () => {
  const written = () => it.twilio.callsOf("POST", /Webhook$/).map(({ body }) => body);
  const poll = async (): Promise<void> => {
    it.clock.advance(minute);
    await it.carrier.changes("");
  };

  test("is set where none is, once", async () => {
    await poll();
    await poll();
    expect(written()).toEqual([{ port_in_target_url: address, notifications_of: [] }]);
    await it.again().changes("");
    expect(written()).toHaveLength(1);
  });

  test("keeps what was set for ports out", async () => {
    it.twilio.state.webhooks = {
      port_out_target_url: "https://crm.example/out",
      notifications_of: ["PortInCompleted", "PortOutPhoneNumberCompleted"],
    };
    await poll();
    expect(written()).toEqual([
      {
        port_in_target_url: address,
        port_out_target_url: "https://crm.example/out",
        notifications_of: ["PortInCompleted", "PortOutPhoneNumberCompleted"],
      },
    ]);
  });

  test("of somebody else is left alone, and said in the log", async () => {
    it.twilio.state.webhooks = { port_in_target_url: "https://crm.example/in" };
    await poll();
    await poll();
    expect(written()).toEqual([]);
    expect(it.lines.filter(({ message }) => message.includes("another address"))).toHaveLength(1);
  });

  test("that cannot be read now is tried again, and polling goes on", async () => {
    it.twilio.mishaps.push({
      type: { status: 500 },
      holds: ({ path }) => path.endsWith("Webhook"),
      times: 1,
    });
    it.clock.advance(minute);
    expect((await it.carrier.changes("")).orders).toHaveLength(1);
    expect(written()).toEqual([]);
    await poll();
    expect(written()).toHaveLength(1);
  });
});

describe("a post about a request whose answer we never had", () => {
  const lost = "PR-BBBB-BBBB/1";
  beforeEach(async () => {
    it.twilio.mishaps.push({
      type: "dropped",
      holds: ({ method, path }) => method === "POST" && /\/PortIn$/.test(path),
      times: 1,
    });
    await expect(it.carrier.file(portOrder(lost, [fictional(2)]))).rejects.toThrow();
    it.twilio.calls.splice(0);
  });

  test("is taken without asking Twilio, and leads to the filing by its statement", async () => {
    const request = it.twilio.state.requests.at(-1)?.sid ?? "";
    const post = hook(event({ port_in_request_sid: request }));
    expect(await received(post)).toMatchObject({ ok: true, references: [request] });
    expect(it.twilio.calls).toEqual([]);
    expect(await it.carrier.find(request)).toMatchObject([{ reference: lost, carrierId: request }]);
    expect(await received(post)).toMatchObject({ references: [lost] });
  });

  test("leads nowhere when the request is another system's", async () => {
    const [theirs] = it.twilio.state.requests;
    if (!theirs) throw new Error("nothing was filed");
    const request = `KW${"9".repeat(32)}`;
    it.twilio.state.requests.push({ ...theirs, sid: request, body: { ...theirs.body, documents: ["RD1"] } });
    expect(await received(hook(event({ port_in_request_sid: request })))).toMatchObject({
      references: [request],
    });
    expect(await it.carrier.find(request)).toEqual([]);
    expect(await it.carrier.find(`KW${"8".repeat(32)}`)).toEqual([]);
  });
});
