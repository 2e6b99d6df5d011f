import { request as send } from "node:http";
import { afterEach, expect, test } from "@jest/globals";
import { markOf, openAndSend, openPages, pinItem, type TestPages, textOf } from "./open-pages.ts";

let pages: TestPages;
afterEach(() => pages.close());

const post = (address: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(address, { method: "POST", body: new URLSearchParams(fields), headers });

/** With headers that `fetch` keeps to itself. */
const rawStatus = (address: string, method: string, headers: Record<string, string>, body = "") =>
  new Promise<number>((resolve, reject) => {
    send(address, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on("error", reject)
      .end(body);
  });

/** What is answered to a form whose first file has begun and never ends. */
const statusOfUnended = (address: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const headers = { "Content-Type": "multipart/form-data; boundary=x" };
    const sending = send(address, { method: "POST", headers }, (response) => {
      resolve(response.statusCode ?? 0);
      sending.destroy();
    }).on("error", reject);
    const file =
      'Content-Disposition: form-data; name="files"; filename="a.pdf"\r\nContent-Type: application/pdf';
    sending.write(`--x\r\n${file}\r\n\r\n%PDF-1.7 and so on`);
  });

test("a page opens for the holder of an open link only, and whoever has none cannot tell why", async () => {
  pages = await openPages();
  const used = await pages.link("secret", pinItem);
  await openAndSend(used, { answer: "4821" });
  const voided = await pages.link("upload");
  await pages.voidLinks("upload");
  const expired = await pages.link("upload");
  pages.clock.advance(7 * 24 * 60 * 60 * 1000);
  const open = await pages.link("upload");
  const unknown = `${pages.base}/p/${"A".repeat(43)}`;
  const closed = [used, voided, expired, unknown, `${open}x`, `${pages.base}/p/x`, `${open}/no-such-page`];
  const answers = await Promise.all(
    closed.map(async (address) => {
      const answer = await fetch(address);
      return `${answer.status} ${await answer.text()}`;
    }),
  );
  expect(new Set(answers).size).toBe(1);
  expect(answers[0]).toMatch(/^404 [\s\S]*This link is not open/);
  expect((await fetch(open)).status).toBe(200);
  expect((await post(expired, { mark: "a" })).status).toBe(404);
});

test("a link is closed by its own time, with nothing else going on", async () => {
  pages = await openPages();
  const link = await pages.link("upload");
  pages.clock.advance(7 * 24 * 60 * 60 * 1000 - 1);
  expect((await fetch(link)).status).toBe(200);
  pages.clock.advance(1);
  expect((await fetch(link)).status).toBe(404);
});

test("opening a page changes nothing, however often scanners do it", async () => {
  pages = await openPages();
  const link = await pages.link("upload");
  const before = await pages.request();
  for (let times = 0; times < 5; times += 1) expect((await fetch(link)).status).toBe(200);
  expect((await fetch(link, { method: "HEAD" })).status).toBe(200);
  expect(await pages.request()).toEqual(before);
  expect(await pages.said()).toBe("");
});

test("a form needs the mark of its own link, and has to come from our own page", async () => {
  pages = await openPages();
  const link = await pages.link("secret", pinItem);
  const other = await pages.link("secret", "accountNumber");
  const mark = markOf(await (await fetch(link)).text());
  const answer = "482193";
  const statuses = await Promise.all(
    [
      post(link, { answer }),
      post(link, { answer, mark: "" }),
      post(other, { answer, mark }),
      post(link, { answer, mark }, { "Sec-Fetch-Site": "cross-site" }),
      post(link, { answer, mark }, { "Sec-Fetch-Site": "same-site" }),
      post(link, { answer, mark }, { Origin: "https://evil.example" }),
    ].map(async (sent) => (await sent).status),
  );
  expect(statuses).toEqual([403, 403, 403, 403, 403, 403]);
  expect((await pages.request())?.answers[pinItem]).toBeUndefined();
  const upload = await pages.link("upload");
  const form = new FormData();
  form.append("files", new File(["%PDF-1.4"], "a.pdf"));
  expect((await fetch(upload, { method: "POST", body: form })).status).toBe(403);
  expect(await statusOfUnended(upload)).toBe(403);
  const headers = { "Sec-Fetch-Site": "same-origin", Origin: "null" };
  expect((await post(link, { answer, mark }, headers)).status).toBe(200);
});

test("a form that is too large, and one that says nothing sensible, are answered with a sentence", async () => {
  pages = await openPages();
  const link = await pages.link("secret", pinItem);
  const large = await post(link, { mark: "a", answer: "x".repeat(500_000) });
  expect([large.status, textOf(await large.text())]).toEqual([
    413,
    expect.stringContaining("more than this page takes"),
  ]);
  const many = await post(
    link,
    Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`${index}`, ""])),
  );
  expect(many.status).toBe(413);
  const coded = { "Content-Type": "application/x-www-form-urlencoded; charset=utf-77" };
  const strange = await fetch(link, { method: "POST", headers: coded, body: "a" });
  expect([strange.status, textOf(await strange.text())]).toEqual([
    415,
    expect.stringContaining("did not arrive whole"),
  ]);
});

