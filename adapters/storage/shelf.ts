import { open, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { RecordsUnreachable } from "../../src/runtime/ports.ts";
import { writeWhole } from "./write-whole.ts";

/** Where sealed documents are kept, each under the SHA-256 (hex) of its plain bytes. */
export type Shelf = {
  /** Resolves once it is there to stay. The same again takes its place. */
  put(hash: string, sealed: Uint8Array): Promise<void>;
  get(hash: string): Promise<Uint8Array>;
  /** Its first bytes, enough to see which key sealed it. */
  start(hash: string): Promise<Uint8Array>;
  /** All that are there, some at a time. */
  list(): AsyncIterable<string[]>;
  /** Resolves once it is gone, also where it never was. */
  remove(hash: string): Promise<void>;
};

/** Bytes that `start` gives: the longest id of a key, and what stands around it. */
export const mostStart = 64;

const hashShape = /^[0-9a-f]{64}$/;

const namesIn = async (folder: string): Promise<string[]> => {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
};

const startOf = async (path: string): Promise<Uint8Array> => {
  const file = await open(path, "r");
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(mostStart), 0, mostStart, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};

const full = ["ENOSPC", "EDQUOT", "EFBIG"];

const putWhole = async (path: string, sealed: Uint8Array): Promise<void> => {
  try {
    await writeWhole(path, sealed);
  } catch (error) {
    if (!full.includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
    throw new RecordsUnreachable("The disk that holds the documents is full.", { cause: error });
  }
};

/** A shelf in `documents/` of a folder. A file left over by a crash is never one that was acknowledged. */
export const folderShelf = (folder: string): Shelf => {
  const pathOf = (hash: string): string => join(folder, "documents", hash.slice(0, 2), hash);
  return {
    put: (hash, sealed) => putWhole(pathOf(hash), sealed),
    get: (hash) => readFile(pathOf(hash)),
    start: (hash) => startOf(pathOf(hash)),
    list: async function* () {
      const shelf = join(folder, "documents");
      for (const part of await namesIn(shelf))
        yield (await namesIn(join(shelf, part))).filter((name) => hashShape.test(name));
    },
    remove: (hash) => rm(pathOf(hash), { force: true }),
  };
};
