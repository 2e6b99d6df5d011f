import { createCanvas } from "@napi-rs/canvas";
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { drawnPicture, type Picture } from "./decode-picture.ts";

/** 200 dots per inch: more does not make recognition better, only slower. */
const scaleWanted = 200 / 72;
const longestSide = 10_000;

/** A page as a picture of at most `pixels`, and the length of its longer side in points. */
export const drawPage = async (
  document: PDFDocumentProxy,
  number: number,
  pixels: number,
): Promise<{ picture: Picture; points: number }> => {
  const page = await document.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const points = Math.max(width, height, 1);
  const fits = Math.sqrt(pixels / Math.max(width * height, 1));
  const viewport = page.getViewport({ scale: Math.min(scaleWanted, fits, longestSide / points) });
  const canvas = createCanvas(
    Math.max(1, Math.ceil(viewport.width)),
    Math.max(1, Math.ceil(viewport.height)),
  );
  await page.render({ canvas: canvas as never, viewport, background: "white" }).promise;
  return { picture: drawnPicture(canvas.data(), canvas.width, canvas.height), points };
};
