/** A PDF taken apart at its seal: everything but the seal, and the seal (DER). */
export type SealedBytes =
  | { ok: true; covered: Uint8Array[]; der: Uint8Array }
  | { ok: false; problem: string };

const no = (problem: string): SealedBytes => ({ ok: false, problem });

const rangePattern = /\/ByteRange \[0 (\d{1,10}) (\d{1,10}) (\d{1,10})\]/g;

/** How long the DER value at the start is, header and all; null when it does not say. */
const derLength = (bytes: Uint8Array): number | null => {
  const [, first = 0] = bytes;
  if (first < 0x80) return bytes.length < 2 ? null : 2 + first;
  const size = first - 0x80;
  if (size === 0 || size > 3 || bytes.length < 2 + size) return null;
  return 2 + size + bytes.subarray(2, 2 + size).reduce((length, byte) => length * 256 + byte, 0);
};

/**
 * Finds the one seal of a PDF. Its range must be the whole file with nothing left out but the seal's own digits, and
 * these must be as they are written here: lower case, zeros after the end.
 */
export const sealedBytes = (bytes: Uint8Array): SealedBytes => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!file.subarray(0, 5).equals(Buffer.from("%PDF-"))) return no("This is not a PDF.");
  const ranges = [...file.toString("latin1").matchAll(rangePattern)];
  if (ranges.length === 0) return no("This PDF has no seal.");
  if (ranges.length > 1) return no("This PDF has more than one seal, and a letter has only one.");
  const [end = 0, start = 0, rest = 0] = (ranges[0] ?? []).slice(1).map(Number);
  if (start + rest !== file.length)
    return no(
      start + rest < file.length
        ? "Something was added after it was sealed."
        : "A part of it is missing: the file is shorter than when it was sealed.",
    );
  if (file[end] !== 0x3c || file[start - 1] !== 0x3e || end >= start)
    return no("The seal is not where the file says it is.");
  const digits = file.toString("latin1", end + 1, start - 1);
  if (!/^(?:[0-9a-f]{2})+$/.test(digits)) return no("The seal was changed.");
  const padded = Buffer.from(digits, "hex");
  const length = derLength(padded);
  if (length === null || length > padded.length || padded.subarray(length).some((byte) => byte !== 0))
    return no("The seal was changed.");
  return {
    ok: true,
    covered: [file.subarray(0, end), file.subarray(start)],
    der: padded.subarray(0, length),
  };
};
