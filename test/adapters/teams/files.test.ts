import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import sharp from "sharp";
import { fetchFiles } from "../../../adapters/teams/fetch-files.ts";
import { billMarks, drawnPage, scannedPdf } from "../../support/documents/drawn-page.ts";
import { openTeams, type TestTeams } from "../../support/open-teams.ts";
import { agency, channel, group, wordsOf } from "../../support/teams-people.ts";

const bill = readFileSync("test/fixtures/bills/acme.pdf");

describe("files in Teams", () => {
  let teams: TestTeams;
  beforeEach(async () => {
    teams = await openTeams();
    await teams.type("dana", teams.personal("dana"), "port");
    await teams.press("dana", teams.personal("dana"), "Agree to all six");
  });
  afterEach(() => teams.close());

  const download = (url: string, name = "bill.pdf") => ({
    contentType: "application/vnd.microsoft.teams.file.download.info",
    name,
    contentUrl: "https://example.sharepoint.com/bill.pdf",
    content: { downloadUrl: url, fileType: "pdf" },
  });
  const attach = async (attachments: object[], name = "dana") => {
    await teams.type(name, teams.personal(name), "", { own: { attachments } });
    await teams.settledFiles();
  };
  const said = () => wordsOf(teams.messages(teams.personal("dana")).at(-1) as never);
  const billOf = async () => {
    const { results } = await teams.store.find(agency, { type: "mine" }, "aad-dana", 1);
    return results[0]?.answers.bill?.value as { name?: string } | undefined;
  };
  const give = (name: string, bytes: Uint8Array, type = "application/pdf") => {
    teams.connector.files.set(name, { bytes, type });
    return `${teams.connector.base}/files/${name}`;
  };

  test("one attached in the personal chat is the bill; its address is in no log, and gets no token", async () => {
    await attach([download(`${give("bill.pdf", bill)}?tempauth=made-up-key`)]);
    expect(await billOf()).toMatchObject({ name: "bill.pdf" });
    const [fetched] = teams.connector.made.filter(({ path }) => path.startsWith("/files/"));
    expect(fetched?.auth).toBeUndefined();
    expect(JSON.stringify(teams.lines)).not.toContain("made-up-key");
    expect(JSON.stringify(await teams.store.notes("teams", ""))).not.toContain("made-up-key");
  });

  test("while a scan is read one message says how far that is, and is settled before the bill is told of", async () => {
    const scan = await scannedPdf([drawnPage(billMarks), drawnPage(billMarks)]);
    await attach([download(give("scan.pdf", scan), "scan.pdf")]);
    const all = teams.messages(teams.personal("dana"));
    const lines = all.filter((each) => wordsOf(each).includes("Reading your bill"));
    expect(lines.map(wordsOf)).toEqual([expect.stringContaining("Reading your bill: done.")]);
    const writes = teams.connector.made.map(({ method, body }) => `${method} ${JSON.stringify(body)}`);
    expect(writes.filter((each) => /^POST .*Reading your bill: page [12] of 2/.test(each))).toHaveLength(1);
    const verdict = writes.findIndex((each) => each.includes("I read the bill"));
    const settled = writes.findIndex((each) => /^PUT .*Reading your bill: done/.test(each));
    expect(settled).toBeLessThan(verdict);
    expect(settled).toBeGreaterThan(0);
    expect(lines[0]?.edits).toBeGreaterThan(0);
  }, 60_000);

  test("a photo pasted into the chat is fetched with the bot's token", async () => {
    const photo = readFileSync("test/fixtures/bills/acme.pdf");
    await attach([{ contentType: "image/png", name: "photo.png", contentUrl: give("photo.png", photo) }]);
    const [fetched] = teams.connector.made.filter(({ path }) => path.startsWith("/files/"));
    expect(fetched?.auth).toBe("Bearer token-for-teams");
  });

  const paged = async () => {
    const shapes = [
      ["page1.jpg", 600, 1200],
      ["page2.png", 1600, 800],
    ] as const;
    return Promise.all(
      shapes.map(async ([name, width, height]) => {
        const bytes = await sharp(drawnPage(billMarks))
          .resize({ width, height, fit: "contain", background: "white" })
          .toFormat(name.endsWith("png") ? "png" : "jpeg")
          .toBuffer();
        return download(give(name, bytes, "image/any"), name);
      }),
    );
  };

  test("pictures attached to one message are one document, and a broken one is named by its place", async () => {
    const [first = {}, second = {}] = await paged();
    await attach([
      first,
      download(give("page2.jpg", Buffer.from("\xff\xd8\xff\xe0 cut", "latin1")), "page2.jpg"),
    ]);
    expect(said()).toContain('Picture 2 of 2 ("page2.jpg"): That picture is cut off');
    await attach([first, download(`${teams.connector.base}/files/none.png`)]);
    expect(said()).toContain("File 2 of 2: Teams does not hand me that file any more");
    expect(await billOf()).toBeUndefined();
    await attach([first, second]);
    expect(await billOf()).toMatchObject({ name: "2 pictures.pdf", kind: "application/pdf" });
  });

  test("a PDF among them is taken alone, and it is said", async () => {
    const [first = {}] = await paged();
    await attach([first, download(give("bill.pdf", bill))]);
    expect(await billOf()).toMatchObject({ name: "bill.pdf" });
    expect(
      teams
        .messages(teams.personal("dana"))
        .map((each) => wordsOf(each))
        .join(" "),
    ).toContain('I took "bill.pdf" alone');
  });

  test.each([
    ["a file outside of Teams", "https://example.com/bill.pdf", "outside of Teams"],
    ["a host that only looks like it", "https://sharepoint.com.example.com/bill.pdf", "outside of Teams"],
    ["without TLS", "http://example.sharepoint.com/bill.pdf", "outside of Teams"],
    ["with a name in its address", "https://me@example.sharepoint.com/bill.pdf", "outside of Teams"],
  ])("%s is not fetched", async (_what, url, sentence) => {
    await attach([download(url)]);
    expect(said()).toContain(sentence);
    expect(await billOf()).toBeUndefined();
  });

  test("a file that is gone, a page in its place, and one too large are refused with what to do", async () => {
    await attach([download(`${teams.connector.base}/files/none.pdf`)]);
    expect(said()).toContain("send it once more");
    await attach([download(give("page.pdf", Buffer.from("<html>"), "text/html"))]);
    expect(said()).toContain("send it once more");
    await attach([download(give("large.pdf", new Uint8Array(10 * 1024 * 1024 + 1)))]);
    expect(said()).toContain("larger than 10 MB");
  });

  test("a redirect is not followed, so nothing of ours is fetched elsewhere", async () => {
    const url = give("bill.pdf", bill).replace("/files/", "/moved/");
    await attach([download(url)]);
    await attach([{ contentType: "image/png", name: "photo.png", contentUrl: url }]);
    expect(teams.connector.made.filter(({ path }) => path.startsWith("/files/"))).toEqual([]);
    expect(await billOf()).toBeUndefined();
  });

  test("somebody who may not run ports cannot send one, and nothing is fetched", async () => {
    await attach([download(give("bill.pdf", bill))], "ravi");
    expect(teams.connector.made.some(({ path }) => path.startsWith("/files/"))).toBe(false);
  });

  test("in channels and group chats Teams shows no files; the button leads to a page", async () => {
    const where = { ...channel("ports"), root: "1600000077777" };
    await teams.type("dana", where, "port");
    const stub = [{ contentType: "text/html", content: "<attachment id='1'></attachment>" }];
    await teams.type("dana", where, "here is the bill", { own: { attachments: stub } });
    await teams.type("dana", group, "port");
    expect(teams.connector.made.some(({ path }) => path.startsWith("/files/"))).toBe(false);
  });
});

test("a token never goes to a host that is not Teams' own", async () => {
  const asked: string[] = [];
  const result = await fetchFiles(
    [{ name: "photo.png", url: "https://example.com/photo.png", kind: "picture" }],
    {
      serviceUrl: "https://smba.example.net/teams/",
      peerHost: null,
      token: async () => {
        asked.push("token");
        return "secret";
      },
    },
    {
      take: async ([file]) => {
        for await (const part of file?.bytes ?? []) asked.push(`${part.length} bytes`);
        return { ok: false, sentence: "" };
      },
      read: async () => new Uint8Array(),
      keep: async () => ({}) as never,
    },
  );
  expect(result).toMatchObject({ ok: false, sentence: expect.stringContaining("outside of Teams") });
  expect(asked).toEqual([]);
});
