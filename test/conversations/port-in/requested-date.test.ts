import { describe, expect, test } from "@jest/globals";
import { answersNow, storyAt } from "../../support/story-at.ts";

describe("the day somebody asks for", () => {
  test.each([
    ["Thanksgiving", "2026-11-23", "Thu, Dec 3, 2026"],
    ["Christmas", "2026-12-18", "Wed, Dec 30, 2026"],
  ])("is no sooner than seven business days ahead, and %s is none of them", (_, today, first) => {
    const story = storyAt("review");
    story.at = Date.parse(`${today}T15:00:00Z`);
    expect(story.say("edit requested date")).toContain(`The first possible is ${first}.`);
    expect(story.say("tomorrow")).toContain(
      `is too early for the carrier. The first possible day is ${first}.`,
    );
    expect(answersNow(story).date).toBeUndefined();
    expect(story.say(first)).toContain(`Requested date: ${first}`);
  });

  test.each([
    ["Dec 5", "Sat, Dec 5, 2026", "Mon, Dec 7, 2026"],
    ["Dec 25", "Fri, Dec 25, 2026", "Mon, Dec 28, 2026"],
    ["January 1", "Fri, Jan 1, 2027", "Mon, Jan 4, 2027"],
  ])("is no weekend and no holiday: %s", (text, day, next) => {
    const story = storyAt("review");
    story.say("edit requested date");
    expect(story.say(text)).toContain(`${day} is not a business day. The next one is ${next}.`);
    expect(answersNow(story).date).toBeUndefined();
  });

  test("is asked anew where a draft waited until it can no longer be reached", () => {
    const story = storyAt("review");
    expect(story.say("change the requested date to Dec 4")).toContain("Fri, Dec 4, 2026");
    story.at = Date.parse("2026-12-01T15:00:00Z");
    expect(story.say("submit")).toContain(
      "Fri, Dec 4, 2026 can no longer be reached. The first possible day is Thu, Dec 10, 2026.",
    );
    story.say("yes");
    expect(story.did("file-request")).toEqual([]);
    expect(story.request.submitted).toBeNull();
  });
});
