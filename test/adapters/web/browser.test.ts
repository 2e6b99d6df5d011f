import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { PDFDocument } from "pdf-lib";
import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { dataFolder } from "../../support/data-folder.ts";
import { pngFile } from "../../support/picture-files.ts";
import { writeBills } from "../../support/small-bills.ts";
import { openPages, pinItem, type TestPages } from "./open-pages.ts";
import { accessFaults, openVisits } from "./open-visits.ts";

const phone = { viewport: { width: 360, height: 700 }, hasTouch: true, isMobile: true };

const folder = dataFolder();
let browser: Awaited<ReturnType<typeof openVisits>>;
let pages: TestPages;
let bills: Awaited<ReturnType<typeof writeBills>>;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [browser, pages, bills] = await Promise.all([openVisits(), openPages(), writeBills(folder.folder)]);
});
afterEach(async () => {
  await context.close();
  // What the server refuses in words, Chromium still reports; a broken policy or script it reports otherwise.
  const refused = /status of 4\d\d/;
  expect(browser.complaints.splice(0).filter((complaint) => !refused.test(complaint))).toEqual([]);
});
afterAll(async () => {
  await browser?.close();
  await pages?.close();
  folder.remove();
});

const visit = async (address: string, options?: BrowserContextOptions): Promise<void> => {
  ({ page, context } = await browser.visit(options));
  await page.goto(address);
};

/** Anybody can use what is shown, by day and by night. */
const expectUsable = async (): Promise<void> => {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    expect([colorScheme, await accessFaults(page)]).toEqual([colorScheme, []]);
  }
  await page.emulateMedia({ colorScheme: "light" });
};

const shows = (text: string): Promise<void> => page.getByText(text).first().waitFor();
const press = (name: string): Promise<void> => page.getByRole("button", { name, exact: true }).click();
const choose = (...files: Parameters<Page["setInputFiles"]>[1][]): Promise<void> =>
  page.setInputFiles("#files", files.flat() as string[]);

/** Run in the browser: what is wrong with a page that is too wide, or whose buttons are too small for a thumb. */
const findPhoneFaults = `[
  ...(document.documentElement.scrollWidth > innerWidth ? ["wider than the screen"] : []),
  ...[...document.querySelectorAll("button, .button, summary, input[type=text], .choice")]
    .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 44)
    .map((each) => each.outerHTML),
]`;
const phoneFaults = (): Promise<string[]> => page.evaluate<string[]>(findPhoneFaults);

/** Run in the browser: lets files fall where files are dropped. */
const dropping = (files: { name: string; type: string; bytes: Buffer }[]): string => {
  const given = files.map(({ name, type, bytes }) => ({ name, type, text: bytes.toString("base64") }));
  return `(() => {
    const dataTransfer = new DataTransfer();
    for (const { name, type, text } of ${JSON.stringify(given)}) {
      const bytes = Uint8Array.from(atob(text), (each) => each.charCodeAt(0));
      dataTransfer.items.add(new File([bytes], name, { type }));
    }
    document.querySelector(".drop").dispatchEvent(new DragEvent("drop", { dataTransfer }));
  })()`;
};
const focused = (): Promise<string | null> => page.locator(":focus").getAttribute("id");

