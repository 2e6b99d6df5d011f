import { createRequire } from "node:module";
import { createCanvas } from "@napi-rs/canvas";
import { PDFDocument } from "pdf-lib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import sharp from "sharp";
import type { Wear } from "./paper.ts";

const standardFontDataUrl = createRequire(import.meta.url)
  .resolve("pdfjs-dist/package.json")
  .replace("package.json", "standard_fonts/");

/** Taken once: in a test's context each look-up of a global costs more than what is worked out with it. */
const { floor, min, max, exp, imul } = Math;

type Seen = { width: number; height: number; pixels: Uint8ClampedArray };
type Point = [x: number, y: number];

const printed = async (bytes: Uint8Array, dotsPerInch: number): Promise<Seen[]> => {
  const task = getDocument({ data: bytes.slice(), standardFontDataUrl, useSystemFonts: false, verbosity: 0 });
  const pdf = await task.promise;
  const seen: Seen[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale: dotsPerInch / 72 });
    const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
    await page.render({ canvas: canvas as never, viewport, background: "white" }).promise;
    const { width, height } = canvas;
    seen.push({ width, height, pixels: canvas.getContext("2d").getImageData(0, 0, width, height).data });
  }
  await task.destroy();
  return seen;
};

/** Numbers between 0 and 1 that are the same every time. */
const chance = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

/** Where the corners of the page come to lie in the picture, as shares of it. */
const cornersOf = ({ corners, turn }: Wear): Point[] => {
  const angle = (turn * Math.PI) / 180;
  const square: Point[] = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ];
  return square.map(([x, y], index) => {
    const [right, down] = corners[index]!;
    const [left, top] = [x - 0.5, (y - 0.5) * 1.294];
    return [
      0.5 + left * Math.cos(angle) - top * Math.sin(angle) + right,
      0.5 + (left * Math.sin(angle) + top * Math.cos(angle)) / 1.294 + down,
    ];
  });
};

/** From a place in the picture back to the place on the page that is seen there (Heckbert's square to quadrilateral, inverted). */
const backTo = ([a, b, c, d]: Point[]): ((x: number, y: number) => Point) => {
  const [x0, y0, x1, y1, x2, y2, x3, y3] = [...a!, ...b!, ...c!, ...d!] as number[] as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const [sx, sy] = [x0 - x1 + x2 - x3, y0 - y1 + y2 - y3];
  const [dx1, dx2, dy1, dy2] = [x1 - x2, x3 - x2, y1 - y2, y3 - y2];
  const whole = dx1 * dy2 - dx2 * dy1;
  const g = (sx * dy2 - dx2 * sy) / whole;
  const h = (dx1 * sy - sx * dy1) / whole;
  const [m, n, o] = [x1 - x0 + g * x1, x3 - x0 + h * x3, x0];
  const [p, q, r] = [y1 - y0 + g * y1, y3 - y0 + h * y3, y0];
  return (x, y) => {
    const u = x * (q - r * h) + y * (o * h - n) + (n * r - o * q);
    const v = x * (r * g - p) + y * (m - o * g) + (o * p - m * r);
    const w = x * (p * h - q * g) + y * (n * g - m * h) + (m * q - n * p);
    return [u / w, v / w];
  };
};

const worn = async (page: Seen, wear: Wear, seed: number): Promise<Buffer> => {
  const { width, height, pixels } = page;
  const random = chance(seed);
  const back = backTo(cornersOf(wear));
  const out = Buffer.alloc(width * height * 3);
  const table = wear.as === "photo" ? [92, 74, 60] : [235, 235, 235];
  const folded = (v: number): number =>
    wear.folds.reduce((light, fold) => light - 0.14 * exp(-(((v - fold) / 0.004) ** 2)), 1);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [u, v] = back(x / width, y / height);
      const on = u >= 0 && u < 1 && v >= 0 && v < 1;
      const [px, py] = [max(0, u * width - 0.5), max(0, v * height - 0.5)];
      const [left, top] = [min(width - 2, floor(px)), min(height - 2, floor(py))];
      const [fx, fy] = [px - left, py - top];
      const grain = (random() + random() + random() - 1.5) * 2 * wear.grain;
      const light = (1 - wear.shade * (0.65 * (x / width) + 0.35 * (1 - y / height))) * (on ? folded(v) : 1);
      for (let part = 0; part < 3; part += 1) {
        let value = table[part]!;
        if (on) {
          const at = (top * width + left) * 4 + part;
          const above = pixels[at]! * (1 - fx) + pixels[at + 4]! * fx;
          const below = pixels[at + width * 4]! * (1 - fx) + pixels[at + width * 4 + 4]! * fx;
          const share = (above * (1 - fy) + below * fy) / 255;
          value = wear.ink + (wear.paper[part]! - wear.ink) * share;
        }
        out[(y * width + x) * 3 + part] = min(255, max(0, value * light + grain));
      }
    }
  }
  const picture = sharp(out, { raw: { width, height, channels: 3 } });
  const soft = wear.blur > 0.3 ? picture.blur(wear.blur) : picture;
  if (!wear.bilevel) return soft.jpeg({ quality: wear.quality }).toBuffer();
  return soft.greyscale().threshold(150).jpeg({ quality: 90 }).toBuffer();
};

/** A statement as somebody's scanner or telephone saw it: a PDF of pictures, or the photo of its first page. */
export const wornPaper = async (bytes: Uint8Array, wear: Wear): Promise<Uint8Array> => {
  const pages = await printed(bytes, wear.dotsPerInch);
  const pictures = await Promise.all(pages.map((page, index) => worn(page, wear, 7 + index)));
  if (wear.as === "photo") return pictures[0]!;
  const pdf = await PDFDocument.create({ updateMetadata: false });
  for (const [index, picture] of pictures.entries()) {
    const { width, height } = pages[index]!;
    const [across, down] = [(width * 72) / wear.dotsPerInch, (height * 72) / wear.dotsPerInch];
    const image = await pdf.embedJpg(picture);
    pdf.addPage([across, down]).drawImage(image, { x: 0, y: 0, width: across, height: down });
  }
  return pdf.save();
};
