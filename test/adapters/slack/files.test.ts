import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { PDFDocument } from "pdf-lib";
import sharp from "sharp";
import { billMarks, drawnPage, scannedPdf } from "../../support/documents/drawn-page.ts";
import { acmeBill } from "../../support/small-bills.ts";
import { agency, openSlack, type TestSlack } from "./open-slack.ts";

const bill = await acmeBill();

const picture = (kind: "jpeg" | "png" | "webp", width: number, height: number): Promise<Buffer> =>
  sharp(drawnPage(billMarks))
    .resize({ width, height, fit: "contain", background: "white" })
    .toFormat(kind)
    .toBuffer();

describe("files people send", () => {
  let slack: TestSlack;
  let ports: string;
  let root: string;
  beforeEach(async () => {
    slack = await openSlack();
    ports = slack.channel("ports");
    await slack.command("dana", ports, "");
    root = (await slack.messages(ports))[0]?.ts ?? "";
    await slack.type("dana", ports, "agree", root);
    slack.proxy.calls.length = 0;
  });
  afterEach(() => slack.close());

  const drop = async (file: string | string[], ts = "1700000003.000100", text = "") => {
    const status = await slack.event({
      type: "message",
      subtype: "file_share",
      channel: ports,
      user: slack.user("dana"),
      text,
      ts,
      thread_ts: root,
      files: [file].flat().map((id) => ({ id, file_access: "check_file_info" })),
    });
    await slack.settledFiles();
    return status;
  };
  const said = async () => (await slack.messages(ports, root)).at(-1)?.text ?? "";
  const heard = async () => (await slack.messages(ports, root)).map(({ text }) => text).join("\n");
  const downloads = () => slack.proxy.calls.filter(({ path }) => path.startsWith("/files-pri/"));
  /** Slack tells something else of the file. */
  const told = (more: object) =>
    slack.proxy.meddle({
      after: ({ method }, answer) => {
        if (method !== "files.info") return answer;
        const given = JSON.parse(answer);
        return JSON.stringify({ ...given, file: { ...given.file, ...more } });
      },
    });
  const gives = (headers: Record<string, string>, status: number, body = "") =>
    slack.proxy.meddle({
      before: ({ path }) => (path.startsWith("/files-pri/") ? { status, headers, body } : null),
    });

  test("a dropped bill is fetched by its id alone, once, and acknowledged before", async () => {
    const file = await slack.upload("dana", bill);
    expect(await drop(file)).toBe(200);
    expect(await heard()).toContain("Billing statement: bill.pdf");
    await drop(file);
    expect(downloads()).toHaveLength(1);
  });

  test("while a scan is read one message says how far that is, and is settled before the bill is told of", async () => {
    const scan = await scannedPdf([drawnPage(billMarks), drawnPage(billMarks)]);
    await drop(await slack.upload("dana", Buffer.from(scan)));
    const shown = (await slack.messages(ports, root)).map(({ ts, text }) => ({ ts, text }));
    const lines = shown.filter(({ text }) => text.includes("Reading your bill"));
    expect(lines.map(({ text }) => text)).toEqual(["TEST · Reading your bill: done."]);
    const posted = slack.proxy.of("chat.postMessage").map(({ fields }) => fields.text ?? "");
    expect(posted.filter((text) => /Reading your bill: page [12] of 2/.test(text))).toHaveLength(1);
    const edits = slack.proxy.of("chat.update").filter(({ fields }) => fields.ts === lines[0]?.ts);
    expect(edits.at(-1)?.fields.text).toContain("done");
    const calls = slack.proxy.calls.map(({ fields }) => fields.text ?? "");
    const verdict = calls.findIndex((text) => text.includes("I read the bill"));
    expect(calls.findLastIndex((text) => text.includes("Reading your bill"))).toBeLessThan(verdict);
  }, 60_000);

  const paged = async () => [
    await slack.upload("dana", await picture("jpeg", 600, 1200), "page1.jpg"),
    await slack.upload("dana", await picture("png", 1600, 800), "page2.png"),
    await slack.upload("dana", await picture("webp", 900, 900), "page3.webp"),
  ];
  const pagesOf = async () => {
    const { results } = await slack.store.find(agency, { type: "drafts" }, slack.user("dana"), 1);
    const taken = results[0]?.answers.bill?.value as { hash: string } | undefined;
    const pdf = await PDFDocument.load(await slack.documents().read(taken?.hash ?? ""));
    return pdf.getPages().map((page) => Object.values(page.getSize()));
  };
  const inOrder = [
    [396, 792],
    [792, 396],
    [792, 792],
  ];

  test("pictures in one message are one document in their order, with the words beside them", async () => {
    const files = await paged();
    await drop(files, "1700000003.000300", "all three pages; the request name is Acme lines");
    expect(await heard()).toMatch(/Billing statement: 3 pictures\.pdf \(PDF, \d+ kB\)/);
    expect(await heard()).toContain("Acme lines");
    expect(await pagesOf()).toEqual(inOrder);
    await drop(files, "1700000003.000300", "all three pages; the request name is Acme lines");
    expect(downloads()).toHaveLength(3);
    expect(await slack.store.notes("slack", "file/")).toEqual([]);
  });

  test("pictures in the form are one document, too, and a broken one is named beside the field", async () => {
    await slack.type("dana", ports, "edit bill", root);
    await slack.press("dana", await slack.messages(ports, root), "Send the bill", {
      channel: ports,
      thread: root,
    });
    const sent = (ids: string[]) => ({ bill: { type: "file_input", files: ids.map((id) => ({ id })) } });
    const [first = "", ...others] = await paged();
    const broken = await slack.upload("dana", (await picture("png", 90, 90)).subarray(0, 60), "page2.png");
    const view = slack.view();
    expect(await slack.submit("dana", view, sent([first, broken]))).toMatchObject({
      body: {
        errors: { bill: expect.stringContaining('Picture 2 of 2 ("page2.png"): That picture is cut') },
      },
    });
    await slack.submit("dana", view, sent([first, ...others]));
    await slack.settledFiles();
    expect(await pagesOf()).toEqual(inOrder);
  });

  test("of several files the only PDF is taken alone, and it is said", async () => {
    await drop([...(await paged()).slice(0, 1), await slack.upload("dana", bill)]);
    expect(await heard()).toContain('I took "bill.pdf" alone');
  });

  test("one among several that Slack does not hand out is named by its place", async () => {
    const [first = "", second = ""] = await paged();
    slack.proxy.meddle({
      before: ({ path }) => (path.includes("page2") ? { status: 404, headers: {}, body: "" } : null),
    });
    await drop([first, second]);
    expect(await heard()).toContain("File 2 of 2: Slack does not hand me that file");
  });

  test("a second page sent after the first takes its place, and it is said how both are sent", async () => {
    const [first = "", second = ""] = await paged();
    await drop(first);
    await drop(second, "1700000005.000100", "and here is page 2");
    expect(await heard()).toMatch(/page1\.jpg \(JPEG, \d+ kB\) is now page2\.png/);
    expect(await heard()).toContain("send pictures of all of them together in one message");
  });

  test("a bill and the words beside it have one answer", async () => {
    const file = await slack.upload("dana", bill);
    const before = (await slack.messages(ports, root)).length;
    await drop(file, "1700000003.000200", "Here is the bill, and the request name is Acme lines");
    expect((await slack.messages(ports, root)).length).toBe(before + 2);
    expect(await heard()).toContain("Billing statement: bill.pdf");
    expect(await heard()).toContain("Acme lines");
    await drop(file, "1700000003.000200", "Here is the bill, and the request name is Acme lines");
    expect((await slack.messages(ports, root)).length).toBe(before + 2);
  });

  test("words beside a bill are sealed while it is fetched, and heard after the process ended in the middle", async () => {
    const file = await slack.upload("dana", bill);
    const { store } = slack;
    slack.proxy.meddle({
      before: ({ method }) => (method === "files.info" ? { status: 503, body: "" } : null),
    });
    const words = "Here it is; the request name is Acme lines";
    const event = { type: "message", subtype: "file_share", channel: ports, user: slack.user("dana") };
    await slack.event({
      ...event,
      text: words,
      ts: "1700000004.000200",
      thread_ts: root,
      files: [{ id: file }],
    });
    const left = await store.notes("slack", "file/");
    expect(left).toHaveLength(1);
    expect(JSON.stringify(left)).not.toContain("Acme lines");
    await slack.restart();
    slack.proxy.meddle({});
    await slack.settledFiles();
    expect(await heard()).toContain("Billing statement: bill.pdf");
    expect(await heard()).toContain("Acme lines");
  });

  test.each([
    ["lies elsewhere", { is_external: true }, "outside of Slack"],
    [
      "lies at another host",
      { url_private_download: "https://files.slack.com.example.org/a" },
      "outside of Slack",
    ],
    [
      "lies behind a name and password",
      { url_private_download: "http://a:b@127.0.0.1/a" },
      "outside of Slack",
    ],
    ["is too large", { size: 11 * 1024 * 1024 }, "larger than 10 MB"],
  ])("a file that %s is not asked for", async (_what, more, sentence) => {
    const file = await slack.upload("dana", bill);
    told(more);
    await drop(file);
    expect(await said()).toContain(sentence);
    expect(downloads()).toHaveLength(0);
  });

  test("a redirect is not followed, so the token goes nowhere else", async () => {
    const file = await slack.upload("dana", bill);
    gives({ location: `${slack.proxy.url}/elsewhere` }, 302);
    await drop(file);
    expect(await said()).toContain("does not hand me that file");
    expect(slack.proxy.calls.filter(({ path }) => path === "/elsewhere")).toHaveLength(0);
  });

  test("Slack's sign-in page is told from a file", async () => {
    const file = await slack.upload("dana", bill);
    gives({ "content-type": "text/html; charset=utf-8" }, 200, "<html>Sign in</html>");
    await drop(file);
    expect(await said()).toContain("sign-in page");
  });

  test("what is no bill is refused by its content, whatever it is called", async () => {
    const file = await slack.upload("dana", "package.json", "bill.pdf");
    await drop(file);
    expect(await said()).toMatch(/PDF/);
    expect(await said()).not.toContain("Billing statement: bill.pdf");
  });

  test("a problem stands beside the field of the form", async () => {
    await slack.type("dana", ports, "edit bill", root);
    await slack.press("dana", await slack.messages(ports, root), "Send the bill", {
      channel: ports,
      thread: root,
    });
    const file = await slack.upload("dana", "package.json", "bill.pdf");
    const filled = { bill: { type: "file_input", files: [{ id: file }] } };
    expect(await slack.submit("dana", slack.view(), filled)).toMatchObject({
      body: { response_action: "errors", errors: { bill: expect.stringMatching(/PDF/) } },
    });
  });

  test("a file that was acknowledged is taken after the process ended in the middle", async () => {
    const file = await slack.upload("dana", bill);
    const { store } = slack;
    slack.proxy.meddle({
      before: ({ method }) => (method === "files.info" ? { status: 503, body: "" } : null),
    });
    await slack.event({
      type: "message",
      subtype: "file_share",
      channel: ports,
      user: slack.user("dana"),
      text: "",
      ts: "1700000004.000100",
      thread_ts: root,
      files: [{ id: file }],
    });
    expect(await store.notes("slack", "file/")).toHaveLength(1);
    await slack.restart();
    slack.proxy.meddle({});
    await slack.settledFiles();
    expect(await heard()).toContain("Billing statement: bill.pdf");
  });
});
