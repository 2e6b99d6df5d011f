import { describe, expect, test } from "@jest/globals";
import { readWatching } from "../../../conversations/informing/read-watching.ts";
import type { Mentioned } from "../../../src/core/mentioned.ts";
import { Story } from "../../support/story.ts";

const sam: Mentioned = { id: "U7", name: "Sam Poe", role: "view" };

const filed = (): Story => {
  const story = new Story().fillAll();
  story.say("submit");
  story.say("yes");
  story.carrierTakes();
  return story;
};

const says = (story: Story, text: string, people: Mentioned[] = []): string =>
  story.happens({ type: "said", text: text.replace(/@\d/g, ""), addressed: { text, people } });

const mailsTo = (story: Story, address: string): string[] =>
  story.did("send-mail").flatMap(({ to, subject }) => (to === address ? [subject] : []));

describe("what is asked for", () => {
  test.each([
    ["keep anna@acme.com informed", "watch", ["anna@acme.com"]],
    [
      "Please keep anna@acme.com and bob@acme.com in the loop about this.",
      "watch",
      ["anna@acme.com", "bob@acme.com"],
    ],
    ["notify anna@acme.com about PR-7K3M-9Q2X", "watch", ["anna@acme.com"]],
    ["cc anna@acme.com", "watch", ["anna@acme.com"]],
    ["add anna@acme.com to the watchers", "watch", ["anna@acme.com"]],
    ["keep me posted", "watch", ["me"]],
    ["watch PR-7K3M-9Q2X", "watch", ["me"]],
    ["watch this here", "watch", ["here"]],
    ["keep this channel informed", "watch", ["here"]],
    ["keep @1 informed", "watch", ["Sam Poe"]],
    ["stop informing anna@acme.com", "stop", ["anna@acme.com"]],
    ["don't keep anna@acme.com updated any more", "stop", ["anna@acme.com"]],
    ["remove anna@acme.com from the watchers", "stop", ["anna@acme.com"]],
    ["stop mails to anna@acme.com", "stop", ["anna@acme.com"]],
    ["unwatch", "stop", ["me"]],
    ["stop watching PR-7K3M-9Q2X please", "stop", ["me"]],
  ])("%s", (text, type, whom) => {
    const read = readWatching({ text, people: [sam] });
    expect(read?.type).toBe(type);
    const found = read && "whom" in read ? read.whom : null;
    expect([
      ...(found?.addresses ?? []),
      ...(found?.people ?? []).map(({ name }) => name),
      ...(found?.me ? ["me"] : []),
      ...(found?.here ? ["here"] : []),
    ]).toEqual(whom);
    expect(read?.sid).toBe(text.includes("PR-") ? "PR-7K3M-9Q2X" : null);
  });

  test.each(["who is kept informed?", "watchers", "who watches PR-7K3M-9Q2X"])("%s", (text) => {
    expect(readWatching({ text, people: [] })?.type).toBe("list");
  });

  test.each(["calendar", "add it to my calendar", "calendar for PR-7K3M-9Q2X", "ics file"])("%s", (text) => {
    expect(readWatching({ text, people: [] })?.type).toBe("calendar");
  });

  test.each([
    "Acme Watch Company LLC",
    "sam@acme.com",
    "the e-mail is sam@acme.com",
    "stop",
    "keep it as typed",
    "add 212-555-0100",
    "watch out for the dog, 12 Main St",
  ])("%s is something else", (text) => {
    expect(readWatching({ text, people: [] })).toBeNull();
  });
});

