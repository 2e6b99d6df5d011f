import { constants } from "node:fs";
import { access, open, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { quoted } from "../../src/core/hearing/typed-text.ts";
import { type Told, toldLater } from "../../src/core/told.ts";
import { words } from "./words.ts";

const ending = /\.(?:pdf|jpe?g|png|webp|tiff?|heic)$/i;
const start = /^(?:["']?(?:~?\/|\.{1,2}\/|[A-Za-z]:[\\/])|file:\/\/)/;

/** Operating systems take no longer paths. */
export const longest = 4096;

/** True for a text that is meant as a path, whether or not there is such a file. */
export const looksLikePath = (text: string): boolean => {
  const path = text.trim();
  if (path.length > longest || path.includes("\n") || /^(?:n\/a|[\d/]+|\/port\b.*)$/i.test(path))
    return false;
  if (start.test(path) || ending.test(path.replace(/["']$/, ""))) return true;
  return path.includes("/") && !/\s/.test(path.replace(/\\ /g, "")) && !/^https?:/i.test(path);
};

const fromUrl = (text: string): string[] => {
  if (!/^file:\/\//i.test(text)) return [];
  try {
    return [fileURLToPath(text)];
  } catch {
    return [text.replace(/^file:\/\//i, "")];
  }
};

/** What a typed or dropped text may name, the most literal first: quotes, "\ " for a space, ~ and file:// URLs. */
export const pathCandidates = (text: string, home: string): string[] => {
  const path = text.trim();
  const bare = /^(["'])(.*)\1$/s.exec(path)?.[2] ?? path;
  const spelled = [path, bare, bare.replace(/\\(.)/gs, "$1"), ...fromUrl(bare)];
  const full = spelled.map((each) => (/^~(?=\/|$)/.test(each) ? join(home, each.slice(1)) : each));
  return [...new Set(full)].filter(
    (each) => each !== "" && each.length <= longest && !each.includes("\u0000"),
  );
};

type Found = { path: string; kind: "file" | "folder" | "other" | "not allowed" | "missing" };

const kindOf = async (path: string): Promise<Found["kind"]> => {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return "folder";
    if (!found.isFile()) return "other";
    await access(path, constants.R_OK);
    return "file";
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    return code === "EACCES" || code === "EPERM" ? "not allowed" : "missing";
  }
};

const order: Found["kind"][] = ["file", "not allowed", "folder", "other", "missing"];

const find = async (text: string): Promise<Found> => {
  const found: Found[] = [];
  for (const candidate of pathCandidates(text, homedir())) {
    const path = resolve(candidate);
    found.push({ path, kind: await kindOf(path) });
  }
  found.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  return found[0] ?? { path: "", kind: "missing" };
};

/** True when the text names a file that is there, whatever it looks like. */
export const isFile = async (text: string): Promise<boolean> =>
  text.length <= longest && !text.includes("\n") && (await find(text)).kind === "file";

export type Opened =
  | { ok: true; name: string; bytes: AsyncIterable<Uint8Array>; close(): Promise<void> }
  | ({ ok: false } & Told);

/** Opens the file a text names, or says in a sentence what to do. */
export const openFile = async (text: string): Promise<Opened> => {
  if (text.trim() === "") return { ok: false, ...toldLater(() => words.uploadWhat) };
  const { path, kind } = await find(text);
  const typed = quoted(text);
  switch (kind) {
    case "file":
      break;
    case "folder":
      return { ok: false, ...toldLater(() => words.fileIsFolder(typed)) };
    case "not allowed":
      return { ok: false, ...toldLater(() => words.fileNotAllowed(typed)) };
    case "other":
      return { ok: false, ...toldLater(() => words.fileUnreadable(typed)) };
    case "missing":
      return { ok: false, ...toldLater(() => words.fileMissing(typed)) };
  }
  const handle = await open(path, "r");
  const bytes = handle.createReadStream({ autoClose: false });
  return {
    ok: true,
    name: basename(path),
    bytes,
    close: async () => {
      bytes.destroy();
      await handle.close();
    },
  };
};
