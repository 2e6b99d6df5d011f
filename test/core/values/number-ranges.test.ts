import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readNumbers } from "../../../src/core/values/number-list.ts";
import { showNumbers } from "../../../src/core/values/number-ranges.ts";

const from = (first: number, count: number): string[] =>
  Array.from({ length: count }, (_, step) => `+1${first + step}`);

describe("many numbers in few words", () => {
  test.each([
    [[], "no numbers"],
    [from(2125550100, 1), "1 number: (212) 555-0100"],
    [from(2125550100, 3), "3 numbers: (212) 555-0100 to 0102"],
    [["+12125550102", "+12125550100", "+12125550101", "+12125550100"], "3 numbers: (212) 555-0100 to 0102"],
    [["+12125550100", "+16465550101"], "2 numbers: (212) 555-0100, (646) 555-0101"],
    [[...from(2125550100, 50), "+16465550100"], "51 numbers: (212) 555-0100 to 0149 (50), (646) 555-0100"],
    [from(2125559998, 4), "4 numbers: (212) 555-9998 to (212) 556-0001"],
    [from(2125550000, 1000), "1,000 numbers: (212) 555-0000 to 0999"],
  ])("%#: %j", (numbers, shown) => {
    expect(showNumbers(numbers)).toBe(shown);
  });

  test("after the most groups the rest is counted", () => {
    const apart = Array.from({ length: 40 }, (_, at) => `+1${2125550100 + at * 2}`);
    expect(showNumbers(apart, 3)).toBe(
      "40 numbers: (212) 555-0100, (212) 555-0102, (212) 555-0104, and 37 more",
    );
    expect(showNumbers(apart, 0)).toContain("and 39 more");
  });

  test("a thousand scattered numbers stay readable", () => {
    const scattered = Array.from({ length: 1000 }, (_, at) => `+1${2122340000 + at * 7}`);
    expect(showNumbers(scattered).length).toBeLessThan(200);
    expect(showNumbers(scattered)).toMatch(/^1,000 numbers: .*, and 992 more$/);
  });

  test("shown without a limit and pasted again, they are the same numbers", () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 2125550000, max: 2125550120 }), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(numbers, (some) => {
        const sorted = some.sort((a, b) => a - b).map((number) => `+1${number}`);
        const shown = showNumbers(sorted, 1000).replace(/^\S+ numbers?: /, "");
        expect(readNumbers(shown, { fictional: true, limit: 1000 })).toMatchObject({
          numbers: sorted,
          refused: [],
        });
      }),
    );
  });
});
