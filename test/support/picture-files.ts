import { crc32, deflateSync } from "node:zlib";

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
};

/** A grey picture that any viewer opens; `width` and `height` may be told otherwise than they are. */
export const pngFile = (width = 20, height = 10): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(10 * 21, 128).map((grey, at) => (at % 21 === 0 ? 0 : grey)));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", rows),
    chunk("IEND", Buffer.alloc(0)),
  ]);
};

const segment = (marker: number, data: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255]), data]);

/** The parts of a JPEG in their order: a thumbnail with an end of its own, a frame, a scan with stuffed bytes, the end. */
export const jpegFile = (width = 20, height = 10): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from("JFIF\0\x01\x01\0\0\x01\0\x01\0\0", "latin1")),
    segment(0xe1, Buffer.from([0xff, 0xd8, 1, 2, 3, 0xff, 0xd9])),
    segment(0xc2, Buffer.from([8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0])),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([1, 2, 0xff, 0, 3, 0xff, 0xd0, 4, 5]),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([6, 7, 0xff, 0, 8]),
    Buffer.from([0xff, 0xd9]),
  ]);

const riff = (...chunks: [type: string, data: Buffer][]): Buffer => {
  const body = Buffer.concat(
    chunks.map(([type, data]) => {
      const length = Buffer.alloc(4);
      length.writeUInt32LE(data.length);
      return Buffer.concat([Buffer.from(type), length, data]);
    }),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length + 4);
  return Buffer.concat([Buffer.from("RIFF"), length, Buffer.from("WEBP"), body]);
};

/** The three kinds of WebP: lossy, lossless and extended. */
export const webpFiles = (width = 20, height = 10): Buffer[] => {
  const lossy = Buffer.alloc(30);
  lossy.set([0x10, 2, 0, 0x9d, 1, 0x2a]);
  lossy.writeUInt16LE(width, 6);
  lossy.writeUInt16LE(height, 8);
  const lossless = Buffer.alloc(30);
  lossless[0] = 0x2f;
  lossless.writeUInt32LE((width - 1) | ((height - 1) << 14), 1);
  const extended = Buffer.alloc(10);
  extended.writeUIntLE(width - 1, 4, 3);
  extended.writeUIntLE(height - 1, 7, 3);
  return [riff(["VP8 ", lossy]), riff(["VP8L", lossless]), riff(["VP8X", extended], ["VP8 ", lossy])];
};

/** A TIFF of some pages, each of two strips behind its directory, in either byte order. */
export const tiffFile = ({ pages = 1, little = true, width = 20, height = 10 } = {}): Buffer => {
  const page = 2 + 4 * 12 + 4 + 16 + 8;
  const file = Buffer.alloc(8 + pages * page);
  const uint16 = (value: number, at: number) =>
    little ? file.writeUInt16LE(value, at) : file.writeUInt16BE(value, at);
  const uint32 = (value: number, at: number) =>
    little ? file.writeUInt32LE(value, at) : file.writeUInt32BE(value, at);
  file.write(little ? "II" : "MM");
  uint16(42, 2);
  uint32(8, 4);
  for (let index = 0; index < pages; index += 1) {
    const start = 8 + index * page;
    const values = start + 2 + 4 * 12 + 4;
    uint16(4, start);
    const entry = (
      place: number,
      tag: number,
      type: number,
      count: number,
      write: (at: number) => void,
    ): void => {
      const at = start + 2 + place * 12;
      uint16(tag, at);
      uint16(type, at + 2);
      uint32(count, at + 4);
      write(at + 8);
    };
    entry(0, 256, 3, 1, (at) => uint16(width, at));
    entry(1, 257, 3, 1, (at) => uint16(height, at));
    entry(2, 273, 4, 2, (at) => uint32(values, at));
    entry(3, 279, 4, 2, (at) => uint32(values + 8, at));
    uint32(index + 1 < pages ? start + page : 0, start + 2 + 4 * 12);
    uint32(values + 16, values);
    uint32(values + 20, values + 4);
    uint32(4, values + 8);
    uint32(4, values + 12);
  }
  return file;
};
