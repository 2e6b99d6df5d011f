import { readFileSync, writeFileSync } from "node:fs";

const address = new URL("../docs/benchmarks.md", import.meta.url);

const introduction = `# Benchmarks

Written by \`npm run bench -- --write\` (with \`--full\` for a million requests). Read the ratios before the absolute numbers:
each stands beside a peer that was measured in the same run, on the machine named there.
`;

const nameOf = (section: string): string => /^## (\w+)/.exec(section)?.[1] ?? "";

const written = (): string => {
  try {
    return readFileSync(address, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  }
};

/** Puts sections, each beginning with "## name", into docs/benchmarks.md in the order of `names`; others stay. */
export const writeReport = (sections: string[], names: string[]): void => {
  const before = written()
    .split(/^(?=## )/m)
    .filter((section) => section.startsWith("## "));
  const byName = new Map([...before, ...sections].map((section) => [nameOf(section), section.trim()]));
  const kept = names.map((name) => byName.get(name)).filter((section) => section !== undefined);
  writeFileSync(address, `${[introduction.trim(), ...kept].join("\n\n")}\n`);
};
