import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { conversationAt } from "../../../adapters/slack/address.ts";
import type { Effect } from "../../../src/core/effect.ts";
import type { Message } from "../../../src/core/message.ts";
import { aTurn } from "../../support/turns.ts";
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
});
afterEach(() => slack.close());

const at = () => conversationAt({ type: "thread", install: team, channel: ports, root });

const csv = "number,status\n+12125550142,free\n";

const handing = async (): Promise<Message> => {
  const document = await slack.documents().keep("numbers.csv", "text/csv", Buffer.from(csv));
  return {
    parts: [
      { type: "text", text: "Here are your numbers." },
      { type: "file", document, title: "Numbers" },
    ],
  };
};

const say = async (effect: Effect): Promise<void> => {
  await slack.store.commit(aTurn({ agency, effects: [effect] }));
  await slack.assistant.settle();
};

type WithFiles = { files?: { name: string; title: string; url_private_download?: string }[] };

const filesIn = async (where: string, thread?: string) =>
  (await slack.messages(where, thread)).flatMap((message) => (message as WithFiles).files ?? []);

describe("a document handed out in Slack", () => {
  test("is uploaded into the thread it was said in, below what is said of it", async () => {
    await say({ type: "say", to: at(), message: await handing() });
    const [file] = await filesIn(ports, root);
    expect(file).toMatchObject({ name: "numbers.csv", title: "Numbers" });
    const got = await fetch(file?.url_private_download ?? "", {
      headers: { authorization: "Bearer xoxb-test-1-portside" },
    });
    expect(await got.text()).toBe(csv);
    expect((await slack.messages(ports, root)).some(({ text }) => text.includes("numbers.csv"))).toBe(true);
  });

  test("goes to one person's direct message where it is for nobody else", async () => {
    const to = at();
    await say({ type: "say-privately", to, person: slack.user("dana"), message: await handing() });
    expect(await filesIn(ports, root)).toEqual([]);
    const done = slack.proxy.of("files.completeUploadExternal").at(-1);
    expect(done?.fields.channel_id).toMatch(/^D/);
  });

  test("is missed by name where Slack lets Portside upload nothing", async () => {
    slack.proxy.meddle({
      before: ({ method }) =>
        method === "files.getUploadURLExternal"
          ? { status: 200, body: JSON.stringify({ ok: false, error: "missing_scope" }) }
          : null,
    });
    await say({ type: "say", to: at(), message: await handing() });
    const last = (await slack.messages(ports, root)).at(-1);
    expect(last?.text).toContain("does not let me upload files here, so “Numbers” is missing");
    expect((await slack.store.pendingEffects()).count).toBe(0);
  });
});
