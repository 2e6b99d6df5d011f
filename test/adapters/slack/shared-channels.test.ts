import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { agency, openSlack, type TestSlack } from "./open-slack.ts";

describe("a channel that another organisation reads too", () => {
  let slack: TestSlack;
  let ports: string;
  beforeEach(async () => {
    slack = await openSlack();
    ports = slack.channel("ports");
  });
  afterEach(() => slack.close());

  /** What Slack says of every channel, changed. */
  const channelsAre = (flags: object) =>
    slack.proxy.meddle({
      after: ({ method }, answer) => {
        if (method !== "conversations.info") return answer;
        const given = JSON.parse(answer);
        return JSON.stringify({ ...given, channel: { ...given.channel, ...flags } });
      },
    });
  const answersInfo = (status: number, body: object) =>
    slack.proxy.meddle({
      before: ({ method }) =>
        method === "conversations.info" ? { status, body: JSON.stringify(body) } : null,
    });
  const told = () => slack.proxy.of("chat.postEphemeral").at(-1)?.fields.text ?? "";
  const mention = (ts: string, flag: object, thread: object = {}) =>
    slack.event(
      {
        type: "app_mention",
        channel: ports,
        user: slack.user("dana"),
        text: "<@U0PORT> port",
        ts,
        ...thread,
      },
      `Ev${ts}`,
      undefined,
      flag,
    );

  test.each([
    ["shared", { is_ext_shared: true, is_shared: true }],
    ["about to be shared", { is_pending_ext_shared: true }],
    ["shared in a way that is not told", { is_shared: true }],
  ])("that is %s starts nothing, by no way, and hears of nothing", async (_what, flags) => {
    channelsAre(flags);
    expect((await slack.command("dana", ports, "")).text).toContain("shared with another organisation");
    expect((await slack.command("dana", ports, "subscribe")).text).toContain(
      "shared with another organisation",
    );
    await mention("1700000001.000100", {});
    expect(told()).toContain("shared with another organisation");
    await slack.interact({
      ...slack.from("dana"),
      type: "message_action",
      trigger_id: await slack.trigger("dana"),
      callback_id: "port_from_message",
      channel: { id: ports },
      message: { ts: "1700000001.000100", text: "Move 212-555-0100", user: "U1" },
    });
    expect(JSON.stringify(slack.view())).toContain("shared with another organisation");
    await slack.command("dana", ports, "settings");
    const answered = await slack.submit("dana", slack.view(), {
      enabled: { selected_option: { value: "yes" } },
      alerts: { selected_option: { value: "all" } },
    });
    expect(JSON.stringify(answered.body)).toContain("shared with another organisation");
    expect(await slack.store.note(agency, `channel/${ports}`)).toBeNull();
    expect(slack.proxy.of("chat.postMessage")).toHaveLength(0);
  });

  test("is none when it is shared among workspaces of one organisation", async () => {
    channelsAre({ is_shared: true, is_org_shared: true });
    expect(await slack.command("dana", ports, "")).toEqual({ status: 200, text: "" });
    expect(await slack.messages(ports)).toHaveLength(1);
  });

  test("is known from its events where the scope was declined", async () => {
    answersInfo(200, { ok: false, error: "missing_scope", needed: "channels:read" });
    await slack.command("dana", ports, "");
    const root = (await slack.messages(ports))[0]?.ts ?? "";
    expect(root).not.toBe("");
    const count = (await slack.messages(ports, root)).length;
    await mention("1700000001.000200", { is_ext_shared_channel: true }, { thread_ts: root });
    expect(told()).toContain("shared with another organisation");
    expect(await slack.messages(ports, root)).toHaveLength(count);
    expect((await slack.command("dana", ports, "")).text).toContain("shared with another organisation");
    await mention("1700000001.000300", { is_ext_shared_channel: false });
    expect(await slack.messages(ports, "1700000001.000300")).not.toHaveLength(0);
  });

  test("is nothing that is guessed: while Slack does not say, nothing is begun", async () => {
    answersInfo(503, {});
    expect((await slack.command("dana", ports, "")).text).toContain("who reads this channel");
    expect(await slack.messages(ports)).toHaveLength(0);
    slack.proxy.meddle({});
    expect(await slack.command("dana", ports, "")).toEqual({ status: 200, text: "" });
  });
});
