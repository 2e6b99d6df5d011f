import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { ChildLimits } from "./reading-limits.ts";

/** "text" and "table" load no native code; "picture" needs decoders, a canvas and a worker thread. */
export type ChildKind = "text" | "table" | "picture";

const programs = {
  text: new URL("./children/text-child.ts", import.meta.url),
  table: new URL("./children/table-child.ts", import.meta.url),
  picture: new URL("./children/picture-child.ts", import.meta.url),
};

const pathOf = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** Where the libraries lie, which may be above the project when it is itself installed as one. */
const libraries = (): string => {
  const found = createRequire(import.meta.url).resolve("pdfjs-dist/package.json");
  return found.slice(0, found.lastIndexOf(`node_modules${sep}`) + `node_modules${sep}`.length);
};

/** All a child may look at: our own pure sources and the libraries, never the folder with people's documents. */
const readable = (): string[] => [
  pathOf("./"),
  pathOf("../core/"),
  pathOf("../../package.json"),
  libraries(),
];

const permissions: Record<ChildKind, string[]> = {
  text: [],
  table: [],
  picture: ["--allow-addons", "--allow-worker"],
};

const addressSpaceKilobytes: Record<ChildKind, number | null> = {
  text: 4_000_000,
  table: 4_000_000,
  /** WebAssembly reserves far more addresses than it uses. */
  picture: null,
};

const shell = "/bin/sh";

/** Held by the operating system, so also when the process that watches is gone: no files, no core, so much work. */
const bound = (kind: ChildKind, limits: ChildLimits): string => {
  const space = process.platform === "linux" ? addressSpaceKilobytes[kind] : null;
  return [
    "ulimit -c 0",
    "ulimit -f 0",
    `ulimit -t ${limits.processorSeconds}`,
    ...(space === null ? [] : [`ulimit -v ${space}`]),
    'exec "$0" "$@"',
  ].join("; ");
};

/** The command that runs a child with the least it can do with. */
export const childCommand = (kind: ChildKind, limits: ChildLimits): { command: string; words: string[] } => {
  const words = [
    "--permission",
    ...readable().map((path) => `--allow-fs-read=${path}`),
    ...permissions[kind],
    "--disallow-code-generation-from-strings",
    `--max-old-space-size=${limits.heapMegabytes}`,
    "--no-warnings",
    fileURLToPath(programs[kind]),
  ];
  if (!existsSync(shell)) return { command: process.execPath, words };
  return { command: shell, words: ["-c", bound(kind, limits), process.execPath, ...words] };
};
