import { afterEach, beforeEach, expect, test } from "@jest/globals";

const account = "8841-22-7730";

import { openAndSend, openPages, type TestPages, textOf } from "./open-pages.ts";

let pages: TestPages;
let reference = "";
beforeEach(async () => {
  pages = await openPages();
  reference = `${pages.sid}/1`;
});
afterEach(() => pages.close());

const get = async (address: string) => {
  const answered = await fetch(address);
  return { status: answered.status, text: textOf(await answered.text()), headers: answered.headers };
};

test("shows the account number after a click, once, and says in the history that it did", async () => {
  await pages.filed(reference);
  const address = await pages.link("desk", reference);
  const before = await get(address);
  expect(before.status).toBe(200);
  expect(before.text).toContain("shows the account number once");
  expect(before.text).not.toContain(account);
  expect((await get(address)).status).toBe(200);

  const shown = await openAndSend(address, {});
  expect(shown.status).toBe(200);
  expect(shown.text).toContain(account);
  expect(shown.headers.get("cache-control")).toBe("no-store");
  expect((await get(address)).status).toBe(404);
  expect((await pages.history()).at(-1)).toMatchObject({
    type: "secrets shown",
    text: `${reference} from 127.0.0.1`,
  });
  expect(JSON.stringify(pages.lines)).not.toContain(account);

  const papers = /href="([^"]+\/p\/[\w-]{43})"/.exec(shown.page)?.[1] ?? "";
  expect((await get(papers)).text).toContain("signed letter");
  expect((await fetch(`${papers}/letter`)).status).toBe(404);
});

test("of two visitors one sees it", async () => {
  await pages.filed(reference);
  const address = await pages.link("desk", reference);
  const both = await Promise.all([openAndSend(address, {}), openAndSend(address, {})]);
  expect(both.filter(({ text }) => text.includes(account))).toHaveLength(1);
});

test("shows nothing without a click on it, for an order that is not under way, or after a week", async () => {
  const early = await pages.link("desk", reference);
  expect((await openAndSend(early, {})).text).not.toContain(account);
  await pages.filed(reference);
  const address = await pages.link("desk", reference);
  const forged = await fetch(address, { method: "POST", body: new URLSearchParams({ mark: "x" }) });
  expect(forged.status).toBe(403);
  pages.clock.advance(7 * 24 * 60 * 60_000 + 1);
  expect((await get(address)).status).toBe(404);
});

test("a link to the papers shows no secret, and one for anything else is no way in", async () => {
  await pages.filed(reference);
  const papers = await pages.link("desk", `papers ${reference}`);
  expect((await openAndSend(papers, {})).text).not.toContain(account);
  const upload = await pages.link("upload");
  expect((await fetch(`${upload}/bill`)).status).toBe(404);
});
