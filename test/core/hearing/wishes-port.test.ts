import { expect, test } from "@jest/globals";
import { wishesPort } from "../../../src/core/hearing/command.ts";
import { Story } from "../../support/story.ts";
import { storyAt } from "../../support/story-at.ts";

test.each([
  "I want to move my numbers",
  "port my number",
  "move 212-555-0100 to you please",
  "i need help porting 5 lines from AT&T",
  "Hi, can you help me transfer our business phone lines?",
  "We'd like to bring over the office numbers",
  "please move our fax number",
])("%j wishes for a port, and begins one", (text) => {
  expect(wishesPort(text)).toBe(true);
  expect(new Story().say(text)).toContain("Before we start, six points to agree to");
});

test.each([
  "move the date to December 10",
  "what is porting?",
  "is my number ported?",
  "cancel the port of 212-555-0100",
  "my number is 212-555-0100",
  "switch to Spanish",
])("%j does not", (text) => {
  expect(wishesPort(text)).toBe(false);
});

test("while a port is filled in, it begins no other", () => {
  const story = storyAt("representative");
  story.say("port my numbers");
  expect(story.requests.size).toBe(1);
});

test.each(["how do I start?", "get started"])("%j begins", (text) => {
  expect(new Story().say(text)).toContain("Before we start, six points to agree to");
});
