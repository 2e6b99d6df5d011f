import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { conversationAt } from "../../../adapters/teams/address.ts";
import { longLetter } from "../../support/long-letter.ts";
import { openTeams, type TestTeams } from "../../support/open-teams.ts";
import { agency, channel, tenant } from "../../support/teams-people.ts";
import { aTurn } from "../../support/turns.ts";

let teams: TestTeams;
beforeEach(async () => {
  teams = await openTeams();
  await teams.installing("dana", channel("ports"), "add");
});
afterEach(() => teams.close());

test("a letter that one person signs in a thread is shown to them whole, on as many cards as it has", async () => {
  const to = conversationAt({ type: "thread", tenant, chat: channel("ports").id, root: "1" });
  const { message, lines } = longLetter();
  const effect = { type: "say-privately" as const, to, person: "aad-dana", message };
  await teams.store.commit(aTurn({ agency, effects: [effect] }));
  await teams.assistant.settle();
  const shown = teams.messages(teams.personal("dana")).map(({ card }) => JSON.stringify(card ?? null));
  for (const line of lines) expect(shown.filter((each) => each.includes(line))).toHaveLength(1);
});
