import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { openAndSend, openPages, type TestPages, textOf } from "./open-pages.ts";
import { aPdf } from "./signing-desk.ts";

let pages: TestPages;
let link: string;
beforeEach(async () => {
  pages = await openPages();
  link = await pages.link("sign", "1");
});
afterEach(() => pages.close());

const acts = () => pages.desk.calls.map(({ act }) => act).filter((act) => act !== "open");
const read = async (address = link) => textOf(await (await fetch(address)).text());
const post = (act: string, fields: Record<string, string>, headers?: Record<string, string>) =>
  openAndSend(link, fields, { to: `${link}/${act}`, ...(headers ? { headers } : {}) });
const review = () => post("review", { consent: "yes" });
const signing = (change: Record<string, string> = {}) => ({
  name: "Dana Reyes",
  title: "Owner",
  method: "typed",
  drawing: "",
  intent: "yes",
  document: pages.desk.shown.document,
  ...change,
});

test("opening the link shows who asks and what signing electronically means, and not the letter", async () => {
  const text = await read();
  expect(text).toContain("Dana Reyes asks you to read and sign a Letter of Authorization");
  expect(text).toContain("You may ask for paper instead.");
  expect(text).toContain("Version of this information: 2026-11");
  expect(text).not.toContain("(212) 555-0100");
  expect((await fetch(`${link}/letter.pdf`, { redirect: "manual" })).status).toBe(303);
  expect(acts()).toEqual([]);
});

test("the letter is shown once its reader agreed and asked for it, whole and as text", async () => {
  const without = await post("review", {});
  expect([without.status, without.text]).toEqual([422, expect.stringContaining("Tick the box to go on")]);
  expect(acts()).toEqual([]);
  const agreed = await review();
  expect([agreed.status, agreed.headers.get("location")]).toEqual([303, new URL(link).pathname]);
  expect(acts()).toEqual(["view"]);
  const page = await (await fetch(link)).text();
  const { facts, numbers, staying, sentences, title } = pages.desk.shown.letter;
  for (const each of [...numbers, ...staying, ...sentences, title, ...facts.map(({ label }) => label)])
    expect(textOf(page)).toContain(each);
  expect(page).toContain("Acme &lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; Sons LLC");
  expect(page).not.toContain("<script>");
});

test("the PDF is the letter's own, shown by the browser and kept by nobody", async () => {
  await review();
  const shown = await fetch(`${link}/letter.pdf`);
  expect(Buffer.from(await shown.arrayBuffer())).toEqual(aPdf);
  expect(Object.fromEntries(shown.headers)).toMatchObject({
    "content-type": "application/pdf",
    "content-disposition": 'inline; filename="Letter PR-7K3M-9Q2X-1.pdf"',
    "content-security-policy": "frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
  });
  const kept = await fetch(`${link}/letter.pdf?download`);
  expect(kept.headers.get("content-disposition")).toMatch(/^attachment/);
});

describe("signing", () => {
  beforeEach(review);

  test("hands the name, the title and the document that was shown to the desk, with the visit", async () => {
    const signed = await openAndSend(link, signing(), {
      to: `${link}/sign`,
      headers: { "User-Agent": "Test/1.0" },
    });
    expect(signed.status).toBe(303);
    expect(pages.desk.calls.find(({ act }) => act === "sign")).toEqual({
      act: "sign",
      name: "Dana Reyes",
      title: "Owner",
      drawing: null,
      document: pages.desk.shown.document,
      visit: { address: "127.0.0.1", agent: "Test/1.0" },
    });
    expect(await read()).toContain("Signed. Thank you");
    expect(await read()).toContain("A copy is mailed to dana@acme.example");
  });

  test.each([
    ["no name", { name: "  " }, "Type your full name", false],
    ["no intent", { intent: "" }, "Tick the box to say that you have read the letter", false],
    ["a drawing that is none", { method: "drawn" }, "Draw your signature in the box", false],
    ["another name", { name: '"><script>alert(1)</script>' }, "made out to Dana Reyes", true],
    ["another document", { document: "0".repeat(64) }, "The letter was replaced", true],
  ])("with %s says what to do and keeps what was typed", async (_what, change, sentence, asked) => {
    const answer = await post("sign", signing({ title: "Boss <b>", ...change }));
    expect([answer.status, answer.text]).toEqual([422, expect.stringContaining(sentence)]);
    expect(answer.page).toContain('value="Boss &lt;b&gt;"');
    expect(answer.page).not.toMatch(/<b>|<script>/);
    expect(acts().includes("sign")).toBe(asked);
    expect(pages.desk.shown.state).toBe("viewed");
  });

  test("needs the mark of the form, and a page of ours", async () => {
    const body = new URLSearchParams(signing());
    expect((await fetch(`${link}/sign`, { method: "POST", body })).status).toBe(403);
    const crossed = await post("sign", signing(), { "Sec-Fetch-Site": "cross-site" });
    expect(crossed.status).toBe(403);
    const large = await post("sign", signing({ drawing: "A".repeat(400_000) }));
    expect(large.status).toBe(413);
    expect(acts()).toEqual(["view"]);
  });

  test("waits for the code from the mail where one is wanted", async () => {
    pages.desk.shown = { ...pages.desk.shown, wantsCode: true };
    expect(await read()).toContain("a code of six digits is mailed to dana@acme.example");
    expect(await read()).not.toContain("Sign the letter");
    const sent = await post("code", {});
    expect([sent.status, sent.headers.get("location")]).toEqual([303, expect.stringMatching(/\?sent#code$/)]);
    expect(await read(`${link}?sent`)).toContain("A code is on its way");
    expect((await post("check", { code: "" })).text).toContain("Type the six digits");
    expect((await post("check", { code: "111111" })).text).toContain("That is not the code we sent.");
    await post("check", { code: "482193" });
    expect(await read()).toContain("Sign the letter");
  });

  test("can be declined, with a reason", async () => {
    expect((await post("decline", { reason: "" })).text).toContain("Choose a reason");
    expect((await post("decline", { reason: "toString" })).status).toBe(422);
    await post("decline", { reason: "not-me", more: " Ask Sam Poe. " });
    expect(pages.desk.calls.at(-1)).toMatchObject({
      act: "decline",
      reason: "Not me: somebody else should sign. Ask Sam Poe.",
    });
    expect(await read()).toContain("Not signed You declined");
  });
});

test("a letter that is over, and an act there is none of, are like a link that never was", async () => {
  const gone = async (response: Promise<Response>) => (await response).status;
  expect((await post("no-such-act", {})).status).toBe(404);
  pages.desk.open = async () => null;
  expect(await gone(fetch(link))).toBe(404);
  expect(await gone(fetch(`${link}/letter.pdf`))).toBe(404);
  const upload = await pages.link("upload");
  expect(await gone(fetch(`${upload}/letter.pdf`))).toBe(404);
  expect(await gone(fetch(`${upload}/sign`, { method: "POST" }))).toBe(404);
});

test.each([
  [0, "127.0.0.1"],
  [1, "203.0.113.9"],
  [2, "198.51.100.7"],
])("behind %i proxies the visitor's address is %s", async (proxies, address) => {
  await pages.close();
  pages = await openPages({ proxies });
  link = await pages.link("sign", "1");
  await fetch(link, { headers: { "X-Forwarded-For": "6.6.6.6, 198.51.100.7, 203.0.113.9" } });
  expect(pages.desk.calls[0]?.visit?.address).toBe(address);
});
