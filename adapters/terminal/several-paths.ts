import { isFile, longest, looksLikePath } from "./file-path.ts";

type Token = { start: number; end: number };

/** Words as a shell splits them: a quoted part or an escaped space belongs to its word. */
const word = /"[^"]*"|'[^']*'|[,;](?=["'])|(?:\\.|[^\s\\])+|\\/g;

/** Nobody sends more files at once; the most words an unquoted path is tried with. */
const mostTokens = 200;
const widest = 8;

/** Between two paths as people write them: "page1.jpg, page2.jpg and page3.jpg". */
const isBetween = (text: string): boolean => /^(?:,|;|&|\+|and|y|e)$/i.test(text);

const bare = (text: string): string => text.replace(/[,;]$/, "");

/** The longest stretch from this word on that names a file. */
const fileFrom = async (
  text: string,
  tokens: Token[],
  at: number,
): Promise<{ path: string; next: number } | null> => {
  const start = tokens[at]?.start ?? 0;
  for (let last = Math.min(tokens.length, at + widest); last > at; last -= 1) {
    const stretch = text.slice(start, tokens[last - 1]?.end);
    for (const path of new Set([stretch, bare(stretch)])) if (await isFile(path)) return { path, next: last };
  }
  return null;
};

/**
 * The paths that a line of several files names, in its order; null when it is no such line: one path, or words. One
 * that is missing among others is given, too, if it looks like a path.
 */
export const severalPaths = async (text: string): Promise<string[] | null> => {
  if (text.length > 20 * longest || (await isFile(text))) return null;
  const tokens = [...text.matchAll(word)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  if (tokens.length < 2 || tokens.length > mostTokens) return null;
  const paths: string[] = [];
  let found = 0;
  for (let at = 0; at < tokens.length; ) {
    const file = await fileFrom(text, tokens, at);
    const own = text.slice(tokens[at]?.start, tokens[at]?.end);
    at = file?.next ?? at + 1;
    if (file) found += 1;
    else if (paths.length > 0 && isBetween(own)) continue;
    else if (!looksLikePath(bare(own))) return null;
    paths.push(file?.path ?? bare(own));
  }
  return paths.length > 1 && found > 0 ? paths : null;
};
