import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { zipProblem } from "../../../src/core/values/zip-problem.ts";

test.each([
  ["NY", "10013"],
  ["new york", "10013-1234"],
  ["N.Y.", "10013"],
  ["NY", "06390"],
  ["DC", "20500"],
  ["District of Columbia", "20500"],
  ["Mass.", "02110"],
  ["MA", "05501"],
  ["TX", "88510"],
])("%s and %s agree", (state, zip) => {
  expect(zipProblem(state, zip)).toBeNull();
});

test.each([
  [
    "California",
    "10013",
    "ZIP 10013 is in New York, and the state given is California. Which one is on the bill?",
  ],
  [
    "wa",
    "20005",
    "ZIP 20005 is in the District of Columbia, and the state given is Washington. Which one is on the bill?",
  ],
  ["NY", "00010", "I know no ZIP that starts with 000. Which ZIP is on the bill?"],
  ["NY", "1001", 'A ZIP has five digits, and "1001" does not. Which ZIP is on the bill?'],
  ["NY", "", 'A ZIP has five digits, and "" does not. Which ZIP is on the bill?'],
])("%s and %s: %s", (state, zip, sentence) => {
  expect(zipProblem(state, zip)).toBe(sentence);
});

test("never throws", () => {
  const text = fc.string({ unit: "binary" });
  fc.assert(fc.property(text, text, (state, zip) => (zipProblem(state, zip) ?? "sentence").length > 0));
});
