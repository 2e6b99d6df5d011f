import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";

const data = new URL("../data/", import.meta.url).pathname;

/** A folder on the disk the project lies on (a temporary folder may be in memory, where a sync costs nothing). */
export const scratchFolder = (): { folder: string; remove(): void } => {
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const folder = mkdtempSync(join(data, "bench-"));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};
