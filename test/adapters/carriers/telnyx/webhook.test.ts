import { generateKeyPairSync } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Webhook } from "../../../../src/runtime/ports.ts";
import { signedHook } from "../../../support/telnyx/hooks.ts";
import { fictional, minute, type OpenCarrier, openCarrier } from "./open-carrier.ts";

let it: OpenCarrier;
beforeEach(async () => {
  it = await openCarrier();
});
afterEach(() => it.close());

const receive = (hook: Webhook) => it.carrier.receive!(hook);

const submitted = async (): Promise<Webhook> => {
  await it.filed(it.order("PR-AAAA-AAAA/1", [fictional(0)]));
  const [hook] = it.telnyx.hooks.take();
  if (!hook) throw new Error("The fake Telnyx has sent nothing.");
  return hook;
};

describe("a signed webhook", () => {
  test("names the filing it is about", async () => {
    const hook = await submitted();
    const [event] = it.telnyx.events;
    expect(await receive(hook)).toEqual({ ok: true, id: event?.id, references: ["PR-AAAA-AAAA/1"] });
    expect(hook.url).toBe("https://portside.example/carrier/telnyx/s");
  });

  test.each([
    [
      "with other bytes",
      (hook: Webhook) => ({ ...hook, body: Buffer.concat([hook.body, Buffer.from(" ")]) }),
    ],
    ["written anew", (hook: Webhook) => ({ ...hook, body: rewritten(hook.body) })],
    ["at another time", (hook: Webhook) => changed(hook, "telnyx-timestamp", "1767625201")],
    ["without a time", (hook: Webhook) => changed(hook, "telnyx-timestamp", "")],
    ["with a time that is none", (hook: Webhook) => changed(hook, "telnyx-timestamp", "soon")],
    ["without a signature", (hook: Webhook) => changed(hook, "telnyx-signature-ed25519", "")],
    ["with half a signature", (hook: Webhook) => changed(hook, "telnyx-signature-ed25519", "AAAA")],
    ["by somebody else", (hook: Webhook) => resigned(hook)],
  ])("is refused %s", async (_what, change) => {
    expect(await receive(change(await submitted()))).toEqual({ ok: false });
  });

  test.each([
    [4, true],
    [6, false],
    [-4, true],
    [-6, false],
  ])("that comes %d minutes late is taken: %p", async (late, ok) => {
    const hook = await submitted();
    it.clock.advance(late * minute);
    expect(await receive(hook)).toMatchObject({ ok });
  });
});

const rewritten = (body: Uint8Array): Buffer =>
  Buffer.from(JSON.stringify(JSON.parse(Buffer.from(body).toString("utf8"))));

const changed = (hook: Webhook, name: string, value: string): Webhook => ({
  ...hook,
  headers: { ...hook.headers, [name]: value },
});

const resigned = (hook: Webhook): Webhook =>
  signedHook(Buffer.from(hook.body), generateKeyPairSync("ed25519").privateKey, it.clock.now(), hook.url);

describe("what an event is about", () => {
  const signed = (content: unknown): Webhook =>
    signedHook(
      Buffer.from(typeof content === "string" ? content : JSON.stringify(content)),
      it.telnyx.hooks.privateKey,
      it.clock.now(),
      "",
    );

  test("also where it comes without an envelope", async () => {
    await submitted();
    const [order] = it.telnyx.orders;
    it.telnyx.messaging(order!.id, "pending");
    const [hook] = it.telnyx.hooks.take();
    expect(JSON.parse(Buffer.from(hook!.body).toString("utf8"))).not.toHaveProperty("data");
    expect(await receive(hook!)).toMatchObject({ ok: true, references: ["PR-AAAA-AAAA/1"] });
  });

  test.each([true, false])(
    "is looked up where it names no reference (children say whose they are: %p)",
    async (said) => {
      it.telnyx.habits.childrenHaveReferences = said;
      await it.filed(it.order("PR-AAAA-AAAA/1", [fictional(0), fictional(1)]));
      it.telnyx.hooks.take();
      const child = it.telnyx.split(it.telnyx.orders[0]!.id, [fictional(1)]);
      const [hook] = it.telnyx.hooks.take();
      expect(await found(hook!)).toEqual(["PR-AAAA-AAAA/1", "PR-AAAA-AAAA/1.2"]);
      it.telnyx.move(child.id, "foc-date-confirmed");
      const [moved] = it.telnyx.hooks.take();
      expect(await found(moved!)).toEqual(["PR-AAAA-AAAA/1", "PR-AAAA-AAAA/1.2"]);
    },
  );

  /** What is taken asks Telnyx nothing; what it stands for is asked afterwards. */
  const found = async (hook: Webhook): Promise<string[]> => {
    const before = it.telnyx.requests.length;
    const read = await receive(hook);
    expect(it.telnyx.requests).toHaveLength(before);
    const references = read.ok ? read.references : [];
    const orders = await Promise.all(references.map((each) => it.carrier.find(each)));
    return [...new Set(orders.flat().map(({ reference }) => reference))].sort();
  };

  test.each([
    ["an order of somebody else", { customer_reference: "Acct 123" }],
    ["no order at all", {}],
    ["an order nobody has", { id: "00000000-0000-4000-8000-000000000000" }],
  ])("of %s is nothing of ours", async (_what, payload) => {
    const event = { id: "e-1", event_type: "porting_order.status_changed", payload };
    expect(await receive(signed({ data: event }))).toMatchObject({ ok: true, id: "e-1" });
    expect(await found(signed({ data: event }))).toEqual([]);
  });

  test.each(["", "{", "[]", '"x"', '{"data":{}}', '{"id":7,"event_type":"x"}'])(
    "that cannot be read (%p) is taken without a word",
    async (body) => {
      expect(await receive(signed(body))).toMatchObject({ ok: true, references: [] });
    },
  );

  test("of another kind is not looked at", async () => {
    const event = { id: "e-2", event_type: "message.sent", payload: { id: "x" } };
    const before = it.telnyx.requests.length;
    expect(await receive(signed({ data: event }))).toEqual({ ok: true, id: "e-2", references: [] });
    expect(it.telnyx.requests).toHaveLength(before);
  });
});
