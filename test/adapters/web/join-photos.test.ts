import { expect, test } from "@jest/globals";
import { PDFDocument } from "pdf-lib";
import { joinPhotos, readPhoto } from "../../../adapters/web/join-photos.ts";
import { jpegFile, pngFile } from "../../support/picture-files.ts";

/** An EXIF block with nothing in it but how the photo is turned. */
const exif = (orientation: number, order: "II" | "MM"): Buffer => {
  const number = (value: number, bytes: number): Buffer => {
    const big = Buffer.alloc(bytes);
    big.writeUIntBE(value, 0, bytes);
    return order === "II" ? big.reverse() : big;
  };
  const entry = [number(0x0112, 2), number(3, 2), number(1, 4), number(orientation, 2), Buffer.alloc(2)];
  const block = Buffer.concat([
    Buffer.from(`Exif\0\0${order}`, "latin1"),
    number(42, 2),
    number(8, 4),
    number(1, 2),
    ...entry,
  ]);
  return Buffer.concat([Buffer.from([0xff, 0xe1, 0, block.length + 2]), block]);
};

const turned = (orientation: number, order: "II" | "MM" = "II"): Buffer => {
  const photo = jpegFile(40, 20);
  return Buffer.concat([photo.subarray(0, 2), exif(orientation, order), photo.subarray(2)]);
};

test.each([
  [1, 0],
  [3, 180],
  [6, 90],
  [8, 270],
  [9, 0],
])("a photo that a camera marked %i is turned by %i degrees", (orientation, degrees) => {
  expect(readPhoto(turned(orientation))?.turned).toBe(degrees);
  expect(readPhoto(turned(orientation, "MM"))?.turned).toBe(degrees);
});

test("each photo is a page of its own shape", async () => {
  const joined = joinPhotos([jpegFile(40, 20), turned(6)]);
  const pdf = await PDFDocument.load(joined ?? new Uint8Array());
  const pages = pdf.getPages().map((page) => [page.getWidth(), page.getHeight(), page.getRotation().angle]);
  expect(pages).toEqual([
    [792, 396, 0],
    [792, 396, 90],
  ]);
});

test("what is no JPEG, and a JPEG cut anywhere, is joined with nothing and breaks nothing", () => {
  expect(joinPhotos([jpegFile(), pngFile()])).toBeNull();
  const whole = turned(6);
  for (let length = 0; length < 100; length += 1)
    expect(() => readPhoto(whole.subarray(0, length))).not.toThrow();
  for (let at = 2; at < whole.length; at += 1) {
    const changed = Buffer.from(whole);
    changed[at] = 0xff;
    expect(() => readPhoto(changed)).not.toThrow();
  }
});