describe("sending a bill", () => {
  test("by choosing a file: refused kinds are told in place, a good one is received, and going back shows no form", async () => {
    await visit(await pages.link("upload"));
    await expectUsable();
    await press("Send");
    await shows("No file is chosen yet");
    const hostile = '<img src=x onerror="alert(1)">.pdf';
    await choose([
      { name: hostile, mimeType: "application/pdf", buffer: Buffer.from("PK\x03\x04 and thirty more") },
    ]);
    await shows(hostile);
    await press("Send");
    await shows("That is a packed archive");
    await expectUsable();
    await choose(bills.pdf);
    await shows("bill of March.pdf");
    await press("Send");
    await shows("Bill received");
    expect(await focused()).toBe("main");
    expect(await page.title()).toBe("Bill received · Portside");
    await expectUsable();
    await page.goto("about:blank");
    await page.goBack();
    await shows("This link is not open");
    await expectUsable();
  });

  test("of 10 MB and one byte is refused before it is sent", async () => {
    await visit(await pages.link("upload"));
    let posts = 0;
    page.on("request", (request) => {
      posts += request.method() === "POST" ? 1 : 0;
    });
    const large = join(folder.folder, "large.pdf");
    writeFileSync(large, Buffer.alloc(10 * 1024 * 1024 + 1, "%PDF-1.7 "));
    await choose(large);
    await press("Send");
    await shows("That is over 10 MB");
    expect(posts).toBe(0);
  });

  test("by dropping pictures of any kind: they become the pages of one PDF", async () => {
    await visit(await pages.link("upload"));
    const png = { name: "1.png", type: "image/png", bytes: pngFile() };
    const jpeg = { name: "2.jpg", type: "image/jpeg", bytes: readFileSync(bills.jpeg) };
    await page.evaluate(dropping([png, jpeg]));
    await press("Remove 2.jpg");
    await choose(bills.jpeg);
    await press("Send");
    await shows("Bill received");
    const bill = (await pages.request())?.answers.bill?.value as { hash: string };
    expect((await PDFDocument.load(await pages.documents.read(bill.hash))).getPageCount()).toBe(2);
  });

  test("in two tabs is done once", async () => {
    const link = await pages.link("upload");
    await visit(link);
    const other = await context.newPage();
    await other.goto(link);
    await choose(bills.pdf);
    await press("Send");
    await shows("Bill received");
    await other.setInputFiles("#files", bills.png);
    await other.getByRole("button", { name: "Send", exact: true }).click();
    await other.getByText("This link is not open").waitFor();
  });

  test("needs no scripts", async () => {
    await visit(await pages.link("upload"), { javaScriptEnabled: false });
    await press("Send");
    await shows("No file is chosen yet");
    await choose(bills.png);
    await press("Send");
    await shows("Bill received");
  });

  test("fits a phone, and offers its camera", async () => {
    await visit(await pages.link("upload"), phone);
    await page.getByText("Take a photo").waitFor();
    await page.setInputFiles("#camera", bills.jpeg);
    await shows("bill.jpeg");
    expect(await phoneFaults()).toEqual([]);
    await expectUsable();
    await press("Send");
    await shows("Bill received");
    expect(await phoneFaults()).toEqual([]);
  });
});

test("a secret is typed unseen, shown at will, refused beside the field and taken, all by keyboard", async () => {
  await visit(await pages.link("secret", pinItem));
  await expectUsable();
  const { keyboard } = page;
  const kind = () => page.getAttribute("#answer", "type");
  await page.focus("#answer");
  await keyboard.type("no pin");
  expect(await kind()).toBe("password");
  await keyboard.press("Tab");
  await keyboard.press("Space");
  expect([await kind(), await page.inputValue("#answer")]).toEqual(["text", "no pin"]);
  await keyboard.press("Tab");
  await keyboard.press("Enter");
  await shows("A PIN has 4 to 15 digits or letters");
  expect(await page.inputValue("#answer")).toBe("");
  expect(await focused()).toBe("answer");
  await expectUsable();
  await keyboard.type("482193");
  await keyboard.press("Enter");
  await shows("Got it");
  await expectUsable();
});

