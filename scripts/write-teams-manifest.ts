import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type ManifestOptions, manifestOf, type Variant } from "../adapters/teams/manifest.ts";
import { storeZip } from "./store-zip.ts";

/** What stands in `manifest/teams/manifest.json`, to be replaced by one's own. */
export const placeholder: ManifestOptions = {
  url: "https://portside.example.com",
  appId: "00000000-0000-4000-8000-000000000000",
  variant: "newest",
  hearsEverything: false,
  version: "1.0.0",
  developer: {
    name: "Portside",
    website: "https://portside.example.com/",
    privacy: "https://portside.example.com/",
    terms: "https://portside.example.com/",
  },
};

export type Given = {
  url?: string | undefined;
  "app-id"?: string | undefined;
  variant?: string | undefined;
  "hears-everything"?: boolean | undefined;
  "app-version"?: string | undefined;
  developer?: string | undefined;
  website?: string | undefined;
  privacy?: string | undefined;
  terms?: string | undefined;
};

const isHttps = (text: string): boolean => URL.canParse(text) && new URL(text).protocol === "https:";
const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const variants: Variant[] = ["newest", "older"];

/** What the command was given, or one sentence for each thing that Teams would not take. */
export const readOptions = (
  given: Given,
): { ok: true; options: ManifestOptions } | { ok: false; problems: string[] } => {
  const { url = "", developer = "Portside", variant: named = "newest" } = given;
  const appId = (given["app-id"] ?? "").toLowerCase();
  const version = given["app-version"] ?? placeholder.version;
  const variant = variants.find((each) => each === named);
  const website = given.website ?? (isHttps(url) ? new URL(url).origin : "");
  const { privacy = website, terms = website } = given;
  const problems = [
    ...(isHttps(url) ? [] : ["--url: where does Teams reach Portside? An address that begins with https:"]),
    ...(guid.test(appId)
      ? []
      : ["--app-id: the Application (client) ID of the bot in Microsoft Entra, such as 1f0e…"]),
    ...(variant ? [] : [`--variant: ${variants.join(" or ")}`]),
    ...(/^\d+\.\d+\.\d+$/.test(version) ? [] : ["--app-version: three numbers, such as 1.0.1"]),
    ...(developer.length > 0 && developer.length <= 32
      ? []
      : ["--developer: a name of at most 32 characters"]),
    ...[
      ["--website", website],
      ["--privacy", privacy],
      ["--terms", terms],
    ]
      .filter(([, page = ""]) => isHttps(url) && !isHttps(page))
      .map(([name]) => `${name}: an address that begins with https:`),
  ];
  if (problems.length > 0 || !variant) return { ok: false, problems };
  return {
    ok: true,
    options: {
      url,
      appId,
      variant,
      hearsEverything: given["hears-everything"] === true,
      version,
      developer: { name: developer, website, privacy, terms },
    },
  };
};

const folder = new URL("../manifest/teams/", import.meta.url);

/** The manifest as text. */
export const manifestText = (options: ManifestOptions): string =>
  `${JSON.stringify(manifestOf(options), null, 2)}\n`;

/** The package that Teams takes: the manifest and its icons, at the root of the zip. */
export const packageOf = (options: ManifestOptions): Buffer =>
  storeZip([
    { name: "manifest.json", bytes: Buffer.from(manifestText(options)) },
    ...["color.png", "outline.png"].map((name) => ({ name, bytes: readFileSync(new URL(name, folder)) })),
  ]);

const help = `The package for Teams, from the bot's address and its Entra application:
  npm run manifest:teams -- --url https://portside.example.com --app-id 11111111-2222-4333-8444-555555555555
Besides: --out file.zip (portside-teams.zip), --variant newest|older, --hears-everything, --app-version 1.0.1,
--developer "Acme IT", --website, --privacy and --terms with addresses of your own.`;

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      url: { type: "string" },
      "app-id": { type: "string" },
      variant: { type: "string" },
      "hears-everything": { type: "boolean" },
      "app-version": { type: "string" },
      developer: { type: "string" },
      website: { type: "string" },
      privacy: { type: "string" },
      terms: { type: "string" },
      out: { type: "string", default: "portside-teams.zip" },
      write: { type: "boolean", default: false },
    },
  });
  const read = readOptions(values);
  if (values.write) writeFileSync(new URL("manifest.json", folder), manifestText(placeholder));
  else if (read.ok) {
    writeFileSync(values.out, packageOf(read.options));
    console.log(`${values.out} is the app. In Teams: Apps, Manage your apps, Upload an app.`);
  } else {
    console.error([...read.problems, "", help].join("\n"));
    process.exitCode = 1;
  }
}
