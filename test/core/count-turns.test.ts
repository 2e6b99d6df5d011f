import { describe, expect, test } from "@jest/globals";
import { Story } from "../support/story.ts";

describe("what people do until a request is submitted is counted", () => {
  test("turn by turn, also those that change nothing of it", () => {
    const story = new Story().fillAll();
    story.say("what is a BTN?");
    const { rev } = story.request;
    story.say("help");
    expect(story.request.rev).toBe(rev);
    story.say("submit");
    story.say("yes");
    expect(story.turns).toBe(13);
    expect(story.request.turns).toBe(13);
  });

  test("and not after it", () => {
    const story = new Story().fileAll();
    const { turns } = story.request;
    expect(turns).toBe(11);
    story.say("status");
    story.reports("rejected", {
      refusals: [{ family: "R07", code: "X", words: "ZIP", numbers: ["+12125550100"] }],
    });
    story.say("the zip is 10013");
    expect(story.request.turns).toBe(turns);
    expect(story.conversation.turns).toBeUndefined();
  });
});
