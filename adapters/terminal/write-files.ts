import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { filesOf, type Message } from "../../src/core/message.ts";
import type { DocumentStore } from "../../src/runtime/ports.ts";
import type { Written } from "./render.ts";

/** A name that every file system takes, and no path. */
const safeName = (name: string): string =>
  name
    .replace(/[^\w. -]/g, "-")
    .replace(/^\.+/, "")
    .slice(0, 100) || "file";

/**
 * Writes what is handed out with a message into a folder, for its owner alone. The same document goes to the same place
 * again, and another one of that name beside it.
 */
export const writeFiles = async (
  message: Message,
  folder: string,
  documents: Pick<DocumentStore, "read">,
): Promise<Written> => {
  const written: Written = {};
  for (const { document } of filesOf(message)) {
    const { hash, name } = document;
    const path = resolve(join(folder, hash.slice(0, 8), safeName(name)));
    await mkdir(join(folder, hash.slice(0, 8)), { recursive: true, mode: 0o700 });
    await writeFile(path, await documents.read(hash), { mode: 0o600 });
    written[hash] = path;
  }
  return written;
};
