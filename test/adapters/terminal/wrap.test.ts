import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { textWidth } from "../../../adapters/terminal/text-width.ts";
import { wrap } from "../../../adapters/terminal/wrap.ts";

describe("the width of a text", () => {
  test.each([
    ["abc", 3],
    ["é", 1],
    ["e\u0301", 1],
    ["東京", 4],
    ["👩‍👩‍👧", 2],
    ["❤️", 2],
    ["•••• 2204", 9],
    ["", 0],
  ])("%s", (text, columns) => {
    expect(textWidth(text)).toBe(columns);
  });
});

describe("wrapping", () => {
  test("cuts words that are wider than a line, but never a link", () => {
    expect(wrap("a ".repeat(3) + "x".repeat(25), 10)).toEqual(["a a a", "xxxxxxxxxx", "xxxxxxxxxx", "xxxxx"]);
    expect(wrap("See https://example.org/a/long/path?of=things now", 12)).toEqual([
      "See",
      "https://example.org/a/long/path?of=things",
      "now",
    ]);
  });

  test("keeps the lines and the indentation there are", () => {
    expect(wrap("one\n\n  two three", 9)).toEqual(["one", "", "  two", "  three"]);
  });

  test("loses nothing and keeps within the width", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 200 }),
        fc.integer({ min: 8, max: 60 }),
        (text, width) => {
          const line = text.replace(/\s/g, " ");
          const wrapped = wrap(line, width);
          expect(wrapped.join("").replaceAll(" ", "")).toBe(line.replaceAll(" ", ""));
          if (!line.includes("://")) expect(Math.max(...wrapped.map(textWidth))).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
