import { posix } from "node:path";
import { codeOf, importsOf, type SourceFile } from "./source-code.ts";

/** A carrier's words are read where its capabilities say them. */
const saidBy = (path: string): string[] => [path, path.replace(/capability-words\.ts$/, "capabilities.ts")];

/** Words files that have a pair in Spanish (`words.es.ts`) which no test holds against them, by their paths. */
export const unheldWords = (sources: SourceFile[], tests: SourceFile[]): string[] => {
  const held = new Set(
    tests
      .filter(({ text }) => codeOf(text).includes("spanishFaults("))
      .flatMap(({ path, text }) => importsOf(text).map((each) => posix.join(posix.dirname(path), each))),
  );
  const paths = new Set(sources.map(({ path }) => path));
  return sources
    .filter(({ path }) => paths.has(path.replace(/\.ts$/, ".es.ts")))
    .filter(({ text }) => /\bspoken(?:<\w+>)?\(\{/.test(codeOf(text)))
    .map(({ path }) => path)
    .filter((path) => !saidBy(path).some((each) => held.has(each)));
};
