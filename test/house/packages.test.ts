import { describe, expect, test } from "@jest/globals";
import { completeLock, type LockFile, missingOptionals } from "../../scripts/complete-lock.ts";
import { readProjectFile } from "../support/house.ts";
import { tallyLine } from "../support/tally-reporter.ts";

type Versions = Record<string, string>;

const lockText = readProjectFile("package-lock.json").text;

const downloadAddresses = (lockFile: string): string[] =>
  lockFile.match(/"resolved": *"https?:[^"]*"/g) ?? [];

const inexact = (versions: Versions): string[] =>
  Object.entries(versions)
    .filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
    .map(([name]) => name);

test("the lock file names no download address, so that every registry serves it", () => {
  expect(downloadAddresses(lockText)).toEqual([]);
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

describe("the lock file holds the binaries of every platform, or npm ci refuses it", () => {
  const partial: LockFile = {
    packages: {
      "": {},
      "node_modules/tool": {
        dev: true,
        optionalDependencies: {
          "@tool/linux-x64": "1.2.3",
          "@tool/binding-linux-arm64-musl": "1.2.3",
          "@tool/binding-win32-x64-msvc": "1.2.3",
        },
      },
      "node_modules/tool/node_modules/@tool/linux-x64": { optional: true },
    },
  };

  test("none is missing (npm run lock adds them)", () => {
    expect(missingOptionals(JSON.parse(lockText) as LockFile)).toEqual([]);
  });

  test("what is missing is named and added with its platform", () => {
    expect(missingOptionals(partial).map(({ name }) => name)).toEqual([
      "@tool/binding-linux-arm64-musl",
      "@tool/binding-win32-x64-msvc",
    ]);
    const { packages } = completeLock(partial);
    expect(missingOptionals({ packages })).toEqual([]);
    expect(packages["node_modules/@tool/binding-linux-arm64-musl"]).toEqual({
      version: "1.2.3",
      cpu: ["arm64"],
      dev: true,
      libc: ["musl"],
      optional: true,
      os: ["linux"],
    });
    expect(packages["node_modules/@tool/binding-win32-x64-msvc"]).toMatchObject({
      os: ["win32"],
      cpu: ["x64"],
    });
  });

  test("a package that is for no platform is not guessed at", () => {
    const lock = { packages: { "node_modules/tool": { optionalDependencies: { fast: "1.0.0" } } } };
    expect(() => completeLock(lock)).toThrow(/names no platform/);
  });
});
