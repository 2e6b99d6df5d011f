import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { openSlack, type TestSlack } from "./open-slack.ts";

let slack: TestSlack;
let ports: string;
beforeEach(async () => {
  slack = await openSlack();
  ports = slack.channel("ports");
});
afterEach(() => slack.close());

let count = 0;
const writes = (text: string, root: string, user = "dana") => {
  count += 1;
  const event = {
    type: "message",
    channel: ports,
    user: slack.user(user),
    text,
    ts: `1700000009.${String(count).padStart(6, "0")}`,
    thread_ts: root,
  };
  return () => slack.event(event);
};
const begin = async (): Promise<string> => {
  await slack.command("dana", ports, "");
  return (await slack.messages(ports))[0]?.ts ?? "";
};
const heard = async (root: string) => (await slack.messages(ports, root)).map(({ text }) => text).join("\n");

/** Slack says nothing of people, and takes no message to somebody alone. */
const away = (method: string): void =>
  slack.proxy.meddle({
    before: (call) => (call.method === method ? { status: 503, body: "{}" } : null),
  });

test("what was written while Slack could not say who wrote it is not taken, and heard when it comes again", async () => {
  const root = await begin();
  await slack.restart();
  away("users.info");
  const message = writes("agree", root);
  expect(await message()).not.toBe(200);
  expect(await message()).not.toBe(200);
  slack.proxy.meddle({});
  expect(await message()).toBe(200);
  expect(await heard(root)).toContain("Agreement: all six points");
});

test("whoever writes below what we began is answered, also where the process died before it asked anything", async () => {
  const { assistant } = slack;
  const { receive } = assistant;
  assistant.receive = () => Promise.reject(new Error("killed"));
  const root = await begin();
  assistant.receive = receive;
  await slack.restart();
  const before = (await slack.messages(ports, root)).length;
  expect(await writes("agree", root)()).toBe(200);
  expect((await slack.messages(ports, root)).length).toBeGreaterThan(before);
});

test("a form that was asked for is offered once Slack takes messages again", async () => {
  const root = await begin();
  let isAway = true;
  slack.proxy.meddle({
    before: ({ method }) => (method === "chat.postEphemeral" && isAway ? { status: 503, body: "{}" } : null),
  });
  expect(await writes("form", root)()).toBe(200);
  isAway = false;
  await slack.until(() => slack.proxy.of("chat.postEphemeral").some(({ answer }) => answer.includes("true")));
});

test("whoever names somebody that Slack does not show is heard", async () => {
  const root = await begin();
  slack.proxy.meddle({
    before: ({ method, fields }) =>
      method === "users.info" && fields.user === "U0HIDDEN"
        ? { status: 200, body: JSON.stringify({ ok: false, error: "user_not_visible" }) }
        : null,
  });
  const before = (await slack.messages(ports, root)).length;
  expect(await writes(`<@${slack.user("portside")}> ask <@U0HIDDEN> for the bill`, root)()).toBe(200);
  expect((await slack.messages(ports, root)).length).toBeGreaterThan(before);
});
