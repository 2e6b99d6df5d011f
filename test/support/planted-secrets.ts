import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Made up, and written nowhere else, so that each place where one turns up is a leak. */
export const planted = {
  pin: "739164",
  ssn4: "4827",
  social: "739-16-4827",
  account: "8842-PLANTED-7719",
};

/** Digits count only where they stand alone: times, hashes and ids hold any six digits now and then. */
const patterns = [
  /(?<![0-9A-Za-z+/])739164(?![0-9A-Za-z+/])/,
  /(?<![0-9A-Za-z+/:.,-])4827(?![0-9A-Za-z+/-])/,
  /739-16-4827/,
  /PLANTED/i,
  /(?<![0-9A-Za-z_+/-])8842[ -]/,
];

/** Which of the planted secrets stand in a text, in plain. */
export const secretsIn = (text: string): string[] =>
  patterns.filter((pattern) => pattern.test(text)).map(String);

/** Where planted secrets stand in plain, in any byte of any file below a folder. */
export const leaksIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .flatMap((path) => secretsIn(readFileSync(path, "latin1")).map((secret) => `${secret} in ${path}`));
