import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { fileInSlack } from "./file-in-slack.ts";
import { agency, openSlack, type TestSlack } from "./open-slack.ts";

let slack: TestSlack;
beforeEach(async () => {
  slack = await openSlack();
});
afterEach(() => slack.close());

test("a port of many events is one message in its channel, edited for each of them, and everything else is in its thread", async () => {
  const ports = slack.channel("ports");
  const root = await fileInSlack(slack, ports);
  for (const hours of [1, 24, 30]) await slack.pass(hours);
  const says = (text: string) => slack.type("dana", ports, text, root);
  for (const text of ["the zip is 10013", "submit", "yes", "sign", "Dana Reyes"]) await says(text);
  for (const hours of [24, 48, 48, 24 * 6, 24 * 12]) await slack.pass(hours);
  for (const text of ["done: E911 address", "done: Test calls in", "texts work"]) await says(text);
  const request = (await slack.store.find(agency, { type: "all" }, "", 1)).results[0];
  expect(request?.status).toBe("completed");

  const posted = slack.proxy.of("chat.postMessage").filter(({ fields }) => fields.channel === ports);
  expect(posted.filter(({ fields }) => fields.thread_ts === undefined)).toHaveLength(1);
  expect(posted.filter(({ fields }) => (fields.thread_ts ?? root) !== root)).toEqual([]);
  const edits = slack.proxy.of("chat.update").filter(({ fields }) => fields.ts === root);
  const shown = edits.map(({ fields }) => String(fields.blocks));
  expect(edits.length).toBeGreaterThanOrEqual(12);
  expect(shown.filter((blocks, at) => blocks === shown[at - 1])).toEqual([]);
  expect(shown.at(-1)).toContain("Completed");
}, 60_000);

test("a draft that Slack did not draw is drawn with the next answer, also where it looks the same", async () => {
  const ports = slack.channel("ports");
  slack.proxy.meddle({
    before: ({ method }) => (method === "chat.update" ? { status: 503, body: "" } : null),
  });
  await slack.command("dana", ports, "");
  const root = (await slack.messages(ports))[0]?.ts ?? "";
  slack.proxy.meddle({});
  const before = slack.proxy.of("chat.update").length;
  await slack.type("dana", ports, "what is a BTN?", root);
  await slack.type("dana", ports, "what is a CSR?", root);
  expect(slack.proxy.of("chat.update").slice(before)).toHaveLength(1);
  expect(JSON.stringify(await slack.messages(ports))).toContain("PR-");
}, 30_000);
