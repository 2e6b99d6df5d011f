import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Sid } from "../../src/core/values/sid.ts";
import {
  actionsOf,
  agency,
  channel,
  group,
  nodesOf,
  openTeams,
  type TestTeams,
  type Where,
  wordsOf,
} from "../support/open-teams.ts";

const answers = (numbers: string): string[] => [
  "none, ready",
  numbers,
  "yes, 1, 8841-22-7730",
  "business, Acme Plumbing LLC",
  "Dana Reyes, dana@acme.com, yes, yes",
  "120 W 45th St, Apt 4B, New York, NY 10036, same",
];

describe("a port in Teams", () => {
  let teams: TestTeams;
  beforeEach(async () => {
    teams = await openTeams();
  });
  afterEach(() => teams.close());

  const ports = channel("ports");
  const sidIn = (where: Where): Sid =>
    (/PR-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(teams.messages(where).map(wordsOf).join("\n"))?.[0] ?? "") as Sid;
  const statusOf = async (where: Where) => (await teams.store.request(agency, sidIn(where)))?.status;

  /** The thread that the request's card began. */
  const begin = async (): Promise<Where> => {
    expect(await teams.type("dana", ports, "port")).toEqual({ status: 200, body: null });
    const root = teams.connector.posted.find(({ id, chat }) => chat === `${ports.id};messageid=${id}`);
    return { ...ports, root: root?.id ?? "" };
  };
  const answerAll = async (where: Where, numbers: string) => {
    await teams.press("dana", where, "Agree to all six");
    for (const text of answers(numbers)) await teams.type("dana", where, text);
  };
  /** Everything after the last answer until it is with the carrier, in one place. */
  const fileIt = async (where: Where) => {
    await teams.type("dana", where, "submit");
    await teams.press("dana", where, "Yes, file it");
    expect(await statusOf(where)).toBe("awaiting-signature");
    await teams.press("dana", where, "Sign it here");
    await teams.type("dana", where, "Dana Reyes");
  };
  /** The page that the button of a card leads whoever pressed it to. */
  const pageFor = async (where: Where, label: string): Promise<string> => {
    const { body } = await teams.press("dana", where, label);
    const shown = (body?.value ?? null) as Record<string, unknown> | null;
    const [link] = actionsOf({ card: shown } as Parameters<typeof actionsOf>[0]).filter(({ url }) => url);
    return link?.url ?? "";
  };
  const markOf = async (url: string): Promise<string> =>
    /name="mark" value="([^"]+)"/.exec(await (await fetch(url)).text())?.[1] ?? "";
  const uploadBill = async (where: Where) => {
    const url = await pageFor(where, "Send the bill");
    const form = new FormData();
    form.set("mark", await markOf(url));
    form.set("files", new Blob([readFileSync("test/fixtures/bills/acme.pdf")]), "bill.pdf");
    expect((await fetch(url, { method: "POST", body: form })).status).toBe(200);
    await teams.assistant.settle();
  };
  const attachBill = async (where: Where) => {
    const bytes = readFileSync("test/fixtures/bills/acme.pdf");
    teams.connector.files.set("bill.pdf", { bytes, type: "application/pdf" });
    const attachment = {
      contentType: "application/vnd.microsoft.teams.file.download.info",
      name: "bill.pdf",
      contentUrl: "https://example.sharepoint.com/personal/dana/bill.pdf",
      content: { downloadUrl: `${teams.connector.base}/files/bill.pdf?tempauth=made-up`, fileType: "pdf" },
    };
    await teams.type("dana", where, "", { own: { attachments: [attachment] } });
    await teams.settledFiles();
  };

  test("three landlines in a channel from a mention to completed, with a bill by upload page", async () => {
    const thread = await begin();
    await answerAll(thread, "(212) 555-0100, 212.555.0101 and 212-555-0102");
    await uploadBill(thread);
    await fileIt(thread);
    expect(await statusOf(thread)).toBe("in-review");
    const card = () => teams.messages(thread)[0];
    expect(wordsOf(card() as NonNullable<ReturnType<typeof card>>)).toContain(sidIn(thread));
    for (const hours of [1, 24, 30, 26]) await teams.pass(hours);
    expect(await statusOf(thread)).toBe("date-set");
    for (const hours of [24 * 6, 24 * 12]) await teams.pass(hours);
    expect(await statusOf(thread)).toBe("completed");
    expect(wordsOf(card() as NonNullable<ReturnType<typeof card>>)).toContain("Completed");
    expect(teams.messages(thread).map(wordsOf).join("\n")).toContain("Both carriers agreed");
    expect(teams.lines.filter(({ level }) => level === "error")).toEqual([]);
  }, 60_000);

  test("answered cards lose their buttons, for everybody and for whoever pressed", async () => {
    const thread = await begin();
    const question = teams.found(thread, "six points to agree");
    const { body } = await teams.press("dana", thread, "Agree to all six");
    expect(actionsOf(question)).toEqual([]);
    expect(nodesOf(body?.value).some(({ type }) => type === "ActionSet")).toBe(false);
    expect(question.edits).toBe(1);
  });

  test("a rejection calls the requester, and one button opens the form of just the wrong field", async () => {
    const thread = await begin();
    await answerAll(thread, "(212) 555-0177");
    await uploadBill(thread);
    await fileIt(thread);
    for (const hours of [1, 24, 30]) await teams.pass(hours);
    expect(await statusOf(thread)).toBe("action-required");
    const rejection = teams.messages(thread).at(-1);
    expect(JSON.stringify(rejection?.card)).toContain('"mentioned":{"id":"29:dana"');
    const { body } = await teams.press("dana", thread, "Correct it in a form");
    expect(body?.type).toBe("application/vnd.microsoft.card.adaptive");
    const inputs = () =>
      nodesOf(teams.messages(thread).at(-1)?.card).filter(({ type }) => type?.startsWith("Input."));
    expect(inputs().map(({ id }) => id)).toEqual(["text:serviceZip"]);
    const wrong = await teams.press("dana", thread, "Save", { inputs: { "text:serviceZip": "1001" } });
    expect(JSON.stringify(wrong.body)).toContain("Please look again");
    expect(await statusOf(thread)).toBe("action-required");
    const right = await teams.press("dana", thread, "Save", { inputs: { "text:serviceZip": "10013" } });
    expect(JSON.stringify(right.body)).toContain("saved");
    await fileIt(thread);
    expect(await statusOf(thread)).toBe("in-review");
    for (const hours of [24, 48, 48, 24 * 6, 24 * 12]) await teams.pass(hours);
    expect(await statusOf(thread)).toBe("completed");
  }, 60_000);

  test("a wireless PIN is given on a private page and is in no call to Teams and in no log", async () => {
    const thread = await begin();
    await answerAll(thread, "(212) 555-0150");
    await uploadBill(thread);
    const url = await pageFor(thread, "Answer in private");
    const mark = await markOf(url);
    const give = async (answer: string) =>
      (await fetch(url, { method: "POST", body: new URLSearchParams({ mark, answer }) })).status;
    expect(await give("12")).toBe(422);
    expect(await give("739184")).toBe(200);
    await teams.assistant.settle();
    await fileIt(thread);
    expect(await statusOf(thread)).toBe("in-review");
    expect(JSON.stringify(teams.connector.made)).not.toContain("739184");
    expect(JSON.stringify(teams.lines)).not.toContain("739184");
  }, 60_000);

  test("the whole of it in a personal chat: an attached bill, a masked PIN, one card edited in place", async () => {
    const own = teams.personal("dana");
    await teams.type("dana", own, "port");
    await answerAll(own, "(212) 555-0150");
    await attachBill(own);
    const field = nodesOf(teams.messages(own).at(-1)?.card).find(({ type }) => type === "Input.Text");
    expect(field).toMatchObject({ style: "Password" });
    await teams.press("dana", own, "Send", { inputs: { [field?.id ?? ""]: "739184" } });
    await fileIt(own);
    for (const hours of [1, 24, 30, 26, 24 * 6, 24 * 12]) await teams.pass(hours);
    expect(await statusOf(own)).toBe("completed");
    expect(JSON.stringify(teams.connector.made)).not.toContain("739184");
    expect(teams.messages(own).filter((message) => wordsOf(message).includes("Whose turn"))).toHaveLength(1);
  }, 60_000);

  test("a group chat has no threads: what is said there is a card, and a short answer quotes its question", async () => {
    await teams.type("dana", group, "port");
    expect(wordsOf(teams.found(group, "six points"))).toContain("Step 1 of 5");
    await teams.type("dana", group, "subscribe done");
    const answer = teams.found(group, "hears when a port has ended");
    expect(answer).toMatchObject({ card: null, entities: [{ type: "quotedReply" }] });
    expect(answer.text).toMatch(/^<quoted messageId="in-\d+"\/> /);
    await teams.type("dana", group, "agree", { mention: false });
    expect(wordsOf(teams.found(group, "Is any of these on the account"))).toContain("17 fields left");
  });
});
