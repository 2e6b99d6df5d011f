import { describe, expect, test } from "@jest/globals";
import {
  isKebabPath,
  isTypeScript,
  mutedCode,
  pathsUnder,
  readProjectFile,
  unfinished,
} from "../support/house.ts";

const paths = pathsUnder("");
const written = paths.filter(
  (path) =>
    /(?:\.(?:ts|mjs|md|json|html|css|sql|ya?ml|sh)|^\.ci\/run)$/.test(path) && path !== "package-lock.json",
);

test("nothing is left open and no path of one machine is written down", () => {
  expect(written.map(readProjectFile).flatMap(unfinished)).toEqual([]);
});

test("no test is switched off and no error is swallowed", () => {
  expect(paths.filter(isTypeScript).map(readProjectFile).flatMap(mutedCode)).toEqual([]);
});

test("names of files and folders are kebab-case", () => {
  const named = paths.filter((path) =>
    /^(?:src|adapters|conversations|test|bench|scripts|docs)\//.test(path),
  );
  expect(named.filter((path) => !isKebabPath(path))).toEqual([]);
});

describe("untidiness is seen", () => {
  const open = [
    `// ${"TO"}DO: later`,
    `# ${"FIX"}ME`,
    `the key stands in /${"home"}/ada/key`,
    `"/${"Users"}/ada"`,
    `cd /${"work"}/main`,
    `C:\\${"Users"}\\ada`,
  ];
  test.each(open)("left open: %s", (text) => {
    expect(unfinished({ path: "docs/a.md", text: `\n${text}` })).toHaveLength(1);
  });

  test.each(["mastodons", "https://example.org/work/1", "./home/ada", "GET /users/1"])("fine: %s", (text) => {
    expect(unfinished({ path: "docs/a.md", text })).toEqual([]);
  });

  const muted = [
    `test.${"only"}("a", run);`,
    `describe.${"skip"}("a", run);`,
    `test.concurrent.${"only"}.each(rows)("a", run);`,
    `test.${"todo"}("a");`,
    "xit('a', run);",
    "try { run(); } catch {}",
    "try { run(); } catch (error) {\n}",
    "try { run(); } catch {\n  // never mind\n}",
    "run().catch(() => {});",
    "await run().catch((_error: unknown) => undefined);",
  ];
  test.each(muted)("muted: %s", (text) => {
    expect(mutedCode({ path: "test/a.test.ts", text })).toHaveLength(1);
  });

  test.each(["try { run(); } catch { stop(); }", "run().catch((error) => log(error));", "exit(1);"])(
    "fine: %s",
    (text) => {
      expect(mutedCode({ path: "test/a.test.ts", text })).toEqual([]);
    },
  );

  test("names that are not kebab-case", () => {
    const good = ["src/core/port-request.ts", "test/core/sid.test.ts", "test/fixtures/2026-bill.v2.json"];
    const bad = [
      "src/core/portRequest.ts",
      "src/Core/sid.ts",
      "src/core/port_request.ts",
      "src/core/-sid.ts",
    ];
    expect(good.filter((path) => !isKebabPath(path))).toEqual([]);
    expect(bad.filter(isKebabPath)).toEqual([]);
  });
});
