const most = 1_000_000;
const pngStart = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The drawing's bytes, or null when it is no PNG of a bearable size. */
export const pictureOf = (drawing: string): Uint8Array | null => {
  if (drawing.length > most) return null;
  const bytes = Buffer.from(drawing.replace(/^data:image\/png;base64,/, ""), "base64");
  return bytes.subarray(0, pngStart.length).equals(pngStart) ? bytes : null;
};
