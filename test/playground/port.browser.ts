import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { openPlayground, type Playground } from "../../scripts/open-playground.ts";
import { openBrowser } from "../support/open-browser.ts";
import { acmeBill } from "../support/small-bills.ts";
import { type Window, windowOf } from "./window.ts";

const folder = mkdtempSync(join(tmpdir(), "portside-playground-"));

let playground: Playground;
let browser: Browser;
let window: Window;

beforeAll(async () => {
  playground = await openPlayground({ folder, fast: true, port: null });
  browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
  window = windowOf(page, folder);
  await page.goto(playground.url);
  await window.open(/Personal Chat/);
}, 180_000);

afterEach(() => window.shot("end"));

afterAll(async () => {
  await browser?.close();
  await playground?.close();
  console.log(`Pictures of the window are in ${folder}.`);
});

const sendBill = async (page: Page): Promise<void> => {
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name: "bill.pdf", mimeType: "application/pdf", buffer: await acmeBill() });
  await page.getByRole("button", { name: "Send" }).click();
  await page.getByText("Bill received").waitFor();
  await page.close();
};

const sidIn = (text: string): string => /PR-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(text)?.[0] ?? "";

describe("a whole port in the Playground, with nothing configured", () => {
  test("an admin switches Portside on", async () => {
    await window.say("settings");
    const card = await window.card(/Portside settings/);
    await card.getByRole("checkbox").first().click();
    await card.getByRole("button", { name: "Save" }).click();
    const saved = await window.card(/Saved\./);
    expect(await saved.getByRole("checkbox").first().isChecked()).toBe(true);
    await window.shot("settings");
  }, 120_000);

  test("a personal chat goes from the first word to the SID, a rejection, its repair by form, and the end", async () => {
    await window.say("port");
    await window.card(/Before we start/);
    await window.shot("begun");
    await window.press("Agree to all six");
    await window.card(/For example: none, ready/);
    await window.say("none, ready");
    await window.card(/Which numbers do you want to move/);
    await window.say("212-555-0177");
    await window.card(/can be moved/);
    await window.press("Fill in the form");
    await window.fill(/Numbers and account/, {
      "Losing carrier": "yes",
      "Billing telephone number": "(212) 555-0177",
      "Account number": "8841-22-7730",
    });
    await window.card(/Numbers and account: saved/);
    await window.card(/residential or business/);
    await window.shot("form-saved");
    await window.say("business, Acme Plumbing LLC");
    await window.card(/Who may sign for the account/);
    await window.say("Dana Reyes, dana@acme.com, yes, yes");
    await window.card(/What is the service address/);
    await window.say("120 W 45th St, Apt 4B, New York, NY 10036, same");
    await window.card(/latest billing statement/);
    await window.press("Send it on a page instead");
    await window.card(/The page takes the file/);
    await window.shot("bill");
    await sendBill(await window.follow("Send the file"));
    await window.card(/Here is everything/);
    await window.shot("review");
    await window.say("submit");
    await window.card(/File 1 number/);
    await window.press("Yes, file it");
    const filed = await window.card(/It is submitted/);
    expect(sidIn((await filed.textContent()) ?? "")).toMatch(/^PR-/);
    await window.press("Sign it here");
    await window.card(/type your full name/);
    await window.shot("letter");
    await window.say("Dana Reyes");
    const rejected = await window.card(/The carrier rejected PR-/);
    expect(await rejected.textContent()).toContain("Service ZIP does not match CSR.");
    await window.shot("rejected");
    await window.press("Correct it in a form");
    await window.fill(/What the carrier rejected/, { "Service ZIP code": "10013" });
    await window.card(/10036 → 10013/);
    await window.shot("repaired");
    await window.press("File again");
    await window.card(/File the correction/);
    await window.press("Yes, file it");
    await window.card(/A new letter is made/);
    await window.card(/No mail server is set/);
    await window.press("Sign it here");
    await window.card(/type your full name/);
    await window.say("Dana Reyes");
    await window.card(/Both carriers agreed/);
    await window.shot("date-set");
    await window.card(/Done: /);
    await window.shot("done");
  }, 400_000);

  test("a channel goes by cards from a mention to the SID, is signed in its thread, and hears the rest without asking", async () => {
    await window.open(/number-ports/);
    await window.post("port");
    await window.card(/Before we start/);
    await window.shot("channel-begun");
    await window.press("Agree to all six");
    await window.card(/For example: none, ready/);
    await window.press("Fill in the form");
    await window.tick(/What is at hand/, "None of these");
    await window.fill(/What is at hand/, { "What is at hand": "ready" });
    await window.card(/Which numbers do you want to move/);
    await window.press("Fill in the form");
    await window.fill(/Numbers and account/, {
      Numbers: "212-555-0150",
      "Losing carrier": "Sandbox Bell",
      "Billing telephone number": "(212) 555-0150",
      "Account number": "8841-22-7730",
    });
    await window.card(/can be moved.*residential or business/s);
    await window.shot("channel-numbers");
    await window.press("Business");
    await window.card(/What is the company name/);
    await window.press("Fill in the form");
    await window.tick(/Contact and addresses/, "Yes");
    await window.fill(/Contact and addresses/, {
      "Company name": "Acme Plumbing LLC",
      "Authorised representative": "Dana Reyes",
      "Representative's e-mail": "dana@acme.com",
      "Service street": "120 W 45th St",
      "Service unit": "Apt 4B",
      "Service city": "New York",
      "Service state": "NY",
      "Service ZIP code": "10036",
    });
    await window.shot("channel-contact");
    await window.card(/latest billing statement/);
    await window.press("Send the bill");
    await sendBill(await window.follow("Send the bill"));
    await window.card(/transfer PIN/);
    await window.shot("channel-secret");
    await window.press("Answer in private");
    const page = await window.follow("Answer in private");
    await page.locator("input[type=password]").first().fill("447193");
    await page.getByRole("button", { name: /Send|Save/ }).click();
    await page.close();
    await window.card(/Here is everything/);
    await window.shot("channel-review");
    await window.press("Submit");
    await window.card(/File 1 number/);
    await window.press("Yes, file it");
    const filed = await window.card(/It is submitted/);
    expect(sidIn((await filed.textContent()) ?? "")).toMatch(/^PR-/);
    await window.press("Sign it here");
    await window.shot("channel-signing");
    await window.open(/Personal Chat/);
    await window.card(/type your full name/);
    await window.shot("channel-letter");
    await window.open(/number-ports/);
    await window.answer("Dana Reyes");
    await window.card(/Both carriers agreed/);
    await window.shot("channel-date-set");
    await window.card(/Done: /);
    await window.shot("channel-done");
  }, 400_000);
});
