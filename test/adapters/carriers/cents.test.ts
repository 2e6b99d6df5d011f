import { expect, test } from "@jest/globals";
import { centsOf } from "../../../adapters/carriers/cents.ts";

test.each([
  ["1.15", 115],
  [1.15, 115],
  ["1.0", 100],
  ["0.001", 1],
  ["19.99", 1999],
  ["0", 0],
])("%p is %i cents", (price, cents) => expect(centsOf(price)).toBe(cents));

test.each([[null], [undefined], [""], [" "], ["free"], ["-1"], [Number.NaN]])("%p is no price", (price) =>
  expect(centsOf(price)).toBeNull(),
);
