import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { openConversation, openState } from "../../src/core/version.ts";
import { Story } from "../support/story.ts";

const folder = new URL("../fixtures/histories/", import.meta.url);
const histories = readdirSync(folder).filter((name) => name.endsWith(".json"));

test("a draft of every version there was is kept", () => {
  const versions = new Set(histories.map((name) => /^v(\d+)-/.exec(name)?.[1]));
  expect([...versions]).toEqual(["1", "2"]);
});

describe.each(histories)("%s", (name) => {
  test("opens and finishes", () => {
    const stored = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
    const story = new Story();
    const request = openState(JSON.stringify(stored.request));
    story.requests.set(request.sid, request);
    story.conversation = openConversation(JSON.stringify(stored.conversation));
    const { answers } = request;
    expect(story.say("resume")).toContain("We were at step 3 of 5");
    for (const line of ["Dana Reyes, dana@acme.com, yes, yes", "120 W 45th St, New York, NY 10036, same"])
      story.say(line);
    story.sendBill();
    story.say("submit");
    story.say("yes");
    expect(story.carrierTakes()).toContain("It is filed.");
    expect(story.request.answers).toMatchObject(answers);
  });
});

test("a state from a newer program is refused, with what to do", () => {
  expect(() => openState('{"v":3}')).toThrow(
    "A stored request is of version 3 and this program knows 2; start the newer program again.",
  );
  expect(() => openConversation('{"v":9}')).toThrow("A stored conversation is of version 9");
});

test.each(["{}", "null", "[]", '{"v":"1"}', '{"v":0}'])("%s is no state", (json) => {
  expect(() => openState(json)).toThrow("has no version");
});
