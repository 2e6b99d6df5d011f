import { createWriteStream, existsSync, statSync } from "node:fs";
import { realpath, rename, rm } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { inPieces } from "./in-pieces.ts";

type Written = { ok: true } | { ok: false; sentence: string };

const reasons: Record<string, string> = {
  ENOENT: "its folder does not exist",
  ENOTDIR: "its folder does not exist",
  EACCES: "it may not be written there",
  EPERM: "it may not be written there",
  EROFS: "it may not be written there",
  EISDIR: "it is a folder",
  ENOSPC: "the disk is full",
};

const isInside = (path: string, folder: string): boolean => {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith("../") && !way.startsWith("/");
};

const refusal = (path: string, error: unknown): Written => {
  const reason = reasons[(error as NodeJS.ErrnoException).code ?? ""];
  if (reason === undefined) throw error;
  return { ok: false, sentence: `${path} cannot be written: ${reason}.` };
};

/** Where records are shared there may be no data folder here. */
const whereIs = async (folder: string): Promise<string | null> =>
  existsSync(folder) ? realpath(folder) : null;

const placeFor = async (path: string, dataFolder: string): Promise<Written> => {
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
      return { ok: false, sentence: `${path} cannot be written: ${reasons.EISDIR}.` };
    const place = join(await realpath(dirname(path)), basename(path));
    const records = await whereIs(dataFolder);
    return records !== null && isInside(place, records)
      ? { ok: false, sentence: `${path} is in the data folder. Choose a place outside it.` }
      : { ok: true };
  } catch (error) {
    return refusal(path, error);
  }
};

/**
 * Writes a text into a file that only its owner may read, and that is there whole or not at all; one that was there
 * is replaced. Nothing is written into the data folder: a slip there could cost the records.
 */
export const writeOut = async (
  path: string,
  text: AsyncIterable<string>,
  dataFolder: string,
): Promise<Written> => {
  const place = await placeFor(path, dataFolder);
  if (!place.ok) return place;
  const isDevice = statSync(path, { throwIfNoEntry: false })?.isFile() === false;
  const target = isDevice ? path : `${path}.${process.pid}.part`;
  try {
    await pipeline(Readable.from(inPieces(text)), createWriteStream(target, { mode: 0o600 }));
    if (!isDevice) await rename(target, path);
    return { ok: true };
  } catch (error) {
    if (!isDevice && existsSync(target)) await rm(target);
    return refusal(path, error);
  }
};
