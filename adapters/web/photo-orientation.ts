const orientationTag = 0x0112;

/** Reads numbers of an EXIF block, which says itself which end of a number comes first. */
const reader = (bytes: Buffer, start: number) => {
  const little = bytes.toString("latin1", start, start + 2) === "II";
  return {
    short: (at: number): number => (little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at)),
    long: (at: number): number => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at)),
  };
};

/**
 * How a JPEG's EXIF block says it is to be turned (1 to 8, EXIF 2.3 table 4; 1 is upright). `start` is where the block
 * "Exif\0\0" begins. Anything that does not add up counts as upright.
 */
export const photoOrientation = (bytes: Buffer, start: number, end: number): number => {
  const tiff = start + 6;
  if (end - tiff < 10 || bytes.toString("latin1", start, start + 4) !== "Exif") return 1;
  const { short, long } = reader(bytes, tiff);
  const table = tiff + long(tiff + 4);
  if (table + 2 > end) return 1;
  const count = short(table);
  for (let entry = table + 2; entry < table + 2 + 12 * count && entry + 12 <= end; entry += 12) {
    if (short(entry) !== orientationTag) continue;
    const value = short(entry + 8);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
};
