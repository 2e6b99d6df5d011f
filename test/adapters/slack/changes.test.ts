import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { readPayload } from "../../../adapters/slack/payload.ts";
import { agency, openSlack, type TestSlack } from "./open-slack.ts";
import { team } from "./slack-people.ts";

let slack: TestSlack;
let ports: string;
let root: string;
beforeEach(async () => {
  slack = await openSlack();
  ports = slack.channel("ports");
  await slack.command("dana", ports, "");
  root = (await slack.messages(ports))[0]?.ts ?? "";
  for (const text of ["agree", "none, ready"]) await slack.type("dana", ports, text, root);
});
afterEach(() => slack.close());

const texts = async (): Promise<string[]> => (await slack.messages(ports, root)).map(({ text }) => text);
const draft = async () =>
  (await slack.store.find(agency, { type: "drafts" }, slack.user("dana"), 1)).results[0];
const numbers = async (): Promise<unknown> => (await draft())?.answers.numbers?.value;

const edit = async (name: string, ts: string, text: string): Promise<void> => {
  await slack.peer.as(`xoxp-${name}`).chat.update({ channel: ports, ts, text });
  await slack.assistant.settle();
};

describe("a message of a thread that its author changes", () => {
  test("is asked about, and what it says now is used by a button", async () => {
    const ts = await slack.type("dana", ports, "212-555-0100", root);
    await edit("dana", ts, "212-555-0101");
    expect((await texts()).at(-1)).toContain("You changed your message above: ");
    expect(await numbers()).toEqual(["+12125550100"]);
    await slack.press("dana", await slack.messages(ports, root), "Use what it says now", {
      channel: ports,
      thread: root,
    });
    expect(await numbers()).toEqual(["+12125550101"]);
  });

  test("is asked about anew for each change, and once for one that Slack delivers again", async () => {
    const ts = await slack.type("dana", ports, "212-555-0100", root);
    const changed = (text: string, at: string) => ({
      type: "message",
      subtype: "message_changed",
      channel: ports,
      ts: at,
      message: { type: "message", user: slack.user("dana"), text, ts, thread_ts: root },
      previous_message: {
        type: "message",
        user: slack.user("dana"),
        text: "212-555-0100",
        ts,
        thread_ts: root,
      },
    });
    const asked = async () => (await texts()).filter((text) => text.includes("You changed")).length;
    await slack.event(changed("212-555-0101", "1.1"), "EvA");
    await slack.event(changed("212-555-0101", "1.1"), "EvA");
    await slack.event(changed("212-555-0101", "1.1"), "EvB");
    expect(await asked()).toBe(1);
    await slack.event(changed("212-555-0102", "1.2"), "EvC");
    expect(await asked()).toBe(2);
  });

  test("is nothing to us where it is somebody else's, gave no answer, or stands in no thread of ours", async () => {
    const before = (await texts()).length;
    const loose = await slack.type("dana", ports, "lunch?");
    await edit("dana", loose, "lunch at one?");
    const bobs = await slack.type("bob", ports, "212-555-0100", root);
    const said = (await texts()).length;
    await edit("bob", bobs, "212-555-0101");
    expect((await texts()).length).toBe(said);
    expect(said).toBe(before + 1);
    expect(await numbers()).toBeUndefined();
  });
});

describe("a message of a thread that is deleted", () => {
  test("may have its answer forgotten, also where a tombstone is left of it", async () => {
    const ts = await slack.type("dana", ports, "212-555-0100", root);
    await slack.peer.as("xoxp-dana").chat.delete({ channel: ports, ts });
    await slack.assistant.settle();
    expect((await texts()).at(-1)).toContain("You deleted the message in which you gave me this: ");
    await slack.type("dana", ports, "yes", root);
    expect(await numbers()).toBeUndefined();
    const again = await slack.type("dana", ports, "212-555-0102", root);
    await slack.event({
      type: "message",
      subtype: "message_changed",
      channel: ports,
      ts: "2.1",
      message: {
        type: "message",
        subtype: "tombstone",
        user: "USLACKBOT",
        text: "This message was deleted.",
        ts: again,
      },
      previous_message: {
        type: "message",
        user: slack.user("dana"),
        text: "212-555-0102",
        ts: again,
        thread_ts: root,
      },
    });
    expect((await texts()).at(-1)).toContain("You deleted the message");
  });

  test("says nothing where it held a PIN, which was asked to be deleted", async () => {
    const ts = await slack.type("dana", ports, "212-555-0100, the PIN is 4821", root);
    await slack.peer.as("xoxp-dana").chat.delete({ channel: ports, ts });
    await slack.assistant.settle();
    expect((await texts()).some((text) => text.includes("You deleted"))).toBe(false);
    expect(await numbers()).toEqual(["+12125550100"]);
  });
});

describe("what is no change of words", () => {
  const body = (event: object) => ({
    type: "event_callback",
    team_id: team,
    event_id: "Ev1",
    event_time: 1,
    event,
  });
  const was = { type: "message", user: "U1", text: "see PR-7K3M-9Q2X", ts: "1.0" };

  test("a preview that Slack adds, and what bots change", () => {
    const changed = { type: "message", subtype: "message_changed", channel: "C1", ts: "1.1" };
    const preview = { ...changed, message: { ...was, attachments: [{}] }, previous_message: was };
    expect(readPayload(body(preview))).toBeNull();
    const bots = { ...was, bot_id: "B1" };
    expect(
      readPayload(body({ ...changed, message: { ...bots, text: "x" }, previous_message: bots })),
    ).toBeNull();
    expect(readPayload(body({ ...preview, message: { ...was, text: "no" } }))).toMatchObject({
      type: "change",
      text: "no",
      before: was.text,
    });
  });
});
