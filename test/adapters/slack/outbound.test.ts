import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { agency, openSlack, type TestSlack } from "./open-slack.ts";

const refusal = (error: string) => ({ status: 200, body: JSON.stringify({ ok: false, error }) });

describe("what Portside writes", () => {
  let slack: TestSlack;
  let ports: string;
  let root: string;
  beforeEach(async () => {
    slack = await openSlack();
    ports = slack.channel("ports");
    await slack.command("dana", ports, "");
    root = (await slack.messages(ports))[0]?.ts ?? "";
  });
  afterEach(() => slack.close());

  const answers = async () =>
    (await slack.messages(ports, root)).filter(({ text }) => text.includes("all six points ("));
  const settle = async (seconds: number) => {
    slack.clock.advance(seconds * 1000);
    await slack.assistant.settle();
  };

  test("waits as long as Slack says, and is written once", async () => {
    let times = 0;
    slack.proxy.meddle({
      before: ({ method }) => {
        if (method !== "chat.postMessage") return null;
        times += 1;
        if (times > 1) return null;
        return {
          status: 429,
          headers: { "retry-after": "1", "content-type": "application/json" },
          body: "{}",
        };
      },
    });
    await slack.type("dana", ports, "agree", root);
    expect(times).toBe(2);
    expect(await answers()).toHaveLength(1);
  });

  test("is not written again when Slack took it and the answer was lost", async () => {
    let cut = false;
    slack.proxy.meddle({
      after: ({ method }, answer) => {
        if (method !== "chat.postMessage" || cut) return answer;
        cut = true;
        return "cut";
      },
    });
    await slack.type("dana", ports, "agree", root);
    expect(await answers()).toHaveLength(1);
    await settle(60);
    expect(await answers()).toHaveLength(1);
    expect((await slack.store.pendingEffects()).count).toBe(0);
  });

  test("is written as soon as Slack is well again", async () => {
    slack.proxy.meddle({
      before: ({ method }) => (method === "chat.postMessage" ? { status: 503, body: "" } : null),
    });
    await slack.type("dana", ports, "agree", root);
    slack.proxy.meddle({});
    expect(await answers()).toHaveLength(0);
    await settle(60);
    expect(await answers()).toHaveLength(1);
  });

  test("is written when Slack is back after hours", async () => {
    slack.proxy.meddle({
      before: ({ method }) => (method === "chat.postMessage" ? { status: 503, body: "" } : null),
    });
    await slack.type("dana", ports, "agree", root);
    for (let times = 0; times < 20; times += 1) await settle(360);
    slack.proxy.meddle({});
    await settle(360);
    expect(await answers()).toHaveLength(1);
    expect(await slack.store.deadEffects()).toEqual([]);
  });

  test("is written as plain text when Slack does not take the blocks", async () => {
    slack.proxy.meddle({
      before: ({ method, fields }) =>
        method === "chat.postMessage" && (fields.blocks ?? "[]") !== "[]" ? refusal("invalid_blocks") : null,
    });
    await slack.type("dana", ports, "agree", root);
    expect(await answers()).toHaveLength(1);
  });

  test("goes to the owner when the channel is closed to Portside, and what was set for it stays", async () => {
    slack.proxy.meddle({
      before: ({ method, fields }) =>
        method === "chat.postMessage" && fields.channel === ports ? refusal("is_archived") : null,
    });
    await slack.type("dana", ports, "agree", root);
    const direct = (await slack.peer.bot.conversations.open({ users: slack.user("dana") })).channel?.id ?? "";
    const told = (await slack.messages(direct)).map(({ text }) => text).join("\n");
    expect(told).toContain(`<#${ports}>`);
    expect(told).toContain("all six points (");
    expect(await slack.store.note(agency, `channel/${ports}`)).toMatchObject({
      broadcast: "milestones",
      trouble: "is_archived",
    });
  });

  test("carries no link previews, and its key only", async () => {
    await slack.type("dana", ports, "agree", root);
    const posted = slack.proxy.of("chat.postMessage").at(-1);
    expect(posted?.fields).toMatchObject({ unfurl_links: "false", unfurl_media: "false" });
    expect(Object.keys(JSON.parse(posted?.fields.metadata ?? "{}").event_payload)).toEqual(["key"]);
  });
});
