import { describe, expect, jest, test } from "@jest/globals";
import { PDFDocument, PDFName, PDFRawStream } from "pdf-lib";
import sharp from "sharp";
import { type BillPage, type BillReading, pagesReadOf, type ReadingStep } from "../../src/core/bill.ts";
import { createBillReader } from "../../src/documents/bill-reader.ts";
import { readingLimits } from "../../src/documents/reading-limits.ts";
import { readingWords } from "../../src/documents/reading-words.ts";
import { telephoneBills } from "../support/bills/telephone-bills.ts";
import { billMarks, drawnPage, garbled, scannedPdf } from "../support/documents/drawn-page.ts";
import { billLines } from "../support/documents/raw-pdf.ts";
import { textOf } from "../support/documents/text-of.ts";

/** Recognising takes seconds, many on a machine that does much else. */
jest.setTimeout(120_000);

const reader = createBillReader();
const everything = billLines.join(" ");
const page = drawnPage(billMarks);

const good = (reading: BillReading): Extract<BillReading, { ok: true }> => {
  if (!reading.ok) throw new Error(reading.sentence);
  return reading;
};

/** Where "Account" stands, in points of an upright letter page: at 72, its base line at 140. */
const expectUpright = (seen: BillPage | undefined): void => {
  expect(seen).toMatchObject({
    width: expect.closeTo(612, 0),
    height: expect.closeTo(792, 0),
    how: "picture",
  });
  const account = seen?.runs.find((run) => run.text === "Account");
  expect(account?.x).toBeCloseTo(73, -1);
  expect((account?.y ?? 0) + (account?.height ?? 0)).toBeCloseTo(140, -1);
  expect(account?.confidence).toBeGreaterThan(80);
};

/** The pictures a PDF is made of. */
const picturesIn = async (pdf: Uint8Array | null): Promise<Buffer[]> => {
  const document = await PDFDocument.load(pdf ?? new Uint8Array());
  return document.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFRawStream)
    .filter(({ dict }) => dict.get(PDFName.of("Subtype")) === PDFName.of("Image"))
    .map((object) => Buffer.from(object.contents));
};

describe("photos", () => {
  test("one turned by its camera is upright, and says no more where it was taken", async () => {
    const photo = await sharp(page)
      .rotate(270)
      .jpeg({ quality: 80 })
      .withExif({ IFD0: { Orientation: "6", Make: "Camera" }, IFD3: { GPSLatitude: "40/1 42/1 0/1" } })
      .toBuffer();
    expect(photo.includes("Camera")).toBe(true);
    const { text, cleaned } = good(await reader.read(photo));
    expect(textOf({ ok: true, text, flags: [], cleaned })).toContain(everything);
    expectUpright(text.pages[0]);
    const [picture] = await picturesIn(cleaned);
    const { exif, width = 0, height = 0 } = await sharp(picture).metadata();
    expect(exif).toBeUndefined();
    expect(height).toBeGreaterThan(width);
    expect(Buffer.from(cleaned ?? []).includes("Camera")).toBe(false);
  });

  test.each([90, 180, 270])("one lying at %i degrees is turned", async (angle) => {
    const photo = await sharp(page).rotate(angle).webp().toBuffer();
    const { text, cleaned } = good(await reader.read(photo));
    expectUpright(text.pages[0]);
    const [picture] = await picturesIn(cleaned);
    const { width = 0, height = 0 } = await sharp(picture).metadata();
    expect(height).toBeGreaterThan(width);
  });

  test("a small one, half transparent, is read", async () => {
    const shot = await sharp(page).resize({ width: 700 }).ensureAlpha(0.99).png().toBuffer();
    expect(textOf(await reader.read(shot))).toContain("0044 1188 22");
  });

  test("a fax is read page by page", async () => {
    const pages = [page, drawnPage([{ ...billMarks[0]!, text: "Second page of the statement" }])];
    const fax = await sharp(pages, { join: { animated: true } })
      .tiff({ compression: "lzw" })
      .toBuffer();
    const { text, cleaned } = good(await reader.read(fax));
    expect(text.pageCount).toBe(2);
    expect(text.pages.map(({ runs }) => runs.map((run) => run.text).join(" "))).toEqual([
      everything,
      "Second page of the statement",
    ]);
    expect((await PDFDocument.load(cleaned ?? new Uint8Array())).getPageCount()).toBe(2);
  });

  test("on an empty one nothing is found, and better ones are asked for", async () => {
    expect(await reader.read(drawnPage([]))).toMatchObject({ ok: false, sentence: readingWords.blank });
  });
});

describe("a scan in a PDF", () => {
  test("is recognised on its first pages, with places in points, and says how far it is", async () => {
    const scan = await scannedPdf([page, page, page, page]);
    const steps: ReadingStep[] = [];
    const brief = createBillReader({ limits: { ...readingLimits, recognisedPages: 3 } });
    const { text, flags, cleaned } = good(await brief.read(scan, undefined, (step) => steps.push(step)));
    expect(pagesReadOf(text)).toBe(3);
    expect(steps).toEqual([
      { type: "opened", pages: 4 },
      ...[1, 2, 3, 4].map((number) => ({ type: "page", page: number, of: 4 })),
      ...[1, 2, 3].map((number) => ({ type: "recognising", page: number, of: 4 })),
    ]);
    expect(text.pageCount).toBe(4);
    expect(text.pages.map(({ how }) => how)).toEqual(["picture", "picture", "picture", "text"]);
    expectUpright(text.pages[0]);
    expect(flags).toEqual([]);
    expect((await PDFDocument.load(cleaned ?? new Uint8Array())).getPageCount()).toBe(4);
  });
});

