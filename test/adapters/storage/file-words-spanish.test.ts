import { expect, test } from "@jest/globals";
import { spanish } from "../../../adapters/storage/file-words.es.ts";
import { fileWords } from "../../../adapters/storage/file-words.ts";
import { oneDocument } from "../../../adapters/storage/one-document.ts";
import { speaking } from "../../../src/core/language.ts";
import { toldNow } from "../../../src/core/told.ts";
import { spanish as readingSpanish } from "../../../src/documents/reading-words.es.ts";
import { readingWords } from "../../../src/documents/reading-words.ts";
import { type Given, spanishFaults } from "../../support/spanish-check.ts";

test("what is wrong with a file is said in Spanish, too", () => {
  const kinds = [
    "image/heic",
    "image/avif",
    "application/msword",
    "application/vnd.ms-excel",
    "application/zip",
  ];
  const given: Given<typeof fileWords> = {
    otherKind: [
      ...kinds,
      "application/vnd.ms-powerpoint.presentationml",
      "image/gif",
      "image/jp2",
      "audio/mp3",
      "x",
    ].map((kind) => [kind]),
    cutOff: [["PDF"], ["picture"]],
    damaged: [["PDF"], ["picture"]],
    tooManyPixels: [["PDF"], ["picture"]],
    tooMany: [[20]],
    severalPdfs: [[3]],
    pdfAlone: [["bill.pdf"]],
    inPlace: [
      ["Picture", 2, 3, "a.jpg", "Vega."],
      ["File", 1, 3, "b.pdf", "Vega."],
    ],
    joined: [[3]],
  };
  expect(spanishFaults(fileWords, spanish, { given, same: ["joined", "inPlace"] })).toEqual([]);
  expect(spanishFaults(readingWords, readingSpanish)).toEqual([]);
});

test("a file is refused in both languages, because it is not known yet who is told", async () => {
  const picture = new Uint8Array([
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52,
  ]);
  const files = [
    { name: "a.png", bytes: picture },
    { name: "b.txt", bytes: new Uint8Array([1, 2, 3]) },
  ];
  const result = await oneDocument(files, async () => ({ ok: true, pdf: picture }));
  if (result.ok) throw new Error("It was taken.");
  expect(toldNow(result)).toMatch(/^(?:Picture|File) 1 of 2/);
  expect(speaking("es", () => toldNow(result))).toMatch(
    /^(?:Imagen|Archivo) 1 de 2 \(«a\.png»\): Esa imagen está/,
  );
});
