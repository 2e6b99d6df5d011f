import { fileWords } from "./file-words.ts";
import { type Size, type Structure, tiffStructure } from "./tiff-structure.ts";

/** The most a picture may hold opened; beyond it a small file can fill the memory of whoever opens it. */
const mostPixels = 50_000_000;

const ascii = (bytes: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((index) => bytes.getUint8(at + index)));

/** PNG, third edition, 5.3: chunks of length, type, data and checksum, the last of them IEND. */
const pngStructure = (bytes: DataView): Structure => {
  const size: Size = { width: bytes.getUint32(16), height: bytes.getUint32(20) };
  let at = 8;
  while (at + 12 <= bytes.byteLength) {
    if (ascii(bytes, at + 4) === "IEND") return { size, whole: true };
    at += 12 + bytes.getUint32(at);
  }
  return { size, whole: false };
};

const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** JPEG (ITU T.81, annex B): markers with lengths, scan data in which FF is followed by 00, and at last EOI. */
const jpegStructure = (bytes: DataView): Structure => {
  let size: Size | null = null;
  let at = 2;
  while (at + 1 < bytes.byteLength) {
    const marker = bytes.getUint8(at + 1);
    if (bytes.getUint8(at) !== 0xff || marker === 0xff || marker === 0x00) at += 1;
    else if (marker === 0xd9) return { size, whole: true };
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) at += 2;
    else {
      if (isFrame(marker)) size = { width: bytes.getUint16(at + 7), height: bytes.getUint16(at + 5) };
      at += 2 + bytes.getUint16(at + 2);
    }
  }
  return { size, whole: false };
};

/** WebP (RFC 9649): a RIFF file that says its length, with the size in its first chunk. */
const webpStructure = (bytes: DataView): Structure => {
  const whole = bytes.getUint32(4, true) + 8 <= bytes.byteLength;
  const bits = bytes.getUint32(21, true);
  const uint24 = (at: number): number => bytes.getUint16(at, true) + bytes.getUint8(at + 2) * 65_536;
  const sizes: Record<string, () => Size> = {
    "VP8 ": () => ({ width: bytes.getUint16(26, true) & 0x3fff, height: bytes.getUint16(28, true) & 0x3fff }),
    VP8L: () => ({ width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }),
    VP8X: () => ({ width: uint24(24) + 1, height: uint24(27) + 1 }),
  };
  return { whole, size: sizes[ascii(bytes, 12)]?.() ?? null };
};

const structures: Record<string, (bytes: DataView) => Structure> = {
  "image/png": pngStructure,
  "image/jpeg": jpegStructure,
  "image/webp": webpStructure,
  "image/tiff": tiffStructure,
};

const structureOf = (bytes: Uint8Array, mime: string): Structure => {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return structures[mime]?.(view) ?? { size: null, whole: true };
  } catch (error) {
    if (error instanceof RangeError) return { size: null, whole: false };
    throw error;
  }
};

/** What is wrong with a picture of one of the four kinds, as a sentence, or null. Nothing is decoded. */
export const pictureFault = (bytes: Uint8Array, mime: string): string | null => {
  const { size, whole } = structureOf(bytes, mime);
  if (!whole) return fileWords.cutOff("picture");
  if (!size || size.width === 0 || size.height === 0) return fileWords.damaged("picture");
  return size.width * size.height > mostPixels ? fileWords.tooManyPixels("picture") : null;
};
