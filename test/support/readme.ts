import { codeOf } from "./source-code.ts";

/** Names of npm scripts that the code blocks of a page tell people to run. */
export const scriptsNamedIn = (markdown: string): string[] => {
  const blocks = [...markdown.matchAll(/^```[^\n]*\n([\s\S]*?)^```/gm)].map((match) => match[1] ?? "");
  const called = blocks.flatMap((block) => [
    ...block.matchAll(/\bnpm (?:run(?:-script)? )?(?:--?[\w-]+ )*([\w:-]+)/g),
  ]);
  const builtIn = new Set(["ci", "install", "init", "exec", "audit", "outdated", "update", "ls"]);
  const names = called
    .filter((match) => match[0].startsWith("npm run") || !builtIn.has(match[1] ?? ""))
    .map((match) => match[1] ?? "");
  return [...new Set(names)].sort();
};

/** Names of settings in the first column of a page's tables: `| \`DATABASE_URL\` | … |`. */
export const settingsNamedIn = (markdown: string): string[] => {
  const cells = [...markdown.matchAll(/^\|([^|\n]*)\|/gm)].map((match) => match[1] ?? "");
  const names = cells.flatMap((cell) => [...cell.matchAll(/`([A-Z][A-Z0-9_]+)`/g)]);
  return [...new Set(names.map((match) => match[1] ?? ""))].sort();
};

/** Names of the environment's settings that a file reads: keys, properties and strings in capitals. */
export const settingsReadIn = (text: string): string[] => {
  const code = codeOf(text);
  const keys = [...code.matchAll(/(?<![\w$])([A-Z][A-Z0-9_]+)\s*\??:|\.([A-Z][A-Z0-9_]+)\b/g)];
  const strings = [...code.matchAll(/"( +)"/g)]
    .map((match) => text.slice(match.index + 1, match.index + 1 + (match[1] ?? "").length))
    .filter((name) => /^[A-Z][A-Z0-9]*_[A-Z0-9_]*[A-Z0-9]$/.test(name));
  return [...new Set([...keys.map((match) => match[1] ?? match[2] ?? ""), ...strings])].sort();
};
