import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { markOf, openAndSend, openPages, pinItem, type TestPages } from "./open-pages.ts";

let pages: TestPages;
beforeEach(async () => {
  pages = await openPages();
});
afterEach(() => pages.close());

/** The link for somebody who was asked by mail, as it is shown to whoever runs Portside at this terminal. */
const asks = async (text: string): Promise<string> => {
  await pages.says(text);
  const address = [...(await pages.said()).matchAll(/http:\/\/127\.0\.0\.1:\d+\/p\/[\w-]+/g)].at(-1)?.[0];
  if (!address) throw new Error(`No link in:\n${await pages.said()}`);
  return address;
};

test("somebody outside gives the PIN on a page of their own, once, and the chat only hears that it is there", async () => {
  const link = await asks("ask sam@acme.com for the PIN");
  const shown = await (await fetch(link)).text();
  expect(shown).toContain(
    "Dana Reyes moves phone numbers to another carrier and asks you for this one thing.",
  );
  expect(shown).toMatch(/<input type="password"/);
  const { status, page } = await openAndSend(link, { answer: "482193" });
  expect(status).toBe(200);
  expect(page).toContain("nothing else is needed from you");
  expect((await pages.request())?.answers[pinItem]).toMatchObject({
    by: "sam@acme.com",
    value: { type: "sealed" },
  });
  const said = await pages.said();
  expect(said).toContain("sam@acme.com gave the PIN for (212) 555-0150.");
  expect(said + JSON.stringify(pages.lines)).not.toContain("482193");
  expect((await fetch(link)).status).toBe(404);
});

test("who does not have it says so on the page, and the link ends", async () => {
  const link = await asks("ask sam@acme.com for the PIN");
  const mark = markOf(await (await fetch(link)).text());
  const answered = await fetch(`${link}/not-mine`, { method: "POST", body: new URLSearchParams({ mark }) });
  expect(answered.status).toBe(200);
  expect(await pages.said()).toContain("sam@acme.com does not have the PIN for (212) 555-0150.");
  expect((await pages.request())?.asks).toBeUndefined();
  expect((await fetch(link)).status).toBe(404);
});

test("taken back, or answered by somebody else meanwhile, the page takes nothing", async () => {
  const link = await asks("ask sam@acme.com for the PIN");
  const mark = markOf(await (await fetch(link)).text());
  await pages.says("stop asking sam@acme.com");
  expect((await fetch(link)).status).toBe(410);
  const late = await fetch(link, { method: "POST", body: new URLSearchParams({ mark, answer: "482193" }) });
  expect(late.status).toBe(410);
  expect((await pages.request())?.answers[pinItem]).toBeUndefined();
});

test("after its seven days the link is closed", async () => {
  const link = await asks("ask sam@acme.com for the PIN");
  pages.clock.advance(7 * 24 * 3600_000 + 1);
  expect((await fetch(link)).status).toBe(404);
});

test("an ordinary answer is typed in the open, and one page answers one thing", async () => {
  const link = await asks("ask sam@acme.com for the rep's email");
  expect(await (await fetch(link)).text()).toMatch(/<input type="text" id="answer"/);
  const before = (await pages.request())?.answers;
  const answered = await openAndSend(link, { answer: "lee@acme.com", serviceZip: "10013" });
  expect(answered.status).toBe(200);
  expect((await pages.request())?.answers.repEmail).toMatchObject({
    value: "lee@acme.com",
    by: "sam@acme.com",
  });
  expect((await pages.request())?.answers.serviceZip).toEqual(before?.serviceZip);
});

test("who gives what stands there already has answered, too", async () => {
  const link = await asks("ask sam@acme.com for the rep's email");
  expect((await openAndSend(link, { answer: "dana@acme.com" })).status).toBe(200);
  expect((await pages.request())?.asks).toBeUndefined();
});
