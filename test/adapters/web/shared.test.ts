import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { openPages, type TestPages, textOf } from "./open-pages.ts";

let pages: TestPages;
beforeEach(async () => {
  pages = await openPages();
});
afterEach(() => pages.close());

/** What the chat gave out, to whoever asked. */
const given = async (): Promise<string> => {
  await pages.says("share link");
  return /http:\S+\/p\/[\w-]{43}/.exec(await pages.said())?.[0] ?? "";
};

test("shows how the port stands, to whoever has the link, with the headers of every page", async () => {
  const address = await given();
  const answered = await fetch(address);
  expect(answered.status).toBe(200);
  expect(answered.headers.get("cache-control")).toBe("no-store");
  expect(answered.headers.get("x-robots-tag")).toContain("noindex");
  expect(answered.headers.get("referrer-policy")).toBe("no-referrer");
  expect(answered.headers.get("content-security-policy")).toContain("default-src 'none'");
  const text = textOf(await answered.text());
  expect(text).toContain(pages.sid);
  expect(text).toContain("(•••) •••-0150");
  expect(text).not.toMatch(/Dana|Acme|8841|7730|555/);
  expect((await fetch(address, { method: "POST", body: "x" })).status).toBe(404);
});

test("shows nothing once it was revoked, or after its days", async () => {
  const [first, second] = [await given(), await given().then(() => pages.said())];
  const later = [...second.matchAll(/http:\S+\/p\/[\w-]{43}/g)].at(-1)?.[0] ?? "";
  expect((await fetch(first)).status).toBe(200);
  await pages.says("revoke link 1");
  expect((await fetch(first)).status).toBe(404);
  expect((await fetch(later)).status).toBe(200);
  pages.clock.advance(14 * 24 * 60 * 60_000 + 1);
  expect((await fetch(later)).status).toBe(404);
});

test("the token of a link is nowhere in the records", async () => {
  const token = (await given()).slice(-43);
  const kept = JSON.stringify([await pages.request(), await pages.history()]);
  expect(token).toHaveLength(43);
  expect(kept).not.toContain(token);
});

test("a link that shows another request's page, or none, is not made by guessing", async () => {
  const address = await given();
  const guess = `${address.slice(0, -43)}${"A".repeat(43)}`;
  expect((await fetch(guess)).status).toBe(404);
  expect((await fetch(await pages.link("share", "99"))).status).toBe(404);
});
