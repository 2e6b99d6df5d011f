import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "@jest/globals";
import type { NumberStatus } from "../../src/core/carrier.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import type { Store } from "../../src/runtime/ports.ts";
import { openSlack, agency as slackAgency } from "../adapters/slack/open-slack.ts";
import { onOneLine } from "../support/answering-person.ts";
import { dataFolder } from "../support/data-folder.ts";
import { openTeams, publicUrl } from "../support/open-teams.ts";
import { runPortside } from "../support/portside-process.ts";
import { actionsOf, channel, nodesOf, agency as teamsAgency, wordsOf } from "../support/teams-people.ts";
import { answersOf, aRequest, making } from "../support/turns.ts";

const [one, two] = ["+12125550142", "+12125550143"] as const;

/** A port that is under way, with two numbers. */
const underWay = (agency: string): PortRequest =>
  aRequest({
    agency,
    home: "elsewhere:1",
    status: "with-carrier",
    submitted: 5,
    attempt: 1,
    date: "2026-12-03",
    answers: answersOf({ numbers: [one, two], carrier: "Verizon" }),
    numbers: {
      [one]: { status: "with-carrier" as NumberStatus },
      [two]: { status: "rejected" as NumberStatus },
    },
  });

const stands = async (store: Store, agency: string) =>
  (await store.numbers(agency, {}, 20)).numbers.map(
    ({ number, status, person }) => `${number.slice(-4)} ${status} ${person?.name ?? "-"}`,
  );

let close: (() => Promise<void>) | null = null;
afterEach(async () => {
  await close?.();
  close = null;
});

test("the numbers of an agency in the terminal: brought in, given, listed and written out", async () => {
  const data = dataFolder();
  close = async () => data.remove();
  const lines = [
    "numbers add 212-555-0142 and 212-555-0143",
    "set-up link https://acme.example/phone",
    "assign 0142 to Jo Roe <jo@acme.example>",
    "who has 0142?",
    "assign 0142 to me",
    "no",
    "unassigned numbers",
    "export numbers",
  ];
  const { transcript, code } = await runPortside({ folder: data.folder, script: `${lines.join("\n")}\n` });
  const said = onOneLine(transcript);
  expect(code).toBe(0);
  for (const words of [
    "Added 2 numbers.",
    "(212) 555-0142 is Jo Roe's now.",
    "the mail to jo@acme.example waits as a file in the outbox folder",
    "(212) 555-0142 is Jo Roe's. ",
    "is Jo Roe's now. Give it to Dana Reyes instead?",
    "Left as it is.",
    "There is 1 number that is nobody's.",
  ])
    expect(said).toContain(words);
  const path = /Numbers: (\S+\.csv)/.exec(said)?.[1] ?? "";
  const rows = readFileSync(path, "utf8").trim().split("\r\n").slice(1);
  expect(rows).toEqual([
    "+12125550142,claimed,assigned,Jo Roe,jo@acme.example,,,,,,",
    "+12125550143,claimed,free,,,,,,,,",
  ]);
});

