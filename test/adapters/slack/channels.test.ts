import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { fileInSlack } from "./file-in-slack.ts";
import { agency, openSlack, type TestSlack } from "./open-slack.ts";

const refusal = (error: string) => ({ status: 200, body: JSON.stringify({ ok: false, error }) });

describe("what channels hear", () => {
  let slack: TestSlack;
  let ports: string;
  let news: string;
  beforeEach(async () => {
    slack = await openSlack();
    ports = slack.channel("ports");
    news = slack.channel("news");
  });
  afterEach(() => slack.close());

  const filed = (number?: string): Promise<string> => fileInSlack(slack, ports, number);
  const heard = async (where = news) => (await slack.messages(where)).map(({ text }) => text).toReversed();
  const broadcasts = () =>
    slack.proxy.of("chat.postMessage").filter(({ fields }) => fields.reply_broadcast === "true").length;

  test("a subscribed channel hears of milestones with a link, and no more once it is unsubscribed", async () => {
    expect(await slack.command("dana", news, "subscribe")).toEqual({ status: 200, text: "" });
    await filed();
    const told = await heard();
    expect(told).toHaveLength(3);
    expect(told[1]).toMatch(/PR-/);
    expect(JSON.stringify((await slack.messages(news))[0])).toContain("Link to the conversation");
    expect((await slack.command("dana", news, "unsubscribe")).text).toContain("no other requests");
    for (const hours of [1, 24, 30]) await slack.pass(hours);
    expect(await heard()).toHaveLength(3);
  }, 30_000);

  test("one that wants only what needs somebody hears only that", async () => {
    await slack.command("dana", news, "subscribe action");
    expect((await slack.command("dana", news, "subscribe often")).text).toContain("subscribe done");
    await filed();
    expect(await heard()).toHaveLength(1);
    for (const hours of [1, 24, 30]) await slack.pass(hours);
    expect(await heard()).toHaveLength(2);
  }, 30_000);

  test("one may hear of one carrier, a tag or somebody's own requests, and says so when it is asked", async () => {
    await slack.command("dana", news, "subscribe milestones from Second Bell");
    await filed();
    expect(await heard()).toHaveLength(1);
    expect((await slack.command("dana", news, "hears")).text).toContain("moving away from Second Bell");
    await slack.type("dana", news, "<@U0PORT> subscribe all mine from sandbox");
    expect(await slack.store.note(agency, `channel/${news}`)).toMatchObject({
      alerts: "all",
      mine: true,
      carriers: ["sandbox"],
    });
    await slack.type("dana", news, "<@U0PORT> what does this channel hear?");
    await slack.pass(26);
    expect((await heard()).join("\n")).toContain("compares it with its records");
    await slack.type("bob", news, "<@U0PORT> unsubscribe");
    expect(await slack.store.note(agency, `channel/${news}`)).toMatchObject({ alerts: "all" });
    await slack.type("dana", news, "<@U0PORT> unsubscribe");
    expect(await slack.store.note(agency, `channel/${news}`)).toMatchObject({ alerts: "none", carriers: [] });
  }, 30_000);

  test("milestones are shown in the channel of the thread, all news, or nothing, as it is set", async () => {
    await filed("(212) 555-0100");
    expect(broadcasts()).toBe(2);
    await slack.store.setNote(agency, `channel/${ports}`, { broadcast: "none" });
    for (const hours of [1, 24, 30, 26]) await slack.pass(hours);
    expect(broadcasts()).toBe(2);
    await slack.store.setNote(agency, `channel/${ports}`, { broadcast: "all" });
    for (const hours of [24 * 6, 24 * 12]) await slack.pass(hours);
    expect(broadcasts()).toBeGreaterThan(2);
  }, 30_000);

  test("a subscription outlives a channel that is closed to us, and who made it is told once", async () => {
    await slack.command("dana", news, "subscribe");
    slack.proxy.meddle({
      before: ({ method, fields }) =>
        method === "chat.postMessage" && fields.channel === news ? refusal("not_in_channel") : null,
    });
    await filed();
    const direct = (await slack.peer.bot.conversations.open({ users: slack.user("dana") })).channel?.id ?? "";
    expect((await heard(direct)).join()).toContain(`<#${news}>`);
    for (const hours of [1, 24, 30]) await slack.pass(hours);
    expect(await heard(direct)).toHaveLength(1);
    expect(await slack.store.note(agency, `channel/${news}`)).toMatchObject({
      alerts: "milestones",
      trouble: "not_in_channel",
    });
  }, 30_000);

  test("a channel to which Slack refuses to write, for whatever reason, keeps nothing from the others", async () => {
    const [first = "", second = ""] = [news, slack.channel("general")].sort();
    for (const channel of [first, second]) await slack.command("dana", channel, "subscribe");
    slack.proxy.meddle({
      before: ({ method, fields }) =>
        method === "chat.postMessage" && fields.channel === first ? refusal("no_permission") : null,
    });
    await filed();
    expect(await heard(second)).toHaveLength(3);
    expect(await slack.store.note(agency, `channel/${first}`)).toMatchObject({ trouble: "no_permission" });
    expect(await slack.store.note(agency, `channel/${second}`)).toMatchObject({ trouble: null });
  }, 30_000);

  test("where a thread is closed and who began its request has left, the others hear of it all the same", async () => {
    await slack.command("dana", news, "subscribe");
    await filed();
    const before = (await heard()).length;
    slack.proxy.meddle({
      before: ({ method, fields }) => {
        if (method === "conversations.open") return refusal("user_disabled");
        return method === "chat.postMessage" && fields.channel === ports ? refusal("is_archived") : null;
      },
    });
    for (const hours of [1, 24, 30]) await slack.pass(hours);
    expect((await heard()).length).toBeGreaterThan(before);
    expect(slack.lines.filter(({ message }) => message === "effect failed, tried again later")).toEqual([]);
  }, 30_000);

  test("who subscribed a closed channel and has left the company keeps nothing from the others", async () => {
    await slack.command("dana", news, "subscribe");
    slack.proxy.meddle({
      before: ({ method, fields }) => {
        if (method === "conversations.open") return refusal("user_disabled");
        return method === "chat.postMessage" && fields.channel === news ? refusal("is_archived") : null;
      },
    });
    await filed();
    expect(slack.lines.filter(({ message }) => message === "effect failed, tried again later")).toEqual([]);
  }, 30_000);

  test("who subscribed their own direct message and may not look any more hears nothing there", async () => {
    const bob = slack.user("bob");
    const people = (...ids: string[]) =>
      slack.store.setNote(agency, "settings", { enabled: true, people: ids });
    const direct = (await slack.peer.bot.conversations.open({ users: bob })).channel?.id ?? "";
    await people(bob);
    await slack.type("bob", direct, "subscribe");
    await filed();
    const before = (await heard(direct)).filter((text) => text.includes("PR-")).length;
    expect(before).toBeGreaterThan(0);
    await people();
    for (const hours of [1, 24, 30]) await slack.pass(hours);
    expect((await heard(direct)).filter((text) => text.includes("PR-"))).toHaveLength(before);
    expect(await slack.store.note(agency, `channel/${direct}`)).toMatchObject({ alerts: "milestones" });
  }, 30_000);

  test("a subscribed channel that others read by now is told nothing, and who subscribed it is told once", async () => {
    await slack.command("dana", news, "subscribe");
    const before = (await heard()).length;
    await slack.event(
      { type: "message", channel: news, user: slack.user("dana"), text: "<@U0PORT> help", ts: "1.2" },
      "Ev1",
      undefined,
      { is_ext_shared_channel: true },
    );
    await filed();
    expect(await heard()).toHaveLength(before);
    const direct = (await slack.peer.bot.conversations.open({ users: slack.user("dana") })).channel?.id ?? "";
    expect((await heard(direct)).join()).toContain("shared with another organisation");
    for (const hours of [1, 24, 30]) await slack.pass(hours);
    expect(await heard(direct)).toHaveLength(1);
    expect(await slack.store.note(agency, `channel/${news}`)).toMatchObject({
      alerts: "milestones",
      trouble: "shared",
    });
  }, 30_000);

  test("the confirmation has the SID alone, to be copied, and a link to its thread", async () => {
    const root = await filed("(212) 555-0100");
    const confirmed = (await slack.messages(ports, root)).findLast(({ text }) =>
      text.includes("It is filed"),
    );
    const shown = JSON.stringify(confirmed?.blocks);
    const { permalink } = await slack.peer.bot.chat.getPermalink({ channel: ports, message_ts: root });
    expect(shown).toMatch(/\*Request SID\*\\n```PR-[0-9A-Z]{4}-[0-9A-Z]{4}```/);
    expect(shown).toContain(
      `<${permalink?.replace(slack.peer.apiUrl.replace("/api/", ""), slack.proxy.url)}|`,
    );
  }, 30_000);

  test("where Portside is not, a command says how to let it in", async () => {
    slack.proxy.meddle({
      before: ({ method }) => (method === "chat.postMessage" ? refusal("not_in_channel") : null),
    });
    expect((await slack.command("dana", ports, "")).text).toContain("/invite <@U0PORT>");
    expect((await slack.command("dana", news, "subscribe")).text).toContain("/invite <@U0PORT>");
    await slack.interact({
      ...slack.from("dana"),
      type: "message_action",
      trigger_id: await slack.trigger("dana"),
      callback_id: "port_attach",
      channel: { id: news },
      message: { ts: "1.2", text: "212-555-0188", user: slack.user("bob") },
    });
    expect(JSON.stringify(slack.view())).toContain("Add me there with /invite, then");
  });

  test("a card that was deleted is posted again, and edited there from then on", async () => {
    const root = await filed("(212) 555-0100");
    slack.proxy.meddle({
      before: ({ method, fields }) =>
        method === "chat.update" && fields.ts === root ? refusal("message_not_found") : null,
    });
    for (const hours of [1, 24, 30, 26]) await slack.pass(hours);
    const cards = (await slack.messages(ports, root)).filter(
      ({ blocks }, at) => at > 0 && blocks?.[0]?.type === "header",
    );
    expect(cards).toHaveLength(1);
    expect(slack.proxy.of("chat.update").at(-1)?.fields.ts).toBe(cards[0]?.ts);
  }, 30_000);
});
