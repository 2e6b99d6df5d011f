import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { Story } from "../../support/story.ts";
import { aTurn } from "../../support/turns.ts";
import { agency, openSlack, type TestSlack } from "./open-slack.ts";

let slack: TestSlack;
let ports: string;
let root: string;
beforeEach(async () => {
  slack = await openSlack();
  const bob = slack.user("bob");
  await slack.store.setNote(agency, "settings", { enabled: true, people: [bob] });
  ports = slack.channel("ports");
  await slack.command("dana", ports, "");
  root = (await slack.messages(ports))[0]?.ts ?? "";
});
afterEach(() => slack.close());

const says = (name: string, text: string) => slack.type(name, ports, text, root);
const thread = () => slack.messages(ports, root);
const said = async (): Promise<string> => JSON.stringify(await thread());
const request = async () => (await slack.store.find(agency, { type: "all" }, "", 1)).results[0];
const direct = async (name: string): Promise<string> =>
  (await slack.peer.bot.conversations.open({ users: slack.user(name) })).channel?.id ?? "";
const shows = (words: string) => slack.until(async () => (await said()).includes(words));

/** Everything answered, with a bill that counts as read. */
const filled = async (): Promise<void> => {
  for (const line of [
    "agree",
    "none, ready",
    "212-555-0100, 212-555-0101",
    "yes, 1, 8841-22-7730",
    "business, Acme Plumbing LLC",
    "Dana Reyes, dana@acme.com, yes, yes",
    "120 W 45th St, Apt 4B, New York, NY 10036, same",
  ])
    await says("dana", line);
  const now = await request();
  if (!now) throw new Error("There is no request.");
  const document = { hash: "a".repeat(64), kind: "application/pdf", bytes: 9, name: "bill.pdf" };
  const { rev } = now;
  const read = new Story().fillAll().request.bill;
  const bill = { value: document, by: slack.user("dana"), at: 1, rev };
  const state = {
    ...now,
    rev: rev + 1,
    answers: { ...now.answers, bill },
    ...(read ? { bill: { ...read, document: document.hash } } : {}),
  };
  await slack.store.commit(aTurn({ agency, request: { state, loadedRev: rev } }));
};

test("an admin switches it on in words or in the form, and others do not", async () => {
  expect((await slack.command("bob", ports, "second person on")).text).toContain("owners and admins");
  expect((await slack.command("dana", ports, "second person on")).text).toContain(
    "waits until somebody else",
  );
  expect(await slack.store.note(agency, "settings")).toMatchObject({ enabled: true, secondPerson: true });
  await slack.command("dana", ports, "settings");
  expect(JSON.stringify(slack.view())).toContain("A second person approves");
  await slack.submit("dana", slack.view(), {
    secondPerson: { type: "radio_buttons", selected_option: { value: "no" } },
  });
  expect(await slack.store.note(agency, "settings")).toMatchObject({ secondPerson: false });
});

test("what is submitted waits for somebody else's button, and one's own does nothing", async () => {
  await slack.command("dana", ports, "second person on");
  await filled();
  await says("dana", "submit");
  await says("dana", "yes");
  await shows("has to approve what");
  const at = { channel: ports, thread: root };
  await slack.press("dana", await thread(), "Approve and file", at);
  await shows("You submitted this yourself");
  expect((await request())?.status).toBe("draft");
  await slack.press("bob", await thread(), "Approve and file", at);
  await shows("approved it");
  expect((await request())?.status).toBe("awaiting-signature");
});

test("a draft is handed over in the thread, taken in the direct message, and goes on there", async () => {
  await says("dana", "agree");
  await says("dana", "none, ready");
  await says("dana", `hand this to <@${slack.user("bob")}>`);
  const channel = await direct("bob");
  await slack.until(async () =>
    JSON.stringify(await slack.messages(channel)).includes("asks you to take over"),
  );
  await slack.press("bob", await slack.messages(channel), "Take it over", { channel });
  await shows("took it over");
  expect((await request())?.requester.id).toBe(slack.user("bob"));
  await slack.type("bob", channel, "212-555-0100, 212-555-0101");
  expect((await request())?.answers.numbers).toMatchObject({ by: slack.user("bob") });
});

test("who may not run ports is not given a draft", async () => {
  await slack.store.setNote(agency, "settings", { enabled: true });
  await says("dana", "agree");
  await says("dana", `hand this to <@${slack.user("bob")}>`);
  await shows("may not run ports here");
  expect((await request())?.handing).toBeUndefined();
});
