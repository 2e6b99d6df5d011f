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

test("thanks are answered in kind once something is filed, and change nothing", () => {
  const story = new Story().fileAll();
  const before = JSON.stringify(story.request);
  for (const text of ["thanks!", "ok, thank you so much", "Great, thanks for the update"])
    expect(story.say(text)).toBe("You are welcome. I say so here when anything changes.");
  expect(JSON.stringify({ ...story.request, rev: 0 })).toBe(
    JSON.stringify({ ...JSON.parse(before), rev: 0 }),
  );
});

test.each(["what do I have to do now?", "what happens on the port date?"])("%j tells where it is", (text) => {
  const story = new Story().fileAll();
  story.reports("date-set", { date: "2026-12-10" });
  expect(story.say(text)).toContain("Thu, Dec 10, 2026");
});

test("a command with a wish around it is that command", () => {
  const story = new Story().fileAll();
  story.reports("date-set", { date: "2026-12-10" });
  expect(story.say("we need to cancel 0102")).toContain("Cancel the port of 1 number: (212) 555-0102?");
});

test("a name's value is taken with the politeness behind it, and an answer that stands is kept", () => {
  const story = new Story().fileAll();
  story.reports("rejected", { refusals: [{ family: "R05", code: "", words: "BTN mismatch", numbers: [] }] });
  expect(story.say("zip 10013 please")).toContain("10036 is now 10013");
  expect(story.say("why?")).toContain("The BTN is the number the old carrier files the account under");
  expect(story.say("it's correct as it is")).toContain("Kept as it was filed: Billing telephone number.");
});
