import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { aRequest, making, sidOf } from "../../support/turns.ts";
import { agency, openSlack, type TestSlack } from "./open-slack.ts";

const yes = { type: "radio_buttons", selected_option: { value: "yes" } };
const no = { type: "radio_buttons", selected_option: { value: "no" } };

describe("who may", () => {
  let slack: TestSlack;
  let ports: string;
  beforeEach(async () => {
    slack = await openSlack({ enabled: false });
    ports = slack.channel("ports");
  });
  afterEach(() => slack.close());

  const settings = async (filled: Record<string, object | string>) => {
    expect(await slack.command("dana", ports, "settings")).toEqual({ status: 200, text: "" });
    return slack.submit("dana", slack.view(), filled);
  };
  const begin = async (): Promise<string> => {
    await slack.command("dana", ports, "");
    return (await slack.messages(ports))[0]?.ts ?? "";
  };
  /** What Slack says of somebody, changed. */
  const is = (name: string, flags: object) =>
    slack.proxy.meddle({
      after: ({ method, fields }, answer) => {
        if (method !== "users.info" || fields.user !== slack.user(name)) return answer;
        const given = JSON.parse(answer);
        return JSON.stringify({ ...given, user: { ...given.user, ...flags } });
      },
    });

  test("nobody, until an admin switches it on, and then it is on", async () => {
    expect((await slack.command("bob", ports, "")).text).toContain("not switched on");
    expect((await slack.command("bob", ports, "settings")).text).toContain("owners and admins");
    expect((await slack.command("dana", ports, "")).text).toContain("You can do that with `/port settings`");
    expect(await settings({ enabled: yes, people: { selected_users: [] }, othersMayLook: no })).toEqual({
      status: 200,
      body: null,
    });
    expect(await slack.command("dana", ports, "")).toEqual({ status: 200, text: "" });
    expect((await slack.command("bob", ports, "")).text).toContain("owners and admins of this workspace");
  });

  test("settings are saved also while Slack opens no direct message, which nobody needs for them", async () => {
    slack.proxy.meddle({
      before: ({ method }) => (method === "conversations.open" ? { status: 503, body: "" } : null),
    });
    expect(await settings({ enabled: yes, people: { selected_users: [] }, othersMayLook: no })).toEqual({
      status: 200,
      body: null,
    });
  });

  test("the settings say in which language their admin is spoken to, and change it for them alone", async () => {
    const language = (name: string) => slack.store.languageOf(agency, slack.user(name));
    const chosen = (value: string) => ({ type: "radio_buttons", selected_option: { value } });
    await settings({
      enabled: yes,
      people: { selected_users: [] },
      othersMayLook: no,
      language: chosen("en"),
    });
    await slack.assistant.settle();
    expect(await language("dana")).toBeNull();
    await settings({
      enabled: yes,
      people: { selected_users: [] },
      othersMayLook: no,
      language: chosen("es"),
    });
    await slack.assistant.settle();
    expect(await language("dana")).toBe("es");
    expect(await language("bob")).toBeNull();
    const direct = await slack.peer.bot.conversations.open({ users: slack.user("dana") });
    const own = await slack.messages(direct.channel?.id ?? "");
    expect(JSON.stringify(own.at(-1))).toContain("español");
    await slack.command("dana", ports, "settings");
    const view = JSON.stringify(slack.view());
    expect(view).toContain("Ajustes de Portside");
    expect(view).toContain('"initial_option":{"text":{"type":"plain_text","text":"Español"');
    await settings({
      enabled: yes,
      people: { selected_users: [] },
      othersMayLook: no,
      language: chosen("en"),
    });
    await slack.assistant.settle();
    expect(await language("dana")).toBe("en");
  });

  test("the settings keep what they had, and those of the channel are beside them", async () => {
    const bob = slack.user("bob");
    await settings({
      enabled: yes,
      people: { selected_users: [bob] },
      othersMayLook: yes,
      broadcast: { selected_option: { value: "none" } },
      alerts: { selected_option: { value: "done" } },
    });
    expect(await slack.store.note(agency, "settings")).toEqual({
      enabled: true,
      people: [bob],
      groups: [],
      othersMayLook: true,
    });
    expect(await slack.store.note(agency, `channel/${ports}`)).toMatchObject({
      broadcast: "none",
      alerts: "done",
      by: slack.user("dana"),
    });
    await slack.command("dana", ports, "settings");
    expect(JSON.stringify(slack.view())).toContain(`"initial_users":["${bob}"]`);
    expect((await slack.command("guest", ports, "")).text).toContain("You may look here");
  });

  test("somebody an admin added, at once, and no longer when taken out", async () => {
    const bob = slack.user("bob");
    await settings({ enabled: yes, people: { selected_users: [bob] }, othersMayLook: no });
    expect(await slack.command("bob", ports, "")).toEqual({ status: 200, text: "" });
    expect((await slack.command("guest", ports, "")).text).toContain(`<@${bob}>`);
    await settings({ enabled: yes, people: { selected_users: [] }, othersMayLook: no });
    expect((await slack.command("bob", ports, "")).text).toContain("owners and admins");
  });

  test.each([
    ["a guest", { is_restricted: true }],
    ["a guest of one channel", { is_ultra_restricted: true }],
    ["a stranger", { is_stranger: true }],
    ["of another organisation", { team_id: "T999999999" }],
    ["a bot", { is_bot: true }],
    ["gone", { deleted: true }],
  ])("not somebody who is %s, even on the list", async (_what, flags) => {
    const bob = slack.user("bob");
    await slack.store.setNote(agency, "settings", { enabled: true, people: [bob], othersMayLook: true });
    is("bob", { ...flags, is_admin: true });
    expect((await slack.command("bob", ports, "")).text).toContain("owners and admins");
    expect((await slack.command("bob", ports, "list")).text).toContain("owners and admins");
    expect((await slack.command("bob", ports, "settings")).text).toContain("owners and admins");
    expect(await slack.messages(ports)).toHaveLength(0);
  });

  test("it is checked on every click, form, message and file, and refused in private", async () => {
    await slack.store.setNote(agency, "settings", { enabled: true });
    const root = await begin();
    const shown = await slack.messages(ports, root);
    const at = { channel: ports, thread: root };
    const refusals = () =>
      slack.proxy.of("chat.postEphemeral").filter(({ fields }) => fields.user === slack.user("bob"));
    await slack.press("bob", shown, "Agree to all six", at);
    await slack.until(() => refusals().length === 1);
    await slack.press("bob", shown, "Fill in the form", at);
    await slack.until(() => refusals().length === 2);
    await slack.type("bob", ports, "agree", root);
    await slack.until(() => refusals().length === 3);
    await slack.event({
      type: "message",
      subtype: "file_share",
      channel: ports,
      user: slack.user("bob"),
      text: "",
      ts: "1700000002.000100",
      thread_ts: root,
      files: [{ id: "F1" }],
    });
    await slack.until(() => refusals().length === 4);
    expect(refusals().every(({ fields }) => fields.text?.includes("owners and admins"))).toBe(true);
    await slack.press("dana", shown, "Fill in the form", at);
    const answered = await slack.submit("bob", slack.view(), {
      agreements: { selected_options: [{ value: "1" }] },
    });
    expect(JSON.stringify(answered.body)).toContain("owners and admins");
    expect(slack.proxy.of("files.info")).toHaveLength(0);
    expect(await slack.messages(ports, root)).toHaveLength(shown.length + 1);
  });

  test("who may look asks for the status, and changes nothing", async () => {
    await slack.store.setNote(agency, "settings", { enabled: true, othersMayLook: true });
    const root = await begin();
    const sid =
      /PR-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(JSON.stringify(await slack.messages(ports, root)))?.[0] ?? "";
    await slack.command("bob", ports, `status ${sid}`);
    expect(slack.proxy.of("chat.postEphemeral").at(-1)?.fields.text).toContain(sid);
    await slack.type("bob", ports, "agree", root);
    const request = await slack.store.request(agency, sid as `PR-${string}-${string}`);
    expect(request?.answers).toEqual({});
    expect((await slack.command("bob", ports, "subscribe")).text).toContain("You may look here");
  });

  describe("in a user group that was added", () => {
    const asks = (given: Record<string, object | number>) =>
      slack.proxy.meddle({
        before: ({ method }) => {
          const answer = given[method];
          if (answer === undefined) return null;
          return typeof answer === "number"
            ? { status: answer, body: "" }
            : { status: 200, body: JSON.stringify(answer) };
        },
      });
    const groups = {
      ok: true,
      usergroups: [
        { id: "S1", name: "Porting desk" },
        { id: "S2", name: "Sales" },
      ],
    };
    const members = (...names: string[]) => ({ ok: true, users: names.map((name) => slack.user(name)) });
    const added = () => slack.store.setNote(agency, "settings", { enabled: true, groups: ["S1"] });

    test("its members may, and nobody else", async () => {
      asks({ "usergroups.list": groups, "usergroups.users.list": members("bob") });
      const filled = { selected_options: [{ value: "S1" }] };
      expect(await settings({ enabled: yes, groups: filled })).toEqual({ status: 200, body: null });
      expect(JSON.stringify(slack.view())).toContain("Porting desk");
      expect(await slack.store.note(agency, "settings")).toMatchObject({ groups: ["S1"] });
      expect(await slack.command("bob", ports, "")).toEqual({ status: 200, text: "" });
      expect(slack.proxy.of("usergroups.users.list")[0]?.fields.usergroup).toBe("S1");
      expect((await slack.command("guest", ports, "")).text).toContain("owners and admins");
    });

    test("a guest in it may not", async () => {
      await added();
      asks({ "usergroups.users.list": members("bob") });
      slack.proxy.meddle({
        before: ({ method }) =>
          method === "usergroups.users.list" ? { status: 200, body: JSON.stringify(members("bob")) } : null,
        after: ({ method, fields }, answer) => {
          if (method !== "users.info" || fields.user !== slack.user("bob")) return answer;
          const told = JSON.parse(answer);
          return JSON.stringify({ ...told, user: { ...told.user, is_restricted: true } });
        },
      });
      expect((await slack.command("bob", ports, "")).text).toContain("owners and admins");
    });

    test.each([
      ["the scope was declined", { ok: false, error: "missing_scope" }],
      ["the group is gone", { ok: false, error: "no_such_subteam" }],
      ["Slack names nobody", { ok: true }],
    ])("nobody may for it when %s", async (_what, answer) => {
      await added();
      asks({ "usergroups.users.list": answer });
      expect((await slack.command("bob", ports, "")).text).toContain("owners and admins");
      expect(await slack.command("dana", ports, "")).toEqual({ status: 200, text: "" });
    });

    test("nobody is let in for it when Slack does not answer, and admins still are", async () => {
      await added();
      asks({ "usergroups.users.list": 503 });
      expect((await slack.command("bob", ports, "")).text).toContain("does not say at the moment");
      expect(await slack.command("dana", ports, "")).toEqual({ status: 200, text: "" });
    });

    test("the settings keep it where groups cannot be read", async () => {
      await added();
      asks({ "usergroups.list": { ok: false, error: "missing_scope" } });
      await settings({ enabled: yes, othersMayLook: yes });
      expect(await slack.store.note(agency, "settings")).toMatchObject({
        groups: ["S1"],
        othersMayLook: true,
      });
    });
  });

  test("nobody is let in when Slack does not say who they are", async () => {
    await slack.store.setNote(agency, "settings", { enabled: true });
    slack.proxy.meddle({
      before: ({ method }) => (method === "users.info" ? { status: 500, body: "" } : null),
    });
    expect((await slack.command("dana", ports, "")).text).toContain("does not say at the moment");
    slack.proxy.meddle({});
    expect(await slack.command("dana", ports, "")).toEqual({ status: 200, text: "" });
  });

  test("who lost their right to look has no summaries any more, until they have it again", async () => {
    const bob = slack.user("bob");
    const people = (...ids: string[]) =>
      slack.store.setNote(agency, "settings", { enabled: true, people: ids, groups: [] });
    await people(bob);
    const own = (await slack.peer.bot.conversations.open({ users: bob })).channel?.id ?? "";
    await slack.type("bob", own, "digest daily at 9");
    const requester = { id: bob, name: "Bob" };
    const home = `${agency}:${own}:dm`;
    await slack.store.commit(making(aRequest({ agency, home, requester, status: "action-required" })));
    const told = async () => (await slack.messages(own)).filter(({ text }) => text.includes(sidOf(1))).length;
    await slack.pass(24);
    expect(await told()).toBe(1);
    await people();
    await slack.pass(24);
    expect(await told()).toBe(1);
    await people(bob);
    await slack.pass(24);
    expect(await told()).toBe(2);
    is("bob", { deleted: true });
    await slack.restart();
    await slack.pass(24);
    expect(await told()).toBe(2);
  }, 30_000);
});
