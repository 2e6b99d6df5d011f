import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/**
 * Keeps a data folder to one process, until `release` or the end of the process, however it ends: the lock is one the
 * operating system holds for SQLite, so nothing stale is left behind. Throws a sentence when another has it.
 */
export const lockFolder = (folder: string): { release(): void } => {
  const lock = new DatabaseSync(join(folder, "portside.lock"));
  try {
    lock.exec("pragma journal_mode = memory");
    lock.exec("begin exclusive");
  } catch (error) {
    lock.close();
    throw new Error(
      `Another Portside is already using ${folder}. Stop that one first, or start this one with a folder of its own.`,
      { cause: error },
    );
  }
  return { release: () => lock.close() };
};
