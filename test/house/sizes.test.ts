import { expect, test } from "@jest/globals";
import {
  isSource,
  isTypeScript,
  lineCount,
  pathsUnder,
  readProjectFile,
  sizeFaults,
} from "../support/house.ts";

const files = (...counts: number[]) => counts.map((lines, index) => ({ path: `src/${index}.ts`, lines }));

test("source files stay short", () => {
  const sources = pathsUnder("").filter((path) => isSource(path) && isTypeScript(path));
  const counted = sources.map((path) => ({ path, lines: lineCount(readProjectFile(path).text) }));
  expect(sizeFaults(counted)).toEqual([]);
});

test("a file of 351 lines is too long, one of 350 is not", () => {
  const many = files(10, 10, 10, 10, 10, 10, 10, 10, 10, 10);
  expect(sizeFaults([...many, { path: "src/long.ts", lines: 351 }])).toEqual([
    "src/long.ts has 351 lines, over 350",
  ]);
  expect(sizeFaults([...many, { path: "src/long.ts", lines: 350 }])).toEqual([]);
});

test("nine files in ten stay under 220 lines", () => {
  expect(sizeFaults(files(1, 1, 1, 1, 1, 1, 1, 1, 1, 220))).toEqual([]);
  expect(sizeFaults(files(1, 1, 1, 1, 1, 1, 1, 1, 220, 220))).toEqual([
    "only 80 % of the files are under 220 lines, not 90 %",
  ]);
});

test("the median file stays within 80 lines", () => {
  expect(sizeFaults(files(1, 80, 81))).toEqual([]);
  expect(sizeFaults(files(1, 81, 82))).toEqual(["the median file has 81 lines, over 80"]);
});

test("an empty house is not a tidy house", () => {
  expect(sizeFaults([])).toEqual(["there are no source files"]);
});

test("the last line counts with or without its end", () => {
  expect([lineCount("a\nb\n"), lineCount("a\nb")]).toEqual([2, 2]);
});
