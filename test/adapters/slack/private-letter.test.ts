import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { conversationAt } from "../../../adapters/slack/address.ts";
import { longLetter } from "../../support/long-letter.ts";
import { aTurn } from "../../support/turns.ts";
import { agency, openSlack, type TestSlack } from "./open-slack.ts";
import { team } from "./slack-people.ts";

let slack: TestSlack;
beforeEach(async () => {
  slack = await openSlack();
});
afterEach(() => slack.close());

test("a letter that one person signs in a thread is shown to them whole, on as many pages as it has", async () => {
  const ports = slack.channel("ports");
  await slack.command("dana", ports, "");
  const root = (await slack.messages(ports))[0]?.ts ?? "";
  const to = conversationAt({ type: "thread", install: team, channel: ports, root });
  const { message, lines } = longLetter();
  const effect = { type: "say-privately" as const, to, person: slack.user("dana"), message };
  await slack.store.commit(aTurn({ agency, effects: [effect] }));
  await slack.assistant.settle();
  const shown = slack.proxy.of("chat.postEphemeral").map(({ fields }) => JSON.stringify(fields));
  for (const line of lines) expect(shown.filter((each) => each.includes(line))).toHaveLength(1);
});
