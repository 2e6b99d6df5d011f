import { expect, test } from "@jest/globals";
import { openSlack } from "./open-slack.ts";

test("somebody who floods Slack's door is told once and alone, others go on, and what was taken is kept", async () => {
  const slack = await openSlack({ perMinute: 5 });
  try {
    const ports = slack.channel("ports");
    await slack.command("dana", ports, "");
    const root = (await slack.messages(ports))[0]?.ts ?? "";
    await slack.type("dana", ports, "agree", root);
    for (let count = 0; count < 12; count += 1) await slack.type("dana", ports, "what is a BTN?", root);
    const told = slack.proxy
      .of("chat.postEphemeral")
      .filter(({ fields }) => fields.text?.includes("That was a lot within a minute"));
    expect(told.map(({ fields }) => fields.user)).toEqual([slack.user("dana")]);
    expect((await slack.command("dana", ports, "list")).text).toContain("Please send it again in a minute");
    expect((await slack.command("bob", ports, "help")).text).not.toContain("That was a lot");
    const thread = (await slack.messages(ports, root)).map(({ text }) => text).join("\n");
    expect(thread).toMatch(/agreed|ready|step/i);
  } finally {
    await slack.close();
  }
}, 60_000);
