import { readdirSync, readFileSync } from "node:fs";
import { codeOf, type SourceFile } from "./source-code.ts";

const root = new URL("../../", import.meta.url);
const notOurs = new Set([".git", "node_modules", "data", "coverage"]);

/** Paths of all files of the project below a folder ("" for all), sorted. */
export const pathsUnder = (folder: string): string[] =>
  readdirSync(new URL(folder, root), { withFileTypes: true })
    .filter((entry) => !notOurs.has(entry.name))
    .flatMap((entry) =>
      entry.isDirectory() ? pathsUnder(`${folder}${entry.name}/`) : [`${folder}${entry.name}`],
    )
    .sort();

export const readProjectFile = (path: string): SourceFile => ({
  path,
  text: readFileSync(new URL(path, root), "utf8"),
});

export const isSource = (path: string): boolean => /^(?:src|adapters|conversations)\//.test(path);

export const isTypeScript = (path: string): boolean => path.endsWith(".ts");

/** Empty when the sizes obey the law; otherwise one sentence per breach. `lines` holds one number per file. */
export const sizeFaults = (lines: { path: string; lines: number }[]): string[] => {
  const sorted = lines.map((file) => file.lines).sort((a, b) => a - b);
  const median = sorted[Math.floor((sorted.length - 1) / 2)];
  if (median === undefined) return ["there are no source files"];
  const short = sorted.filter((count) => count < 220).length / sorted.length;
  return [
    ...lines
      .filter((file) => file.lines > 350)
      .map((file) => `${file.path} has ${file.lines} lines, over 350`),
    ...(short < 0.9 ? [`only ${Math.floor(short * 100)} % of the files are under 220 lines, not 90 %`] : []),
    ...(median > 80 ? [`the median file has ${median} lines, over 80`] : []),
  ];
};

export const lineCount = (text: string): number => text.split("\n").length - (text.endsWith("\n") ? 1 : 0);

type Ban = { name: string; pattern: RegExp };

const breaches = (path: string, text: string, bans: Ban[]): string[] =>
  bans.flatMap(({ name, pattern }) =>
    [...text.matchAll(pattern)].map(
      (match) => `${path}:${text.slice(0, match.index).split("\n").length} ${name}`,
    ),
  );

const impurities: Ban[] = [
  {
    name: "reads the clock",
    pattern: /\bDate\.now\b|\bnew\s+Date\b(?!\s*\(\s*[^\s)])|\bperformance\.now\b/g,
  },
  { name: "reads the clock", pattern: /(?<!\bnew\s+|[.\w$])Date\s*\(/g },
  { name: "is random", pattern: /\bMath\.random\b|\bcrypto\s*\.\s*\w+/g },
  { name: "looks at the process", pattern: /(?<![.\w$])process\s*(?:\?\.|[.[])|\bglobalThis\b/g },
  { name: "waits", pattern: /\bset(?:Timeout|Interval|Immediate)\s*\(|\bqueueMicrotask\s*\(/g },
  { name: "talks to the world", pattern: /(?<![.\w$])fetch\s*\(|\bconsole\s*\./g },
];

/** Where code that must be pure touches the clock, chance, the process or the world. */
export const impureCode = ({ path, text }: SourceFile): string[] => breaches(path, codeOf(text), impurities);

const leftOpen: Ban[] = [
  { name: "is left open", pattern: /\b(?:TO[D]O|FIX[M]E|HAC[K])\b/g },
  {
    name: "names a place on one machine",
    pattern: /(?<![\w.:/-])(?:\/(?:home|Users)\/\w|\/(?:root|work|farm)\/|[A-Z]:\\+Users\\)/g,
  },
];

/** Unfinished work and one machine's paths, in code, comments and prose alike. */
export const unfinished = ({ path, text }: SourceFile): string[] => breaches(path, text, leftOpen);

const muted: Ban[] = [
  { name: "does not run a test", pattern: /\b(?:it|test|describe)(?:\.\w+)*\.(?:only|skip|todo|failing)\b/g },
  { name: "does not run a test", pattern: /(?<![.\w$])(?:xit|xtest|xdescribe|fit|fdescribe)\s*\(/g },
  { name: "swallows an error", pattern: /\bcatch\s*(?:\([^)]*\)\s*)?\{\s*\}/g },
  {
    name: "swallows an error",
    pattern: /\.catch\s*\(\s*(?:async\s*)?(?:\([^)]*\)|\w+)\s*=>\s*(?:\{\s*\}|undefined|null|void 0)\s*\)/g,
  },
];

/** Tests switched off or narrowed, and errors that nobody hears. */
export const mutedCode = ({ path, text }: SourceFile): string[] => breaches(path, codeOf(text), muted);

/** Kebab-case, with dots between parts: `port-in.test.ts`. Files whose name a tool or custom fixes stand at the root. */
export const isKebabPath = (path: string): boolean =>
  path.split("/").every((part) => /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(part));
