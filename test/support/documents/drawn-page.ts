import { createRequire } from "node:module";
import { createCanvas, GlobalFonts } from "@napi-rs/canvas";
import { PDFDocument } from "pdf-lib";
import type { Mark } from "../bills/bill.ts";
import { billLines } from "./raw-pdf.ts";

const fonts = createRequire(import.meta.url).resolve("dejavu-fonts-ttf/package.json");
for (const [name, file] of [
  ["Statement", "DejaVuSans.ttf"],
  ["Statement bold", "DejaVuSans-Bold.ttf"],
  ["Narrow", "DejaVuSansCondensed.ttf"],
  ["Narrow bold", "DejaVuSansCondensed-Bold.ttf"],
] as const)
  GlobalFonts.registerFromPath(fonts.replace("package.json", `ttf/${file}`), name);

/** The lines of a bill from the top of a letter page down. */
export const billMarks: Mark[] = billLines.map((text, line) => ({
  x: 72,
  y: 100 + line * 40,
  text,
  size: 14,
  bold: false,
}));

/** A page as a scanner sees it: black on white, 200 dots to the inch, as PNG. Narrow letters are as wide as Helvetica's. */
export const drawnPage = (
  marks: Mark[],
  size: [width: number, height: number] = [612, 792],
  face: "Statement" | "Narrow" = "Statement",
): Buffer => {
  const scale = 200 / 72;
  const canvas = createCanvas(Math.round(size[0] * scale), Math.round(size[1] * scale));
  const context = canvas.getContext("2d");
  context.fillStyle = "white";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = "black";
  for (const { x, y, text, size: points, bold } of marks) {
    context.font = `${points * scale}px "${face}${bold ? " bold" : ""}"`;
    context.fillText(text, x * scale, y * scale);
  }
  return canvas.toBuffer("image/png");
};

/** Text as it comes out of a PDF whose fonts have no table of their letters. */
export const garbled = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(33 + ((sign.charCodeAt(0) - 33 + 61) % 94)));

/**
 * Pictures as a scanner puts them into a PDF: each fills a page. `layer` is what its program took the text for, written
 * over it so that nobody sees it.
 */
export const scannedPdf = async (pictures: Buffer[], layer: string[] = []): Promise<Uint8Array> => {
  const document = await PDFDocument.create({ updateMetadata: false });
  for (const picture of pictures) {
    const image = await document.embedPng(picture);
    const page = document.addPage([612, 792]);
    page.drawImage(image, { x: 0, y: 0, width: 612, height: 792 });
    for (const [line, text] of layer.entries())
      page.drawText(text, { x: 40, y: 760 - line * 12, size: 9, opacity: 0 });
  }
  return document.save();
};
