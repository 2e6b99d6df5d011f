import { readFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { PDFDocument } from "pdf-lib";
import sharp from "sharp";
import { dataFolder } from "../../support/data-folder.ts";
import { pdfTool } from "../../support/pdf-tools.ts";
import { jpegFile } from "../../support/picture-files.ts";
import { writeBills } from "../../support/small-bills.ts";
import { openAndSend, openPages, type TestPages } from "./open-pages.ts";

const folder = dataFolder();
let bills: Awaited<ReturnType<typeof writeBills>>;
let pages: TestPages;
beforeAll(async () => {
  bills = await writeBills(folder.folder);
});
afterAll(() => folder.remove());
beforeEach(async () => {
  pages = await openPages();
});
afterEach(() => pages.close());

const png = await sharp({ create: { width: 396, height: 792, channels: 3, background: "white" } })
  .png()
  .toBuffer();

const file = (path: string, name: string) => new File([readFileSync(path)], name);
const pdf = (name = "bill of March.pdf") => file(bills.pdf, name);
const jpeg = (name: string) => file(bills.jpeg, name);

describe("a bill that is sent", () => {
  test("is in the request, and the chat goes on", async () => {
    const answer = await openAndSend(await pages.link("upload"), { files: pdf() });
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('Bill received Thank you. "bill of March.pdf" has arrived');
    expect(answer.text).toContain("go back to the chat");
    const bill = (await pages.request())?.answers.bill?.value as { hash: string; name: string };
    expect(bill).toMatchObject({ name: "bill of March.pdf", kind: "application/pdf" });
    expect(Buffer.from(await pages.documents.read(bill.hash))).toEqual(readFileSync(bills.pdf));
    expect(await pages.said()).toContain("bill of March.pdf");
  });

  test("spends its link: the page is gone, for a second tab and the back button alike", async () => {
    const link = await pages.link("upload");
    const [one, other] = await Promise.all([
      openAndSend(link, { files: pdf("one.pdf") }),
      openAndSend(link, { files: pdf("other.pdf") }),
    ]);
    expect([one.status, other.status].sort()).toEqual([200, 404]);
    expect((await fetch(link)).status).toBe(404);
    const said = await pages.said();
    expect(said.includes("one.pdf")).not.toBe(said.includes("other.pdf"));
  });

  test("as pictures of several kinds is one PDF with a page each", async () => {
    const photos = [jpeg("1.jpg"), new File([png], "2.png"), jpeg("3.jpg")];
    const answer = await openAndSend(await pages.link("upload"), { files: photos });
    expect(answer.text).toContain('"3 pictures.pdf" has arrived');
    const bill = (await pages.request())?.answers.bill?.value as { hash: string; kind: string };
    expect(bill.kind).toBe("application/pdf");
    const bytes = await pages.documents.read(bill.hash);
    const shapes = (await PDFDocument.load(bytes)).getPages().map((page) => Math.round(page.getWidth()));
    expect(shapes).toEqual([792, 396, 792]);
    expect(pdfTool("qpdf", bytes, ["--check", "{}"])).toMatchObject({ code: 0 });
  });
});

test("a PDF among pictures is taken alone, and the page and the chat say so", async () => {
  const answer = await openAndSend(await pages.link("upload"), { files: [jpeg("a.jpg"), pdf()] });
  expect(answer.text).toContain('"bill of March.pdf" has arrived');
  expect(answer.text).toContain('I took "bill of March.pdf" alone');
  expect(await pages.said()).toContain('I took "bill of March.pdf" alone');
});

describe("a bill that cannot be taken is refused in words, and may be sent again", () => {
  const refused = async (files: File | File[], sentence: string, status = 422): Promise<void> => {
    const link = await pages.link("upload");
    const answer = await openAndSend(link, { files });
    expect([answer.status, answer.text]).toEqual([status, expect.stringContaining(sentence)]);
    expect((await pages.request())?.answers.bill?.value).toMatchObject({ name: "bill.pdf" });
    expect((await openAndSend(link, { files: pdf() })).status).toBe(200);
  };

  test("one byte over 10 MB", async () => {
    await refused(new File([Buffer.alloc(10 * 1024 * 1024 + 1, "%PDF-1.7 ")], "a.pdf"), "over 10 MB", 413);
  });

  test("photos that are over 10 MB together", async () => {
    const part = Buffer.alloc(6 * 1024 * 1024);
    await refused([new File([part], "a.jpg"), new File([part], "b.jpg")], "over 10 MB", 413);
  });

  test("another kind, under a name that promises well; the chat is told once", async () => {
    const link = await pages.link("upload");
    const zip = () => new File([Buffer.from("PK\x03\x04 and so on, for thirty bytes or more")], "bill.pdf");
    const first = await openAndSend(link, { files: zip() });
    await openAndSend(link, { files: zip() });
    expect(first.status).toBe(422);
    expect((await pages.said()).split("packed archive")).toHaveLength(2);
  });

  test("an empty file", async () => {
    await refused(new File([], "bill.pdf"), "That file is empty");
  });

  test("no file at all, as a form without scripts sends it", async () => {
    await refused(new File([], ""), "No file is chosen yet");
  });

  test("two PDFs", async () => {
    await refused([pdf("a.pdf"), jpeg("b.jpg"), pdf("c.pdf")], "Those are 2 PDFs");
  });

  test("pictures of which one is broken, named by its place", async () => {
    const broken = new File([jpegFile()], "b.jpg");
    await refused([jpeg("a.jpg"), broken], 'Picture 2 of 2 ("b.jpg"): That picture is damaged');
  });

  test("more files than anybody needs", async () => {
    const many = Array.from({ length: 21 }, (_, index) => jpeg(`${index}.jpg`));
    await refused(many, "more than 20 files", 413);
  });
});

test("a form that breaks off, and one of another kind, take nothing", async () => {
  const link = await pages.link("upload");
  const broken = await fetch(link, {
    method: "POST",
    headers: { "Content-Type": "multipart/form-data; boundary=x" },
    body: '--x\r\nContent-Disposition: form-data; name="mark"\r\n\r\n',
  });
  const other = await fetch(link, { method: "POST", body: new URLSearchParams({ mark: "a" }) });
  const none = await fetch(link, { method: "POST", headers: { "Content-Type": "multipart/form-data" } });
  expect([broken.status, other.status, none.status]).toEqual([400, 403, 400]);
  expect((await fetch(link)).status).toBe(200);
});

test("a port that is filed already takes no bill, and says so", async () => {
  const link = await pages.link("upload");
  const state = await pages.request();
  if (!state) throw new Error("There is a request.");
  const filed = { ...state, status: "in-review" as const, rev: state.rev + 1 };
  const turn = { agency: state.agency, source: "test", eventId: "filed", at: 1, conversation: null };
  await pages.store.commit({
    ...turn,
    request: { state: filed, loadedRev: state.rev },
    history: [],
    effects: [],
    completes: null,
  });
  const page = await fetch(link);
  expect([page.status, await page.text()]).toEqual([410, expect.stringContaining("Nothing is needed here")]);
  expect((await openAndSend(link, { files: pdf() })).status).toBe(410);
});

test("a file's name is text wherever it is shown", async () => {
  const hostile = `<img src=x onerror=alert(1)>"'&.pdf`;
  const { page } = await openAndSend(await pages.link("upload"), { files: pdf(hostile) });
  expect(page).not.toContain("<img src=x");
  expect(page).toContain("&lt;img src=x");
});