describe("watching a request", () => {
  test("an address gets the numbers at once, then the news, until it is taken off the list", () => {
    const story = filed();
    expect(says(story, "keep anna@acme.com informed")).toContain(
      "A mail with all numbers goes to anna@acme.com",
    );
    const { sid } = story.request;
    expect(mailsTo(story, "anna@acme.com")).toEqual([`Port request ${sid}: 3 telephone numbers`]);
    expect(says(story, "keep ANNA@acme.com informed")).toContain("already hears");
    expect(mailsTo(story, "anna@acme.com")).toHaveLength(1);
    expect(says(story, "who is kept informed")).toContain("anna@acme.com, by mail");
    story.reports("date-set", { date: "2026-12-04" });
    expect(mailsTo(story, "anna@acme.com")).toHaveLength(2);
    expect(says(story, "stop informing anna@acme.com")).toContain("hears no more");
    story.reports("completed");
    expect(mailsTo(story, "anna@acme.com")).toHaveLength(2);
    expect(story.history.map(({ type }) => type)).toEqual(expect.arrayContaining(["watched", "unwatched"]));
  });

  test("the link of a mail stops also an address that the answers name, and it can be added again", () => {
    const story = new Story().fillAll();
    story.say("kept informed is sam@acme.com");
    story.say("submit");
    story.say("yes");
    const { sid } = story.request;
    expect(story.happens({ type: "watcher-left", sid, address: "Sam@acme.com" })).toContain(
      "stopped the mails",
    );
    expect(story.happens({ type: "watcher-left", sid, address: "sam@acme.com" }).trim()).toBe("");
    story.carrierTakes();
    story.reports("date-set", { date: "2026-12-04" });
    expect(mailsTo(story, "sam@acme.com")).toHaveLength(1);
    says(story, "keep sam@acme.com informed");
    story.reports("completed");
    expect(mailsTo(story, "sam@acme.com")).toHaveLength(3);
  });

  test("people and places are told by the runtime, once for each piece of news that matters", () => {
    const story = filed();
    expect(says(story, "keep @1 informed", [sam])).toContain("Sam Poe hears of");
    expect(says(story, "watch this")).toContain("You hear of");
    story.reports("with-carrier");
    expect(story.did("inform")).toEqual([]);
    story.reports("date-set", { date: "2026-12-04" });
    story.reports("date-set", { date: "2026-12-09" });
    expect(story.did("inform").map(({ urgent }) => urgent)).toEqual([false, true]);
    expect(JSON.stringify(story.did("inform")[1])).toContain("now Wed, Dec 9, 2026, before Fri, Dec 4, 2026");
    says(story, "unwatch");
    expect(story.request.watchers).toEqual([{ type: "person", id: "U7", name: "Sam Poe" }]);
  });

  test("people of other organizations are not written to, and who may only look adds nobody but themselves", () => {
    const story = filed();
    expect(says(story, "keep @1 informed", [{ ...sam, outside: true }])).toContain(
      "not of your organization",
    );
    story.person = { id: "vic", name: "Vic", role: "view" };
    expect(says(story, "keep anna@acme.com informed")).toContain("people who manage ports");
    expect(says(story, "watch this")).toContain("You hear of");
    expect(story.request.watchers).toEqual([{ type: "person", id: "vic", name: "Vic" }]);
  });

  test("another request is named by its SID, and one that is not there is said so", () => {
    const story = filed();
    says(story, "watch PR-7K3M-9Q2X");
    expect(story.did("look-up").at(-1)).toMatchObject({ purpose: "about", query: { sid: "PR-7K3M-9Q2X" } });
  });

  test("at most twenty are kept informed", () => {
    const story = filed();
    const crowd = (from: number, to: number): string =>
      Array.from({ length: to - from }, (_, at) => `p${from + at}@acme.com`).join(", ");
    says(story, `keep ${crowd(0, 12)} informed`);
    expect(says(story, `keep ${crowd(12, 25)} informed`)).toContain("20 are kept informed");
    expect(story.request.watchers).toHaveLength(12);
  });

  test("a calendar file is handed out once there is a date, and the moved one follows by itself", () => {
    const story = filed();
    expect(says(story, "calendar")).toContain("no port date");
    story.reports("date-set", { date: "2026-12-04" });
    expect(says(story, "add it to my calendar")).toContain("When it moves");
    story.reports("date-set", { date: "2026-12-09" });
    expect(story.did("hand-calendar").map(({ entry: { sequence, date } }) => [sequence, date])).toEqual([
      [0, "2026-12-04"],
      [1, "2026-12-09"],
    ]);
  });
});
