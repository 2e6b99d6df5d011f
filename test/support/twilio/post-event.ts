import { createHash, createHmac } from "node:crypto";
import type { Webhook } from "../../../src/runtime/ports.ts";
import type { FakeRequest } from "./port-ins.ts";

/** What Twilio posts when a number changed: signed over the address, which names the digest of the body. */
export const eventOf = (target: string, token: string, request: FakeRequest): Webhook => {
  const [number] = request.numbers;
  const body = JSON.stringify({
    port_in_request_sid: request.sid,
    port_in_phone_number_sid: number?.sid,
    phone_number: number?.phone,
    last_date_updated: new Date(number?.updated ?? request.updated).toISOString(),
    status: number?.status,
  });
  const url = new URL(target);
  url.searchParams.set("bodySHA256", createHash("sha256").update(body).digest("hex"));
  const signature = createHmac("sha1", token).update(url.href).digest("base64");
  return {
    url: url.href,
    headers: { "content-type": "application/json", "x-twilio-signature": signature },
    body: Buffer.from(body),
  };
};

/** Posts it once; gives the status of the answer. */
export const postEvent = async (target: string, token: string, request: FakeRequest): Promise<number> => {
  const { url, headers, body } = eventOf(target, token, request);
  return (await fetch(url, { method: "POST", headers, body: Uint8Array.from(body) })).status;
};
