import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { botToken, signed } from "./open-peer.ts";
import { openSlack, type TestSlack } from "./open-slack.ts";

const json = "application/json";
const ping = JSON.stringify({
  type: "event_callback",
  team_id: "T000000001",
  event_id: "Ev1",
  event: { type: "x" },
});
const seconds = (): number => Math.floor(Date.now() / 1000);

const headersOf = (request: RequestInit): Record<string, string> => request.headers as Record<string, string>;
const signatureOf = (): string => headersOf(signed(ping, json))["x-slack-signature"] ?? "";
const changed = (headers: Record<string, string>): RequestInit => {
  const request = signed(ping, json);
  return { ...request, headers: { ...headersOf(request), ...headers } };
};

describe("what Slack delivers", () => {
  let slack: TestSlack;
  let ports: string;
  beforeEach(async () => {
    slack = await openSlack();
    ports = slack.channel("ports");
  });
  afterEach(() => slack.close());

  const begin = async (): Promise<string> => {
    await slack.command("dana", ports, "");
    return (await slack.messages(ports))[0]?.ts ?? "";
  };
  const spoken = async (root: string) =>
    (await slack.messages(ports, root)).filter(({ user }) => user === "U0PORT").length;
  const message = (root: string, ts: string, text: string, more: object = {}) => ({
    type: "message",
    channel: ports,
    user: slack.user("dana"),
    text,
    ts,
    thread_ts: root,
    ...more,
  });

  test.each([
    ["signed with another secret", () => signed(ping, json, seconds(), "another secret")],
    ["six minutes old", () => signed(ping, json, seconds() - 360)],
    ["a day in the future", () => signed(ping, json, seconds() + 86_400)],
    [
      "dated with no number",
      () => ({ ...signed(ping, json), headers: { "x-slack-request-timestamp": "soon" } }),
    ],
    ["signed for another body", () => ({ ...signed(ping, json), body: `${ping} ` })],
    ["signed for another time", () => changed({ "x-slack-request-timestamp": String(seconds() - 1) })],
    ["signed in part", () => changed({ "x-slack-signature": signatureOf().slice(0, -1) })],
    [
      "signed in a way of another version",
      () => changed({ "x-slack-signature": signatureOf().replace("v0", "v1") }),
    ],
    ["signed with more than a signature", () => changed({ "x-slack-signature": `${signatureOf()}00` })],
    ["signed, and without its time", () => changed({ "x-slack-request-timestamp": "" })],
    ["empty and not signed", () => ({ method: "POST", headers: { "content-type": json } })],
    ["not signed at all", () => ({ method: "POST", body: ping, headers: { "content-type": json } })],
  ])("is refused when it is %s", async (_what, request) => {
    const answered = await fetch(slack.url(), request());
    expect(answered.status).toBe(401);
    expect(await answered.text()).toBe("");
    expect((await fetch(slack.url(), signed(ping, json))).status).not.toBe(401);
  });

  test("is refused without a signature however its address is written", async () => {
    for (const spelling of [
      "/slack/events/",
      "/SLACK/Events",
      "/slack/events?a=b",
      "/slack/%65vents",
      "//slack/events",
    ]) {
      const address = new URL(slack.url());
      const [path = "", query] = spelling.split("?");
      address.pathname = path;
      if (query) address.search = query;
      const answered = await fetch(address, changed({ "x-slack-signature": "" }));
      expect([401, 404]).toContain(answered.status);
    }
  });

  test("is refused when it is larger than anything Slack sends, without a word of why", async () => {
    const large = JSON.stringify({ type: "event_callback", text: "x".repeat(5 * 1024 * 1024) });
    const answered = await fetch(slack.url(), { ...signed(large, json), keepalive: false });
    expect(answered.status).toBe(413);
    expect(await answered.text()).toBe("");
    expect((await fetch(slack.url(), signed(ping, json))).status).toBe(200);
  });

  test.each([
    ["no JSON", "{", json],
    ["a form without a payload", "payload=%7B", "application/x-www-form-urlencoded"],
    ["of another kind", "<a/>", "application/xml"],
  ])("is refused when it is %s, without a word of why", async (_what, body, type) => {
    const answered = await fetch(slack.url(), signed(body, type));
    expect(answered.status).toBeGreaterThanOrEqual(400);
    expect(await answered.text()).toBe("");
  });

  test("is answered when Slack asks whether the address is ours", async () => {
    const asked = await fetch(
      slack.url(),
      signed(JSON.stringify({ type: "url_verification", challenge: "abc" }), json),
    );
    expect(await asked.json()).toEqual({ challenge: "abc" });
  });

  test("has its effect once, however often it comes, also as a mention and a message", async () => {
    const root = await begin();
    const before = await spoken(root);
    const text = "<@U0PORT> agree";
    const ts = "1700000001.000100";
    const statuses = await Promise.all([
      slack.event(message(root, ts, text), "Ev1"),
      slack.event(message(root, ts, text), "Ev1"),
      slack.event(message(root, ts, text, { type: "app_mention" }), "Ev2"),
    ]);
    expect(statuses).toEqual([200, 200, 200]);
    await slack.event(message(root, ts, text), "Ev1");
    expect(await spoken(root)).toBe(before + 1);
  });

  test("played back byte for byte, a command, a click and a form have their effect once", async () => {
    const again = async (body: string) => {
      const posted = signed(body, "application/x-www-form-urlencoded");
      for (let times = 0; times < 2; times += 1) expect((await fetch(slack.url(), posted)).status).toBe(200);
      await slack.assistant.settle();
    };
    const payload = (given: object) =>
      new URLSearchParams({ payload: JSON.stringify({ ...slack.from("dana"), ...given }) }).toString();
    await again(
      new URLSearchParams({
        command: "/port",
        text: "",
        team_id: "T000000001",
        channel_id: ports,
        user_id: slack.user("dana"),
        trigger_id: await slack.trigger("dana"),
        api_app_id: "A0PORT",
        is_enterprise_install: "false",
      }).toString(),
    );
    const roots = await slack.messages(ports);
    expect(roots).toHaveLength(1);
    const root = roots[0]?.ts ?? "";
    const shown = await slack.messages(ports, root);
    const sid = /PR-[0-9A-Z-]{9}/.exec(JSON.stringify(shown))?.[0];
    await again(
      payload({
        type: "block_actions",
        trigger_id: await slack.trigger("dana"),
        container: { type: "message", message_ts: root },
        channel: { id: ports },
        message: { ts: shown.at(-1)?.ts, thread_ts: root },
        actions: [
          {
            type: "button",
            action_id: "press:0",
            value: JSON.stringify({ type: "action", action: { text: "agree", item: "agreements", sid } }),
          },
        ],
      }),
    );
    expect(await slack.messages(ports, root)).toHaveLength(shown.length + 1);
    const conversation = `slack:T000000001:${ports}:${root}`;
    await again(
      payload({
        type: "view_submission",
        trigger_id: await slack.trigger("dana"),
        view: {
          id: "V1",
          hash: "1",
          type: "modal",
          callback_id: "port_form",
          private_metadata: JSON.stringify({ conversation, sid, form: "agreement", rev: 1 }),
          state: { values: { ready: { typed: { type: "plain_text_input", value: "ready" } } } },
        },
      }),
    );
    expect(await slack.messages(ports, root)).toHaveLength(shown.length + 2);
    const history = await slack.store.history("slack:T000000001", sid as `PR-${string}-${string}`);
    expect(history.filter(({ type }) => type === "answered").map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Agreement/),
      "What is at hand: everything",
    ]);
  });

  test("is acknowledged after it is stored: what could not be stored comes again", async () => {
    const root = await begin();
    const { store } = slack;
    const { commit } = store;
    store.commit = () => Promise.reject(new Error("The disk is full."));
    const event = message(root, "1700000001.000200", "agree");
    expect(await slack.event(event, "Ev1")).toBe(500);
    store.commit = commit;
    const before = await spoken(root);
    expect(await slack.event(event, "Ev1")).toBe(200);
    expect(await spoken(root)).toBe(before + 1);
  });

  test.each([
    ["an edit", { subtype: "message_changed" }],
    ["a deletion", { subtype: "message_deleted" }],
    ["another program's", { bot_id: "B1" }],
    ["our own", { user: "U0PORT" }],
    ["nobody's", { user: undefined }],
    ["said to somebody else", { text: "<@U123456> can you look at the bill?" }],
    ["in a thread that is not ours", { thread_ts: "1600000000.000100" }],
    ["outside of threads", { thread_ts: undefined }],
  ])("is left alone when it is %s", async (_what, more) => {
    const root = await begin();
    const before = (await slack.messages(ports)).length + (await slack.messages(ports, root)).length;
    expect(await slack.event(message(root, "1700000001.000300", "agree", more))).toBe(200);
    expect((await slack.messages(ports)).length + (await slack.messages(ports, root)).length).toBe(before);
  });

  test("a mention outside of threads begins a conversation below it", async () => {
    const ts = await slack.type("dana", ports, "<@U0PORT> port");
    await slack.event({
      type: "app_mention",
      channel: ports,
      user: slack.user("dana"),
      text: "<@U0PORT> port",
      ts,
    });
    expect((await slack.messages(ports, ts)).at(-1)?.text).toContain("six points");
  });

  test("a button pressed twice files once", async () => {
    const root = await begin();
    const at = { channel: ports, thread: root };
    const shown = await slack.messages(ports, root);
    await Promise.all([
      slack.press("dana", shown, "Agree to all six", at),
      slack.press("dana", shown, "Agree to all six", at),
    ]);
    expect(slack.lines.filter(({ level }) => level === "error")).toEqual([]);
  });

  test("a button and a form of something that is gone say so to the person alone", async () => {
    const root = await begin();
    const pressed = {
      ...slack.from("dana"),
      type: "block_actions",
      trigger_id: await slack.trigger("dana"),
      container: { type: "message", message_ts: root },
      channel: { id: ports },
      message: { ts: root },
      actions: [{ type: "button", action_id: "press:0", value: "nothing of ours" }],
    };
    expect((await slack.interact(pressed)).status).toBe(200);
    const told = await slack.until(() => slack.proxy.of("chat.postEphemeral").at(-1));
    expect(told.fields.text).toContain("no longer there");
    const view = {
      id: "V1",
      hash: "1",
      type: "modal",
      callback_id: "port_form",
      private_metadata: "{}",
      state: { values: {} },
    };
    const answered = await slack.interact({
      ...slack.from("dana"),
      type: "view_submission",
      trigger_id: "1.2",
      view,
    });
    expect(JSON.stringify(answered.body)).toContain("no longer there");
  });

  test("what is typed in a thread opens no form, so a button is given", async () => {
    const root = await begin();
    await slack.type("dana", ports, "form", root);
    expect(slack.proxy.of("views.open")).toHaveLength(0);
    const offered = JSON.parse(slack.proxy.of("chat.postEphemeral").at(-1)?.fields.blocks ?? "[]");
    await slack.press("dana", [{ ts: root, text: "", blocks: offered }], "Open the form", {
      channel: ports,
      thread: root,
    });
    expect(slack.view().callback_id).toBe("port_form");
    await slack.type("dana", ports, "agree", root);
    await slack.type("dana", ports, "form contact", root);
    const named = JSON.parse(slack.proxy.of("chat.postEphemeral").at(-1)?.fields.blocks ?? "[]");
    await slack.press("dana", [{ ts: root, text: "", blocks: named }], "Open the form", {
      channel: ports,
      thread: root,
    });
    expect(slack.view().title.text).toBe("Contact and addresses");
  });

  test("one token never stands in the place of another: no call goes out with a shared header", async () => {
    await begin();
    expect(slack.proxy.calls.every(({ token }) => token === `Bearer ${botToken}`)).toBe(true);
    expect(JSON.stringify(slack.lines)).not.toContain(botToken);
  });
});