describe("the numbers of an agency in Slack", () => {
  const opened = async () => {
    const slack = await openSlack();
    close = slack.close;
    await slack.store.commit(making(underWay(slackAgency)));
    const ports = slack.channel("ports");
    const privately = () => slack.proxy.of("chat.postEphemeral").map(({ fields }) => fields.text ?? "");
    const directWith = async (name: string) =>
      (await slack.peer.bot.conversations.open({ users: slack.user(name) })).channel?.id ?? "";
    return { slack, ports, privately, directWith };
  };

  test("are listed to whoever asks, filtered by buttons, and handed out as a file", async () => {
    const { slack, ports, privately, directWith } = await opened();
    await slack.command("dana", ports, "numbers");
    expect(privately().at(-1)).toMatch(/There are 2 numbers: 1 on its way, 1 did not come\.[\s\S]*555-0142/);
    await slack.command("dana", ports, "failed numbers");
    expect(privately().at(-1)).toContain("(212) 555-0143 · did not come · nobody's");
    await slack.command("dana", ports, "who has 0142?");
    expect(privately().at(-1)).toContain("is nobody's yet. It is on its way with PR-0000-0001");
    await slack.command("dana", ports, "numbers csv");
    const done = slack.proxy.of("files.completeUploadExternal").at(-1);
    expect(done?.fields.channel_id).toBe(await directWith("dana"));
    await slack.command("bob", ports, "numbers");
    expect(privately().at(-1)).not.toContain("555-0142");
    expect((await slack.messages(ports)).map(({ text }) => text).join()).not.toContain("555-0142");
  });

  test("are given to somebody by a mention, who is told alone and once", async () => {
    const { slack, ports, directWith } = await opened();
    await slack.command("dana", ports, "set-up link https://acme.example/phone");
    await slack.command("dana", ports, `assign 0142 to <@${slack.user("bob")}|bob>`);
    const name = (await slack.store.numbersAmong(slackAgency, [one]))[0]?.person;
    expect(name?.id).toBe(slack.user("bob"));
    const told = (await slack.messages(await directWith("bob"))).map(({ text }) => text);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain("gave you a phone number: (212) 555-0142");
    expect(told[0]).toContain("https://acme.example/phone");
    await slack.command("dana", ports, `assign 0142 to <@${slack.user("bob")}|bob>`);
    expect(await slack.messages(await directWith("bob"))).toHaveLength(1);
  });

  test("are given to a member by the address of their mailbox, who gets a direct message and no mail", async () => {
    const { slack, ports, privately, directWith } = await opened();
    const { email = "" } = (await slack.peer.bot.users.info({ user: slack.user("bob") })).user?.profile ?? {};
    await slack.command("dana", ports, `assign 0142 to Bob <${email}>`);
    const told = (await slack.messages(await directWith("bob"))).map(({ text }) => text);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain("gave you a phone number: (212) 555-0142");
    expect(privately().join()).not.toContain("waits as a file");
    await slack.command("dana", ports, "reassign 0142 to Jo <jo@elsewhere.example>");
    expect(privately().join()).toContain("the mail to jo@elsewhere.example waits as a file");
  });

  test("are given by the form, to somebody chosen and to a list", async () => {
    const { slack, directWith } = await opened();
    const direct = await directWith("dana");
    await slack.command("dana", direct, "numbers add 646-555-0150");
    await slack.type("dana", direct, "numbers");
    await slack.press("dana", await slack.messages(direct), "Assign numbers", { channel: direct });
    const view = slack.view();
    expect(JSON.stringify(view.blocks)).toContain("users_select");
    expect(JSON.stringify(view.blocks)).not.toContain("PR-0000-0000");
    const wrong = await slack.submit("dana", view, { "given-numbers": "none" });
    expect(wrong.body).toMatchObject({ response_action: "errors" });
    await slack.submit("dana", view, {
      "given-numbers": "0142",
      "given-to": { type: "users_select", selected_user: slack.user("bob") },
      "given-list": "0150, Jo Roe, jo@acme.example",
    });
    const rows = (await slack.store.numbers(slackAgency, {}, 20)).numbers;
    expect(rows.map(({ person }) => person?.id ?? null)).toEqual([
      slack.user("bob"),
      null,
      "mail:jo@acme.example",
    ]);
    expect((await slack.messages(await directWith("bob"))).map(({ text }) => text).join()).toContain(
      "555-0142",
    );
  });

  test("have a set-up link in the settings", async () => {
    const { slack, ports } = await opened();
    await slack.command("dana", ports, "settings");
    const view = slack.view();
    await slack.submit("dana", view, { setUp: "http://acme.example/phone" });
    expect(await slack.store.note(slackAgency, "set-up link")).toBeNull();
    await slack.submit("dana", view, { setUp: "https://acme.example/phone" });
    expect(await slack.store.note(slackAgency, "set-up link")).toBe("https://acme.example/phone");
    await slack.submit("dana", view, { setUp: "" });
    expect(await slack.store.note(slackAgency, "set-up link")).toBeNull();
  });
});

