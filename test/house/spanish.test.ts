import { expect, test } from "@jest/globals";
import { isSource, isTypeScript, pathsUnder, readProjectFile } from "../support/house.ts";
import { unheldWords } from "../support/spanish-law.ts";

const written = pathsUnder("").filter(isTypeScript);

test("every sentence that is spoken in two languages is held against the other one by a test", () => {
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
  expect(unheldWords([words], [only])).toEqual(["src/a/words.ts"]);
  expect(unheldWords([words], [only, holding])).toEqual([]);
});
