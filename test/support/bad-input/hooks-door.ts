import { createHash, createHmac, generateKeyPairSync } from "node:crypto";
import fc from "fast-check";
import type { Webhook } from "../../../src/runtime/ports.ts";
import { changed } from "../../adapters/slack/changed-payload.ts";
import { openSlack } from "../../adapters/slack/open-slack.ts";
import type { Recorded } from "../../adapters/slack/payloads.ts";
import { playerIn } from "../parity/slack-player.ts";
import type { Step } from "../parity/story.ts";
import { setToNow } from "../set-clock.ts";
import { acmeBill } from "../small-bills.ts";
import { signedHook } from "../telnyx/hooks.ts";
import { account, openFakeTwilio } from "../twilio/fake-twilio.ts";
import { eventOf } from "../twilio/post-event.ts";
import { strangeBytes } from "./strange-text.ts";
import { playsAfterwards } from "./whole-port.ts";
import { inTurns, type Witness } from "./witness.ts";

const secret = "quiet-river-0123456789";
const base = "https://portside.example";

const { publicKey, privateKey } = generateKeyPairSync("ed25519");
const publicText = Buffer.from(publicKey.export({ format: "jwk" }).x ?? "", "base64url").toString("base64");

const settings = {
  PUBLIC_URL: base,
  CARRIER_WEBHOOK_SECRET: secret,
  CARRIER_POLL_SECONDS: "3600",
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

/** A port up to the carrier, whose letter is signed there. */
const filed: Step[] = [
  { do: "begin" },
  { do: "press", label: "Agree to all six" },
  ...[
    "none, ready",
    "212-555-0101",
    "carrier is Sandbox Bell",
    "the BTN is 212-555-0101, account number 8841-22-7730",
    "business, Acme Plumbing LLC",
    "Dana Reyes, dana@acme.com, yes, yes",
    "120 W 45th St, Apt 4B, New York, NY 10036, same",
  ].map((text): Step => ({ do: "say", text })),
  { do: "bill" },
  { do: "say", text: "submit" },
  { do: "press", label: "Yes, file it" },
];

const postHere = async ({ url, headers, body }: Webhook, port: string): Promise<void> => {
  await fetch(url.replace(base, port), { method: "POST", headers, body: Uint8Array.from(body) });
};

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
  const key = signature === "right" ? account.token : "another-token";
  const given = createHmac("sha1", key).update(`${base}${path}${query}`).digest("base64");
  return { url: `${port}${path}${query}`, headers: { ...json, "x-twilio-signature": given } };
};

/** What carriers post, and others in their name: Twilio answers what is asked about it, Telnyx cannot be reached. */
export const attackHooks = async (witness: Witness, seed: number, count: number): Promise<void> => {
  const twilio = await openFakeTwilio();
  twilio.state.behaviour.portDate = "2027-12-01T00:00:00Z";
  const portside = await openSlack({ environment: { ...settings, ...twilio.settings } });
  try {
    setToNow(portside.clock);
    const port = new URL(portside.url()).origin;
    const all = fc.sample(posts, { numRuns: count, seed });
    const perRound = 480;
    for (let from = 0; from < all.length; from += perRound) {
      await inTurns(all.slice(from, from + perRound), 12, async (post) => {
        const { url, headers } = signed(post, port, portside.clock.now());
        const body = Uint8Array.from(post.body);
        const answer = await fetch(url, { method: "POST", headers, body });
        witness.visited("/carrier/:name/:secret");
        witness.visited(`/carrier/${post.carrier}`);
        const input = { ...post, body: post.body.toString("latin1") };
        witness.answered(answer.status, await answer.text(), input);
        const isForeign = post.where !== secret || (post.carrier === "telnyx" && post.signature !== "right");
        if (isForeign && answer.status < 400) witness.problem("took what was not the carrier's", input);
      });
      await portside.assistant.tick();
      await portside.assistant.settle();
    }
    for (const { level, message, ...fields } of portside.lines.splice(0))
      if (level === "error") witness.problem(`logged "${message}"`, fields);
    twilio.calls.length = 0;
    witness.ends();
    const player = playerIn(portside, acmeBill());
    for (const step of filed) await player.play(step);
    for (let next = 0; next < 4; next += 1) {
      twilio.advance();
      const [request] = twilio.state.requests;
      const target = `${base}/carrier/twilio/${secret}`;
      if (request) await postHere(eventOf(target, account.token, request), port);
      await portside.assistant.tick();
      await portside.assistant.settle();
    }
    await playsAfterwards(witness, player, [{ do: "pass", hours: 1 }]);
  } finally {
    await portside.close();
    await twilio.close();
  }
};