describe("the numbers of an agency in Teams", () => {
  const ports = channel("ports");
  const opened = async () => {
    const teams = await openTeams();
    close = teams.close;
    await teams.store.commit(making(underWay(teamsAgency)));
    const own = teams.personal("dana");
    return { teams, own };
  };
  const named = (id: string) => ({
    entities: [
      {
        type: "mention",
        mentioned: { id: "28:22222222-2222-4222-8222-222222222222", name: "Portside" },
        text: "<at>Portside</at>",
      },
      { type: "mention", mentioned: { id: `29:${id}`, name: id }, text: `<at>${id}</at>` },
    ],
  });

  test("are listed, filtered, and handed out behind a link", async () => {
    const { teams, own } = await opened();
    await teams.type("dana", own, "numbers");
    const list = teams.found(own, "There are 2 numbers");
    expect(wordsOf(list)).toContain("(212) 555-0142");
    await teams.press("dana", own, "Did not come", { message: list });
    expect(wordsOf(teams.found(own, "There is 1 number that did not come"))).not.toContain("555-0142");
    await teams.type("dana", own, "who has 212-555-0142?");
    teams.found(own, "is nobody's yet. It is on its way with PR-0000-0001");
    await teams.press("dana", own, "Export as CSV", { message: list });
    const given = teams.found(own, "Here is the list: 2 numbers");
    const link = actionsOf(given).find(({ title }) => title === "Open: Numbers")?.url ?? "";
    const rows = async (url: string) => {
      const got = await fetch(url.replace(publicUrl, `http://127.0.0.1:${teams.port}`));
      return [got.status, (await got.text()).trim().split("\r\n").slice(1)] as const;
    };
    const { numbers } = await teams.store.numbers(teamsAgency, {}, 20);
    const inRecords = numbers.map(({ number, source, status }) => `${number},${source},${status}`);
    const [status, exported] = await rows(link);
    expect([status, exported.map((row) => row.split(",").slice(0, 3).join())]).toEqual([200, inRecords]);
    expect((await rows(`${link}x`))[0]).toBe(404);
    await teams.type("vera", teams.personal("vera"), "numbers");
    expect(teams.messages(teams.personal("vera")).map(wordsOf).join()).not.toContain("555-0142");
  });

  test("are given to somebody by a mention in a channel, who is told in a chat of their own", async () => {
    const { teams } = await opened();
    const thread = { ...ports, root: "1600000099999" };
    await teams.installing("dana", ports, "add");
    await teams.installing("ravi", teams.personal("ravi"), "add");
    await teams.type("dana", thread, "assign 0142 to <at>ravi</at>", { own: named("ravi") });
    expect(await stands(teams.store, teamsAgency)).toEqual(["0142 pending Ravi Reyes", "0143 failed -"]);
    expect(wordsOf(teams.found(teams.personal("ravi"), "gave you a phone number"))).toContain(
      "(212) 555-0142",
    );
    await teams.type("dana", thread, "assign 0142 to <at>vera</at>", { own: named("vera") });
    await teams.press("dana", thread, "Yes, give it to Vera Reyes");
    expect(await stands(teams.store, teamsAgency)).toEqual(["0142 pending Vera Reyes", "0143 failed -"]);
    teams.found(teams.personal("vera"), "gave you a phone number");
  });

  test("are given to a member by the address of their mailbox, who is told in a chat of their own", async () => {
    const { teams } = await opened();
    const thread = { ...ports, root: "1600000099999" };
    await teams.installing("dana", ports, "add");
    await teams.installing("ravi", teams.personal("ravi"), "add");
    await teams.type("dana", thread, "assign 0142 to ravi@example.com");
    expect(wordsOf(teams.found(teams.personal("ravi"), "gave you a phone number"))).toContain(
      "(212) 555-0142",
    );
  });

  test("are given by the form, with what is wrong beside its field, and the settings hold the link", async () => {
    const { teams, own } = await opened();
    await teams.type("dana", own, "assign numbers");
    const form = teams.found(own, "Assign numbers");
    const idOf = (item: string): string =>
      nodesOf(form.card).find(({ id }) => id?.endsWith(`:${item}`))?.id ?? item;
    await teams.press("dana", own, "Save", { message: form, inputs: { [idOf("given-numbers")]: "0142" } });
    expect(await stands(teams.store, teamsAgency)).toEqual(["0142 pending -", "0143 failed -"]);
    await teams.press("dana", own, "Save", {
      inputs: { [idOf("given-numbers")]: "0142", [idOf("given-to")]: "Jo Roe <jo@acme.example>" },
    });
    expect(await stands(teams.store, teamsAgency)).toEqual(["0142 pending Jo Roe", "0143 failed -"]);
    await teams.type("dana", own, "settings");
    await teams.press("dana", own, "Save", { inputs: { setUp: "https://acme.example/phone" } });
    expect(await teams.store.note(teamsAgency, "set-up link")).toBe("https://acme.example/phone");
  });
});
