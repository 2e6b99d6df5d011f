import { createHash } from "node:crypto";
import type { OwnDocuments } from "../../src/runtime/lent-ports.ts";
import type { LetterDesk } from "../../src/runtime/letter-desk.ts";

const hashOf = (bytes: string | Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Documents in memory, by their hash. */
export const memoryDocuments = (): OwnDocuments & { kept: Map<string, Uint8Array> } => {
  const kept = new Map<string, Uint8Array>();
  return {
    kept,
    take: async () => ({ ok: false, sentence: "No documents here." }),
    keep: async (name, kind, bytes) => {
      const hash = hashOf(bytes);
      kept.set(hash, bytes);
      return { hash, kind, bytes: bytes.length, name };
    },
    hashOf,
    remove: async (hash) => {
      kept.delete(hash);
    },
    read: async (hash) => {
      const bytes = kept.get(hash);
      if (!bytes) throw new Error(`There is no document ${hash}.`);
      return bytes;
    },
  };
};

/** Letters as lines of text in the place of PDFs. "¤" stands for a character that cannot be printed. */
export const plainDesk: LetterDesk = {
  missingCharacters: (letter, mark) => (JSON.stringify([letter, mark]).includes("¤") ? ["¤"] : []),
  readDrawing: async (drawing) =>
    drawing.startsWith("iVBORw0KGgo") ? { ok: true } : { ok: false, problem: "It could not be read." },
  draw: async (letter) => Buffer.from(`%PDF ${JSON.stringify(letter)}`),
  sign: async (letter, mark, document, evidence) =>
    Buffer.from(
      `%PDF signed ${JSON.stringify({ letter, mark, document, events: evidence.map(({ event }) => event) })}`,
    ),
};
