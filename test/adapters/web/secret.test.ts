import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { openAndSend, openPages, pinItem, type TestPages } from "./open-pages.ts";

let pages: TestPages;
beforeEach(async () => {
  pages = await openPages();
});
afterEach(() => pages.close());

test("a secret is sealed in the request, said to nobody, and spends its link", async () => {
  const link = await pages.link("secret", pinItem);
  const shown = await (await fetch(link)).text();
  expect(shown).toContain("PIN for (212) 555-0150");
  expect(shown).toMatch(/<input type="password"[^>]*autocomplete="off"/);
  const { status, text, page } = await openAndSend(link, { answer: " 482193 " });
  expect([status, text]).toEqual([200, expect.stringContaining("Got it It is sealed")]);
  const value = (await pages.request())?.answers[pinItem]?.value;
  expect(value).toMatchObject({ type: "sealed", hint: "••••" });
  expect(page + JSON.stringify(value) + (await pages.said())).not.toContain("482193");
  expect(await pages.said()).toContain("PIN for (212) 555-0150");
  expect((await fetch(link)).status).toBe(404);
});

test("what cannot be one is not shown back; its problem stands beside the field, and another can be typed", async () => {
  const link = await pages.link("secret", pinItem);
  const { status, text, page } = await openAndSend(link, { answer: "hunter two <3" });
  expect([status, text]).toEqual([422, expect.stringContaining("A PIN has 4 to 15 digits or letters")]);
  expect(page).not.toContain("hunter");
  expect(page).toContain('aria-invalid="true"');
  expect((await openAndSend(link, { answer: "  " })).text).toContain("Nothing was typed yet");
  expect((await openAndSend(link, { answer: "4821" })).status).toBe(200);
});

test("an account number is taken the same way", async () => {
  const link = await pages.link("secret", "accountNumber");
  expect((await openAndSend(link, { answer: "7719-0042" })).status).toBe(200);
  expect((await pages.request())?.answers.accountNumber?.value).toMatchObject({ hint: "•••• 0042" });
});

test("an item that the port does not have is not asked for", async () => {
  const link = await pages.link("secret", "pin:+12125550199");
  expect((await fetch(link)).status).toBe(410);
});
