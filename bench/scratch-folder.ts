import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";

const data = new URL("../data/", import.meta.url).pathname;

/**
 * Gives the work an empty folder on the disk the project lies on (a temporary folder may be in memory, where a sync
 * costs nothing), and removes it afterwards.
 */
export const inScratchFolder = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const folder = mkdtempSync(join(data, "bench-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
