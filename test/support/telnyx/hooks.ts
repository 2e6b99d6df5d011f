import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import type { Clock, Webhook } from "../../../src/runtime/ports.ts";
import type { FakeOrder } from "./fake-orders.ts";
import type { FakeEvent, FakeTelnyx } from "./fake-telnyx.ts";

/** Events that Telnyx sends without an envelope. */
const flat = ["porting_order.messaging_changed", "porting_order.deleted"];

const bodyOf = (event: FakeEvent): Buffer => {
  const { id, event_type, created_at: occurred_at, payload } = event;
  const data = { event_type, id, occurred_at, payload, record_type: "event" };
  const content = flat.includes(event_type)
    ? { id, event_type, occurred_at, payload, format: "json" }
    : { data, meta: { attempt: 1 } };
  return Buffer.from(JSON.stringify(content, null, 1));
};

/** Signs as Telnyx does: the moment in seconds, a bar and the body, with Ed25519. */
export const signedHook = (body: Buffer, key: KeyObject, at: number, url: string): Webhook => {
  const stamp = String(Math.floor(at / 1000));
  return {
    url,
    body,
    headers: {
      "content-type": "application/json",
      "telnyx-timestamp": stamp,
      "telnyx-signature-ed25519": sign(null, Buffer.concat([Buffer.from(`${stamp}|`), body]), key).toString(
        "base64",
      ),
    },
  };
};

/** The webhooks of the fake: they wait until a test has them sent, in the order it likes. */
export const createHooks = (telnyx: FakeTelnyx, clock: Clock) => {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const waiting: { event: FakeEvent; url: string }[] = [];
  telnyx.heard.add((event: FakeEvent, { webhook_url: url }: FakeOrder) => {
    if (url) waiting.push({ event, url });
  });
  return {
    /** The public key as the portal shows it. */
    publicKey: Buffer.from(publicKey.export({ format: "jwk" }).x ?? "", "base64url").toString("base64"),
    privateKey,
    sign: (event: FakeEvent, url = ""): Webhook => signedHook(bodyOf(event), privateKey, clock.now(), url),
    /** What waits to be sent, and from now on waits no more. */
    take: (): Webhook[] =>
      waiting.splice(0).map(({ event, url }) => signedHook(bodyOf(event), privateKey, clock.now(), url)),
  };
};
