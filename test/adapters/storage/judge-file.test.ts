import { beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { PDFDocument } from "pdf-lib";
import { judgeFile } from "../../../adapters/storage/judge-file.ts";
import { encryptedPdf } from "../../support/documents/encrypted-pdf.ts";
import { jpegFile, pngFile, tiffFile, webpFiles } from "../../support/picture-files.ts";

const judged = async (bytes: Uint8Array): Promise<string> => {
  const result = await judgeFile(bytes);
  return result.ok ? result.kind : result.sentence;
};

const saved = async (useObjectStreams: boolean): Promise<Buffer> => {
  const document = await PDFDocument.create();
  document.addPage().drawText("Total due: see /Encrypt 5 0 R and the trailer");
  return Buffer.from(await document.save({ useObjectStreams }));
};

/** The bytes with `words` put in front of the last `mark`. */
const withBefore = (mark: string, words: string, bytes: Buffer): Buffer => {
  const at = bytes.lastIndexOf(mark);
  if (at === -1) throw new Error(`no ${mark}`);
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(words), bytes.subarray(at)]);
};

describe("PDF", () => {
  let plain: Buffer;
  let compact: Buffer;
  beforeAll(async () => {
    plain = await saved(false);
    compact = await saved(true);
  });

  test("a good one is taken, with a trailer or a cross-reference stream", async () => {
    expect(await judged(plain)).toBe("application/pdf");
    expect(await judged(compact)).toBe("application/pdf");
    expect(await judged(Buffer.concat([plain, Buffer.from("\r\n\0\0 \n".repeat(500))]))).toBe(
      "application/pdf",
    );
  });

  test("a protected one is taken: whether it opens is found out by reading it", async () => {
    expect(await judged(withBefore("/Root", "/Encrypt 9 0 R ", plain))).toBe("application/pdf");
    expect(await judged(withBefore("/Type /XRef", "/Encrypt 9 0 R ", compact))).toBe("application/pdf");
    expect(await judged(encryptedPdf("user", "owner"))).toBe("application/pdf");
  });

  test("one cut off anywhere is refused", async () => {
    for (const bytes of [plain, compact]) {
      for (const part of [0.3, 0.6, 0.9]) {
        expect(await judged(bytes.subarray(0, Math.floor(bytes.length * part)))).toMatch(
          /That PDF is cut off/,
        );
      }
      expect(await judged(bytes.subarray(0, bytes.lastIndexOf("%%EOF")))).toMatch(/cut off/);
    }
    const cutAfterFirstEnd = Buffer.concat([plain, Buffer.from("1 0 obj << >> ".repeat(200))]);
    expect(await judged(cutAfterFirstEnd)).toMatch(/cut off/);
  });

  test("one without any trailer is damaged", async () => {
    expect(await judged(Buffer.from("%PDF-1.7\nhello\nstartxref\n5\n%%EOF\n"))).toMatch(
      /That PDF is damaged/,
    );
  });

  test("a hostile one costs little", async () => {
    const end = "startxref\n5\n%%EOF\n";
    for (const words of ["trailer<<", "obj<</XRef", "/Encrypt ", "obj ", "\0", " \n"]) {
      const bytes = Buffer.from(`%PDF-1.7\n${words.repeat(Math.floor(9e6 / words.length))}x${end}`);
      expect(await judged(bytes)).toMatch(/pdf|damaged/i);
    }
  });
});

describe("pictures", () => {
  const good: [string, string, Buffer][] = [
    ["PNG", "image/png", pngFile()],
    ["JPEG", "image/jpeg", jpegFile()],
    ...webpFiles().map((bytes, index): [string, string, Buffer] => [`WebP ${index}`, "image/webp", bytes]),
    ["TIFF", "image/tiff", tiffFile()],
    ["TIFF of three pages", "image/tiff", tiffFile({ pages: 3, little: false })],
  ];

  test.each(good)("%s is taken as %s", async (_, kind, bytes) => {
    expect(await judged(bytes)).toBe(kind);
  });

  test.each(good)("%s cut off anywhere is never taken", async (_, kind, bytes) => {
    for (let end = 0; end < bytes.length; end += 1) {
      expect(await judged(bytes.subarray(0, end))).not.toBe(kind);
    }
    expect(await judged(bytes.subarray(0, -1))).toMatch(/That picture is cut off: its end is missing/);
  });

  test("bytes after the end do no harm", async () => {
    for (const [, kind, bytes] of good)
      expect(await judged(Buffer.concat([bytes, Buffer.alloc(99)]))).toBe(kind);
  });

  test("no size, or an enormous one, is refused", async () => {
    expect(await judged(pngFile(0, 10))).toMatch(/That picture is damaged/);
    expect(await judged(jpegFile(20, 0))).toMatch(/damaged/);
    expect(await judged(tiffFile({ width: 0 }))).toMatch(/damaged/);
    expect(await judged(pngFile(60_000, 60_000))).toMatch(/too many pixels.*200 dots per inch/);
    expect(await judged(jpegFile(10_000, 10_000))).toMatch(/too many pixels/);
    for (const bytes of webpFiles(16_000, 16_000)) expect(await judged(bytes)).toMatch(/too many pixels/);
    expect(await judged(tiffFile({ width: 60_000, height: 60_000 }))).toMatch(/too many pixels/);
  });

  test("no change of a byte makes it throw", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...good.map(([, , bytes]) => bytes)),
        fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 4 }),
        async (bytes, changes) => {
          const changed = Buffer.from(bytes);
          for (const [at, value] of changes) changed[at % changed.length] = value;
          expect(typeof (await judged(changed))).toBe("string");
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("what carriers cannot open", () => {
  const heic = Buffer.concat([
    Buffer.from([0, 0, 0, 24]),
    Buffer.from("ftypheic\0\0\0\0mif1heic"),
    Buffer.alloc(64),
  ]);
  const avif = Buffer.concat([
    Buffer.from([0, 0, 0, 24]),
    Buffer.from("ftypavif\0\0\0\0mif1avif"),
    Buffer.alloc(64),
  ]);

  test.each([
    ["HEIC", heic, /HEIC photo.*save it as PDF or JPEG and send it again/],
    ["AVIF", avif, /AVIF picture.*save it as PDF or JPEG and send it again/],
    ["GIF", Buffer.from("GIF89a\x01\0\x01\0\0\0\0;", "latin1"), /GIF.*save it as PDF or JPEG/],
    ["ZIP", Buffer.from("PK\x05\x06".padEnd(22, "\0"), "latin1"), /packed archive.*save it as PDF or JPEG/],
    [
      "a program",
      Buffer.from("\x7fELF\x02\x01\x01".padEnd(64, "\0"), "latin1"),
      /not a document.*send the bill as a PDF/,
    ],
    [
      "text",
      Buffer.from("Dear customer, your bill is $40."),
      /of a kind I do not know.*send the bill as a PDF/,
    ],
    ["nothing", Buffer.alloc(0), /is empty.*send it again/],
  ])("%s is refused with what to do", async (_, bytes, sentence) => {
    expect(await judged(bytes)).toMatch(sentence);
  });
});
