import { createPublicKey, verify } from "node:crypto";
import { z } from "zod";
import type { Clock, Webhook } from "../../../src/runtime/ports.ts";
import { withComments } from "./comments.ts";
import { filingOf, isOrderId } from "./references.ts";
import { eventOnWire, type WireEvent } from "./wire.ts";

/** How far Telnyx's clock and ours may be apart, in seconds; an older call may be a recording. */
const tolerance = 300;
/** Some events come within an envelope, some come flat. */
const hookShape = z.union([z.object({ data: eventOnWire }).transform(({ data }) => data), eventOnWire]);

/** The key of the portal: 32 bytes in base64. */
const readPublicKey = (base64: string) =>
  createPublicKey({
    key: { kty: "OKP", crv: "Ed25519", x: Buffer.from(base64, "base64").toString("base64url") },
    format: "jwk",
  });

/** True when Telnyx signed exactly these bytes, lately. */
const isSigned = (
  { headers, body }: Pick<Webhook, "headers" | "body">,
  key: ReturnType<typeof readPublicKey>,
  now: number,
): boolean => {
  const stamp = headers["telnyx-timestamp"] ?? "";
  const signature = Buffer.from(headers["telnyx-signature-ed25519"] ?? "", "base64");
  if (!/^\d{1,12}$/.test(stamp) || Math.abs(now / 1000 - Number(stamp)) > tolerance) return false;
  if (signature.length !== 64) return false;
  return verify(null, Buffer.concat([Buffer.from(`${stamp}|`), body]), key, signature);
};

const eventIn = (body: Uint8Array): WireEvent | null => {
  try {
    return hookShape.parse(JSON.parse(Buffer.from(body).toString("utf8")));
  } catch {
    return null;
  }
};

/** What an event is about: most name our reference; of the others the order's id is taken, and looked up later. */
const referencesOf = ({ payload, porting_order_id }: WireEvent): string[] => {
  const own = filingOf(payload?.customer_reference);
  const id = payload?.from?.id ?? payload?.porting_order_id ?? porting_order_id ?? payload?.id;
  return own !== null ? [own] : isOrderId(id) ? [id] : [];
};

/**
 * Takes what Telnyx posted, if it is signed, and asks Telnyx nothing: it waits two seconds for our answer. A signed event that cannot be read is taken without a reference: posting it
 * again would not help, and reading the list finds what it was about.
 */
export const createReceive = (publicKey: string, clock: Clock) => {
  const key = readPublicKey(publicKey);
  return async (hook: Webhook): Promise<{ ok: true; id: string; references: string[] } | { ok: false }> => {
    if (!isSigned(hook, key, clock.now())) return { ok: false };
    const event = eventIn(hook.body);
    if (!event) return { ok: true, id: "unreadable", references: [] };
    const isOurs = event.event_type.startsWith("porting_order.");
    const references = referencesOf(event).map((reference) => withComments(event, reference));
    return { ok: true, id: event.id, references: isOurs ? references : [] };
  };
};
