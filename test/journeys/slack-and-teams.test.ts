import { expect, test } from "@jest/globals";
import { openSlack } from "../adapters/slack/open-slack.ts";

test("one process serves Slack and Teams: each has its own address, and neither stands in the other's way", async () => {
  const slack = await openSlack({
    environment: {
      PUBLIC_URL: "https://portside.example.com",
      MICROSOFT_APP_ID: "22222222-2222-4222-8222-222222222222",
      MICROSOFT_APP_TENANT_ID: "11111111-1111-4111-8111-111111111111",
      MICROSOFT_APP_PASSWORD: "made-up-password",
    },
  });
  try {
    const ports = slack.channel("ports");
    expect(await slack.command("dana", ports, "")).toEqual({ status: 200, text: "" });
    expect(JSON.stringify(await slack.messages(ports))).toContain("PR-");
    const { origin } = new URL(slack.url());
    const body = JSON.stringify({ type: "message", channelId: "msteams" });
    const headers = { "content-type": "application/json" };
    const toTeams = await fetch(`${origin}/api/messages`, { method: "POST", headers, body });
    expect([toTeams.status, await toTeams.text()]).toEqual([401, ""]);
    expect((await fetch(`${origin}/healthz`)).status).toBe(200);
    expect((await fetch(`${origin}/p/nothing`)).status).toBe(404);
  } finally {
    await slack.close();
  }
}, 30_000);
