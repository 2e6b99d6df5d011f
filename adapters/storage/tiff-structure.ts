/** Width and height in pixels. */
export type Size = { width: number; height: number };

/** What a picture's file says of itself; `whole` is false when something it points to is missing. */
export type Structure = { size: Size | null; whole: boolean };

const tags = {
  width: 256,
  height: 257,
  stripOffsets: 273,
  stripLengths: 279,
  tileOffsets: 324,
  tileLengths: 325,
};

const wanted = new Set(Object.values(tags));

/** More than an honest scan has; they keep a hostile count from costing time. */
const mostValues = 20_000;
const mostPages = 100;

type Reader = { uint16(at: number): number; uint32(at: number): number };

/** Values of one entry: type 3 are 16 bits, type 4 are 32; up to four bytes stand in the entry itself. */
const valuesAt = (read: Reader, entry: number): number[] => {
  const wide = read.uint16(entry + 2) === 4;
  const count = Math.min(read.uint32(entry + 4), mostValues);
  const width = wide ? 4 : 2;
  const start = count * width <= 4 ? entry + 8 : read.uint32(entry + 8);
  return Array.from({ length: count }, (_, index) =>
    wide ? read.uint32(start + index * width) : read.uint16(start + index * width),
  );
};

/**
 * TIFF 6.0, section 2: a header that points to directories of entries, which point to strips or tiles. Every page is
 * looked at, because a fax of several pages is cut off in its last. Throws RangeError when a pointer leaves the file.
 */
export const tiffStructure = (bytes: DataView): Structure => {
  const little = bytes.getUint8(0) === 0x49;
  const read: Reader = {
    uint16: (at) => bytes.getUint16(at, little),
    uint32: (at) => bytes.getUint32(at, little),
  };
  let size: Size | null = null;
  let directory = read.uint32(4);
  for (let page = 0; directory !== 0 && page < mostPages; page += 1) {
    const start = directory;
    const values = new Map<number, number[]>();
    const count = read.uint16(start);
    for (let index = 0; index < count; index += 1) {
      const entry = start + 2 + index * 12;
      const tag = read.uint16(entry);
      if (wanted.has(tag) && !values.has(tag)) values.set(tag, valuesAt(read, entry));
    }
    const one = (tag: number): number => values.get(tag)?.[0] ?? 0;
    size ??= { width: one(tags.width), height: one(tags.height) };
    const offsets = values.get(tags.stripOffsets) ?? values.get(tags.tileOffsets) ?? [];
    const lengths = values.get(tags.stripLengths) ?? values.get(tags.tileLengths) ?? [];
    if (offsets.some((offset, index) => offset + (lengths[index] ?? 0) > bytes.byteLength)) {
      return { size, whole: false };
    }
    directory = read.uint32(start + 2 + count * 12);
  }
  return { size, whole: true };
};
