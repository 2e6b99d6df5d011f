import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Sid } from "../../../src/core/values/sid.ts";
import { openTeams, type TestTeams } from "../../support/open-teams.ts";
import { actionsOf, agency, channel, group, type Where, wordsOf } from "../../support/teams-people.ts";
import { portIn } from "../../support/teams-port.ts";

const ports = channel("ports");

describe("ways in", () => {
  let teams: TestTeams;
  beforeEach(async () => {
    teams = await openTeams();
  });
  afterEach(() => teams.close());

  const roots = () =>
    teams.connector.posted
      .filter(({ id, chat }) => chat === `${ports.id};messageid=${id}`)
      .map(({ id }) => id);
  const lastThread = (): Where => ({ ...ports, root: roots().at(-1) ?? "" });
  const sidIn = (where: Where): Sid =>
    (/PR-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(teams.messages(where).map(wordsOf).join("\n"))?.[0] ?? "") as Sid;
  const extension = (name: string, where: Where, value: object) =>
    teams.deliver(
      teams.from(name, where, {
        type: "invoke",
        name: "composeExtension/fetchTask",
        value: { commandId: "startPort", ...value },
      }),
    );
  const slash = (name: string, where: Where, text: string) =>
    teams.type(name, where, text, {
      mention: false,
      own: {
        recipient: { id: "28:22222222-2222-4222-8222-222222222222", name: "Portside", isTargeted: true },
      },
    });

  test.each(["port", "/port", "port new"])(
    "%s by a mention begins a thread below a card of its own",
    async (text) => {
      await teams.type("dana", ports, text);
      expect(wordsOf(teams.found(lastThread(), "Request SID"))).toContain(sidIn(lastThread()));
      expect(teams.connector.made.find(({ path }) => path === "/v3/conversations")?.body).toMatchObject({
        isGroup: true,
        channelData: { channel: { id: ports.id } },
      });
    },
  );

  test("port import follows a port that was filed elsewhere, for those who run ports", async () => {
    await teams.type("dana", ports, "port import SBX-900010");
    const sid = sidIn(lastThread());
    expect(wordsOf(teams.found(lastThread(), `SBX-900010 is ${sid}`))).toContain("(212) 555-0110");
    await teams.type("ravi", ports, "port import SBX-900011");
    expect(roots()).toHaveLength(1);
  });

  test("a message to the carrier is written in a card with several lines, and passed on", async () => {
    await teams.type("dana", ports, "port import SBX-900010");
    await teams.press("dana", lastThread(), "Write to Sandbox carrier");
    const form = teams.found(lastThread(), "The porting desk of Sandbox carrier reads it");
    expect(teams.found(lastThread(), "SBX-900010 is PR-")).not.toBe(form);
    expect(JSON.stringify(form.card)).toContain('"isMultiline":true');
    const submit = actionsOf(form)[0]?.title ?? "";
    await teams.press("dana", lastThread(), submit, {
      message: form,
      inputs: { "text:message": "Any news?\nThank you." },
    });
    expect(teams.found(lastThread(), "has your message about PR-")).toBeDefined();
    expect(await teams.store.pendingEffects()).toMatchObject({ count: 0 });
  });

  test("a mention in a thread goes on in that thread", async () => {
    const thread = { ...ports, root: "1600000099999" };
    await teams.type("dana", thread, "port");
    expect(roots()).toEqual([]);
    expect(teams.found(thread, "six points")).toBeDefined();
  });

  test("a message without a mention is other people's talk; in a thread of ours it is an answer", async () => {
    await teams.type("dana", ports, "shall we port the numbers?", { mention: false });
    expect(teams.connector.posted.filter(({ chat }) => chat.startsWith(ports.id))).toEqual([]);
    await teams.type("dana", ports, "port");
    const thread = lastThread();
    await teams.type("dana", thread, "agree", { mention: false });
    expect(teams.found(thread, "Is any of these on the account")).toBeDefined();
    const { length } = teams.messages(thread);
    await teams.type("dana", thread, "<at>Ravi</at> what do you think?", {
      mention: false,
      own: {
        entities: [{ type: "mention", mentioned: { id: "29:ravi", name: "Ravi" }, text: "<at>Ravi</at>" }],
      },
    });
    expect(teams.messages(thread)).toHaveLength(length);
  });

  test("a slash command in a channel begins a thread for all, and answers questions for its sender alone", async () => {
    await slash("dana", ports, "port");
    expect(teams.found(lastThread(), "six points")).toBeDefined();
    const sid = sidIn(lastThread());
    await slash("dana", ports, `port status ${sid}`);
    const status = teams.found(ports, "Draft");
    expect(status.only).toBe("29:dana");
    await slash("ravi", ports, "port list");
    expect(teams.found(ports, "handled by a few people").only).toBe("29:ravi");
  });

  test("where private answers in place are not taken, they go to the personal chat", async () => {
    await slash("dana", ports, "port list");
    teams.connector.scripted.push({ match: /isTargetedActivity/, status: 400, code: "BadArgument" });
    await slash("dana", ports, "help");
    teams.connector.scripted.push({
      match: /isTargetedActivity/,
      status: 403,
      code: "BotNotInConversationRoster",
    });
    await slash("ravi", ports, "port list");
    expect(teams.found(teams.personal("ravi"), "handled by a few people")).toBeDefined();
    await slash("dana", ports, "port");
    expect(teams.found(lastThread(), "six points")).toBeDefined();
  });

  test("the compose extension begins one where it is used, and says where it goes on", async () => {
    const inChannel = await extension("dana", ports, { commandContext: "compose" });
    expect(inChannel.body).toEqual({ task: { type: "message", value: expect.stringContaining("thread") } });
    expect(teams.found(lastThread(), "six points")).toBeDefined();
    await extension("dana", group, { commandContext: "compose" });
    expect(teams.found(group, "six points")).toBeDefined();
    const refused = await extension("gina", ports, { commandContext: "compose" });
    expect(JSON.stringify(refused.body)).toContain("handled by a few people");
  });

  test("where Portside is not in the chat, the extension begins one in the personal chat", async () => {
    teams.connector.gone.add(ports.id);
    const { body } = await extension("dana", ports, { commandContext: "compose" });
    expect(JSON.stringify(body)).toContain("personal chat");
    expect(teams.found(teams.personal("dana"), "six points")).toBeDefined();
  });

  test("the message action takes the numbers out of the message once all is agreed to", async () => {
    const thread = { ...ports, root: "1600000088888" };
    await extension("dana", thread, {
      commandContext: "message",
      messagePayload: {
        id: "1600000088888",
        body: { contentType: "html", content: "<p>Please port (212)&nbsp;555-0100<br>and 212-555-0101</p>" },
        from: { user: { id: "AAD-RAVI", displayName: "Ravi Reyes" } },
      },
    });
    const source = teams.found(thread, "wrote: “Please port (212) 555-0100 and 212-555-0101”");
    expect(wordsOf(source)).toContain("Ravi Reyes wrote");
    expect(wordsOf(source)).toContain("Dana Reyes starts moving these numbers");
    await teams.press("dana", thread, "Agree to all six");
    const { results } = await teams.store.find(agency, { type: "mine" }, "aad-dana", 1);
    expect(results[0]?.answers.numbers?.value).toEqual(["+12125550100", "+12125550101"]);
  });

  test("a SID in other people's talk is answered to its writer alone, once in a while, if they may", async () => {
    await teams.type("dana", ports, "port");
    const sid = sidIn(lastThread());
    const elsewhere = channel("news");
    await teams.type("dana", elsewhere, `what about ${sid}?`, { mention: false });
    expect(teams.found(teams.personal("dana"), sid)).toBeDefined();
    const { length } = teams.connector.posted;
    await teams.type("dana", elsewhere, `and ${sid}?`, { mention: false });
    await teams.type("ravi", elsewhere, `and ${sid}?`, { mention: false });
    expect(teams.connector.posted).toHaveLength(length);
  });

  test("the status of a SID is told by a mention anywhere", async () => {
    await teams.type("dana", ports, "port");
    const sid = sidIn(lastThread());
    await teams.type("dana", group, `status of ${sid}`);
    expect(wordsOf(teams.found(group, sid))).toContain("Draft");
  });

  test("subscribed channels hear of milestones of other threads, with the way there", async () => {
    const news = channel("news");
    await teams.type("dana", news, "subscribe action");
    await teams.type("dana", channel("quiet"), "subscribe done");
    await teams.type("dana", channel("wrong"), "subscribe often");
    expect(teams.connector.posted.map(wordsOf).join("\n")).toContain("**subscribe milestones**");
    await teams.type("dana", ports, "port");
    const thread = lastThread();
    const port = portIn(teams);
    await port.answerAll(thread, "(212) 555-0177");
    await port.uploadBill(thread);
    const alerts = () =>
      teams.connector.posted.filter(({ id, chat }) => chat === `${news.id};messageid=${id}`);
    await port.fileIt(thread);
    for (const hours of [1, 24, 30]) await teams.pass(hours);
    expect(alerts()).toHaveLength(1);
    const [link] = actionsOf(alerts()[0] as never).filter(({ title }) => title === "Open the conversation");
    expect(link?.url).toContain(`/l/message/${encodeURIComponent(ports.id)}/${thread.root}`);
    await teams.type("dana", news, "what does this channel hear?");
    expect(teams.connector.posted.at(-1)?.text).toContain("every moment when somebody has to act");
    await teams.type("dana", news, "subscribe all mine from Verizon #chicago");
    expect(await teams.store.note(agency, `channel/${news.id}`)).toMatchObject({
      alerts: "all",
      mine: true,
      carriers: ["Verizon"],
      tags: ["chicago"],
    });
    await teams.type("dana", news, "unsubscribe");
    expect(await teams.store.note(agency, `channel/${news.id}`)).toMatchObject({ alerts: "none" });
  });

  test("help says what works where, and hello is said once for each place", async () => {
    await teams.type("dana", ports, "port help");
    expect(teams.connector.posted.at(-1)?.text).toContain("In a channel or group chat mention me");
    await teams.installing("dana", ports, "add", {
      channelData: {
        tenant: { id: "11111111-1111-4111-8111-111111111111" },
        team: { id: "19:team@thread.tacv2" },
        settings: { selectedChannel: { id: "19:chosen@thread.tacv2" } },
      },
    });
    const hello = () => teams.connector.posted.filter((each) => wordsOf(each).includes("Portside is here"));
    expect(hello()).toHaveLength(0);
    await teams.installing("dana", channel("fresh"), "add");
    await teams.installing("dana", channel("fresh"), "add");
    expect(hello()).toHaveLength(1);
  });
});