describe("signing", () => {
  const begin = async (wantsCode: boolean, options?: BrowserContextOptions): Promise<void> => {
    pages.desk.calls.length = 0;
    pages.desk.shown = { ...pages.desk.shown, state: "open", wantsCode, codeVerified: false };
    await visit(await pages.link("sign", "1"), options);
  };
  const signature = () => pages.desk.calls.find(({ act }) => act === "sign");

  test("is agreed to, reviewed, proved by a code and typed, all by keyboard", async () => {
    await begin(true);
    await expectUsable();
    const { keyboard } = page;
    const tab = async (times: number): Promise<void> => {
      for (let time = 0; time < times; time += 1) await keyboard.press("Tab");
    };
    await tab(1);
    await keyboard.press("Space");
    await tab(1);
    await keyboard.press("Enter");
    await shows("First, a code");
    await expectUsable();
    await tab(2);
    await keyboard.press("Enter");
    await shows("A code is on its way");
    await page.focus("#code-typed");
    await keyboard.type("482193");
    await keyboard.press("Enter");
    await page.waitForSelector("#name");
    await page.focus("#name");
    await keyboard.type("Dana Reyes");
    expect(await page.textContent("p.typed")).toBe("Dana Reyes");
    await expectUsable();
    await tab(3);
    await keyboard.press("Space");
    await tab(1);
    await keyboard.press("Enter");
    await shows("Signed. Thank you");
    expect(signature()).toMatchObject({ name: "Dana Reyes", title: "Owner", drawing: null });
    await expectUsable();
  });

  test("can be drawn, on a phone, and not left empty", async () => {
    await begin(false, phone);
    await page.check("[name=consent]");
    await press("Review the document");
    await page.fill("#name", "Dana Reyes");
    await page.check("[value=drawn]");
    await page.check("[name=intent]");
    await press("Sign the letter");
    await shows("Draw your signature in the box");
    expect(await phoneFaults()).toEqual([]);
    await expectUsable();
    await page.locator("canvas").scrollIntoViewIfNeeded();
    const box = (await page.locator("canvas").boundingBox()) ?? { x: 0, y: 0 };
    await page.mouse.move(box.x + 20, box.y + 60);
    await page.mouse.down();
    for (let step = 1; step < 12; step += 1)
      await page.mouse.move(box.x + 20 + step * 16, box.y + 60 + (step % 3) * 20);
    await page.mouse.up();
    await press("Sign the letter");
    await shows("Signed. Thank you");
    const drawing = Buffer.from(String(signature()?.drawing), "base64");
    expect(drawing.subarray(1, 4).toString()).toBe("PNG");
    expect(drawing.length).toBeGreaterThan(500);
  });

  test("shows the letter like other text, each value beside its label", async () => {
    await begin(false);
    await page.check("[name=consent]");
    await press("Review the document");
    await page.waitForSelector(".letter dd");
    const looks = await page.evaluate(`(() => {
      const [label, value] = [...document.querySelectorAll(".letter dt, .letter dd")].slice(2);
      const { fontFamily, fontSize, userSelect } = getComputedStyle(value);
      const body = getComputedStyle(document.body);
      const near = Math.abs(label.getBoundingClientRect().top - value.getBoundingClientRect().top);
      return [fontFamily === body.fontFamily, fontSize === body.fontSize, userSelect, near];
    })()`);
    expect(looks).toEqual([true, true, "auto", 0]);
  });

  test("needs no scripts, and text that looks like markup stays text", async () => {
    await begin(false, { javaScriptEnabled: false });
    await page.check("[name=consent]");
    await press("Review the document");
    await shows('Acme <script>alert("x")</script> & Sons LLC');
    await page.fill("#name", "Somebody <b>Else</b>");
    await page.check("[name=intent]");
    await press("Sign the letter");
    await shows("The letter is made out to Dana Reyes.");
    expect(await page.inputValue("#name")).toBe("Somebody <b>Else</b>");
    await page.fill("#name", "Dana Reyes");
    await page.check("[name=intent]");
    await press("Sign the letter");
    await shows("Signed. Thank you");
    const download = page.waitForEvent("download");
    await page.getByText("Download the signed letter").click();
    expect((await download).suggestedFilename()).toBe("Letter PR-7K3M-9Q2X-1.pdf");
  });

  test("can be declined before anything is read", async () => {
    await begin(false);
    await page.getByText("Not you, or not signing?").click();
    await page.getByText("Not me: somebody else should sign").click();
    await expectUsable();
    await press("Decline to sign");
    await shows("You declined, so nothing was signed.");
    await expectUsable();
    expect(pages.desk.calls.some(({ act }) => act === "view")).toBe(false);
  });
});

test("a link that ran out, and one that was replaced, say what to do", async () => {
  const expired = await pages.link("upload");
  pages.clock.advance(8 * 24 * 60 * 60 * 1000);
  const voided = await pages.link("upload");
  await visit(voided);
  await choose(bills.pdf);
  await pages.voidLinks("upload");
  await press("Send");
  await shows("This link is not open");
  await page.goto(expired);
  await shows("Ask for a new one where you got it");
});
