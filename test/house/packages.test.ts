import { expect, test } from "@jest/globals";
import { readProjectFile } from "../support/house.ts";
import { tallyLine } from "../support/tally-reporter.ts";

type Versions = Record<string, string>;

const downloadAddresses = (lockFile: string): string[] =>
  lockFile.match(/"resolved": *"https?:[^"]*"/g) ?? [];

const inexact = (versions: Versions): string[] =>
  Object.entries(versions)
    .filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
    .map(([name]) => name);

test("the lock file names no download address, so that every registry serves it", () => {
  expect(downloadAddresses(readProjectFile("package-lock.json").text)).toEqual([]);
  expect(downloadAddresses('{ "resolved": "https://example.org/a.tgz" }')).toHaveLength(1);
});

test("dependencies have exact versions", () => {
  const manifest = JSON.parse(readProjectFile("package.json").text) as {
    dependencies: Versions;
    devDependencies: Versions;
  };
  expect(inexact({ ...manifest.dependencies, ...manifest.devDependencies })).toEqual([]);
  expect(inexact({ a: "^1.0.0", b: "1.0.0", c: "latest" })).toEqual(["a", "c"]);
});

test("a test file that cannot start counts as a failure", () => {
  expect(tallyLine({ numPassedTests: 3, numFailedTests: 1, numRuntimeErrorTestSuites: 2 })).toBe(
    "3 passed, 3 failed",
  );
});
