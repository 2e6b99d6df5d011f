import { createHash, createHmac, generateKeyPairSync } from "node:crypto";
import fc from "fast-check";
import { changed } from "../../adapters/slack/changed-payload.ts";
import { openSlack } from "../../adapters/slack/open-slack.ts";
import type { Recorded } from "../../adapters/slack/payloads.ts";
import { signedHook } from "../telnyx/hooks.ts";
import { strangeBytes } from "./strange-text.ts";
import { inTurns, type Witness } from "./witness.ts";

const secret = "quiet-river-0123456789";
const token = "made-up-token-of-a-test";
const base = "https://portside.example";

const { publicKey, privateKey } = generateKeyPairSync("ed25519");
const publicText = Buffer.from(publicKey.export({ format: "jwk" }).x ?? "", "base64url").toString("base64");

const settings = {
  PUBLIC_URL: base,
  CARRIER: "twilio",
  CARRIER_WEBHOOK_SECRET: secret,
  CARRIER_POLL_SECONDS: "3600",
  TWILIO_ACCOUNT_SID: `AC${"0".repeat(32)}`,
  TWILIO_AUTH_TOKEN: token,
  TWILIO_API_URL: "http://127.0.0.1:9",
  TWILIO_UPLOAD_URL: "http://127.0.0.1:9",
  TELNYX_API_KEY: "KEY0123456789",
  TELNYX_PUBLIC_KEY: publicText,
  TELNYX_API_URL: "http://127.0.0.1:9/v2",
};

const bodies: Recorded[] = [
  {
    port_in_request_sid: `KW${"0".repeat(32)}`,
    port_in_phone_number_sid: `PU${"0".repeat(32)}`,
    phone_number: "+12125550100",
    last_date_updated: "2026-01-06T15:00:00Z",
    status: "In Progress",
  },
  {
    data: {
      event_type: "porting_order.status_changed",
      id: "5c0f0f5e-0000-4000-8000-000000000001",
      occurred_at: "2026-01-06T15:00:00Z",
      payload: {
        id: "5c0f0f5e-0000-4000-8000-000000000002",
        customer_reference: "PR-AAAA-AAAA/1",
        status: { value: "in-process", details: [] },
      },
      record_type: "event",
    },
    meta: { attempt: 1, delivered_to: base },
  },
].map((body, index) => ({ name: String(index), as: "event", body }));

type Post = {
  carrier: "twilio" | "telnyx";
  body: Buffer;
  signature: "right" | "wrong" | "none";
  where: string;
};

const posts = fc.record({
  carrier: fc.constantFrom("twilio" as const, "telnyx" as const),
  body: fc.oneof(
    { weight: 3, arbitrary: changed(bodies).map(({ body }) => Buffer.from(JSON.stringify(body))) },
    { weight: 1, arbitrary: strangeBytes },
  ),
  signature: fc.constantFrom("right" as const, "right" as const, "wrong" as const, "none" as const),
  where: fc.oneof(
    { weight: 9, arbitrary: fc.constant(secret) },
    fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 30 }).map(encodeURIComponent),
  ),
});

const signed = ({ carrier, body, signature, where }: Post, port: string, now: number) => {
  const path = `/carrier/${carrier}/${where}`;
  const json = { "content-type": "application/json" };
  if (signature === "none") return { url: `${port}${path}`, headers: json };
  if (carrier === "telnyx") {
    const at = signature === "right" ? now : now - 3_600_000;
    return { url: `${port}${path}`, headers: signedHook(body, privateKey, at, "").headers };
  }
  const query = `?bodySHA256=${createHash("sha256").update(body).digest("hex")}`;
  const key = signature === "right" ? token : "another-token";
  const given = createHmac("sha1", key).update(`${base}${path}${query}`).digest("base64");
  return { url: `${port}${path}${query}`, headers: { ...json, "x-twilio-signature": given } };
};

/** What carriers post, and others in their name, while the carriers themselves cannot be reached. */
export const attackHooks = async (witness: Witness, seed: number, count: number): Promise<void> => {
  const portside = await openSlack({ environment: settings });
  try {
    const port = new URL(portside.url()).origin;
    await inTurns(fc.sample(posts, { numRuns: count, seed }), 12, async (post) => {
      const { url, headers } = signed(post, port, portside.clock.now());
      const body = Uint8Array.from(post.body);
      const answer = await fetch(url, { method: "POST", headers, body });
      witness.answered(answer.status, await answer.text(), { ...post, body: post.body.toString("latin1") });
      const isForeign = post.where !== secret || (post.carrier === "telnyx" && post.signature !== "right");
      if (isForeign && answer.status < 400) witness.problem("took what was not the carrier's", post);
    });
    for (const { level, message, ...fields } of portside.lines)
      if (level === "error") witness.problem(`logged "${message}"`, fields);
    if ((await portside.command("dana", portside.channel("ports"), "help")).status !== 200)
      witness.problem("does not help any more", {});
  } finally {
    await portside.close();
  }
};