describe("a scan that brings a text of its own", () => {
  const layer = Array.from({ length: 8 }, () => everything);
  const textRead = async (pdf: Uint8Array) => {
    const { text } = good(await reader.read(pdf));
    return {
      how: text.pages.map(({ how }) => how),
      said: text.pages[0]?.runs.map((run) => run.text).join(" "),
    };
  };

  test("is recognised anew where nobody could have written that", async () => {
    const pdf = await scannedPdf([page], layer.map(garbled));
    expect(await textRead(pdf)).toEqual({ how: ["picture"], said: everything });
  });

  test("is taken at its word where it makes sense", async () => {
    const pdf = await scannedPdf([drawnPage([])], layer);
    expect(await textRead(pdf)).toMatchObject({ how: ["text"] });
  });

  test("keeps it where nothing better is seen", async () => {
    const pdf = await scannedPdf([drawnPage([])], layer.map(garbled));
    expect(await textRead(pdf)).toMatchObject({ how: ["text"] });
  });
});

test("labels on a shaded band, in grain and shadow, are recognised", async () => {
  const labels = ["Account No.", "Telephone No.", "Invoice Date"];
  const band = labels.map((text, index) => ({ x: 250 + index * 110, y: 120, text, size: 8, bold: true }));
  const drawn = sharp(drawnPage([...billMarks.slice(1), ...band], undefined, "Narrow"));
  const { width = 0, height = 0 } = await drawn.metadata();
  const shade = { create: { width: 1000, height: 40, channels: 3, background: "#c9d6bb" } } as const;
  const noise = { type: "gaussian", mean: 118, sigma: 9 } as const;
  const grain = await sharp({ create: { width, height, channels: 3, background: "black", noise } })
    .png()
    .toBuffer();
  const strip = await sharp(shade).png().toBuffer();
  const photo = await sharp(
    await drawn
      .composite([{ input: strip, left: 660, top: 308, blend: "multiply" }])
      .png()
      .toBuffer(),
  )
    .composite([{ input: grain, blend: "hard-light" }])
    .jpeg({ quality: 85 })
    .toBuffer();
  const { text } = good(await reader.read(photo));
  const said = text.pages[0]?.runs.map((run) => run.text).join(" ");
  for (const label of labels) expect(said).toContain(label);
});

test("letters that stand exactly under each other in a clean list are no rules of a table", async () => {
  const bill = telephoneBills.find(({ name }) => name === "forty lines over three pages");
  const { text } = good(await reader.read(drawnPage(bill?.pages[1] ?? [], undefined, "Narrow")));
  const said = text.pages[0]?.runs.map((run) => run.text).join(" ") ?? "";
  expect(said.match(/\(503\) 555-01\d\d Measured business line/g)).toHaveLength(20);
});

test("a picture that comes while another is read is told to wait", async () => {
  const steps: ReadingStep[] = [];
  const first = reader.read(page);
  const second = reader.read(page, undefined, (step) => steps.push(step));
  await Promise.all([first, second]);
  expect(steps).toEqual([{ type: "waiting" }, { type: "recognising", page: 1, of: 1 }]);
});

describe("several photos", () => {
  const sized = async (width: number, height: number): Promise<Buffer> =>
    sharp({ create: { width, height, channels: 3, background: "white" } })
      .jpeg()
      .toBuffer();

  test("become one document in their order, one a page", async () => {
    const joined = await reader.joinPictures([
      await sized(300, 600),
      await sized(800, 400),
      await sized(500, 500),
    ]);
    const document = await PDFDocument.load(joined.ok ? joined.pdf : new Uint8Array());
    expect(document.getPages().map((each) => Object.values(each.getSize()))).toEqual([
      [396, 792],
      [792, 396],
      [792, 792],
    ]);
  });

  test("are made smaller where they would be too large together", async () => {
    const limits = { ...readingLimits, joinedBytes: 50_000 };
    const [large, small] = await Promise.all([
      reader.joinPictures([page, page]),
      createBillReader({ limits }).joinPictures([page, page]),
    ]);
    const [before = page] = await picturesIn(large.ok ? large.pdf : null);
    const pictures = await picturesIn(small.ok ? small.pdf : null);
    expect(pictures).toHaveLength(2);
    expect(before.length).toBeGreaterThan(1.5 * (pictures[0]?.length ?? 0));
  });

  test("of more pages than a bill has are refused", async () => {
    const limits = { ...readingLimits, pages: 1 };
    const few = createBillReader({ limits });
    expect(await few.joinPictures([await sized(9, 9), await sized(9, 9)])).toMatchObject({
      ok: false,
      sentence: readingWords["too-many-pictures"],
    });
  });

  test("one that cannot be opened is named by what to do", async () => {
    const heic = Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1");
    const broken = (await sized(300, 600)).subarray(0, 200);
    expect(await reader.joinPictures([await sized(9, 9), heic])).toMatchObject({
      ok: false,
      sentence: readingWords.heic,
      place: 2,
    });
    expect(await reader.joinPictures([await sized(9, 9), broken])).toMatchObject({
      ok: false,
      sentence: readingWords["broken-picture"],
      place: 2,
    });
    expect(await reader.joinPictures([await sized(9000, 9000), broken])).toMatchObject({
      ok: false,
      sentence: readingWords["too-many-pixels"],
      place: 1,
    });
    const many = Array.from({ length: 21 }, () => broken);
    expect(await reader.joinPictures(many)).toMatchObject({
      ok: false,
      sentence: readingWords["too-many-pictures"],
    });
  });
});
