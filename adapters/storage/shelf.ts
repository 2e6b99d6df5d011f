import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeWhole } from "./write-whole.ts";

/** Where sealed documents are kept, each under the SHA-256 (hex) of its plain bytes. */
export type Shelf = {
  /** Resolves once it is there to stay. The same again changes nothing. */
  put(hash: string, sealed: Uint8Array): Promise<void>;
  get(hash: string): Promise<Uint8Array>;
};

/** A shelf in `documents/` of a folder. A file left over by a crash is never one that was acknowledged. */
export const folderShelf = (folder: string): Shelf => {
  const pathOf = (hash: string): string => join(folder, "documents", hash.slice(0, 2), hash);
  return {
    put: (hash, sealed) => writeWhole(pathOf(hash), sealed),
    get: (hash) => readFile(pathOf(hash)),
  };
};
