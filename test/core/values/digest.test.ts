import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { digest } from "../../../src/core/values/digest.ts";

test("the same text has the same digest, and another text another one", () => {
  expect(digest("")).toMatch(/^[0-9a-f]{16}$/);
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(digest(one) === digest(other)).toBe(one === other);
    }),
  );
});

test("a digit changed anywhere in a long list changes it", () => {
  const list = JSON.stringify(Array.from({ length: 60 }, (_, index) => `+1212555${1000 + index}`));
  const seen = new Set(Array.from(list, (_, at) => digest(`${list.slice(0, at)}x${list.slice(at + 1)}`)));
  expect(seen.size).toBe(list.length);
  expect(seen).not.toContain(digest(list));
});
