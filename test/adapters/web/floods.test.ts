import { describe, expect, test } from "@jest/globals";
import { openTeams } from "../../support/open-teams.ts";
import { group, tenant } from "../../support/teams-people.ts";
import { openSlack } from "../slack/open-slack.ts";

const most = 4;
const secret = "quiet-river-0123456789";

const environment = {
  TRUST_PROXY: "1",
  PUBLIC_URL: "https://portside.example",
  CARRIER_WEBHOOK_SECRET: secret,
  TWILIO_ACCOUNT_SID: `AC${"0".repeat(32)}`,
  TWILIO_AUTH_TOKEN: "made-up-token-of-a-test",
  TWILIO_API_URL: "http://127.0.0.1:9",
  TWILIO_UPLOAD_URL: "http://127.0.0.1:9",
  TELNYX_API_KEY: "KEY0123456789",
  TELNYX_PUBLIC_KEY: Buffer.alloc(32, 1).toString("base64"),
  TELNYX_API_URL: "http://127.0.0.1:9/v2",
};

const installing = {
  ...environment,
  SLACK_BOT_TOKEN: "",
  SLACK_CLIENT_ID: "1.2",
  SLACK_CLIENT_SECRET: "secret-of-the-test-client",
  SLACK_STATE_SECRET: "secret-of-the-test-state",
};

type Door = { path: string; method?: "GET" };

const doors: Door[] = [
  { path: "/slack/events" },
  { path: "/slack/oauth_redirect", method: "GET" },
  { path: `/carrier/twilio/${secret}` },
  { path: `/carrier/telnyx/${secret}` },
  { path: "/carrier/telnyx/guessed" },
  { path: "/p/guessed", method: "GET" },
  { path: "/p/guessed/sign" },
  { path: "/p/guessed" },
  { path: "/nowhere", method: "GET" },
];

/** Knocks as often as is heard, and once more, as one address; gives what the last two were answered. */
const flood = async (base: string, { path, method }: Door, from: string) => {
  const knock = async (as: string) => {
    const answer = await fetch(`${base}${path}`, {
      method: method ?? "POST",
      headers: { "x-forwarded-for": as, "content-type": "application/json" },
      ...(method === "GET" ? {} : { body: "{}" }),
    });
    return { status: answer.status, text: await answer.text() };
  };
  for (let count = 1; count < most; count += 1) await knock(from);
  return { last: await knock(from), beyond: await knock(from), other: await knock(`${from}9`) };
};

describe("an address that knocks at a door without a right to", () => {
  test("is left alone at every door, with a sentence, and another address is not", async () => {
    const portside = await openSlack({ environment: installing, perMinute: most });
    try {
      const base = new URL(portside.url()).origin;
      for (const [index, door] of doors.entries()) {
        const { last, beyond, other } = await flood(base, door, `203.0.113.${index + 1}`);
        expect([door.path, last.status >= 400 && last.status < 500 && last.status !== 429]).toEqual([
          door.path,
          true,
        ]);
        expect([door.path, beyond.status]).toEqual([door.path, 429]);
        expect(beyond.text).toMatch(/Wait a minute/);
        expect([door.path, other.status]).toEqual([door.path, last.status]);
        const health = await fetch(`${base}/health/live`, {
          headers: { "x-forwarded-for": `203.0.113.${index + 1}` },
        });
        expect(health.status).toBe(200);
      }
    } finally {
      await portside.close();
    }
  });
});

describe("a platform's address, which is that of all its customers", () => {
  test("is not left alone for a tenant of Teams that is not served", async () => {
    const teams = await openTeams({ perMinute: most });
    try {
      const stranger = "99999999-9999-4999-8999-999999999999";
      const activity = JSON.stringify(teams.from("otto", group, { type: "message", text: "hello" }));
      for (let count = 0; count < most * 2; count += 1) {
        const sent = JSON.parse(activity.replaceAll(tenant, stranger));
        expect((await teams.deliver({ ...sent, id: `strange-${count}` })).status).toBe(403);
      }
      expect((await teams.type("dana", teams.personal("dana"), "help")).status).toBe(200);
      const answers: number[] = [];
      for (let count = 0; count <= most; count += 1)
        answers.push(
          (await fetch(teams.url(), { method: "POST", headers: { authorization: "Bearer x" } })).status,
        );
      expect(answers.at(-1)).toBe(429);
    } finally {
      await teams.close();
    }
  });

  test("is not left alone for a workspace of Slack that has not installed Portside", async () => {
    const slack = await openSlack({ environment: installing, perMinute: most });
    try {
      const statuses: number[] = [];
      for (let count = 0; count < most * 2; count += 1)
        statuses.push(
          await slack.event({ type: "app_mention", user: "U1", channel: "C1", ts: `1.${count}`, text: "x" }),
        );
      expect(new Set(statuses)).toEqual(new Set([401]));
      expect((await slack.command("dana", slack.channel("ports"), "")).status).toBe(200);
    } finally {
      await slack.close();
    }
  });
});
