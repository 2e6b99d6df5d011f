import { describe, expect, test } from "@jest/globals";
import { capabilities } from "../../../adapters/carriers/sandbox/capabilities.ts";
import { createWorld } from "../../../src/world.ts";
import { Story } from "../../support/story.ts";

/** A carrier that sells no numbers, such as a desk of people. */
const { sells: _none, ...desk } = capabilities;
const told = (): Story => new Story(createWorld([desk], "sandbox"));

describe("where a carrier sells no numbers", () => {
  test("temporary numbers are not part of a port while the agency has none that are free", () => {
    const story = told();
    story.fillAll();
    story.say("review");
    expect(story.said()).not.toMatch(/temporary/i);
    expect(story.say("temporary numbers for all")).toContain("sells no numbers from here");
    expect(story.request.answers.temporary).toBeUndefined();
  });

  test("they come from the agency's free ones where it has any", () => {
    const story = told();
    story.fillAll();
    const { sid } = story.request;
    story.requests.set(sid, { ...story.request, spare: 3 });
    expect(story.say("temporary numbers")).toContain("They come from the free numbers of yours.");
    story.say("all");
    expect(story.request.answers.temporary?.value).toEqual({ type: "all" });
    expect(story.say("review")).toMatch(/Temporary numbers: For /);
  });
});
