import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeBills } from "./small-bills.ts";

/** Paths that people type for a bill: a good one, and those that cannot be one. */
export type JunkFiles = { good: string; bad: string[] };

/** Writes files into a folder: too large, damaged, empty, cut off, under a wrong name; and names what is no file. */
export const writeJunkFiles = async (folder: string): Promise<JunkFiles> => {
  const { pdf, png } = await writeBills(folder);
  const written = (name: string, bytes: Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };
  const headless = "%PDF-1.4\n1 0 obj<<>>endobj\nstartxref\n9\n%%EOF\n";
  mkdirSync(join(folder, "scans.pdf"));
  return {
    good: pdf,
    bad: [
      join(folder, "nowhere.pdf"),
      join(folder, "scans.pdf"),
      folder,
      "/dev/zero",
      "~/nobody/bill.pdf",
      `"${join(folder, "not here either.png")}"`,
      written("huge.pdf", Buffer.alloc(11 * 1024 * 1024, "%PDF-1.7\n")),
      written("headless.pdf", Buffer.from(headless)),
      written("empty.pdf", Buffer.alloc(0)),
      written("half.pdf", readFileSync(pdf).subarray(0, 300)),
      written("notes.pdf", Buffer.from("Dear Dana, the bill is in the post.\n")),
      written("picture.txt.heic", readFileSync(png).subarray(0, 20)),
    ],
  };
};
