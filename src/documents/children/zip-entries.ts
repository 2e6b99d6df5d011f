import { Buffer } from "node:buffer";
import { inflateRawSync } from "node:zlib";
import { CannotRead } from "./serve-one.ts";

type Entry = { method: number; packed: number; at: number };

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const stored = 0;
const deflated = 8;

/** The record at the end of an archive may have a comment of this length behind it. */
const longestComment = 0xffff;
const mostEntries = 2000;

const broken = (): CannotRead => new CannotRead("broken-table");

/** The entries of an archive by name, as its directory lists them (PKWARE APPNOTE, without its 64-bit additions). */
const directory = (archive: Buffer): Map<string, Entry> => {
  let end = archive.length - 22;
  const last = Math.max(0, end - longestComment);
  while (end >= last && archive.readUInt32LE(end) !== endMark) end -= 1;
  if (end < last || end < 0) throw broken();
  const count = archive.readUInt16LE(end + 10);
  if (count > mostEntries) throw new CannotRead("too-much");
  let at = archive.readUInt32LE(end + 16);
  const entries = new Map<string, Entry>();
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== entryMark) throw broken();
    const length = archive.readUInt16LE(at + 28);
    const more = archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    const name = archive.toString("utf8", at + 46, at + 46 + length);
    if ((archive.readUInt16LE(at + 8) & 1) === 1) throw new CannotRead("locked-table");
    entries.set(name, {
      method: archive.readUInt16LE(at + 10),
      packed: archive.readUInt32LE(at + 20),
      at: archive.readUInt32LE(at + 42),
    });
    at += 46 + length + more;
  }
  return entries;
};

/**
 * The texts of an archive, unpacked one by one when they are asked for, and together never more than `most` bytes,
 * whatever the archive says of itself. Null for a name that is not there.
 */
export const openArchive = (bytes: Uint8Array, most: number): ((name: string) => string | null) => {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const entries = directory(archive);
  let left = most;
  return (name) => {
    const entry = entries.get(name);
    if (!entry) return null;
    const { at, method, packed } = entry;
    if (at + 30 > archive.length || archive.readUInt32LE(at) !== localMark) throw broken();
    const start = at + 30 + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28);
    const body = archive.subarray(start, start + packed);
    if (method !== stored && method !== deflated) throw broken();
    try {
      const text = method === stored ? body : inflateRawSync(body, { maxOutputLength: Math.max(1, left) });
      left -= text.length;
      if (left < 0) throw new CannotRead("too-much-table");
      return text.toString("utf8");
    } catch (error) {
      if (error instanceof RangeError) throw new CannotRead("too-much-table", { cause: error });
      throw error;
    }
  };
};
