import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Shelf } from "./shelf.ts";

const digest = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

const namesIn = async (folder: string): Promise<string[]> => {
  try {
    return await readdir(folder, { recursive: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
};

/** Puts every document of a data folder on another shelf, sealed as it is, and compares what arrived. Gives how many. */
export const moveDocuments = async (folder: string, shelf: Shelf): Promise<number> => {
  const documents = join(folder, "documents");
  let moved = 0;
  for (const name of await namesIn(documents)) {
    const hash = /(?:^|[\\/])([0-9a-f]{64})$/.exec(name)?.[1];
    if (!hash) continue;
    const sealed = await readFile(join(documents, name));
    await shelf.put(hash, sealed);
    if (digest(await shelf.get(hash)) !== digest(sealed))
      throw new Error(`The document ${hash} is another one there than here; nothing was moved after it.`);
    moved += 1;
  }
  return moved;
};
