import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { openTeams, type TestTeams } from "../support/open-teams.ts";
import type { Posted } from "../support/teams-connector.ts";
import { actionsOf, group, nodesOf, wordsOf } from "../support/teams-people.ts";
import { portIn } from "../support/teams-port.ts";

describe("a port in Teams", () => {
  let teams: TestTeams;
  let port: ReturnType<typeof portIn>;
  beforeEach(async () => {
    teams = await openTeams();
    port = portIn(teams);
  });
  afterEach(() => teams.close());

  test("three landlines in a channel from a mention to completed, with a bill by upload page", async () => {
    const thread = await port.begin();
    await port.answerAll(thread, "(212) 555-0100, 212.555.0101 and 212-555-0102");
    const asksForBill = teams.messages(thread).at(-1) as Posted;
    expect(actionsOf(asksForBill).map(({ title }) => title)).toContain("Send the bill");
    expect(await port.uploadBill(thread)).toBe(200);
    expect(actionsOf(asksForBill)).toEqual([]);
    expect(await port.fileIt(thread)).toContain("mention me and type your full name");
    expect(await port.statusOf(thread)).toBe("in-review");
    const card = () => teams.messages(thread).slice(0, 1).map(wordsOf).join();
    expect(card()).toContain(port.sidIn(thread));
    for (const hours of [1, 24, 30, 26]) await teams.pass(hours);
    expect(await port.statusOf(thread)).toBe("date-set");
    for (const hours of [24 * 6, 24 * 12]) await teams.pass(hours);
    expect(await port.statusOf(thread)).toBe("completed");
    expect(card()).toContain("Completed");
    expect(teams.messages(thread).map(wordsOf).join("\n")).toContain("Both carriers agreed");
    expect(teams.lines.filter(({ level }) => level === "error")).toEqual([]);
  }, 60_000);

  test("answered cards lose their buttons, for everybody and for whoever pressed", async () => {
    const thread = await port.begin();
    const question = teams.found(thread, "six points to agree");
    const { body } = await teams.press("dana", thread, "Agree to all six");
    expect(actionsOf(question)).toEqual([]);
    expect(nodesOf(body?.value).some(({ type }) => type === "ActionSet")).toBe(false);
    expect(question.edits).toBe(1);
  });

  test("a rejection calls the requester, and one button opens the form of just the wrong field", async () => {
    const thread = await port.begin();
    await port.answerAll(thread, "(212) 555-0177");
    expect(await port.uploadBill(thread)).toBe(200);
    await port.fileIt(thread);
    for (const hours of [1, 24, 30]) await teams.pass(hours);
    expect(await port.statusOf(thread)).toBe("action-required");
    const rejection = teams.messages(thread).at(-1);
    expect(JSON.stringify(rejection?.card)).toContain('"mentioned":{"id":"29:dana"');
    const { body } = await teams.press("dana", thread, "Correct it in a form");
    expect(body?.type).toBe("application/vnd.microsoft.card.adaptive");
    const inputs = () =>
      nodesOf(teams.messages(thread).at(-1)?.card).filter(({ type }) => type?.startsWith("Input."));
    expect(inputs().map(({ id }) => id)).toEqual(["text:serviceZip"]);
    const wrong = await teams.press("dana", thread, "Save", { inputs: { "text:serviceZip": "1001" } });
    expect(JSON.stringify(wrong.body)).toContain("Please look again");
    expect(await port.statusOf(thread)).toBe("action-required");
    const right = await teams.press("dana", thread, "Save", { inputs: { "text:serviceZip": "10013" } });
    expect(JSON.stringify(right.body)).toContain("saved");
    await port.fileIt(thread);
    expect(await port.statusOf(thread)).toBe("in-review");
    for (const hours of [24, 48, 48, 24 * 6, 24 * 12]) await teams.pass(hours);
    expect(await port.statusOf(thread)).toBe("completed");
  }, 60_000);

  test("a wireless PIN is given on a private page and is in no call to Teams and in no log", async () => {
    const thread = await port.begin();
    await port.answerAll(thread, "(212) 555-0150");
    expect(await port.uploadBill(thread)).toBe(200);
    const url = await port.pageFor(thread, "Answer in private");
    expect(await port.sendPage(url, { answer: "12" })).toBe(422);
    expect(await port.sendPage(url, { answer: "739184" })).toBe(200);
    await port.fileIt(thread);
    expect(await port.statusOf(thread)).toBe("in-review");
    expect(JSON.stringify(teams.connector.made)).not.toContain("739184");
    expect(JSON.stringify(teams.lines)).not.toContain("739184");
  }, 60_000);

  test("the whole of it in a personal chat: an attached bill, a masked PIN, one card edited in place", async () => {
    const own = teams.personal("dana");
    await teams.type("dana", own, "port");
    await port.answerAll(own, "(212) 555-0150");
    await port.attachBill(own);
    const field = nodesOf(teams.messages(own).at(-1)?.card).find(({ type }) => type === "Input.Text");
    expect(field).toMatchObject({ style: "Password" });
    await teams.press("dana", own, "Send", { inputs: { [field?.id ?? ""]: "739184" } });
    await port.fileIt(own);
    for (const hours of [1, 24, 30, 26, 24 * 6, 24 * 12]) await teams.pass(hours);
    expect(await port.statusOf(own)).toBe("completed");
    expect(JSON.stringify(teams.connector.made)).not.toContain("739184");
    expect(teams.messages(own).filter((message) => wordsOf(message).includes("Whose turn"))).toHaveLength(1);
  }, 60_000);

  test("a group chat has no threads: what is said there is a card, and a short answer quotes its question", async () => {
    await teams.type("dana", group, "port");
    expect(wordsOf(teams.found(group, "six points"))).toContain("Step 1 of 5");
    await teams.type("dana", group, "subscribe done");
    const answer = teams.found(group, "hears of the end of every request");
    expect(answer).toMatchObject({ card: null, entities: [{ type: "quotedReply" }] });
    expect(answer.text).toMatch(/^<quoted messageId="in-\d+"\/> /);
    await teams.type("dana", group, "agree", { mention: false });
    expect(wordsOf(teams.found(group, "Is any of these on the account"))).toContain("17 fields left");
  });
});
