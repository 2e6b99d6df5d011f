import { createHash } from "node:crypto";
import type { IncomingFile } from "../../src/core/received-file.ts";
import { toldLater } from "../../src/core/told.ts";
import type { OwnDocuments } from "../../src/runtime/lent-ports.ts";
import type { Keyring } from "../../src/runtime/ports.ts";
import { fileWords } from "./file-words.ts";
import { wordsOfFile } from "./mail-words.ts";
import { oneDocument, type PictureJoiner } from "./one-document.ts";
import type { Shelf } from "./shelf.ts";

/** The carriers' common limit for a document, which is also that of all files sent together. */
const mostBytes = 10 * 1024 * 1024;
const mostFiles = 20;

/** All files, one after another, or null as soon as there are too many bytes; no sender is then read any further. */
const collect = async (files: IncomingFile[]): Promise<{ name: string; bytes: Buffer }[] | null> => {
  const collected: { name: string; bytes: Buffer }[] = [];
  let length = 0;
  for (const { name, bytes } of files) {
    const parts: Uint8Array[] = [];
    for await (const part of bytes) {
      length += part.length;
      if (length > mostBytes) return null;
      parts.push(Uint8Array.from(part));
    }
    collected.push({ name, bytes: Buffer.concat(parts) });
  }
  return collected;
};

/**
 * Documents on a shelf, each under the SHA-256 of its plain bytes and sealed for that place. The same document sent
 * twice is kept once. Pictures sent together are one document, which `join` makes of them.
 */
export const documentsOn = (shelf: Shelf, keyring: Keyring, join: PictureJoiner): OwnDocuments => {
  const placeOf = (hash: string): string => `documents/${hash}`;

  const hashOf = (plain: Uint8Array): string => createHash("sha256").update(plain).digest("hex");

  const keep = async (plain: Uint8Array): Promise<string> => {
    const hash = hashOf(plain);
    await shelf.put(hash, keyring.sealBytes(plain, placeOf(hash)));
    return hash;
  };

  return {
    take: async (files) => {
      if (files.length > mostFiles) return { ok: false, ...toldLater(() => fileWords.tooMany(mostFiles)) };
      const tooLarge = toldLater(() =>
        files.length === 1 ? fileWords.tooLarge : fileWords.tooLargeTogether,
      );
      const collected = await collect(files);
      if (!collected) return { ok: false, ...tooLarge };
      const one = await oneDocument(collected, join);
      if (!one.ok) {
        const [only, other] = collected;
        const words = only && !other ? await wordsOfFile(only.name, only.bytes) : null;
        return { ...one, ...(words === null ? {} : { words }) };
      }
      const { name, kind, bytes, note } = one;
      if (bytes.length > mostBytes) return { ok: false, ...tooLarge };
      const document = { hash: await keep(bytes), kind, bytes: bytes.length, name };
      return { ok: true, document, ...(note === undefined ? {} : { note }) };
    },
    keep: async (name, kind, bytes) => ({ hash: await keep(bytes), kind, bytes: bytes.length, name }),
    read: async (hash) => {
      if (!/^[0-9a-f]{64}$/.test(hash))
        throw new Error("A document is read by its SHA-256 in lower-case hex.");
      return keyring.openBytes(await shelf.get(hash), placeOf(hash));
    },
    hashOf,
    remove: (hash) => shelf.remove(hash),
  };
};
