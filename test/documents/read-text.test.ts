import { describe, expect, test } from "@jest/globals";
import { degrees, PDFDocument, PDFName, StandardFonts } from "pdf-lib";
import { createBillReader } from "../../src/documents/bill-reader.ts";
import { readingLimits } from "../../src/documents/reading-limits.ts";
import { readingWords } from "../../src/documents/reading-words.ts";
import type { BillDesk } from "../../src/runtime/reading-bills.ts";
import { encryptedPdf } from "../support/documents/encrypted-pdf.ts";
import { billLines, onePage, rawPdf, stream, written } from "../support/documents/raw-pdf.ts";
import { textOf } from "../support/documents/text-of.ts";

const reader = createBillReader();

const readPdf = async (bytes: Uint8Array) => {
  const reading = await reader.read(bytes);
  if (!reading.ok) throw new Error(reading.sentence);
  return reading;
};

const everything = billLines.join(" ");

test("it is the reading half of the desk for bills", () => {
  const half: Pick<BillDesk, "read"> = reader;
  expect(half.read).toBe(reader.read);
});

describe("where text stands", () => {
  test("from the top left corner in points, ending on the line it is written on", async () => {
    const { text } = await readPdf(rawPdf(onePage(written())));
    expect(text).toMatchObject({ pageCount: 1, pages: [{ width: 612, height: 792, how: "text" }] });
    const runs = text.pages[0]?.runs ?? [];
    expect(runs.map((run) => run.text)).toEqual(billLines);
    expect(runs.map(({ x, y, height }) => [x, y + height])).toEqual([
      [72, 72],
      [72, 92],
      [72, 112],
    ]);
    expect(runs[0]?.width).toBeGreaterThan(150);
    expect(runs.every((run) => run.confidence === undefined)).toBe(true);
  });

  test("on a page that is shown turned, as it is seen", async () => {
    const document = await PDFDocument.create();
    const page = document.addPage([792, 612]);
    page.setRotation(degrees(90));
    page.drawText(everything, { x: 592, y: 20, size: 10, rotate: degrees(90) });
    const { text } = await readPdf(await document.save());
    const [seen] = text.pages;
    expect([seen?.width, seen?.height]).toEqual([612, 792]);
    expect(seen?.runs[0]?.width).toBeGreaterThan(300);
    expect(seen?.runs[0]?.height).toBeLessThan(20);
  });

  test("letters of one line in two sizes end at the same height", async () => {
    const content = `BT /F 8 Tf 72 700 Td (${everything}) Tj /F 20 Tf 400 0 Td (00441188) Tj ET`;
    const { text } = await readPdf(rawPdf(onePage(content)));
    const ends = text.pages[0]?.runs.map(({ y, height }) => y + height);
    expect(new Set(ends)).toEqual(new Set([92]));
  });
});

