import { describe, expect, test } from "@jest/globals";
import { looksLikeNumbers } from "../../../src/core/values/looks-like-numbers.ts";

describe("a text that is phone numbers and little else", () => {
  test.each([
    "212-555-0100",
    "2125550100",
    "my number is 212-555-0100",
    "The numbers are 212-555-0100 to 0149 and 646-555-0100",
    "212-555-0100, 0101, 0102",
    "Main: 212-555-0100 Fax: 212-555-0101",
    "212-555-0100 x204",
    "1-800-FLOWERS",
    "555-0100",
    "+44 20 7946 0958",
    "416-555-0100",
    "1. 212-555-0100\n2. 212-555-0101",
    "Name,Phone\nJane Doe,212-555-0100\nBob Lee,212-555-0101\nAnn Ray,212-555-0102",
    "<tel:2125550100|212-555-0100>",
  ])("yes: %j", (text) => {
    expect(looksLikeNumbers(text)).toBe(true);
  });

  test.each([
    "",
    "help",
    "yes",
    "12345",
    "10001-1234",
    "8847261",
    "123-45-6789",
    "11/15/2024",
    "$1,234.56",
    "Account number: 8847261938",
    "350 5th Ave, New York, NY 10118",
    "status of 212-555-0100",
    "cancel 212-555-0100",
    "Call me at 212-555-0100 if anything is missing from the bill",
    "Jane Doe, jane@acme.example, 212-555-0100",
    "Hi,\nplease look at this.\nThe carrier wrote again.\nCall me.\nJane\n212-555-0100",
  ])("no: %j", (text) => {
    expect(looksLikeNumbers(text)).toBe(false);
  });
});
