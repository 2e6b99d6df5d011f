import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { fileInSlack } from "../adapters/slack/file-in-slack.ts";
import { agency, openSlack, type TestSlack } from "../adapters/slack/open-slack.ts";
import { openTeams, type TestTeams } from "../support/open-teams.ts";
import { channel, type Where, wordsOf } from "../support/teams-people.ts";
import { portIn } from "../support/teams-port.ts";

/** Hours until the carriers agreed on a date, a step at a time. */
const toDate = [1, 24, 30, 26];

describe("keeping people informed in Slack", () => {
  let slack: TestSlack;
  let ports: string;
  let news: string;
  beforeEach(async () => {
    slack = await openSlack();
    ports = slack.channel("ports");
    news = slack.channel("news");
  });
  afterEach(() => slack.close());

  const direct = async (name: string): Promise<string[]> => {
    const opened = await slack.peer.bot.conversations.open({ users: slack.user(name) });
    return (await slack.messages(opened.channel?.id ?? "")).map(({ text }) => text);
  };
  const heard = async () => (await slack.messages(news)).map(({ text }) => text);
  const pass = async (hours: number[]) => {
    for (const each of hours) await slack.pass(each);
  };

  test("somebody who is mentioned hears the news in a direct message, once, and may stop it there", async () => {
    const root = await fileInSlack(slack, ports, "(212) 555-0100");
    const bob = slack.user("bob");
    await slack.type("dana", ports, `<@U0PORT> keep <@${bob}> informed`, root);
    expect((await slack.messages(ports, root)).map(({ text }) => text).join()).toContain("hears of PR-");
    await pass(toDate);
    const told = (await direct("bob")).filter((text) => text.includes("The numbers move on"));
    expect(told).toHaveLength(1);
    await slack.type("dana", ports, `<@U0PORT> stop informing <@${bob}>`, root);
    await pass([24 * 6, 24 * 12]);
    expect((await direct("bob")).filter((text) => text.includes("It is done"))).toEqual([]);
  }, 60_000);

  test("a muted channel is told afterwards in one message, urgent news come through, and its digest comes at its hour", async () => {
    await slack.command("dana", news, "subscribe");
    await slack.type("dana", news, "<@U0PORT> mute this channel for 5 days");
    const before = (await heard()).length;
    await fileInSlack(slack, ports, "(212) 555-0177");
    await slack.pass(1);
    expect(await heard()).toHaveLength(before);
    await pass([24, 30]);
    expect(await heard()).toHaveLength(before + 1);
    await pass([24 * 3]);
    const after = (await heard()).filter((text) => text.includes("While it was quiet"));
    expect(after).toHaveLength(1);
    await slack.type("dana", news, "<@U0PORT> digest daily at 9");
    await pass([24, 24]);
    const digests = (await heard()).filter((text) => text.includes("Ports on"));
    expect(digests.length).toBeGreaterThanOrEqual(1);
    expect(digests[0]).toContain("Waiting for somebody here");
  }, 60_000);

  test("the command in a channel is for that channel where it says so, else for whoever types it", async () => {
    await slack.command("dana", news, "digest daily at 9 here");
    await slack.command("dana", news, "quiet hours 6pm to 8am");
    const places = (await slack.store.dueListeners(Number.MAX_SAFE_INTEGER, 9)).map(
      ({ listener }) => listener,
    );
    expect(places).toMatchObject([{ place: `${agency}:${news}:dm`, person: null, quiet: null }]);
    const opened = await slack.peer.bot.conversations.open({ users: slack.user("dana") });
    const own = await slack.store.listener(agency, `${agency}:${opened.channel?.id}:dm`);
    expect(own?.listener).toMatchObject({
      person: { id: slack.user("dana") },
      quiet: { from: 1080, to: 480 },
    });
    await slack.command("bob", news, "digest off here");
    expect((await slack.store.listener(agency, `${agency}:${news}:dm`))?.listener.digest).not.toBeNull();
  }, 60_000);

  test("how one hears is seen and chosen by buttons, beginning at the home tab", async () => {
    const opened = await slack.peer.bot.conversations.open({ users: slack.user("dana") });
    const own = opened.channel?.id ?? "";
    const listener = async () => (await slack.store.listener(agency, `${agency}:${own}:dm`))?.listener;
    const press = async (label: string) =>
      slack.press("dana", await slack.messages(own), label, { channel: own });
    await slack.type("dana", own, "home");
    await press("What I hear");
    await press("A summary every day at 9");
    await press("Quiet from 6 PM to 8 AM");
    expect(await listener()).toMatchObject({ digest: { every: "day", minute: 540 }, quiet: { from: 1080 } });
    await press("No summary");
    await press("No quiet hours");
    expect(await listener()).toMatchObject({ digest: null, quiet: null });
  }, 60_000);

  test("the checklist stays one message, ticked by its buttons, and the date is handed out as a file", async () => {
    const root = await fileInSlack(slack, ports, "(212) 555-0100");
    await pass(toDate);
    await slack.press("dana", await slack.messages(ports, root), "Add it to a calendar", {
      channel: ports,
      thread: root,
    });
    expect(slack.proxy.of("files.completeUploadExternal")).not.toHaveLength(0);
    const lists = async () =>
      (await slack.messages(ports, root)).filter(({ text }) => text.includes("Port day checklist"));
    for (let day = 0; day < 14 && (await lists()).length === 0; day += 1) await slack.pass(12);
    await slack.press("dana", await slack.messages(ports, root), "Routing", { channel: ports, thread: root });
    expect(await lists()).toHaveLength(1);
    expect((await lists())[0]?.text).toMatch(/1 of 5 done[\s\S]*Routing[^:]*: Done/);
  }, 60_000);
});