test("control and direction characters do not get through", async () => {
  const map = stream(
    "",
    "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange " +
      "2 beginbfchar <41> <202e> <42> <0007> endbfchar 1 beginbfrange <61> <7a> <0061> endbfrange endcmap end",
  );
  const objects = onePage(`BT /F 12 Tf 72 700 Td (${"abcAdefBghi ".repeat(6)}) Tj ET`);
  objects[3] = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>";
  const text = textOf(await readPdf(rawPdf([...objects, map])));
  expect(text).toContain("abc");
  expect(text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});

describe("protected", () => {
  test("one that only its owner may change opens, and its copy is free", async () => {
    const { text, flags, cleaned } = await readPdf(encryptedPdf("", "owner"));
    expect(text.pages[0]?.runs.map((run) => run.text)).toEqual(billLines);
    expect(flags).toEqual([]);
    const copy = await PDFDocument.load(cleaned ?? new Uint8Array());
    expect([copy.getPageCount(), copy.isEncrypted]).toEqual([1, false]);
    expect(textOf(await reader.read(cleaned ?? new Uint8Array()))).toBe(everything);
  });

  test("a script in it is seen all the same", async () => {
    const script = "/OpenAction<</S/JavaScript/JS<6170702e616c6572742829>>>";
    expect((await readPdf(encryptedPdf("", "owner", script))).flags).toEqual(["javascript"]);
  });

  test("one that asks for a password is asked for without, and the password is not", async () => {
    const reading = await reader.read(encryptedPdf("user", "owner"));
    expect(reading).toMatchObject({ ok: false, sentence: readingWords.locked });
  });
});

describe("bounds", () => {
  test("pages beyond the thirtieth are counted, not read", async () => {
    const document = await PDFDocument.create();
    const font = await document.embedFont(StandardFonts.Helvetica);
    for (let page = 1; page <= 35; page += 1)
      document.addPage().drawText(`Page ${page} of the statement`, { x: 50, y: 700, font });
    const { text, cleaned } = await readPdf(await document.save());
    expect([text.pages.length, text.pageCount]).toEqual([30, 35]);
    expect((await PDFDocument.load(cleaned ?? new Uint8Array())).getPageCount()).toBe(35);
  });

  test("characters and runs beyond the limit are left out", async () => {
    const pdf = rawPdf(onePage(written(Array.from({ length: 200 }, (_, line) => `${everything} ${line}`))));
    const few = createBillReader({ limits: { ...readingLimits, characters: 500 } });
    const text = textOf(await few.read(pdf));
    expect(text.length).toBeGreaterThan(400);
    expect(text.length).toBeLessThan(520);
    const short = createBillReader({ limits: { ...readingLimits, runs: 7 } });
    const reading = await short.read(pdf);
    expect(reading.ok && reading.text.pages[0]?.runs).toHaveLength(7);
  });
});

describe("the copy for carriers", () => {
  const acting = rawPdf([
    ...onePage(written(), {
      catalog: "/OpenAction 6 0 R/Names<</JavaScript<</Names[(a) 6 0 R]>>/EmbeddedFiles 9 0 R>>",
      page: "/Annots[7 0 R]/AA<</O<</S/Launch/F(cmd.exe)>>>>/PieceInfo<</X 8 0 R>>/Metadata 8 0 R/AF[9 0 R]",
    }),
    "<</S/J#61vaScript/JS(app.alert\\(1\\))>>",
    "<</Type/Annot/Subtype/Link/Rect[0 0 99 99]/A<</S/SubmitForm/F(https://example.org)>>>>",
    stream("/Type/Metadata", "metadata-of-the-original"),
    "<</Names[(x.txt)<</Type/Filespec/F(x.txt)/EF<</F 10 0 R>>>>]>>",
    stream("/Type/EmbeddedFile", "attached-to-the-original"),
  ]);

  test("shows the same, and nothing in it acts or is attached", async () => {
    const { flags, cleaned } = await readPdf(acting);
    expect(flags).toEqual(["javascript", "launch", "submit-form"]);
    const copy = Buffer.from(cleaned ?? []);
    expect(copy.toString("latin1")).not.toMatch(/JavaScript|Launch|SubmitForm|original/);
    const again = await readPdf(copy);
    expect(textOf(again)).toBe(everything);
    expect(again.flags).toEqual([]);
    const document = await PDFDocument.load(copy);
    for (const name of ["AA", "Annots", "AF", "PieceInfo", "Metadata"])
      expect(document.getPage(0).node.has(PDFName.of(name))).toBe(false);
  });

  test("what a bill does harmlessly is not flagged", async () => {
    const harmless = {
      catalog: "/OpenAction[3 0 R/Fit]/AcroForm<</Fields[]>>",
      page: "/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://example.org)>>>>]",
    };
    expect((await readPdf(rawPdf(onePage(written(), harmless)))).flags).toEqual([]);
  });

  test.each([
    ["go-to-remote", "/OpenAction<</S/GoToR/F(other.pdf)/D[0/Fit]>>"],
    ["go-to-embedded", "/OpenAction<</S/GoToE/T<</R/C>>>>"],
    ["import-data", "/OpenAction<</S/ImportData/F(data.fdf)>>"],
    ["rendition", "/OpenAction<</S/Rendition/OP 0>>"],
    ["launch", "/OpenAction<</S/URI/Next<</S/Launch/F(a)>>>>"],
    ["xfa", "/AcroForm<</Fields[]/XFA(<xdp/>)>>"],
  ])("%s is flagged", async (flag, catalog) => {
    expect((await readPdf(rawPdf(onePage(written(), { catalog })))).flags).toEqual([flag]);
  });
});
