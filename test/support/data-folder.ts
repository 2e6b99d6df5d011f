import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** An empty folder of its own for one test, and how to remove it. */
export const dataFolder = (): { folder: string; remove(): void } => {
  const folder = mkdtempSync(join(tmpdir(), "portside-test-"));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};
