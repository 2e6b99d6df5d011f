import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { packNumbers, unpackNumbers } from "../../../src/core/values/number-pack.ts";

const national = fc.integer({ min: 2_000_000_000, max: 9_999_999_999 }).map((digits) => `+1${digits}`);
const neighbours = fc
  .tuple(fc.integer({ min: 2_125_550_100, max: 2_125_550_120 }), fc.integer({ min: 1, max: 9 }))
  .map(([first, count]) => Array.from({ length: count }, (_, index) => `+1${first + index}`));

test("what was packed comes back in its order", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          national.map((each) => [each]),
          neighbours,
        ),
      ),
      (lists) => {
        const numbers = lists.flat();
        expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers);
      },
    ),
  );
});

test("neighbours take little room", () => {
  const numbers = Array.from({ length: 100 }, (_, index) => `+1${2_125_550_100 + index}`);
  expect(packNumbers([...numbers, "+12125550300"])).toBe("2125550100+99 2125550300");
});
