import { describe, expect, test } from "@jest/globals";
import { isImpatient, isThanks, isThanksAtLast } from "../../../src/core/hearing/temper.ts";
import { Story } from "../../support/story.ts";
import { storyAt } from "../../support/story-at.ts";

test.each(["thx ur the best", "Thanks a lot!", "thank you so much, you guys are awesome", "great, thanks"])(
  "%j thanks",
  (text) => {
    expect(isThanks(text)).toBe(true);
  },
);

test.each(["yes thanks", "all good thanks", "thanks, it's Lumen", "thanks?", "Thank You Foods LLC", "great"])(
  "%j may be an answer",
  (text) => {
    expect(isThanks(text)).toBe(false);
  },
);

test("once nothing is asked, ok answers nothing either", () => {
  expect(isThanksAtLast("ok, thank you so much")).toBe(true);
});

test.each([
  "you people are useless",
  "this is ridiculous!!",
  "just move it already",
  "Hurry up",
  "why so many questions?",
  "omg this takes forever",
  "ugh",
])("%j is an outburst", (text) => {
  expect(isImpatient(text)).toBe(true);
});

test.each([
  "move 212-555-0100 already",
  "Hurry Home LLC",
  "it is Lumen",
  "this is Dana Reyes",
  "slow lane 5",
])("%j is none", (text) => {
  expect(isImpatient(text)).toBe(false);
});

describe("an outburst", () => {
  test("is met with what is left, is no failed try, and answers nothing", () => {
    const story = storyAt("account");
    const { tries } = story.conversation;
    const said = story.say("you people are useless");
    expect(said).toContain("I am sorry that this takes so long. 14 answers are left");
    expect(said).toContain("Is that the company that sends the bill?");
    expect(story.conversation.tries).toBe(tries);
  });

  test("is met in Spanish, too", () => {
    const story = storyAt("account");
    story.person = { ...story.person, language: "es" };
    expect(story.say("ustedes son unos inútiles")).toContain("Lamento que esto lleve tanto tiempo.");
  });

  test("once all is filed, is met with who sets the pace", () => {
    expect(new Story().fileAll().say("this takes forever")).toContain("The carriers set the pace");
  });
});

test("thanks while answers are wanted are answered, and the question stands", () => {
  const said = storyAt("account").say("thx ur the best");
  expect(said).toContain("You are welcome.");
  expect(said).toContain("Is that the company that sends the bill?");
});
