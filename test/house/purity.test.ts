import { describe, expect, test } from "@jest/globals";
import { impureCode, isTypeScript, pathsUnder, readProjectFile } from "../support/house.ts";

test("the core and the conversations touch no clock, chance, process or world", () => {
  const pure = [...pathsUnder("src/core/"), ...pathsUnder("conversations/")].filter(isTypeScript);
  expect(pure.length).toBeGreaterThan(0);
  expect(pure.map(readProjectFile).flatMap(impureCode)).toEqual([]);
});

describe("impure code is seen", () => {
  const impure = [
    "const at = Date.now();",
    "const at = new Date();",
    "const at = new Date( );",
    "const at = new Date;",
    "const at = Date();",
    "const at = performance.now();",
    "const id = Math.random();",
    "const id = crypto.randomUUID();",
    "const home = process.env.HOME;",
    'const home = process["env"];',
    "const home = globalThis.x;",
    "setTimeout(later, 10);",
    "const page = await fetch(address);",
    "console.log(answer);",
    "const text = `now: ${Date.now()}`;",
  ];
  test.each(impure)("%s", (text) => {
    expect(impureCode({ path: "src/core/a.ts", text: `const a = 1;\n${text}` })).toEqual([
      expect.stringMatching(/^src\/core\/a\.ts:2 /),
    ]);
  });

  const pure = [
    "const day = new Date(event.at);",
    'const day = new Date("2026-01-31");',
    "const day = new Date(\n  Date.UTC(2026, 0, 31),\n);",
    "// Date.now() is the runtime's business",
    'const said = "setTimeout(…) and process.env";',
    "const next = order.process.step;",
    "const day = toDate(text);",
    "const page = store.fetch(id);",
  ];
  test.each(pure)("not mistaken: %s", (text) => {
    expect(impureCode({ path: "src/core/a.ts", text })).toEqual([]);
  });
});
