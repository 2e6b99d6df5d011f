import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { PDFDocument } from "pdf-lib";
import { pngFile } from "./picture-files.ts";

const segment = (marker: number, ...data: number[]): number[] => [0xff, marker, 0, data.length + 2, ...data];

/** One code of one bit, for the one symbol 0: "no change" among DC values, "nothing more" among AC values. */
const oneCode = [1, ...Array.from({ length: 15 }, () => 0), 0];

/** A baseline JPEG of 16 by 8 grey pixels, which any viewer opens. */
const jpegBill = (): Buffer =>
  Buffer.from([
    ...[0xff, 0xd8],
    ...segment(0xdb, 0, ...Array.from({ length: 64 }, () => 1)),
    ...segment(0xc0, 8, 0, 8, 0, 16, 1, 1, 0x11, 0),
    ...segment(0xc4, 0x00, ...oneCode),
    ...segment(0xc4, 0x10, ...oneCode),
    ...segment(0xda, 1, 1, 0, 0, 63, 0),
    ...[0b0000_1111],
    ...[0xff, 0xd9],
  ]);

const pdfBill = async (): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create();
  pdf
    .addPage([300, 200])
    .drawText("Sandbox Bell - Statement - Acme Plumbing LLC", { x: 20, y: 150, size: 10 });
  return pdf.save();
};

/** A bill in each of three kinds, written into a folder: their paths. */
export const writeBills = async (folder: string): Promise<Record<"pdf" | "png" | "jpeg", string>> => {
  const paths = {
    pdf: join(folder, "bill of March.pdf"),
    png: join(folder, "bill.png"),
    jpeg: join(folder, "bill.jpeg"),
  };
  writeFileSync(paths.pdf, await pdfBill());
  writeFileSync(paths.png, pngFile());
  writeFileSync(paths.jpeg, jpegBill());
  return paths;
};
