import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { PageLink } from "../../../src/runtime/page-ports.ts";
import { openTeams, type TestTeams } from "../../support/open-teams.ts";
import { agency, channel, nodesOf, wordsOf } from "../../support/teams-people.ts";

let teams: TestTeams;
let sid: PageLink["sid"];
beforeEach(async () => {
  teams = await openTeams();
  await teams.installing("dana", channel("ports"), "add");
  for (const text of ["port new", "agree", "none, ready", "212-555-0100"])
    await teams.type("dana", teams.personal("dana"), text);
  const { results } = await teams.store.find(agency, { type: "mine" }, "aad-dana", 1);
  if (!results[0]) throw new Error("A request was begun.");
  sid = results[0].sid;
});
afterEach(() => teams.close());

const ask = async (name: string, kind: "query" | "queryLink", value: object) => {
  const { status, body } = await teams.deliver(
    teams.from(name, channel("ports"), { type: "invoke", name: `composeExtension/${kind}`, value }),
  );
  expect(status).toBe(200);
  return (body as { composeExtension: { type: string; text?: string; attachments?: { content: object }[] } })
    .composeExtension;
};
const find = (name: string, text: string) =>
  ask(name, "query", { commandId: "findRequest", parameters: [{ name: "text", value: text }] });
const words = (answer: Awaited<ReturnType<typeof ask>>): string =>
  (answer.attachments ?? [])
    .map(({ content }) => wordsOf({ card: content, text: "", summary: "" } as Parameters<typeof wordsOf>[0]))
    .join("\n");

const share = async (purpose: PageLink["purpose"], item: string, change: Partial<PageLink> = {}) =>
  (await teams.pages().addressFor({
    purpose,
    agency,
    sid,
    item,
    conversation: "",
    person: null,
    ...change,
  })) ?? "";

describe("a request is found from the compose box", () => {
  test.each([
    ["its SID", () => sid.toLowerCase()],
    ["a number", () => "(212) 555-0100"],
    ["its name", () => "number"],
    ["nothing: one's open ones", () => ""],
  ])("by %s, as a card without buttons", async (_name, text) => {
    const answer = await find("dana", text());
    expect(answer.type).toBe("result");
    expect(answer.attachments).toHaveLength(1);
    expect(words(answer)).toContain(sid);
    expect(nodesOf(answer.attachments?.[0]?.content).some(({ type }) => type?.startsWith("Action."))).toBe(
      false,
    );
  });

  test("never by whoever may not look, and what is not there is said", async () => {
    const refused = await find("gina", sid);
    expect(refused.type).toBe("message");
    expect(JSON.stringify(refused)).not.toContain(sid);
    expect((await find("dana", "PR-0000-0000")).text).toContain("No request here fits that.");
  });
});

describe("a link of ours in a message that is being written", () => {
  test("to a status page shows what the page shows anybody", async () => {
    await teams.type("dana", teams.personal("dana"), "share link");
    const said = teams.messages(teams.personal("dana")).map(wordsOf).join("\n");
    const url = /https:\/\/\S+\/p\/[\w-]{43}/.exec(said)?.[0] ?? "";
    const answer = await ask("dana", "queryLink", { url });
    expect(answer.type).toBe("result");
    expect(words(answer)).toContain("Status");
    expect((await ask("gina", "queryLink", { url })).attachments).toEqual([]);
  });

  test("shows nothing of another agency, of a page that is over, or of anything else", async () => {
    for (const url of [
      await share("share", "1", { agency: "teams:other" }),
      await share("share", "99"),
      await share("file", "{}"),
      "https://portside.example.com/p/short",
    ])
      expect((await ask("dana", "queryLink", { url })).attachments).toEqual([]);
  });

  test("that is for one person is told so, to whoever writes it", async () => {
    for (const name of ["dana", "gina"]) {
      const answer = await ask(name, "queryLink", { url: await share("sign", "1") });
      expect(answer).toMatchObject({ type: "message", text: expect.stringContaining("for one person") });
    }
  });
});
