import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { agency, openSlack, type TestSlack } from "../adapters/slack/open-slack.ts";
import type { Shown } from "../adapters/slack/slack-people.ts";
import { acmeBill } from "../support/small-bills.ts";

const sidIn = (shown: Shown[]): string => /PR-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(JSON.stringify(shown))?.[0] ?? "";

describe("a port in Slack", () => {
  let slack: TestSlack;
  let ports: string;
  beforeEach(async () => {
    slack = await openSlack();
    ports = slack.channel("ports");
  });
  afterEach(() => slack.close());

  const begin = async (text = ""): Promise<string> => {
    expect(await slack.command("dana", ports, text)).toEqual({ status: 200, text: "" });
    return (await slack.messages(ports))[0]?.ts ?? "";
  };
  const thread = (root: string) => slack.messages(ports, root);
  const last = async (root: string) => (await thread(root)).at(-1)?.text ?? "";
  const press = async (root: string, label: string) =>
    slack.press("dana", await thread(root), label, { channel: ports, thread: root });
  const dropBill = async (where: string, root?: string) => {
    await slack.peer.as("xoxp-dana").filesUploadV2({
      channel_id: where,
      ...(root ? { thread_ts: root } : {}),
      filename: "bill.pdf",
      file: await acmeBill(),
    } as Parameters<ReturnType<TestSlack["peer"]["as"]>["filesUploadV2"]>[0]);
    await slack.settledFiles();
  };
  const answerAll = async (root: string, numbers: string) => {
    await press(root, "Agree to all six");
    for (const text of [
      "none, ready",
      numbers,
      "yes, 1, 8841-22-7730",
      "business, Acme Plumbing LLC",
      "Dana Reyes, dana@acme.com, yes, yes",
      "120 W 45th St, Apt 4B, New York, NY 10036, same",
    ])
      await slack.type("dana", ports, text, root);
  };
  /** The last yes, and the signature of the representative, who is in the workspace. */
  const fileIt = async (root: string) => {
    await press(root, "Yes, file it");
    expect(await statusOf(root)).toBe("awaiting-signature");
    await press(root, "Sign it here");
    await slack.type("dana", ports, "Dana Reyes", root);
  };
  const statusOf = async (root: string) => {
    const sid = sidIn(await thread(root)) as `PR-${string}-${string}`;
    return (await slack.store.request(agency, sid))?.status;
  };

  test("three landlines from /port to completed, by typing, buttons and a dropped bill", async () => {
    const root = await begin();
    await answerAll(root, "(212) 555-0100, 212.555.0101 and 212-555-0102");
    await dropBill(ports, root);
    await slack.type("dana", ports, "submit", root);
    await fileIt(root);
    const sid = sidIn(await thread(root));
    expect(await last(root)).toContain(sid);
    expect(await statusOf(root)).toBe("in-review");
    const card = async () => JSON.stringify((await slack.messages(ports))[0]);
    expect(await card()).toContain(sid);
    for (const hours of [1, 24, 30, 26]) await slack.pass(hours);
    expect(await statusOf(root)).toBe("date-set");
    for (const hours of [24 * 6, 24 * 12]) await slack.pass(hours);
    expect(await statusOf(root)).toBe("completed");
    expect(await card()).toContain("Completed");
    const told = (await thread(root)).map(({ text }) => text).join("\n");
    expect(told).toContain("Both carriers agreed");
    expect(slack.lines.filter(({ level }) => level === "error")).toEqual([]);
  }, 60_000);

  test("a rejection calls the requester, and one button opens the form of just the wrong field", async () => {
    const root = await begin();
    await answerAll(root, "(212) 555-0177");
    await dropBill(ports, root);
    await slack.type("dana", ports, "submit", root);
    await fileIt(root);
    for (const hours of [1, 24, 30]) await slack.pass(hours);
    expect(await statusOf(root)).toBe("action-required");
    const rejection = (await thread(root)).at(-1) as Shown;
    expect(JSON.stringify(rejection.blocks)).toContain(`<@${slack.user("dana")}>`);
    await press(root, "Correct it in a form");
    const view = slack.view();
    const inputs = view.blocks.filter((block) => block.type === "input").map(({ block_id }) => block_id);
    expect(inputs).toEqual(["serviceZip"]);
    expect(await slack.submit("dana", view, { serviceZip: "1001" })).toMatchObject({
      body: { response_action: "errors", errors: { serviceZip: expect.any(String) } },
    });
    expect(await slack.submit("dana", view, { serviceZip: "10013" })).toEqual({ status: 200, body: null });
    await slack.type("dana", ports, "submit", root);
    await fileIt(root);
    expect(await statusOf(root)).toBe("in-review");
    for (const hours of [24, 48, 48, 24 * 6, 24 * 12]) await slack.pass(hours);
    expect(await statusOf(root)).toBe("completed");
  }, 60_000);

  test("a wireless PIN is given in a private form and is in no call to Slack and in no log", async () => {
    const root = await begin();
    await answerAll(root, "(212) 555-0150");
    await press(root, "Send the bill");
    const uploaded = await slack.upload("dana", await acmeBill());
    const files = { type: "file_input", files: [{ id: uploaded }] };
    expect(await slack.submit("dana", slack.view(), { bill: files })).toEqual({ status: 200, body: null });
    await press(root, "Answer in private");
    const view = slack.view();
    const item = "pin:+12125550150";
    expect(await slack.submit("dana", view, { [item]: "12" })).toMatchObject({
      body: { response_action: "errors", errors: { [item]: expect.any(String) } },
    });
    expect(await slack.submit("dana", view, { [item]: "739184" })).toEqual({ status: 200, body: null });
    await slack.type("dana", ports, "submit", root);
    await fileIt(root);
    expect(await statusOf(root)).toBe("in-review");
    expect(slack.proxy.calls.map(({ raw, answer }) => raw + answer).join("\n")).not.toContain("739184");
    expect(JSON.stringify(slack.lines)).not.toContain("739184");
  }, 60_000);

  test("the whole of it in a direct message, with one card that is edited in place", async () => {
    const direct = (await slack.peer.bot.conversations.open({ users: slack.user("dana") })).channel?.id ?? "";
    await slack.type("dana", direct, "port");
    const shown = async () => (await slack.messages(direct)).toReversed();
    await slack.press("dana", await shown(), "Agree to all six", { channel: direct });
    for (const text of [
      "none, ready",
      "(212) 555-0100",
      "yes, 1, 8841-22-7730",
      "business, Acme Plumbing LLC",
      "Dana Reyes, dana@acme.com, yes, yes",
      "120 W 45th St, Apt 4B, New York, NY 10036, same",
    ])
      await slack.type("dana", direct, text);
    await dropBill(direct);
    await slack.type("dana", direct, "submit");
    await slack.press("dana", await shown(), "Yes, file it", { channel: direct });
    await slack.press("dana", await shown(), "Sign it here", { channel: direct });
    await slack.type("dana", direct, "Dana Reyes");
    for (const hours of [1, 24, 30, 26, 24 * 6, 24 * 12]) await slack.pass(hours);
    const sid = sidIn(await shown()) as `PR-${string}-${string}`;
    expect((await slack.store.request(agency, sid))?.status).toBe("completed");
    const cards = (await shown()).filter(({ blocks }) => blocks?.[0]?.type === "header");
    const [live, list, ...more] = cards;
    expect(JSON.stringify(list)).toContain("Port day checklist");
    expect(JSON.stringify(live)).toContain("Completed");
    expect(more).toEqual([]);
  }, 60_000);
});
