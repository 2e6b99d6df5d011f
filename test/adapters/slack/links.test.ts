import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { PageLink } from "../../../src/runtime/page-ports.ts";
import { aRequest, making, sidOf } from "../../support/turns.ts";
import { agency, openSlack, type TestSlack } from "./open-slack.ts";

let slack: TestSlack;
let ports: string;
let news: string;
let root: string;
beforeEach(async () => {
  slack = await openSlack();
  [ports, news] = [slack.channel("ports"), slack.channel("news")];
  await slack.command("dana", ports, "");
  root = (await slack.messages(ports))[0]?.ts ?? "";
  slack.proxy.meddle({
    before: ({ method }) => (method === "chat.unfurl" ? { status: 200, body: '{"ok":true}' } : null),
  });
});
afterEach(() => slack.close());

const sidNow = async (): Promise<PageLink["sid"]> =>
  (/PR-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(JSON.stringify(await slack.messages(ports, root)))?.[0] ??
    "") as PageLink["sid"];

/** A link that "share" makes, out of what was said. */
const shared = async (): Promise<string> => {
  await slack.type("dana", ports, "share link", root);
  const said = JSON.stringify([await slack.messages(ports, root), slack.proxy.of("chat.postEphemeral")]);
  const link = /https?:\/\/[^\s"\\|>]+\/p\/[\w-]{43}/.exec(said)?.[0];
  if (!link) throw new Error("No link was made.");
  return link;
};

const posts = (name: string, urls: string[], change: Record<string, unknown> = {}) =>
  slack.event({
    type: "link_shared",
    user: slack.user(name),
    channel: news,
    message_ts: "1700000200.000100",
    source: "conversations_history",
    unfurl_id: "unfurl-1",
    links: urls.map((url) => ({ url, domain: new URL(url).hostname })),
    ...change,
  });

const unfurled = () => slack.proxy.of("chat.unfurl").map(({ fields }) => fields);

describe("a status page's link in a message", () => {
  test("shows what the page shows anybody, below the message, and not each time", async () => {
    const url = await shared();
    await posts("dana", [url]);
    expect(unfurled()).toHaveLength(1);
    expect(unfurled()[0]).toMatchObject({ channel: news, ts: "1700000200.000100" });
    const shown = JSON.parse(unfurled()[0]?.unfurls ?? "{}")[url];
    expect(JSON.stringify(shown.blocks)).toContain("Status");
    expect(JSON.stringify(shown.blocks)).not.toContain("actions");
    await posts("dana", [url]);
    expect(unfurled()).toHaveLength(1);
  });

  test("shows while the message is being written", async () => {
    const url = await shared();
    await posts("dana", [url], { source: "composer" });
    expect(unfurled()[0]).toMatchObject({ unfurl_id: "unfurl-1", source: "composer" });
  });

  test("shows nothing for whoever may not look, and for many links", async () => {
    const url = await shared();
    await posts("bob", [url]);
    await posts("dana", [url, "https://a.example/1", "https://a.example/2"]);
    await posts("dana", ["https://a.example/p/abc", `${url}x`]);
    expect(unfurled()).toEqual([]);
  });

  test("shows nothing where people of another organisation read along", async () => {
    const url = await shared();
    slack.proxy.meddle({
      before: ({ method }) =>
        method === "conversations.info"
          ? { status: 200, body: JSON.stringify({ ok: true, channel: { id: news, is_ext_shared: true } }) }
          : null,
    });
    await posts("dana", [url]);
    expect(unfurled()).toEqual([]);
  });

  test("shows nothing of another agency's", async () => {
    const shares = [{ id: 1, by: "x", at: 0, expires: slack.clock.now() + 1e9, to: null }];
    const theirs = aRequest({ sid: sidOf(7), agency: "slack:OTHER", shares, shared: 1 });
    await slack.store.commit(making(theirs));
    const link = { purpose: "share" as const, sid: theirs.sid, item: "1", conversation: "", person: null };
    const url = await slack.pages().addressFor({ ...link, agency: "slack:OTHER" });
    expect((await fetch(url ?? "")).status).toBe(200);
    await posts("dana", [url ?? ""]);
    expect(unfurled()).toEqual([]);
  });
});

test.each<[string, string, string[], boolean]>([
  ["", "dana", [], false],
  [", also where they may not look", "bob", [], false],
  [", also among other links", "dana", ["https://a.example/1", "https://a.example/2"], false],
  [", also where others read along", "dana", [], true],
])(
  "a link for one person is never shown, and who posted it is told alone%s",
  async (_what, name, others, isShared) => {
    const sid = await sidNow();
    const url = await slack.pages().addressFor({
      purpose: "sign",
      agency,
      sid,
      item: "1",
      conversation: "",
      person: null,
    });
    const before = slack.proxy.of("chat.postEphemeral").length;
    if (isShared)
      slack.proxy.meddle({
        before: ({ method }) =>
          method === "conversations.info"
            ? { status: 200, body: JSON.stringify({ ok: true, channel: { id: news, is_ext_shared: true } }) }
            : null,
      });
    await posts(name, [...others, url ?? ""]);
    expect(unfurled()).toEqual([]);
    const told = slack.proxy.of("chat.postEphemeral").slice(before);
    expect(told).toHaveLength(1);
    expect(told[0]?.fields).toMatchObject({ channel: news, user: slack.user(name) });
    expect(told[0]?.fields.text).toContain("That link is for one person");
  },
);

test("three SIDs are a list and no question", async () => {
  const sid = await sidNow();
  const before = slack.proxy.of("chat.postEphemeral").length;
  await slack.type("dana", news, `done: ${sid}, PR-0000-0001, PR-0000-0002`);
  expect(slack.proxy.of("chat.postEphemeral")).toHaveLength(before);
  await slack.type("dana", news, `done: ${sid}, PR-0000-0001`);
  expect(slack.proxy.of("chat.postEphemeral")).toHaveLength(before + 1);
});