test("whoever asks too often waits: from one address, and for one link", async () => {
  pages = await openPages({ pace: { address: 12, link: 4 } });
  const [one, other] = [await pages.link("upload"), await pages.link("upload")];
  const statusesOf = async (link: string, times: number): Promise<number[]> => {
    const statuses: number[] = [];
    for (let time = 0; time < times; time += 1) statuses.push((await fetch(link)).status);
    return statuses;
  };
  expect(await statusesOf(one, 6)).toEqual([200, 200, 200, 200, 429, 429]);
  expect(await statusesOf(other, 4)).toEqual([200, 200, 200, 200]);
  expect(await statusesOf(`${pages.base}/p/guess`, 3)).toEqual([404, 404, 429]);
  const slow = await fetch(one);
  expect(slow.headers.get("retry-after")).toMatch(/^\d+$/);
  expect(await slow.text()).toContain("One moment, please");
  expect((await fetch(`${pages.base}/assets/pages.css`)).status).toBe(200);
});

test("pages are kept by nobody, framed by nobody, and load only what is ours", async () => {
  pages = await openPages();
  for (const address of [await pages.link("upload"), `${pages.base}/p/none`]) {
    const { headers } = await fetch(address);
    expect(headers.get("content-security-policy")?.split(";").sort()).toEqual(
      [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
      ].sort(),
    );
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("x-robots-tag")).toContain("noindex");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-powered-by")).toBeNull();
  }
});

test("a fault of ours is noted without the link, and nobody sees how the program looks inside", async () => {
  pages = await openPages();
  const link = await pages.link("upload");
  pages.breakRecords();
  const broken = await fetch(link);
  const page = await broken.text();
  expect([broken.status, textOf(page)]).toEqual([500, expect.stringContaining("it is our fault")]);
  expect(page).not.toMatch(/\n +at |\.ts\b|Error/);
  const [line] = pages.lines.filter(({ level }) => level === "error");
  expect(line).toMatchObject({ message: "request failed", error: "Error: disk full" });
  expect(JSON.stringify(pages.lines)).not.toContain(link.split("/").at(-1));
  const nowhere = await fetch(`${pages.base}/no/such/thing`);
  expect([nowhere.status, await nowhere.json()]).toEqual([
    404,
    { error: "There is nothing at this address." },
  ]);
});

test("only the files of the pages are served, and no document", async () => {
  pages = await openPages();
  const statusOf = (path: string) => rawStatus(`${pages.base}${path}`, "GET", {});
  for (const name of ["pages.css", "upload.js", "secret.js", "signature_pad.js", "caveat.ttf", "mark.svg"])
    expect([name, await statusOf(`/assets/${name}`)]).toEqual([name, 200]);
  for (const path of ["/assets/", "/assets/../app.ts", "/assets/%2e%2e/app.ts", "/documents/", "/p/"])
    expect([path, await statusOf(path)]).toEqual([path, 404]);
});
