import { expect, test } from "@jest/globals";
import { answersNow, storyAt } from "../../support/story-at.ts";

test.each(["739164", "1001", "100 36 12"])(
  "%s, typed for the ZIP code, does not become the street",
  (text) => {
    const story = storyAt("review");
    story.say("edit zip");
    story.say(text);
    expect(answersNow(story)).toMatchObject({ serviceStreet: "120 W 45th St", serviceZip: "10036" });
    expect(story.said()).toContain("A ZIP code has five digits");
  },
);

test("a number alone is no street either", () => {
  const story = storyAt("review");
  story.say("edit street");
  story.say("739164");
  expect(answersNow(story).serviceStreet).toBe("120 W 45th St");
});

test("a unit is taken away by none, and an address without one prints none", () => {
  const story = storyAt("bill");
  story.fill({ serviceUnit: "none" });
  expect(story.request.answers.serviceUnit?.value).toBe("");
  story.say("the unit is Apt 4B");
  story.say("edit service unit");
  story.say("none");
  expect(story.request.answers.serviceUnit?.value).toBe("");
  expect(story.say("letter")).not.toMatch(/none/i);
});
