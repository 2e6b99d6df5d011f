import { describe, expect, test } from "@jest/globals";
import { next } from "../../src/core/conversation.ts";
import type { Person } from "../../src/core/event.ts";
import { Story, world } from "../support/story.ts";
import { storyAt } from "../support/story-at.ts";

const viewer: Person = { id: "vera", name: "Vera Lee", role: "view" };
const stranger: Person = { id: "sid", name: "Sid Roe", role: "none" };

const privately = (story: Story, from: number): unknown[] =>
  story.effects.slice(from).filter(({ type }) => type === "say-privately");

describe("somebody who may only look", () => {
  test.each([
    "status",
    "list",
    "where is 212-555-0100",
    "history",
    "what is a BTN?",
    "how long does it take?",
    "help",
  ])("is answered %j", (text) => {
    const story = new Story().fileAll();
    const from = story.effects.length;
    expect(story.happens({ type: "said", text }, viewer)).not.toBe("");
    expect(privately(story, from)).toEqual([]);
  });

  test("sees the status of a draft without being asked its question", () => {
    const story = storyAt("holder");
    const said = story.happens({ type: "said", text: "status" }, viewer);
    expect(said).toContain(story.request.sid);
    expect(said).not.toContain("Is the account residential or business?");
  });

  const acts = [
    "/port",
    "agree",
    "submit",
    "yes",
    "the zip is 10013",
    "residential",
    "edit zip",
    "back",
    "undo",
    "skip",
    "cancel the port",
    "restart",
    "resume",
    "delete",
    "form",
    "letter",
  ];

  test.each(acts)("cannot %j, and is told in private", (text) => {
    const story = storyAt("holder");
    const { request, conversation } = story;
    const from = story.effects.length;
    story.happens({ type: "said", text }, viewer);
    expect(story.request).toEqual(request);
    expect(story.conversation).toEqual(conversation);
    expect(privately(story, from)).toMatchObject([{ person: "vera" }]);
    expect(story.effects.slice(from)).toHaveLength(1);
  });

  test.each([
    "we want temporary numbers: all",
    "no temporary numbers",
    "import SBX-900010",
    "reply to the carrier: please hurry",
    "hand over",
    "share this with bob@example.com",
    "keep bob@example.com informed",
    "done: Routing",
    "claim 212-555-0199",
    "assign 0100 to sam@acme.example",
    "change the date to December 15",
    "cancel 0100",
    "cancel the port",
    "approve",
  ])("cannot %j while a port runs", (text) => {
    const story = new Story().fileAll();
    const { request } = story;
    const from = story.effects.length;
    story.happens({ type: "said", text }, viewer);
    expect(story.request).toEqual(request);
    const done = story.effects
      .slice(from)
      .filter(({ type }) => !/^(?:say|say-privately|look-up)$/.test(type));
    expect(done).toEqual([]);
  });

  test("cannot press, send a form or a file, or confirm what somebody else was asked", () => {
    const story = storyAt("review");
    story.say("submit");
    const { request } = story;
    const from = story.effects.length;
    const { sid, rev } = request;
    story.happens({ type: "pressed", action: { text: "yes, file it", sid, rev } }, viewer);
    story.happens({ type: "pressed", action: { text: "business", item: "customerType" } }, viewer);
    story.happens(
      { type: "form-submitted", form: "contact", sid, rev, values: { serviceZip: "10013" } },
      viewer,
    );
    const document = { hash: "b".repeat(64), kind: "pdf", bytes: 1, name: "x.pdf" };
    story.happens({ type: "file-received", item: "bill", document }, viewer);
    expect(story.request).toEqual(request);
    expect(privately(story, from)).toHaveLength(4);
  });

  test("is greeted with what can be asked", () => {
    expect(new Story().happens({ type: "opened" }, viewer)).toContain("You can ask about the ports here");
  });

  test("typing a secret does not store it", () => {
    const story = new Story().fileAll();
    story.happens({ type: "said", text: "where is 212-555-0100, pin 482193" }, viewer);
    expect(JSON.stringify(story.effects)).not.toContain("482193");
  });
});

describe("somebody with no rights here", () => {
  test.each(["status", "/port", "what is a BTN?", "yes"])("is refused %j in private", (text) => {
    const story = storyAt("holder");
    const { request, conversation } = story;
    const from = story.effects.length;
    story.happens({ type: "said", text }, stranger);
    expect(story.request).toEqual(request);
    expect(story.conversation).toEqual(conversation);
    expect(story.effects.slice(from)).toMatchObject([{ type: "say-privately", person: "sid" }]);
    expect(story.said()).toContain("owner and admins");
  });
});

test("a turn that is given a request of another agency ends before anything is looked at", () => {
  const story = storyAt("review");
  const { conversation, request, person: by } = story;
  const event = {
    ...{ type: "said" as const, text: "status", id: "said-1", entropy: "0".repeat(32) },
    ...{ agency: request.agency, conversation: conversation.id, by, at: story.at },
  };
  const theirs = { conversation, request: { ...request, agency: "other" } };
  expect(() => next(theirs, event, world)).toThrow("a request of another agency");
  expect(next({ conversation, request }, event, world).effects).not.toEqual([]);
});
