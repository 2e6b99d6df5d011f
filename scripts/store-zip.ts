import { crc32 } from "node:zlib";

export type ZipEntry = { name: string; bytes: Uint8Array };

/** 1 January 1980, the first day a zip can name: the same entries always make the same bytes. */
const date = 0x21;

const headerOf = ({ name, bytes }: ZipEntry): { fields: Buffer; name: Buffer } => {
  const fields = Buffer.alloc(26);
  const encoded = Buffer.from(name, "utf8");
  fields.writeUInt16LE(20, 0);
  // Names are in UTF-8.
  fields.writeUInt16LE(0x0800, 2);
  fields.writeUInt16LE(date, 8);
  fields.writeUInt32LE(crc32(bytes), 10);
  fields.writeUInt32LE(bytes.length, 14);
  fields.writeUInt32LE(bytes.length, 18);
  fields.writeUInt16LE(encoded.length, 22);
  return { fields, name: encoded };
};

const signature = (value: number): Buffer => {
  const four = Buffer.alloc(4);
  four.writeUInt32LE(value);
  return four;
};

/** A zip whose entries are stored as they are, without compression (PKWARE APPNOTE 4.3). */
export const storeZip = (entries: ZipEntry[]): Buffer => {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { fields, name } = headerOf(entry);
    const file = Buffer.concat([signature(0x04034b50), fields, name, entry.bytes]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    // The directory says first which version made the entry, then the same as the file's own header.
    directory.push(signature(0x02014b50), Buffer.from([20, 0]), fields, rest, name);
    files.push(file);
    offset += file.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, listed, signature(0x06054b50), end]);
};
