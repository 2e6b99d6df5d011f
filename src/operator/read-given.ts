import { readFile, stat } from "node:fs/promises";

/** The bytes of a file that was named on the command line, or a sentence. `most` is in bytes. */
export const readGiven = async (
  path: string,
  most: number,
  hint: string,
): Promise<{ ok: true; bytes: Buffer } | { ok: false; sentence: string }> => {
  try {
    const { size } = await stat(path);
    if (size > most)
      return { ok: false, sentence: `${path} is larger than ${Math.floor(most / 1e6)} MB. ${hint}` };
    return { ok: true, bytes: await readFile(path) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { ok: false, sentence: `${path} cannot be read (${code}). ${hint}` };
  }
};
