import { describe, expect, test } from "@jest/globals";
import { Story } from "../../support/story.ts";

/** A port that is completed, or of which one number stayed. */
const moved = (some = false): Story => {
  const story = new Story();
  story.fileAll();
  const order = story.order("completed", { changed: story.at + 1000 });
  const [first = ""] = Object.keys(order.numbers);
  story.happens({
    type: "carrier-reported",
    sid: story.request.sid,
    order: some ? { ...order, numbers: { ...order.numbers, [first]: "cancelled" } } : order,
  });
  return story;
};

const done = (story: Story): string[] => Object.keys(story.request.duties ?? {});

describe("what is left to do after a port", () => {
  test("is offered as soon as the numbers have moved, and not before", () => {
    const early = new Story();
    early.fileAll();
    early.say("after-port checklist");
    expect(early.said()).toContain("have not moved yet");
    const story = moved();
    expect(story.said()).toContain("Tick them off");
    story.say("after-port checklist");
    expect(story.said()).toMatch(/7 of 7 left[\s\S]*E911[\s\S]*10DLC[\s\S]*old service/);
  });

  test.each([
    ["done: E911 address", "e911"],
    ["done E911", "e911"],
    ["the emergency address is registered", "e911"],
    ["10DLC is done", "10dlc"],
    ["texts work", "texts"],
    ["tick the caller name", "cnam"],
    ["test calls are done", "calls-in"],
    ["outgoing calls are tested", "calls-out"],
    ["the old service is cancelled", "old-service"],
  ])("is ticked by %p", (text, key) => {
    const story = moved();
    story.say(text);
    expect(done(story)).toEqual([key]);
    expect(story.said()).toMatch(/Ticked: .*\n[\s\S]*6 of 7 left[\s\S]*Dana Reyes/);
  });

  test("keeps who ticked it first, and is opened again by whoever finds it undone", () => {
    const story = moved();
    story.say("done E911");
    const first = story.request.duties?.e911;
    story.at += 86_400_000;
    story.say("done E911");
    expect(story.request.duties?.e911).toEqual(first);
    story.say("the E911 address is not registered yet");
    expect(done(story)).toEqual([]);
    story.say("all done");
    story.say("everything is done");
    expect(done(story)).toHaveLength(7);
    expect(story.said()).toContain("is done:");
  });

  test("says nothing of the old service while numbers are still there", () => {
    const story = moved(true);
    story.say("after-port checklist");
    expect(story.said()).toContain("6 of 6 left");
    story.say("the old service is cancelled");
    expect(done(story)).toEqual([]);
  });
});
