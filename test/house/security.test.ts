import { describe, expect, test } from "@jest/globals";
import { pathsUnder, readProjectFile } from "../support/house.ts";

type Claim = { threat: string; tests: string[] };

/** Rows of tables whose last column says by which tests they are shown. */
const claimsIn = (page: string): Claim[] => {
  const claims: Claim[] = [];
  let isShown = false;
  for (const line of page.split("\n")) {
    const cells = line.split("|").slice(1, -1);
    if (cells.length === 0) isShown = false;
    else if (cells.at(-1)?.trim() === "Shown by") isShown = true;
    else if (isShown && !/^[\s-]*$/.test(cells[0] ?? ""))
      claims.push({
        threat: cells[0]?.trim() ?? "",
        tests: [...(cells.at(-1) ?? "").matchAll(/`([^`]+)`/g)].flatMap(([, path]) => path ?? []),
      });
  }
  return claims;
};

const faultsOf = (claims: Claim[], tests: Set<string>): string[] =>
  claims.flatMap(({ threat, tests: named }) => [
    ...(named.length === 0 ? [`"${threat}" names no test`] : []),
    ...named.filter((path) => !tests.has(path)).map((path) => `"${threat}" names ${path}, which is no test`),
  ]);

const tests = new Set(
  pathsUnder("test/").filter(
    (path) => path.endsWith(".ts") && /\btest(?:\.each)?\b/.test(readProjectFile(path).text),
  ),
);

describe("docs/security.md", () => {
  const { text } = readProjectFile("docs/security.md");

  test("claims nothing that no test shows", () => {
    const claims = claimsIn(text);
    expect(claims.length).toBeGreaterThan(35);
    expect(faultsOf(claims, tests)).toEqual([]);
  });

  test("says all that Portside counts of floods as it is", () => {
    const sources = ["src/chat/haste.ts", "adapters/web/refusal-limit.ts", "adapters/web/guard.ts"];
    const code = sources.map((path) => readProjectFile(path).text).join("\n");
    for (const [said, counted] of [
      ["120 messages and buttons a minute", "usualHaste = 120"],
      ["300 refused requests a minute", "mostRefused = 300"],
      ["120 requests a minute from an address and 40 for a link", "{ address: 120, link: 40 }"],
    ] as const) {
      expect(text).toContain(said);
      expect(code).toContain(counted);
    }
  });
});

test("a claim without a test, and a test that is not there, are seen", () => {
  const page =
    "| Threat | What | Shown by |\n|---|---|---|\n| One | x | |\n| Two | x | `test/nowhere.test.ts` |\n";
  expect(faultsOf(claimsIn(page), tests)).toEqual([
    '"One" names no test',
    '"Two" names test/nowhere.test.ts, which is no test',
  ]);
});
