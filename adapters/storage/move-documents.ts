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

const allOn = async (shelf: Shelf): Promise<Set<string>> => {
  const there = new Set<string>();
  for await (const some of shelf.list()) for (const hash of some) there.add(hash);
  return there;
};

/**
 * Puts every document of a data folder on another shelf, sealed as it is, and compares what arrived. Gives how many. Where
 * the records were moved before, what is there stays: it may have been sealed anew since.
 */
export const moveDocuments = async (
  folder: string,
  shelf: Shelf,
  before: "empty" | "the same",
): Promise<number> => {
  const documents = join(folder, "documents");
  const there = before === "the same" ? await allOn(shelf) : new Set();
  let moved = 0;
  for (const name of await namesIn(documents)) {
    const hash = /(?:^|[\\/])([0-9a-f]{64})$/.exec(name)?.[1];
    if (!hash) continue;
    moved += 1;
    if (there.has(hash)) continue;
    const sealed = await readFile(join(documents, name));
    await shelf.put(hash, sealed);
    if (digest(await shelf.get(hash)) !== digest(sealed))
      throw new Error(`The document ${hash} is another one there than here; nothing was moved after it.`);
  }
  return moved;
};
