import { describe, expect, test } from "@jest/globals";
import type { Portability } from "../../../src/core/carrier.ts";
import { unpackNumbers } from "../../../src/core/values/number-pack.ts";
import { Story } from "../../support/story.ts";
import { answersNow, storyAt } from "../../support/story-at.ts";

const range = (first: number, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `+1${first + index}`);

describe("numbers that cannot move are left out with the reason, and the good ones go on", () => {
  test.each([
    ["212-555-0160", "We do not serve the rate center"],
    ["212-555-0161", "can only be moved by hand"],
    ["212-555-0162", "already with us"],
    ["212-555-0163", "in progress"],
    ["212-555-0164", "inactive or disconnected"],
    ["800-555-0142", "toll-free"],
  ])("%s", (bad, reason) => {
    const story = storyAt("numbers");
    const said = story.say(`212-555-0100, ${bad}, 212-555-0101`);
    expect(said.toLowerCase()).toContain(reason.toLowerCase());
    expect(said).toContain("Which number is the billing telephone number");
    expect(answersNow(story).numbers).toEqual(["+12125550100", "+12125550101"]);
    expect(Object.keys(story.request.numbers)).toEqual(["+12125550100", "+12125550101"]);
  });

  test("one that is part of another open request is named with its SID", () => {
    const story = new Story().fileAll();
    const { sid } = story.request;
    story.say("/port new");
    for (const line of ["agree", "none, ready"]) story.say(line);
    const said = story.say("212-555-0101, 212-555-0110");
    expect(said).toContain(`(212) 555-0101 is already part of ${sid}`);
    expect(answersNow(story).numbers).toEqual(["+12125550110"]);
  });

  test("they stay listed at the review until they are given again", () => {
    const story = new Story().fillAll("212-555-0100, 212-555-0164");
    expect(story.said()).toContain("Not part of this request:");
    expect(story.said()).toContain("(212) 555-0164 cannot be moved");
    story.portability = (number): Portability => ({
      number,
      portable: true,
      type: "local",
      carrier: "Sandbox Bell",
      needs: null,
    });
    story.say("add 212-555-0164");
    expect(story.request.leftOut).toEqual([]);
    expect(answersNow(story).numbers).toEqual(["+12125550100", "+12125550164"]);
  });

  test("when none is left they are asked for again", () => {
    const story = storyAt("numbers");
    const said = story.say("212-555-0164");
    expect(said).toContain("None of these numbers can be part of this request.");
    expect(said).toContain("Which numbers do you want to move?");
    story.say("212-555-0100");
    expect(answersNow(story).numbers).toEqual(["+12125550100"]);
  });
});

describe("a carrier that cannot say yet", () => {
  const waiting = (): Story => {
    const story = storyAt("numbers");
    story.portability = (number): Portability =>
      number.endsWith("165")
        ? { number, portable: "unknown", reason: "later" }
        : { number, portable: true, type: "local", carrier: "Sandbox Bell", needs: null };
    story.say("212-555-0100, 212-555-0165");
    return story;
  };

  test("is waited for; meanwhile questions are answered and nothing can be filed", () => {
    const story = waiting();
    expect(story.said()).toContain("The carrier cannot say yet about");
    expect(story.request.checking).toBe(true);
    for (const line of [
      "yes, 1, 8841-22-7730",
      "residential",
      "Dana Reyes, dana@acme.com, yes, yes",
      "120 W 45th St, New York, NY 10036, same",
    ])
      story.say(line);
    story.sendBill();
    expect(story.say("submit")).toContain("I am still checking the numbers");
    const { sid } = story.request;
    const answers: Portability[] = [
      { number: "+12125550165", portable: true, type: "local", carrier: "Sandbox Bell", needs: null },
    ];
    expect(story.happens({ type: "numbers-checked", sid, answers, taken: [] })).toContain(
      "Here is everything",
    );
    expect(story.request.checking).toBe(false);
  });

  test("is quoted only about the numbers it spoke of", () => {
    expect(waiting().said()).toContain("Checked with the carrier: (212) 555-0100 can be moved (1 landline).");
    const silent = storyAt("numbers");
    silent.portability = (number): Portability => ({ number, portable: "unknown", reason: "later" });
    const said = silent.say("212-555-0100, 212-555-0165");
    expect(said).toContain("The carrier cannot say yet about");
    expect(said).not.toMatch(/Checked with|can both be moved|None of/);
    const { sid } = silent.request;
    const answers: Portability[] = [
      { number: "+12125550100", portable: true, type: "local", carrier: "Sandbox Bell", needs: null },
    ];
    expect(silent.happens({ type: "numbers-checked", sid, answers, taken: [] })).toContain(
      "Checked with the carrier: (212) 555-0100 can be moved (1 landline).",
    );
  });

  test("an answer that comes after the request was filed changes nothing", () => {
    const story = new Story().fileAll();
    const before = story.request;
    const answers: Portability[] = [
      { number: "+12125550100", portable: false, type: "local", carrier: "", reason: "late" },
    ];
    expect(story.happens({ type: "numbers-checked", sid: before.sid, answers, taken: [] })).toBe("");
    expect(story.request).toEqual(before);
  });
});

