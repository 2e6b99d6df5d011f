import { describe, expect, test } from "@jest/globals";
import { Story } from "../../support/story.ts";

const hour = 60 * 60 * 1000;
const day = 24 * hour;

const agreed = (): Story => {
  const story = new Story();
  story.say("/port");
  story.say("agree");
  return story;
};

const answer = (story: Story, item: string): unknown => story.request.answers[item]?.value;

test.each([
  ["none", []],
  ["no DSL, no alarm", []],
  ["nothing of that", []],
  ["DSL", ["DSL or bundled internet"]],
  ["there is an alarm line and a hunt group", ["alarm line", "hunt group or distinctive ring"]],
  ["no alarm, but internet", ["DSL or bundled internet"]],
  ["none except a freeze", ["freeze or port-out lock"]],
  ["a pending order", ["open order"]],
])("%p means %p", (text, present) => {
  const story = agreed();
  story.say(`${text}, ready`);
  expect(answer(story, "services")).toEqual(present);
  expect(answer(story, "ready")).toEqual([]);
});

describe("bundled internet", () => {
  test.each([
    "yes",
    "ok",
    "go on",
    "I accept",
    "the internet is not sorted out",
    "212-555-0100 please",
    "next step",
  ])("is a hard stop: %p does not pass it", (text) => {
    const story = agreed();
    story.say("DSL, ready");
    story.say(text);
    expect(answer(story, "internetAccepted")).toBeUndefined();
  });

  test("is passed by naming it", () => {
    const story = agreed();
    expect(story.say("DSL, ready")).toContain("can end that internet");
    expect(story.say("internet may end")).toContain("Have you asked the old carrier to take off");
    expect(story.say("yes, Nov 20")).toContain("Which numbers do you want to move?");
    expect(answer(story, "servicesDone")).toBe("2026-11-20");
  });

  test("put aside with later, it comes back before anything is filed", () => {
    const story = agreed();
    story.say("DSL, ready");
    story.say("later");
    expect(story.said()).toContain("Have you asked the old carrier to take off");
    story.say("yes, Nov 20");
    for (const line of [
      "212-555-0100",
      "yes, yes, 8841-22-7730",
      "residential",
      "Dana Reyes, dana@acme.com, yes, yes",
      "120 W 45th St, New York, NY 10036, same",
    ])
      story.say(line);
    expect(story.sendBill()).toContain("can end that internet");
    expect(story.say("submit")).toContain("Still open: Internet on the account.");
    expect(story.say("internet may end")).toContain("Here is everything");
  });
});

describe("a service that is not off yet", () => {
  const filled = (date: string): Story => {
    const story = agreed();
    for (const line of [
      "alarm line, ready",
      `yes, ${date}`,
      "212-555-0100",
      "yes, yes, 8841-22-7730",
      "residential",
      "Dana Reyes, dana@acme.com, yes, yes",
      "120 W 45th St, New York, NY 10036, same",
    ])
      story.say(line);
    story.sendBill();
    return story;
  };

  test("that is not ordered off cannot be passed with no, only put aside", () => {
    const story = agreed();
    story.say("alarm line, ready");
    expect(story.say("no")).toContain("Please ask the old carrier to take them off first");
    expect(story.say("later")).toContain("Which numbers do you want to move?");
  });

  test("finished in the future holds up nothing but the submission", () => {
    const story = filled("Dec 2");
    expect(story.said()).toContain("That is on Wed, Dec 2, 2026.");
    expect(story.say("submit")).toContain("Still open: Date that is finished.");
    expect(story.request.status).toBe("draft");
  });

  test("is asked about on its day, and can be filed then", () => {
    const story = filled("Dec 2");
    const timer = story.effects.find(
      (effect) => effect.type === "remind" && effect.reminder === "item servicesDone",
    );
    expect(timer).toMatchObject({ due: story.at + 9 * day - (story.at - story.request.created) });
    story.at += 9 * day;
    const said = story.happens({
      type: "reminder-due",
      sid: story.request.sid,
      reminder: "item servicesDone",
    });
    expect(said).toContain("Today the old carrier should be through with its order");
    expect(said).toContain("Here is everything");
    expect(story.say("submit")).toContain("Letter of Authorization");
  });
});

describe("what is not at hand", () => {
  const notReady = (): Story => {
    const story = agreed();
    story.say("none, not yet: the bill and the PIN");
    return story;
  };
  const remind = (story: Story): string => {
    story.at += day;
    return story.happens({ type: "reminder-due", sid: story.request.sid, reminder: "item ready" });
  };

  test("is remembered, and asked about once after a day", () => {
    const story = notReady();
    expect(answer(story, "ready")).toEqual(["billing statement", "PIN"]);
    const timers = story.effects.filter(
      (effect) => effect.type === "remind" && effect.reminder === "item ready",
    );
    expect(timers).toHaveLength(1);
    expect(timers[0]).toMatchObject({ due: story.at + day });
    const before = story.effects.length;
    expect(remind(story)).toContain("billing statement and PIN");
    const again = story.effects.slice(before).filter(({ type }) => type === "remind");
    expect(again).toEqual([]);
  });

  test("is not asked about once it has been given", () => {
    const story = notReady();
    story.press("ready", "ready");
    expect(remind(story)).toBe("");
  });

  test("that is given meanwhile is not named", () => {
    const story = notReady();
    story.sendBill();
    expect(remind(story)).toContain("did not have this at hand: PIN.");
  });
});