describe("keeping people informed in Teams", () => {
  let teams: TestTeams;
  const news: Where = { ...channel("news") };
  beforeEach(async () => {
    teams = await openTeams();
  });
  afterEach(() => teams.close());

  const words = (where: Where): string[] => teams.messages(where).map(wordsOf);
  const pass = async (hours: number[]) => {
    for (const each of hours) await teams.pass(each);
  };

  const filed = async (): Promise<Where> => {
    const port = portIn(teams);
    const where = await port.begin();
    await port.answerAll(where, "(212) 555-0100");
    await port.uploadBill(where);
    await teams.type("dana", where, "submit");
    await teams.press("dana", where, "Yes, file it");
    for (const text of ["sign", "Dana Reyes"]) await teams.type("dana", where, text);
    return where;
  };

  test("somebody who is mentioned hears the news in their personal chat, and the checklist stays one card", async () => {
    const where = await filed();
    await teams.type("dana", where, "keep <at>ravi</at> informed", {
      own: {
        entities: [
          {
            type: "mention",
            mentioned: { id: "28:22222222-2222-4222-8222-222222222222", name: "Portside" },
            text: "<at>Portside</at>",
          },
          { type: "mention", mentioned: { id: "29:ravi", name: "ravi" }, text: "<at>ravi</at>" },
        ],
      },
    });
    expect(words(where).join()).toContain("hears of PR-");
    await pass(toDate);
    const told = words(teams.personal("ravi")).filter((each) => each.includes("The numbers move on"));
    expect(told).toHaveLength(1);
    const lists = () => words(where).filter((each) => each.includes("Port day checklist"));
    for (let day = 0; day < 14 && lists().length === 0; day += 1) await teams.pass(12);
    await teams.press("dana", where, "Routing");
    expect(lists()).toHaveLength(1);
    expect(lists()[0]).toContain("1 of 5 done");
  }, 60_000);

  test("how one hears is seen and chosen by buttons, beginning at the dashboard", async () => {
    const own = teams.personal("dana");
    await teams.type("dana", own, "home");
    await teams.press("dana", own, "What I hear");
    await teams.press("dana", own, "A summary every Monday");
    await teams.press("dana", own, "Mute for 2 hours");
    const [due] = await teams.store.dueListeners(Number.MAX_SAFE_INTEGER, 9);
    expect(due?.listener).toMatchObject({
      person: { id: "aad-dana" },
      digest: { every: "week", weekday: 1, minute: 540 },
      muted: { all: false },
    });
  }, 60_000);

  test("a muted channel is told afterwards in one message", async () => {
    await teams.type("dana", news, "subscribe");
    await teams.type("dana", news, "mute this channel for 5 days");
    const heard = () => teams.connector.posted.filter(({ chat }) => chat.startsWith(news.id)).map(wordsOf);
    const before = heard().length;
    await filed();
    await pass(toDate);
    expect(heard()).toHaveLength(before);
    await pass([24 * 2]);
    expect(heard().filter((each) => each.includes("While it was quiet"))).toHaveLength(1);
  }, 60_000);
});
