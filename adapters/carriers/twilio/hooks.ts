import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { Filings } from "../../../src/runtime/filing-ports.ts";
import type { Carrier, Webhook } from "../../../src/runtime/ports.ts";
import { wire } from "./wire.ts";

type Hint = Awaited<ReturnType<NonNullable<Carrier["receive"]>>>;

const same = (given: string, expected: string): boolean => {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
};

/** Twilio signs the address, and names the digest of a JSON body in it. */
const isSigned = ({ url, body }: Webhook, signature: string, authToken: string): boolean => {
  const expected = createHmac("sha1", authToken).update(url).digest("base64");
  const digest = URL.parse(url)?.searchParams.get("bodySHA256");
  const isBody = digest === null || digest === undefined || same(digest.toLowerCase(), digestOf(body));
  return isBody && same(signature, expected);
};

const digestOf = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex");

const parsed = (body: Uint8Array): unknown => {
  try {
    return JSON.parse(Buffer.from(body).toString("utf8")) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
};

/**
 * Reads a webhook of Twilio's. Whether those about ports are signed is not documented: a signature that is there has to
 * be right, and without one the secret in the address stands for it. There is no id either, so it is made of what
 * makes the event. Requests that are not ours are taken and lead nowhere.
 */
export const readHook = async (hook: Webhook, filings: Filings, authToken: string | null): Promise<Hint> => {
  const signature = hook.headers["x-twilio-signature"];
  if (signature && authToken !== null && !isSigned(hook, signature, authToken)) return { ok: false };
  const read = wire.hook.safeParse(parsed(hook.body));
  if (!read.success) return { ok: false };
  const { port_in_request_sid: sid, port_in_phone_number_sid: number, status, last_date_updated } = read.data;
  const known = (await filings.ofSid(sid))?.reference;
  // While an answer to a filing is on its way, a SID nobody knows may be its.
  const reference = known ?? ((await filings.unanswered()).length > 0 ? sid : undefined);
  return {
    ok: true,
    id: digestOf(JSON.stringify([sid, number ?? "", status ?? "", last_date_updated ?? ""])),
    references: reference === undefined ? [] : [reference],
  };
};
