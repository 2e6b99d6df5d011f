import { expect, test } from "@jest/globals";
import { sameName } from "../../../src/core/values/same-name.ts";

test.each([
  ["Dana Reyes", "dana  reyes "],
  ["Dana M. Reyes", "Dana M Reyes"],
  ["Pat O’Neil", "Pat O'Neil"],
  ["Núria Peña", "Nu\u0301ria Pen\u0303a"],
])("%s and %s are one name", (one, other) => {
  expect(sameName(one, other)).toBe(true);
});

test.each([
  ["Dana Reyes", "Dana Reyez"],
  ["Dana Reyes", "Dana"],
  ["Dana Reyes", "Reyes Dana"],
  ["Dana Reyes", ""],
  ["", ""],
  ["Dana Reyes", "Dana M. Reyes"],
])('"%s" and "%s" are two', (one, other) => {
  expect(sameName(one, other)).toBe(false);
});
