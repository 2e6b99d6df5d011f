import { readdir, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";

const filesIn = async (folder: string): Promise<string[]> => {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
};

/** Removes what was handed out into a folder and names any of these: in its file name, as PDF does, or in its text. */
export const forgetFiles = async (folder: string, names: string[]): Promise<void> => {
  for (const path of await filesIn(folder)) {
    const text = `${path}\n${await readFile(path, "latin1")}`;
    // Each document stands in a folder of its own.
    if (names.some((name) => text.includes(name))) await rm(dirname(path), { recursive: true, force: true });
  }
};
