import type { Sharp } from "sharp";

export type Drawing = { ok: true; png: Uint8Array } | { ok: false; problem: string };

const most = { bytes: 500_000, pixels: 2_000_000 };
const pngStart = Buffer.from("89504e470d0a1a0a", "hex");

/** The signature is printed in ink of this colour, whatever pen it was drawn with. */
const ink = [0x14, 0x28, 0x46];
const faintest = 32;
const leastDots = 30;
const largest = { width: 1200, height: 360 };

const no = (problem: string): Drawing => ({ ok: false, problem });
const unreadable = no("Your drawing did not arrive as it should. Please draw it again, or type your name.");

type Grey = { data: Buffer; width: number; height: number };

/** Black on white, one byte for each dot; null when it is no picture. */
const greyOf = async (picture: Sharp): Promise<Grey | null> => {
  try {
    const { data, info } = await picture
      .flatten({ background: "white" })
      .greyscale()
      .resize({ ...largest, fit: "inside", withoutEnlargement: true })
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { data, width: info.width, height: info.height };
  } catch {
    return null;
  }
};

/** The smallest box around the ink, and how many dots have some. */
const inkIn = ({ data, width }: Grey) => {
  const found = { left: width, right: 0, top: Number.POSITIVE_INFINITY, bottom: 0, dots: 0 };
  for (const [index, grey] of data.entries()) {
    if (255 - grey < faintest) continue;
    const [x, y] = [index % width, Math.floor(index / width)];
    found.left = Math.min(found.left, x);
    found.right = Math.max(found.right, x);
    found.top = Math.min(found.top, y);
    found.bottom = Math.max(found.bottom, y);
    found.dots += 1;
  }
  return found;
};

/**
 * A drawn signature made anew: only its ink is taken over, cropped, into a PNG of our own, so that nothing else of what
 * was sent gets into a letter. `base64` is a PNG of at most 500 kB and two million dots.
 */
export const readDrawing = async (base64: string): Promise<Drawing> => {
  if (base64.length > (most.bytes * 4) / 3 + 4)
    return no("Your drawing is too large. Please draw it again, or type your name.");
  const bytes = Buffer.from(base64, "base64");
  if (!bytes.subarray(0, pngStart.length).equals(pngStart)) return unreadable;
  const { default: sharp } = await import("sharp");
  const grey = await greyOf(sharp(bytes, { limitInputPixels: most.pixels, failOn: "warning" }));
  if (!grey) return unreadable;
  const { left, right, top, bottom, dots } = inkIn(grey);
  if (dots < leastDots)
    return no("The box is still empty. Please draw your signature in it, or type your name.");
  const colored = Buffer.alloc(grey.data.length * 4);
  for (const [index, dot] of grey.data.entries()) colored.set([...ink, 255 - dot], index * 4);
  const png = await sharp(colored, { raw: { width: grey.width, height: grey.height, channels: 4 } })
    .extract({ left, top, width: right - left + 1, height: bottom - top + 1 })
    .png({ compressionLevel: 9, adaptiveFiltering: false, palette: false })
    .toBuffer();
  return { ok: true, png: new Uint8Array(png) };
};
