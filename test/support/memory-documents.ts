import { createHash } from "node:crypto";
import type { DocumentStore } from "../../src/runtime/ports.ts";

/** Documents in memory, each under its SHA-256, and the requests they were kept for. */
export const memoryDocuments = () => {
  const kept = new Map<string, Uint8Array>();
  const owners = new Map<string, string | undefined>();
  const documents: Pick<DocumentStore, "keep" | "read"> = {
    keep: async (name, kind, bytes, of) => {
      const hash = createHash("sha256").update(bytes).digest("hex");
      kept.set(hash, bytes);
      owners.set(hash, of);
      return { hash, kind, bytes: bytes.length, name };
    },
    read: async (hash) => {
      const bytes = kept.get(hash);
      if (!bytes) throw new Error(`No document ${hash} was kept.`);
      return bytes;
    },
  };
  return { documents, kept, owners };
};
