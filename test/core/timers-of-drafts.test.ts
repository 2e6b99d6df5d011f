import { expect, test } from "@jest/globals";
import type { EffectOf } from "../../src/core/effect.ts";
import type { Story } from "../support/story.ts";
import { type Place, storyAt } from "../support/story-at.ts";

const hour = 60 * 60 * 1000;
const day = 24 * hour;

const timer = (story: Story): EffectOf<"remind"> => {
  const timers = story.effects.filter((effect) => effect.type === "remind" && effect.reminder === "draft");
  return timers.at(-1) as EffectOf<"remind">;
};

/** Lets the draft's timer ring whenever it is due, until so many days have passed; gives back what was said, by day. */
const passing = (story: Story, days: number, late = 0): [number, string][] => {
  const began = story.at;
  const said: [number, string][] = [];
  while (story.request.status === "draft" && timer(story).due <= began + days * day) {
    expect(timer(story).due).toBeGreaterThan(story.at - 1);
    story.at = timer(story).due + late;
    const text = story.happens({ type: "reminder-due", sid: story.request.sid, reminder: "draft" });
    if (text !== "") said.push([Math.floor((story.at - began) / day), text]);
  }
  return said;
};

test.each<Place>(["agreement", "account", "review"])(
  "a draft at %s is nudged on day 2 and 7 and expires on day 30",
  (place) => {
    const story = storyAt(place);
    const said = passing(story, 100);
    expect(said.map(([on]) => on)).toEqual([2, 7, 30]);
    expect(said[0]?.[1]).toContain("is waiting");
    expect(said[0]?.[1]).toContain("It is kept until Wed, Dec 23, 2026");
    expect(said[2]?.[1]).toContain("has expired");
    expect(story.request.status).toBe("expired");
  },
);

test("the days count from the last answer, not from the beginning", () => {
  const story = storyAt("account");
  story.at += 1.5 * day;
  story.say("yes, 1, 8841-22-7730");
  expect(passing(story, 100).map(([on]) => on)).toEqual([2, 7, 30]);
});

test("an answer between the nudges starts the count again", () => {
  const story = storyAt("account");
  expect(passing(story, 3).map(([on]) => on)).toEqual([2]);
  story.at += day;
  story.say("yes, 1, 8841-22-7730");
  expect(passing(story, 100).map(([on]) => on)).toEqual([2, 7, 30]);
});

test("looking, asking and help do not count as answers", () => {
  const story = storyAt("holder");
  const { touched } = story.request;
  story.at += day;
  for (const text of ["help", "status", "what is a BTN?", "review", "form", "qwxz"]) story.say(text);
  expect(story.request.touched).toBe(touched);
});

test("a machine that slept is not made up for: one nudge, not two", () => {
  const story = storyAt("account");
  story.at += 9 * day;
  expect(story.happens({ type: "reminder-due", sid: story.request.sid, reminder: "draft" })).toContain(
    "is waiting",
  );
  expect(timer(story).due).toBe(story.request.touched + 30 * day);
});

test("a timer that rings again at once says nothing twice", () => {
  const story = storyAt("account");
  story.at = timer(story).due;
  story.happens({ type: "reminder-due", sid: story.request.sid, reminder: "draft" });
  const { due } = timer(story);
  expect(due).toBe(story.request.touched + 7 * day);
});

test("a draft that was filed is not nudged", () => {
  const story = storyAt("review");
  story.say("submit");
  story.say("yes");
  expect(story.waiting).toContainEqual({ type: "forget", sid: story.request.sid, reminder: "draft" });
  story.at += 3 * day;
  expect(story.happens({ type: "reminder-due", sid: story.request.sid, reminder: "draft" })).toBe("");
});

test("a nudge does not ask a question into another conversation about another draft", () => {
  const story = storyAt("account");
  const { sid } = story.request;
  story.say("new port");
  story.at += 2 * day;
  const said = story.happens({ type: "reminder-due", sid, reminder: "draft" });
  expect(said).toContain(`"resume ${sid}" goes on`);
  expect(said).not.toContain("billing telephone number");
});
