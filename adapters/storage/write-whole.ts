import { randomBytes } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, resolve } from "node:path";

const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const writeSynced = async (path: string, bytes: Uint8Array): Promise<void> => {
  const handle = await open(path, "wx", 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/**
 * Writes a file so that after a crash or a power cut it is there whole or not at all: beside its place first, synced,
 * renamed, and the folders synced. What stood there before is replaced.
 */
export const writeWhole = async (path: string, bytes: Uint8Array): Promise<void> => {
  const folder = dirname(resolve(path));
  const temporary = `${path}.${randomBytes(6).toString("hex")}.new`;
  const made = await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    await writeSynced(temporary, bytes);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  const last = made ? dirname(made) : folder;
  for (let each = folder; ; each = dirname(each)) {
    await syncFolder(each);
    if (each === last) return;
  }
};
