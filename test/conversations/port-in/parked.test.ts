import { describe, expect, test } from "@jest/globals";
import { answersNow, type Place, storyAt } from "../../support/story-at.ts";

const asked: Place[] = [
  "preflight",
  "numbers",
  "account",
  "holder",
  "representative",
  "service",
  "same",
  "billing",
  "bill",
];

describe.each(["I don't know", "not sure", "skip", "later", "I don't have it", "no idea"])("%j", (text) => {
  test.each(asked)("at %s goes on, and comes back before anything is filed", (place) => {
    const story = storyAt(place);
    const before = answersNow(story);
    const said = story.say(text);
    expect(said).toMatch(/at the end|all that is left/);
    expect(answersNow(story)).toEqual(before);
    expect(story.request.parked.length).toBeGreaterThan(0);
    expect(story.say("submit")).toContain("Still open: ");
  });
});

test("I don't know says where to find it", () => {
  const said = storyAt("holder").say("I don't know");
  expect(said).toContain("As the old carrier has it on file");
  expect(said).toContain('I ask for "Residential or business" again at the end');
});

test.each([
  ["I don't know the account number", "accountNumber"],
  ["I don't have the BTN", "btn"],
  ["the account number is missing", "accountNumber"],
])("%j puts just that aside", (text, item) => {
  const story = storyAt("account");
  story.say(text);
  expect(story.request.parked).toEqual([item]);
});

test("what was put aside is asked last, and leads to the review", () => {
  const story = storyAt("account");
  story.say("yes, 1");
  story.say("I don't know");
  for (const line of [
    "residential",
    "Dana Reyes, dana@acme.com, yes, yes",
    "120 W 45th St, New York, NY 10036, same",
  ])
    story.say(line);
  expect(story.sendBill()).toContain("What is the account number");
  expect(story.say("later")).toContain("Account number is all that is left");
  expect(story.say("8841-22-7730")).toContain("Here is everything");
});

test("an optional item that is left out holds up nothing", () => {
  const story = storyAt("review");
  story.say("edit request name");
  expect(story.say("skip")).toContain("Here is everything");
});

test("nothing open cannot be skipped, and that is said", () => {
  expect(storyAt("review").say("skip")).toContain("No question is open");
});
