/** What the first bytes of a file say it is; "unknown" for all that is no document or photo. */
export type FileKind = "pdf" | "jpeg" | "png" | "webp" | "tiff" | "heic" | "avif" | "zip" | "unknown";

/** PDF readers accept the mark anywhere in the first 1,024 bytes (ISO 32000-1, annex H.3, note 13). */
const pdfWithin = 1024;

/** Marks and their places: ITU T.81, PNG third edition, RFC 9649, TIFF 6.0, and brands of ISO/IEC 14496-12. */
const marks: [at: number, mark: string, kind: FileKind][] = [
  [0, "\xff\xd8\xff", "jpeg"],
  [0, "\x89PNG\r\n\x1a\n", "png"],
  [8, "WEBP", "webp"],
  [0, "II*\0", "tiff"],
  [0, "MM\0*", "tiff"],
  ...["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"].map(
    (brand): [number, string, FileKind] => [4, `ftyp${brand}`, "heic"],
  ),
  [4, "ftypavif", "avif"],
  [4, "ftypavis", "avif"],
];

/** The kind of a file by its content alone. */
export const fileKind = (bytes: Uint8Array): FileKind => {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, pdfWithin));
  const text = start.toString("latin1");
  const found = marks.find(([at, mark]) => text.startsWith(mark, at));
  if (found) return found[2];
  if (text.includes("%PDF-")) return "pdf";
  return text.startsWith("PK\x03\x04") ? "zip" : "unknown";
};
