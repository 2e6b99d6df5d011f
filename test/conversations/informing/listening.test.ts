import { describe, expect, test } from "@jest/globals";
import { readListening } from "../../../conversations/informing/read-listening.ts";
import { Story } from "../../support/story.ts";

const daily = { every: "day", minute: 540, weekday: 1 };

describe("what is asked for", () => {
  test.each([
    ["digest daily at 9", daily],
    ["daily digest at 9:30 am", { ...daily, minute: 570 }],
    ["Please send me a daily digest at 5pm", { ...daily, minute: 1020 }],
    ["digest weekly on Monday at 8:30", { every: "week", minute: 510, weekday: 1 }],
    ["weekly digest on fridays", { every: "week", minute: 540, weekday: 5 }],
    ["digest weekdays at 8", { every: "weekday", minute: 480, weekday: 1 }],
    ["digest at noon", { ...daily, minute: 720 }],
    ["digest off", null],
    ["stop the digest", null],
  ])("%s", (text, digest) => {
    expect(readListening(text)).toEqual({ type: "digest", digest, whose: "usual" });
  });

  test.each([
    ["quiet hours 18:00 to 8:00", { from: 1080, to: 480 }],
    ["quiet hours from 6pm until 8am", { from: 1080, to: 480 }],
    ["do not disturb 22-7", { from: 1320, to: 420 }],
    ["quiet hours off", null],
    ["no quiet hours", null],
  ])("%s", (text, quiet) => {
    expect(readListening(text)).toEqual({ type: "quiet", quiet, whose: "usual" });
  });

  test.each([
    ["mute for 2 hours", { span: { type: "for", milliseconds: 7_200_000 }, all: false, sid: null }],
    ["snooze until monday", { span: { type: "weekday", weekday: 1 } }],
    ["mute", { span: { type: "days", days: 1 } }],
    [
      "mute PR-7K3M-9Q2X for 3 days",
      { sid: "PR-7K3M-9Q2X", span: { type: "for", milliseconds: 259_200_000 } },
    ],
    ["mute this request for a week", { about: true, span: { type: "for", milliseconds: 604_800_000 } }],
    ["mute everything, urgent too, for 90 minutes", { all: true }],
  ])("%s", (text, wanted) => {
    expect(readListening(text)).toMatchObject({ type: "mute", ...wanted });
  });

  test.each([
    ["digest daily at 9 for this channel", "here"],
    ["digest daily at 9 here", "here"],
    ["quiet hours 6pm to 8am for me", "me"],
    ["mute this channel for 2 hours", "here"],
    ["unmute here", "here"],
  ])("%s is about %s", (text, whose) => {
    expect(readListening(text)?.whose).toBe(whose);
  });

  test.each([
    ["my time zone is America/Chicago", "America/Chicago"],
    ["time zone Pacific", "America/Los_Angeles"],
    ["we are on Central time", "America/Chicago"],
    ["Eastern time", "America/New_York"],
  ])("%s", (text, zone) => {
    expect(readListening(text)).toMatchObject({ type: "zone", zone });
  });

  test.each([
    "Quiet Hollow Farm LLC",
    "Mute Swan Inc, 12 Main St",
    "Reader's Digest",
    "9",
    "stop",
    "show me the list",
    "Pacific Bell",
    "we are in New York",
  ])("%s is something else", (text) => {
    expect(readListening(text)).toBeNull();
  });
});

describe("changing it", () => {
  test("is passed on with whose it is and until when", () => {
    const story = new Story();
    story.say("mute until monday");
    story.say("digest daily at 9");
    expect(story.did("arrange").map(({ whose, change }) => [whose, change])).toEqual([
      ["usual", { type: "mute", until: Date.parse("2026-11-30T14:00:00Z"), all: false }],
      ["usual", { type: "digest", digest: daily }],
    ]);
  });

  test("what is no hour or zone is asked again, and nothing is muted for more than a month", () => {
    const story = new Story();
    expect(story.say("digest daily at 27:99")).toContain("Say when");
    expect(story.say("quiet hours 8 to 8")).toContain("Say when");
    expect(story.say("time zone Mars/Olympus")).toContain("time zone America/Chicago");
    story.say("mute for 900 weeks");
    const [only] = story.did("arrange");
    expect(only?.change).toMatchObject({ until: story.at + 31 * 24 * 60 * 60_000 });
  });
});