describe("many", () => {
  test("a thousand numbers are one request, and every turn stays quick to say", () => {
    const story = storyAt("numbers");
    const said = story.say(range(2_122_000_000, 1000).join("\n"));
    expect(answersNow(story).numbers).toHaveLength(1000);
    expect(said).toContain("1,000 numbers");
    expect(said.length).toBeLessThan(4000);
    story.say("yes, first, 8841-22-7730");
    expect(story.say("business, Acme Plumbing LLC").length).toBeLessThan(4000);
    story.say("remove 212-200-0001");
    expect(answersNow(story).numbers).toHaveLength(999);
  });

  test("a thousand wireless numbers that each want a PIN are still asked one by one or by form", () => {
    const story = storyAt("numbers");
    story.portability = (number): Portability => ({
      number,
      portable: true,
      type: "mobile",
      carrier: "Sandbox Bell",
      needs: "pin",
    });
    story.say(range(2_122_000_000, 1000).join("\n"));
    for (const line of [
      "yes, first, 8841-22-7730",
      "residential",
      "Dana Reyes, dana@acme.com, yes, yes",
      "120 W 45th St, New York, NY 10036, same",
    ])
      story.say(line);
    story.sendBill();
    story.say("form");
    const { reply } = story;
    expect(reply?.type === "open-form" && reply.form.fields.length).toBeLessThanOrEqual(40);
    story.fill({ "pin:+12122000000": "482193" });
    expect(story.say("yes")).toContain("Here is everything");
  });

  test("1,001 are one request, and more can be added", () => {
    const story = storyAt("numbers");
    story.say(range(2_122_000_000, 1001).join("\n"));
    expect(answersNow(story).numbers).toHaveLength(1001);
    story.say("add 212-300-0000, 212-300-0001");
    expect(answersNow(story).numbers).toHaveLength(1003);
  });

  test("1,001 are two orders after one review, one yes and one signature", () => {
    const story = storyAt("numbers");
    story.portability = (number): Portability => ({
      number,
      portable: true,
      type: "local",
      carrier: "Sandbox Bell",
      needs: null,
    });
    story.say(range(2_122_000_000, 1001).join("\n"));
    for (const line of [
      "yes, first, 8841-22-7730",
      "residential",
      "Dana Reyes, dana@acme.com, yes, yes",
      "120 W 45th St, New York, NY 10036, same",
    ])
      story.say(line);
    expect(story.sendBill()).toContain("This becomes 2 orders at Sandbox carrier");
    expect(story.say("submit")).toContain("as 2 orders?");
    story.say("yes");
    story.signs();
    expect(story.did("draw-letter")).toHaveLength(1);
    expect(story.did("file-request").map(({ attempt }) => attempt)).toEqual([1, 2]);
    expect(story.request.parts?.map(({ numbers }) => unpackNumbers(numbers).length)).toEqual([1000, 1]);
  });
});
