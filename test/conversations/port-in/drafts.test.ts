import { describe, expect, test } from "@jest/globals";
import type { Choice } from "../../../src/core/message.ts";
import { Story } from "../../support/story.ts";
import { answersNow, type Place, places, storyAt } from "../../support/story-at.ts";

const hour = 60 * 60 * 1000;
const day = 24 * hour;

const choices = (story: Story): Choice[] =>
  story.messages.at(-1)?.parts.flatMap((part) => (part.type === "choices" ? part.choices : [])) ?? [];

const pressed = (story: Story, label: string): string => {
  const choice = choices(story).find((each) => each.label === label);
  if (!choice) throw new Error(`There is no button "${label}".`);
  return story.happens({
    type: "pressed",
    action: choice.action,
    ...(choice.action.sid ? { sid: choice.action.sid } : {}),
  });
};

describe.each(places)("cancel at %s", (place: Place) => {
  test("asks, keeps the draft, says until when, and resume brings it back", () => {
    const story = storyAt(place);
    const { sid, answers } = story.request;
    const question = story.said().split("\n").at(-1);
    expect(story.say("cancel")).toContain("the draft is kept until Wed, Dec 23, 2026");
    expect(story.say("yes")).toContain(`"resume ${sid}" brings it back`);
    expect(story.conversation.sid).toBeNull();
    const back = story.say(place === "bill" ? "resume" : `resume ${sid}`);
    expect(back).toContain("We were at step");
    expect(back.split("\n").at(-1)).toBe(question);
    expect(story.request.answers).toEqual(answers);
  });

  test("no goes on", () => {
    const story = storyAt(place);
    const question = story.said().split("\n").at(-1);
    story.say("cancel");
    const said = story.say("no").split("\n").at(-1);
    if (place === "review") expect(said).toContain('Say "submit" to file it');
    else expect(said).toBe(question);
  });
});

test("a draft is deleted only when that is chosen after cancel", () => {
  const story = storyAt("account");
  expect(story.say("delete")).toContain("Leave it for now?");
  expect(story.request.status).toBe("draft");
  expect(pressed(story, "Delete the draft")).toContain("The draft is deleted.");
  expect(story.request.status).toBe("cancelled");
  expect(story.request.answers).toEqual({});
  expect(story.waiting).toContainEqual({ type: "forget", sid: story.request.sid, reminder: "draft" });
});

test("a deleted draft keeps nothing of what was given or read", () => {
  const story = storyAt("review");
  expect(story.request.bill).toBeDefined();
  story.say("cancel");
  pressed(story, "Delete the draft");
  const kept = JSON.stringify(story.request);
  for (const given of ["Acme", "10013", "555-01", "+1212", "Sandbox Bell", "dana@acme.com"])
    expect(kept).not.toContain(given);
  expect(story.request.bill).toBeUndefined();
});

test("an old button of the cancel question never answers another one", () => {
  const story = storyAt("representative");
  story.say("cancel");
  const old = choices(story);
  story.say("no");
  story.say("Dana Reyes, dana@acme.com");
  for (const { action } of old) {
    story.happens({ type: "pressed", action });
    expect(answersNow(story)).not.toHaveProperty("mailbox");
    expect(story.request.status).toBe("draft");
  }
});

test("the yes of an old cancel question does not file a request that was submitted meanwhile", () => {
  const story = storyAt("review");
  story.say("cancel");
  const [yes] = choices(story);
  story.say("submit");
  expect(story.conversation.confirm?.type).toBe("submit");
  story.happens({ type: "pressed", action: yes?.action ?? { text: "" } });
  expect(story.request.status).toBe("draft");
  expect(story.effects.some(({ type }) => type === "file-request")).toBe(false);
});

describe("several drafts", () => {
  const two = (): Story => {
    const story = storyAt("holder");
    story.say("new port");
    story.say("agree");
    story.say("cancel");
    story.say("yes");
    return story;
  };

  test("/port while one is open asks whether to go on", () => {
    const story = storyAt("holder");
    expect(story.say("/port")).toContain("There is a draft here already: Sandbox Bell, 3 numbers.");
    expect(choices(story).map(({ label }) => label)).toEqual(["Go on", "Start another"]);
    expect(pressed(story, "Go on")).toContain("We were at step 3 of 5");
  });

  test("/port on a draft with no answer just asks again", () => {
    expect(storyAt("agreement").say("/port")).toContain("six points to agree to");
  });

  test("resume asks which one", () => {
    const story = two();
    expect(story.say("resume")).toContain("You have 2 open drafts. Which one?");
    expect(choices(story)).toHaveLength(2);
    const [, other] = choices(story);
    expect(pressed(story, other?.label ?? "")).toContain('of "Sandbox Bell, 3 numbers"');
  });

  test("/port asks which one, or begins another", () => {
    const story = two();
    story.say("/port");
    expect(
      choices(story)
        .map(({ label }) => label)
        .at(-1),
    ).toBe("Start another");
    pressed(story, "Start another");
    expect(story.requests.size).toBe(3);
  });

  test("one is found by its SID in another conversation", () => {
    const story = storyAt("holder");
    const { sid } = story.request;
    story.conversation = { ...story.conversation, id: "terminal:other", sid: null, trail: [] };
    expect(story.say(`resume ${sid.toLowerCase()}`)).toContain("We were at step 3 of 5");
    expect(story.conversation.sid).toBe(sid);
  });

  test("a SID nobody knows is said not to be found", () => {
    expect(storyAt("holder").say("resume PR-0000-0000")).toContain('I found no request "PR-0000-0000"');
  });
});

test("after days it says where we were and what is left", () => {
  const story = storyAt("bill");
  story.at += 3 * day;
  const said = story.happens({ type: "opened" });
  expect(said).toContain('We were at step 4 of 5 of "Sandbox Bell, 3 numbers", one thing left.');
  expect(said).toContain("latest billing statement");
});

test("an expired draft comes back with every answer when it is restarted by its SID", () => {
  const story = storyAt("bill");
  const { sid, answers } = story.request;
  story.at += 31 * day;
  expect(story.happens({ type: "reminder-due", sid, reminder: "draft" })).toContain(`"restart ${sid}"`);
  expect(story.request.status).toBe("expired");
  expect(story.say("the zip is 10013")).not.toContain("10013");
  story.conversation = { ...story.conversation, sid: null };
  expect(story.say(`restart ${sid}`)).toContain("with every answer of");
  expect(story.request.status).toBe("draft");
  expect(story.request.answers).toEqual(answers);
  expect(story.waiting.at(-1)).toMatchObject({ type: "remind", reminder: "draft", due: story.at + 2 * day });
});

test("nothing to resume is said", () => {
  expect(new Story().say("resume")).toContain("You have no open draft.");
});
