import { expect, test } from "@jest/globals";
import { isSource, isTypeScript, pathsUnder, readProjectFile } from "../support/house.ts";
import { unheldWords } from "../support/spanish-law.ts";

const written = pathsUnder("").filter(isTypeScript);

test("every words file of two languages is in a test that holds them against each other (spanishFaults)", () => {
  const sources = written.filter(isSource).map(readProjectFile);
  const tests = written.filter((path) => path.startsWith("test/")).map(readProjectFile);
  expect(sources.filter(({ text }) => /\bspoken\b.*\(\{/.test(text)).length).toBeGreaterThan(40);
  expect(unheldWords(sources, tests)).toEqual([]);
});

test("words that no test holds are seen", () => {
  const words = {
    path: "src/a/words.ts",
    text: "export const words = spoken({ en: english, es: spanish });",
  };
  const importing = 'import { words } from "../../src/a/words.ts";';
  const only = { path: "test/a/only.test.ts", text: `${importing} expect(words.hello).toBe("Hello");` };
  const holding = { path: "test/a/spanish.test.ts", text: `${importing} spanishFaults(en, es);` };
  const pair = [words, { path: "src/a/words.es.ts", text: "export const spanish = {};" }];
  expect(unheldWords(pair, [only])).toEqual(["src/a/words.ts"]);
  expect(unheldWords(pair, [only, holding])).toEqual([]);
});
