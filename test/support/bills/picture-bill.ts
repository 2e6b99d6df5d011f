import sharp from "sharp";
import { drawnPage, scannedPdf } from "../documents/drawn-page.ts";
import type { Bill } from "./bill.ts";

const paper: [number, number] = [612, 792];

/** Held in the hand: turned a little, seen from the side, on a dark table, somewhat blurred, in warm light. */
const photographed = async (page: Buffer): Promise<Buffer> => {
  const seen = await sharp(page)
    .flatten({ background: "white" })
    .affine(
      [
        [0.97, 0.02],
        [-0.015, 0.95],
      ],
      { background: "#5b4a3a" },
    )
    .rotate(1.6, { background: "#5b4a3a" })
    .png()
    .toBuffer();
  return sharp(seen)
    .blur(0.8)
    .modulate({ brightness: 0.92 })
    .tint("#f4e6cf")
    .jpeg({ quality: 72 })
    .toBuffer();
};

/** Grey on grey, as a fax or a poor copy. */
const faded = (page: Buffer): Promise<Buffer> =>
  sharp(page).flatten({ background: "white" }).greyscale().linear(0.28, 160).png().toBuffer();

/** A bill as a picture: a scan is a PDF of its pages, a photo a JPEG and a faint copy a PNG of the first one. */
export const pictureBill = async ({ pages }: Bill, as: "scan" | "photo" | "faint"): Promise<Uint8Array> => {
  const drawn = pages.map((marks) => drawnPage(marks, paper, "Narrow"));
  if (as === "scan") return scannedPdf(drawn);
  return as === "photo" ? photographed(drawn[0]!) : faded(drawn[0]!);
};
