import sharp, { type Sharp } from "sharp";
import { evenPaper } from "./even-paper.ts";
import { CannotRead } from "./serve-one.ts";

/** Enough for the small print of a letter page, and not more than a carrier can open. */
const longestSide = 2600;

/** Still enough to read a page; for pictures that are too large together. */
const shrunkSide = 1700;

/** A picture of text with fewer is enlarged before it is recognised: letters want about 30 pixels. */
const shortestSide = 2000;

const mostEnlarged = 3;

const loaders = ["Jpeg", "Png", "Webp", "Tiff"].map((format) => `VipsForeignLoad${format}Buffer`);

sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: loaders });
sharp.cache(false);
sharp.concurrency(1);

/** An opened picture: opaque, turned as its camera said, without anything but what is seen. */
export type Picture = { image: () => Sharp; width: number; height: number };

const explained = (error: unknown): unknown =>
  error instanceof Error && /pixel limit/i.test(error.message) ? new CannotRead("too-many-pixels") : error;

/** What libvips says when the picture is to blame, said as such. */
const orRefused = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    throw explained(error);
  }
};

/** The pages of a file of pictures, at most `most`, and how many there are. */
export const openPicture = async (
  bytes: Buffer,
  pixels: number,
  most: number,
): Promise<{ pages: Picture[]; pageCount: number }> => {
  const options = { limitInputPixels: pixels, failOn: "error", autoOrient: true } as const;
  const { pages: pageCount = 1, format } = await orRefused(sharp(bytes, options).metadata());
  const inTurn = format === "tiff" ? Math.min(pageCount, most) : 1;
  const pages: Picture[] = [];
  for (let page = 0; page < inTurn; page += 1) {
    const image = (): Sharp => sharp(bytes, { ...options, page }).flatten({ background: "white" });
    const { autoOrient } = await orRefused(sharp(bytes, { ...options, page }).metadata());
    pages.push({ image, ...autoOrient });
  }
  return { pages, pageCount: format === "tiff" ? pageCount : 1 };
};

/** A picture that was drawn, as red, green, blue and opacity. */
export const drawnPicture = (pixels: Buffer, width: number, height: number): Picture => ({
  image: () => sharp(pixels, { raw: { width, height, channels: 4 } }).flatten({ background: "white" }),
  width,
  height,
});

/** The picture in grey, in a size that is good to recognise, turned clockwise by a multiple of 90 degrees. */
export const forRecognition = async (
  { image, width, height }: Picture,
  turn: number,
): Promise<{ png: Buffer; width: number; height: number }> => {
  const longest = Math.max(width, height);
  const wanted = Math.min(longestSide, Math.max(longest, Math.min(shortestSide, longest * mostEnlarged)));
  const size = { width: wanted, height: wanted, fit: "inside" } as const;
  const grey = await orRefused(image().resize(size).greyscale().raw().toBuffer({ resolveWithObject: true }));
  const { width: across, height: down } = grey.info;
  evenPaper(grey.data, across, down);
  const { data, info } = await sharp(grey.data, { raw: { width: across, height: down, channels: 1 } })
    .rotate(turn)
    .png({ compressionLevel: 1 })
    .toBuffer({ resolveWithObject: true });
  return { png: data, width: info.width, height: info.height };
};

/** The picture as carriers get it: a JPEG of a sensible size that holds nothing but the picture. */
export const forCarriers = async ({ image }: Picture, turn: number, shrunk = false): Promise<Buffer> => {
  const side = shrunk ? shrunkSide : longestSide;
  const size = { width: side, height: side, fit: "inside", withoutEnlargement: true } as const;
  const upright = await orRefused(
    image().resize(size).toColourspace("srgb").jpeg({ quality: 92 }).toBuffer(),
  );
  return sharp(upright)
    .rotate(turn)
    .jpeg({ quality: shrunk ? 65 : 85, mozjpeg: false })
    .toBuffer();
};
