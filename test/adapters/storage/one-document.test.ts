import { describe, expect, test } from "@jest/globals";
import { oneDocument, type PictureJoiner } from "../../../adapters/storage/one-document.ts";
import { jpegFile, pngFile } from "../../support/picture-files.ts";

const pdf = Buffer.from("%PDF-1.7\ntrailer <<>>\nstartxref\n9\n%%EOF\n");
const heic = Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1");
const word = Buffer.from("{\\rtf1 a letter}");

/** Joins by laying the pictures end to end, so that a test sees their order. */
const endToEnd: PictureJoiner = async (pictures) => ({ ok: true, pdf: Buffer.concat(pictures) });
const never: PictureJoiner = async () => {
  throw new Error("Nothing is to be joined here.");
};

const named = (...files: Uint8Array[]) =>
  files.map((bytes, index) => ({ name: `page${index + 1}.jpg`, bytes }));

describe("what was sent together", () => {
  test("a file alone stays as it is", async () => {
    expect(await oneDocument(named(jpegFile()), never)).toEqual({
      ok: true,
      name: "page1.jpg",
      kind: "image/jpeg",
      bytes: jpegFile(),
    });
  });

  test("pictures of different kinds are one PDF in their order, named by how many they are", async () => {
    expect(await oneDocument(named(jpegFile(), pngFile(), jpegFile(9, 9)), endToEnd)).toEqual({
      ok: true,
      name: "3 pictures.pdf",
      kind: "application/pdf",
      bytes: Buffer.concat([jpegFile(), pngFile(), jpegFile(9, 9)]),
    });
  });

  test("the only PDF is taken alone, whatever is wrong with the others, and it is said", async () => {
    const files = [
      { name: "logo.heic", bytes: heic },
      { name: "bill.pdf", bytes: pdf },
    ];
    expect(await oneDocument(files, never)).toMatchObject({
      ok: true,
      name: "bill.pdf",
      kind: "application/pdf",
      bytes: pdf,
      note: { sentence: expect.stringContaining('I took "bill.pdf" alone') },
    });
  });

  test.each<[string, Uint8Array[], string]>([
    [
      "a picture that is cut off",
      [jpegFile(), pngFile().subarray(0, -1)],
      'Picture 2 of 2 ("page2.jpg"): That',
    ],
    ["a photo of another kind", [heic, jpegFile()], 'Picture 1 of 2 ("page1.jpg"): That is a HEIC photo'],
    ["what is no picture", [jpegFile(), jpegFile(), word], 'File 3 of 3 ("page3.jpg"): That is a word'],
    ["an empty file", [jpegFile(), Buffer.alloc(0)], 'File 2 of 2 ("page2.jpg"): That file is empty'],
    ["two PDFs", [pdf, jpegFile(), pdf], "Those are 2 PDFs"],
    [
      "the only PDF, cut off",
      [jpegFile(), pdf.subarray(0, -9)],
      'File 2 of 2 ("page2.jpg"): That PDF is cut',
    ],
  ])("%s is refused by its place", async (_what, files, sentence) => {
    expect(await oneDocument(named(...files), never)).toMatchObject({
      ok: false,
      sentence: expect.stringContaining(sentence),
    });
  });

  test("a picture that only turns out to be damaged when it is opened is named by its place, too", async () => {
    const blaming =
      (place?: number): PictureJoiner =>
      async () => ({ ok: false, sentence: "It is damaged.", ...(place ? { place } : {}) });
    const files = named(jpegFile(), pngFile());
    expect(await oneDocument(files, blaming(2))).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('Picture 2 of 2 ("page2.jpg"): It is damaged.'),
    });
    expect(await oneDocument(files, blaming())).toEqual({ ok: false, sentence: "It is damaged." });
  });
});
