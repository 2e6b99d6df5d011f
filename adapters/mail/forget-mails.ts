import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";

/** RFC 2045, 6.7: a line is broken by an equals sign, and a byte may stand as its two digits. */
const plainOfQuoted = (text: string): string =>
  text
    .replace(/=\r?\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));

const base64Blocks = /(?:^[A-Za-z0-9+/]{4,76}={0,2}\r?\n)+/gm;

/** Everything a mail says, however it is written: as it is, quoted, and in base64. */
const textOf = (mail: string): string =>
  [
    mail,
    plainOfQuoted(mail),
    ...(`${mail}\n`.match(base64Blocks) ?? []).map((block) =>
      Buffer.from(block, "base64").toString("latin1"),
    ),
  ].join("\n");

/** Removes the mails of a folder that are about any of these, by what they say. Gives how many. */
export const forgetMails = async (folder: string, names: string[]): Promise<number> => {
  const files = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  let gone = 0;
  for (const file of files.filter((name) => name.endsWith(".eml"))) {
    const text = textOf(await readFile(join(folder, file), "latin1"));
    if (!names.some((name) => text.includes(name))) continue;
    await rm(join(folder, file), { force: true });
    gone += 1;
  }
  return gone;
};
