import { describe, expect, test } from "@jest/globals";
import { answersNow, type Place, storyAt } from "../../support/story-at.ts";

const junk = "qwxz";
const stubborn: Place[] = [
  "preflight",
  "numbers",
  "holder",
  "representative",
  "service",
  "same",
  "billing",
  "bill",
];

describe.each(stubborn)("three bad tries at %s", (place) => {
  test("are answered in other words each time, and then another way is offered", () => {
    const story = storyAt(place);
    const before = answersNow(story);
    const told = [story.say(junk), story.say(junk), story.say(junk)].map((said) => said.split("\n"));
    const [first = "", second = "", third = ""] = told.map(([line = ""]) => line);
    expect(new Set([first, second, third]).size).toBe(3);
    expect(third).toContain("another way");
    const labels = story.messages
      .at(-1)
      ?.parts.flatMap((part) => (part.type === "choices" ? part.choices : []));
    expect(labels?.map(({ label }) => label)).toEqual(
      expect.arrayContaining(["Show me the form", "Leave it for later", "Where do I find it?"]),
    );
    expect(answersNow(story)).toEqual(before);
  });

  test("are forgotten after a good one", () => {
    const story = storyAt(place);
    story.say(junk);
    story.say(junk);
    story.say("the zip is 10013");
    expect(story.conversation.tries).toBe(0);
  });
});

test.each([
  ["10,000 characters", "x".repeat(10_000)],
  ["10,000 spaces and a word", `${" ".repeat(10_000)}x`],
  ["10,000 digits", "7".repeat(10_000)],
  ["emoji", "👍🏽 🎉 👨‍👩‍👧‍👦"],
  ["control and direction characters", "\u0000\u001b[31m\u202eevil\u202c\u0007"],
  ["markup", "<script>alert(1)</script> <!channel> *bold* `x`"],
  ["half a surrogate", "\ud83d"],
])("%s at every question is survived, and nothing is guessed", (_name, text) => {
  for (const place of stubborn) {
    if (place === "holder") continue;
    const story = storyAt(place);
    const before = answersNow(story);
    expect(story.say(text)).not.toBe("");
    expect(answersNow(story)).toEqual(before);
  }
});

test("a text that is too long says how much can be taken", () => {
  const story = storyAt("numbers");
  expect(story.say("2".repeat(40_001))).toContain("longer than the 40,000 characters");
  expect(answersNow(story)).not.toHaveProperty("numbers");
});
