import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

type Tool = "qpdf" | "pdfsig" | "pdftotext" | "pdftoppm" | "pdfinfo" | "pdffonts";

/** Runs a program that knows PDF on a file with these bytes, named `{}` in the arguments. Fails when it is missing. */
export const pdfTool = (
  tool: Tool,
  bytes: Uint8Array,
  args: string[] = ["{}"],
): { code: number | null; text: string; stdout: Buffer } => {
  const folder = mkdtempSync(join(tmpdir(), "portside-pdf-"));
  try {
    const path = join(folder, "file.pdf");
    writeFileSync(path, bytes);
    const { error, status, stdout, stderr } = spawnSync(
      tool,
      args.map((word) => (word === "{}" ? path : word)),
      { maxBuffer: 200e6 },
    );
    if (error) {
      const name = tool === "qpdf" ? "qpdf" : "poppler-utils";
      throw new Error(`These tests need ${tool}. Install the Debian package ${name}.`, { cause: error });
    }
    return { code: status, text: `${stdout}${stderr}`, stdout };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** The text of each page, as it is laid out. */
export const pageTexts = (bytes: Uint8Array): string[] =>
  pdfTool("pdftotext", bytes, ["-layout", "{}", "-"]).stdout.toString().split("\f").slice(0, -1);

/** The text of a PDF with every run of blanks one space. */
export const textOf = (bytes: Uint8Array): string => pageTexts(bytes).join(" ").replace(/\s+/g, " ");

export type WordBox = { page: number; x: number; y: number; right: number; bottom: number; word: string };

/** Where each word stands, from the top left corner, in points. */
export const wordBoxes = (bytes: Uint8Array): WordBox[] => {
  const [, ...pages] = pdfTool("pdftotext", bytes, ["-bbox", "{}", "-"]).stdout.toString().split("<page ");
  const word = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g;
  return pages.flatMap((text, page) =>
    [...text.matchAll(word)].map(([, x, y, right, bottom, found = ""]) => ({
      page,
      x: Number(x),
      y: Number(y),
      right: Number(right),
      bottom: Number(bottom),
      word: found,
    })),
  );
};

/** Every page as a grey picture at 72 dots an inch: one byte for each dot, 255 for white. */
export const pictures = (bytes: Uint8Array): Buffer =>
  pdfTool("pdftoppm", bytes, ["-r", "72", "-gray", "{}"]).stdout;

/** How much is not white. */
export const inkOf = (picture: Buffer): number => picture.reduce((sum, dot) => sum + (255 - dot), 0);
