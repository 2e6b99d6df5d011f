import sharp from "sharp";
import type { Evidence, SignatureMark } from "../../src/core/letter.ts";
import { anEntry } from "./any-evidence.ts";

/** How somebody made up signed. */
export const aMark = (change: Partial<SignatureMark> = {}): SignatureMark => ({
  method: "typed",
  name: "Dana Whitfield",
  title: "Office Manager",
  at: Date.UTC(2026, 10, 18, 15, 4, 5),
  drawing: null,
  ...change,
});

export const evidenceLine = (sequence: number, change: Partial<Evidence> = {}): Evidence => ({
  ...anEntry(),
  sequence,
  previous: "",
  digest: "b2".repeat(32),
  ...change,
});

/** A PNG in base64 of a stroke across a box, or of an SVG that is given. */
export const aDrawing = async (
  shapes = '<path d="M40 150 C 90 20 140 20 120 120 S 200 60 240 110 S 330 40 340 120" fill="none" stroke="black" stroke-width="4"/>',
  [width, height] = [600, 200],
): Promise<string> => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${shapes}</svg>`;
  return (await sharp(Buffer.from(svg)).png().toBuffer()).toString("base64");
};
