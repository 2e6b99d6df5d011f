import { expect, test } from "@jest/globals";
import { readYesNo } from "../../../conversations/port-in/kinds.ts";

test.each([
  "yes",
  "Yes!",
  "y",
  "yep, they can",
  "sure",
  "ok",
  "correct",
  "that's right",
  "I do",
  "I am",
  "they can",
  "she can open it",
  "they can read that mailbox",
  "it is the same",
  "it is",
  "both",
  "all of them",
  "we are allowed",
  "yes it is",
])("%j is a yes", (text) => {
  expect(readYesNo(text)).toBe("yes");
});

test.each([
  "no",
  "nope",
  "not yet",
  "they can't",
  "they cannot",
  "I am not",
  "I am not allowed",
  "it is different",
  "it is not the same",
  "they are not",
  "it's not",
  "no, 9 Elm Rd",
  "never",
  "don't think so",
])("%j is a no", (text) => {
  expect(readYesNo(text)).toBe("no");
});

test.each([
  "yes, but not all of them",
  "yes, she isn't there",
  "no problem",
  "no idea",
  "I am the owner, Dana Reyes",
  "it is Lumen",
  "they moved to Boston",
  "maybe",
  "Oklahoma",
  "Norway",
  "Yesterday",
  "is it?",
  "",
])("%j is neither", (text) => {
  expect(readYesNo(text)).toBeNull();
});
