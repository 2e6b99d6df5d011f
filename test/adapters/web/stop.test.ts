import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { openAndSend, openPages, type TestPages, textOf } from "./open-pages.ts";

let pages: TestPages;
beforeEach(async () => {
  pages = await openPages();
});
afterEach(() => pages.close());

const stopped = async (): Promise<string[]> => (await pages.request())?.unwatched ?? [];

const watched = async (): Promise<string> => {
  await pages.says("keep anna@acme.com informed");
  return pages.link("stop", "anna@acme.com");
};

test("a click on the page stops the mails, and opening it stops nothing", async () => {
  const address = await watched();
  const shown = textOf(await (await fetch(address)).text());
  expect(shown).toContain(`Mails about port ${pages.sid} go to anna@acme.com`);
  expect(await stopped()).toEqual([]);
  const done = await openAndSend(address, {});
  expect([done.status, done.text]).toEqual([200, expect.stringContaining("gets no more mails")]);
  expect(await stopped()).toEqual(["anna@acme.com"]);
  expect((await pages.history()).at(-1)).toMatchObject({ type: "unwatched", text: "anna@acme.com" });
  expect((await openAndSend(address, {})).status).toBe(200);
  expect((await pages.history()).filter(({ type }) => type === "unwatched")).toHaveLength(1);
});

test("a mail program stops them with one click, and nobody else without the page's mark", async () => {
  const address = await watched();
  const post = (body: Record<string, string>) =>
    fetch(address, { method: "POST", body: new URLSearchParams(body) });
  expect((await post({ mark: "x" })).status).toBe(403);
  expect(await stopped()).toEqual([]);
  expect((await post({ "List-Unsubscribe": "One-Click" })).status).toBe(200);
  expect(await stopped()).toEqual(["anna@acme.com"]);
});

test("the link is no way to anything else", async () => {
  const address = await watched();
  expect((await fetch(`${address}/letter`)).status).toBe(404);
  const other = address.endsWith("A") ? "B" : "A";
  expect((await fetch(`${address.slice(0, -1)}${other}`)).status).toBe(404);
});
