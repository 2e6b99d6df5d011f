import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { openTeams, type TestTeams } from "../../support/open-teams.ts";
import { agency, wordsOf } from "../../support/teams-people.ts";

let teams: TestTeams;
beforeEach(async () => {
  teams = await openTeams();
  for (const text of ["port new", "agree", "none, ready"]) await teams.type("dana", here(), text);
});
afterEach(() => teams.close());

const here = () => teams.personal("dana");
const last = () => {
  const posted = teams.messages(here()).at(-1);
  return posted ? wordsOf(posted) : "";
};
const numbers = async () =>
  (await teams.store.find(agency, { type: "drafts" }, "aad-dana", 1)).results[0]?.answers.numbers?.value;

const change = (type: "messageUpdate" | "messageDelete", id: string, text: string | null, at = Date.now()) =>
  teams.deliver({
    ...teams.from("dana", here(), { type, id, ...(text === null ? {} : { text, textFormat: "plain" }) }),
    timestamp: new Date(at).toISOString(),
    channelData: {
      tenant: { id: agency.slice("teams:".length) },
      eventType: type === "messageUpdate" ? "editMessage" : "softDeleteMessage",
    },
  });

const send = async (id: string, text: string) => teams.type("dana", here(), text, { own: { id } });

describe("a message that its author changes in Teams", () => {
  test("is asked about, and used after a yes", async () => {
    await send("m1", "212-555-0100");
    await change("messageUpdate", "m1", "212-555-0101");
    expect(last()).toContain("You changed your message above: ");
    expect(await numbers()).toEqual(["+12125550100"]);
    await teams.press("dana", here(), "Use what it says now");
    expect(await numbers()).toEqual(["+12125550101"]);
  });

  test("is asked about for each change, and once for one that is delivered again", async () => {
    const asked = () => teams.messages(here()).filter((each) => wordsOf(each).includes("You changed")).length;
    await send("m1", "212-555-0100");
    const at = Date.now();
    await change("messageUpdate", "m1", "212-555-0101", at);
    await change("messageUpdate", "m1", "212-555-0101", at);
    expect(asked()).toBe(1);
    await change("messageUpdate", "m1", "212-555-0102", at + 1000);
    expect(asked()).toBe(2);
  });

  test("may be deleted, and restored: then it is an answer no more, and nothing is said", async () => {
    await send("m1", "212-555-0100");
    await change("messageDelete", "m1", null);
    expect(last()).toContain("You deleted the message in which you gave me this: ");
    await teams.press("dana", here(), "Forget it");
    expect(await numbers()).toBeUndefined();
    const count = teams.messages(here()).length;
    await change("messageUpdate", "m1", "212-555-0100", Date.now() + 1000);
    expect(teams.messages(here())).toHaveLength(count);
  });

  test("is nothing to us where it gave no answer", async () => {
    await send("m1", "what is a BTN?");
    const count = teams.messages(here()).length;
    await change("messageUpdate", "m1", "what is a CSR?");
    await change("messageDelete", "m1", null);
    await change("messageUpdate", "m9", "212-555-0100");
    expect(teams.messages(here())).toHaveLength(count);
  });
});
