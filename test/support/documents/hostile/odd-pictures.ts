import { crc32, deflateSync } from "node:zlib";
import sharp, { type JpegOptions } from "sharp";
import { billMarks, drawnPage } from "../drawn-page.ts";
import type { HostileFile } from "./hostile-file.ts";
import { unfolding } from "./unfolding.ts";

const megabyte = 1024 * 1024;
const pngMark = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
};

const numbers = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32BE(value, index * 4);
  return bytes;
};

const header = (width: number, height: number, depth: number): Buffer =>
  chunk("IHDR", Buffer.concat([numbers(width, height), Buffer.from([depth, 0, 0, 0, 0])]));

const end = chunk("IEND", Buffer.alloc(0));

/** A PNG of what a bill says, with `more` between its header and its dots. */
const billPng = (more: Buffer[]): Buffer => {
  const picture = drawnPage(billMarks);
  const afterHeader = pngMark.length + 25;
  return Buffer.concat([picture.subarray(0, afterHeader), ...more, picture.subarray(afterHeader)]);
};

type Entry = [tag: number, type: 3 | 4, count: number, value: number];

/** A TIFF of one directory; `next` is where it says the next one stands. */
const tiff = (entries: Entry[], next: number): Buffer => {
  const bytes = Buffer.alloc(8 + 2 + entries.length * 12 + 4 + 64, 0);
  bytes.write("II*\0", "latin1");
  bytes.writeUInt32LE(8, 4);
  bytes.writeUInt16LE(entries.length, 8);
  for (const [index, [tag, type, count, value]] of entries.entries()) {
    const at = 10 + index * 12;
    bytes.writeUInt16LE(tag, at);
    bytes.writeUInt16LE(type, at + 2);
    bytes.writeUInt32LE(count, at + 4);
    bytes.writeUInt32LE(value, at + 8);
  }
  bytes.writeUInt32LE(next, 10 + entries.length * 12);
  return bytes;
};

const grey = (width: number, height: number): Entry[] => [
  [256, 4, 1, width],
  [257, 4, 1, height],
  [258, 3, 1, 8],
  [259, 3, 1, 1],
  [262, 3, 1, 1],
  [273, 4, 1, 130],
  [277, 3, 1, 1],
  [278, 4, 1, height],
  [279, 4, 1, 16],
];

const jpeg = (options: JpegOptions = {}): Promise<Buffer> =>
  sharp(drawnPage(billMarks)).jpeg(options).toBuffer();

/** A JPEG that says it is `side` dots wide and high. */
const tallTale = async (side: number): Promise<Buffer> => {
  const bytes = await jpeg();
  const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]));
  bytes.writeUInt16BE(side, frame + 5);
  bytes.writeUInt16BE(side, frame + 7);
  return bytes;
};

/** A JPEG that draws its last layer over and over. */
const manyLayers = async (times: number): Promise<Buffer> => {
  const bytes = await jpeg({ progressive: true });
  const layer = bytes.subarray(bytes.lastIndexOf(Buffer.from([0xff, 0xda])), -2);
  const layers = Array.from({ length: times }, () => layer);
  return Buffer.concat([bytes.subarray(0, -2), ...layers, bytes.subarray(-2)]);
};

const account = /Account number 0044 1188 22/;
const exif = Buffer.from(
  "Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x09\0\0\0\x08\0\0\0",
  "latin1",
);

const withExif = async (): Promise<Buffer> => {
  const bytes = await jpeg();
  const length = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
  return Buffer.concat([bytes.subarray(0, 2), length, exif, bytes.subarray(2)]);
};

/** Pictures that unfold to too much, lie about themselves, or are damaged. */
export const oddPictures: HostileFile[] = [
  {
    name: "a PNG of 60,000 by 60,000 dots",
    bytes: () =>
      Buffer.concat([
        pngMark,
        header(60_000, 60_000, 1),
        chunk("IDAT", unfolding(Buffer.alloc(megabyte), 430)),
        end,
      ]),
    refused: ["too-many-pixels"],
  },
  {
    name: "a PNG with a gigabyte of hidden text",
    bytes: () =>
      billPng([
        chunk(
          "zTXt",
          Buffer.concat([Buffer.from("Comment\0\0"), unfolding(Buffer.alloc(megabyte, "x"), 1024)]),
        ),
      ]),
    read: { text: account },
  },
  {
    name: "a PNG with a colour profile of a gigabyte",
    bytes: () =>
      billPng([
        chunk("iCCP", Buffer.concat([Buffer.from("p\0\0"), unfolding(Buffer.alloc(megabyte, "x"), 1024)])),
      ]),
    read: { text: account },
  },
  {
    name: "a PNG with a wrong checksum",
    bytes: () => {
      const picture = drawnPage(billMarks);
      const at = picture.indexOf("IDAT") + 4 + picture.readUInt32BE(picture.indexOf("IDAT") - 4);
      picture.writeUInt32BE(0, at);
      return picture;
    },
    refused: ["broken-picture"],
  },
  {
    name: "a PNG that moves",
    bytes: () => {
      const frame = Buffer.concat([numbers(0, 1700, 2200, 0, 0), Buffer.from([0, 1, 0, 1, 0, 0])]);
      return billPng([chunk("acTL", numbers(1_000_000, 0)), chunk("fcTL", frame)]);
    },
    read: { text: account },
  },
  {
    name: "a PNG whose dots are noise",
    bytes: () =>
      Buffer.concat([pngMark, header(500, 500, 8), chunk("IDAT", deflateSync(Buffer.alloc(99))), end]),
    refused: ["broken-picture"],
  },
  { name: "half a JPEG", bytes: async () => (await jpeg()).subarray(0, 20_000), refused: ["broken-picture"] },
  { name: "a JPEG that says 65,500 by 65,500", bytes: () => tallTale(65_500), refused: ["too-many-pixels"] },
  {
    name: "a JPEG of a thousand layers",
    bytes: () => manyLayers(1000),
    refused: ["broken-picture", "too-slow"],
  },
  { name: "a JPEG lying in a way there is none", bytes: withExif, read: { text: account } },
  {
    name: "a JPEG with a page of the web in front of its end",
    bytes: async () => Buffer.concat([await jpeg(), Buffer.from("<script>alert(1)</script>PK\x03\x04")]),
    read: { text: account },
  },
  {
    name: "a JPEG's first three bytes",
    bytes: () => Buffer.from([0xff, 0xd8, 0xff]),
    refused: ["broken-picture"],
  },
  {
    name: "half a WebP",
    bytes: async () => (await sharp(drawnPage(billMarks)).webp().toBuffer()).subarray(0, 9000),
    refused: ["broken-picture"],
  },
  {
    name: "a TIFF of 60,000 by 60,000 dots",
    bytes: () => tiff(grey(60_000, 60_000), 0),
    refused: ["too-many-pixels"],
  },
  {
    name: "a TIFF whose page is followed by itself",
    bytes: () => tiff(grey(4, 4), 8),
    refused: ["broken-picture", "blank"],
  },
  {
    name: "a TIFF whose dots lie outside",
    bytes: () =>
      tiff(
        [...grey(400, 400)].map((entry): Entry => (entry[0] === 273 ? [273, 4, 1, 4_000_000_000] : entry)),
        0,
      ),
    refused: ["broken-picture", "blank"],
  },
];
