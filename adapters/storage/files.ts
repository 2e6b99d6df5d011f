import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { DocumentStore, Keyring } from "../../src/runtime/ports.ts";
import { cleanFileName } from "./file-name.ts";
import { fileWords } from "./file-words.ts";
import { judgeFile } from "./judge-file.ts";
import { writeWhole } from "./write-whole.ts";

/** The carriers' common limit for a document. */
const mostBytes = 10 * 1024 * 1024;

/** All bytes, or null as soon as there are too many; the sender is then not read any further. */
const collect = async (bytes: AsyncIterable<Uint8Array>): Promise<Buffer | null> => {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of bytes) {
    length += part.length;
    if (length > mostBytes) return null;
    parts.push(Uint8Array.from(part));
  }
  return Buffer.concat(parts);
};

/**
 * Documents below `documents/` of the data folder, each under the SHA-256 of its plain bytes and sealed for that
 * place. The same document sent twice is kept once. A file left over by a crash is never one that was acknowledged.
 */
export const documentFiles = (folder: string, keyring: Keyring): DocumentStore => {
  const pathOf = (hash: string): string => join(folder, "documents", hash.slice(0, 2), hash);
  const placeOf = (hash: string): string => `documents/${hash}`;

  const keep = async (plain: Uint8Array): Promise<string> => {
    const hash = createHash("sha256").update(plain).digest("hex");
    await writeWhole(pathOf(hash), keyring.sealBytes(plain, placeOf(hash)));
    return hash;
  };

  return {
    take: async (name, bytes) => {
      const plain = await collect(bytes);
      if (!plain) return { ok: false, sentence: fileWords.tooLarge };
      const judged = await judgeFile(plain);
      if (!judged.ok) return judged;
      const hash = await keep(plain);
      return {
        ok: true,
        document: { hash, kind: judged.kind, bytes: plain.length, name: cleanFileName(name) },
      };
    },
    keep: async (name, kind, bytes) => ({ hash: await keep(bytes), kind, bytes: bytes.length, name }),
    read: async (hash) => {
      if (!/^[0-9a-f]{64}$/.test(hash))
        throw new Error("A document is read by its SHA-256 in lower-case hex.");
      return keyring.openBytes(await readFile(pathOf(hash)), placeOf(hash));
    },
  };
};
