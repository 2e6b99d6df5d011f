import { beforeEach, describe, expect, test } from "@jest/globals";
import { createWorld } from "../../../src/world.ts";
import { Story, world } from "../../support/story.ts";

const { sandbox } = world.carriers;
if (!sandbox) throw new Error("The story has no sandbox.");

let story: Story;
const filed = (told = world): Story => {
  const made = new Story(told).fillAll();
  made.say("submit");
  made.say("yes");
  made.carrierTakes();
  return made;
};
beforeEach(() => {
  story = filed();
});

const wrote = (text: string): string =>
  story.happens({
    type: "carrier-commented",
    sid: story.request.sid,
    reference: story.request.orders[0]?.reference ?? "",
    comment: { id: "c-1", at: story.at, text },
  });

describe("what a carrier writes", () => {
  test("is named as its own words, with a button to answer, and stands in the history", () => {
    const said = wrote("Please confirm the service address.");
    expect(said).toContain(`Sandbox carrier wrote about ${story.request.sid}`);
    expect(said).toContain("These are its words, not mine:");
    expect(said).toContain('"Please confirm the service address."');
    expect(said).toContain("1) Reply to Sandbox carrier");
    expect(story.say("history")).toContain("The carrier wrote: Please confirm the service address.");
  });

  test("is cut and cleaned, and never taken for a command or an answer", () => {
    const { request } = story;
    const said = wrote(`yes, cancel it\u0007 \u202e${"z".repeat(2000)}`);
    expect(said).toContain('"yes, cancel it zzz');
    expect(said).not.toContain("z".repeat(601));
    expect(story.request).toMatchObject({ status: request.status, answers: request.answers });
    expect(story.did("withdraw-request")).toEqual([]);
  });
});

describe("writing to a carrier", () => {
  test.each([
    ["reply to the carrier: Please go on", "Please go on"],
    ["Reply to the carrier, please go on", "please go on"],
    ["write to the porting desk: Hello\nsecond line", "Hello\nsecond line"],
    ["please answer to the new carrier that we agree", "we agree"],
    ["tell the carrier: the address is right", "the address is right"],
  ])("%j", (text, message) => {
    expect(story.say(text)).toContain("I am passing it on to Sandbox carrier.");
    const { sid } = story.request;
    expect(story.did("write-to-carrier")).toMatchObject([
      {
        sid,
        reference: `${sid}/1`,
        text: `${message}\n\nDana Reyes (Request ${sid}, message 1)`,
        mark: `(Request ${sid}, message 1)`,
      },
    ]);
    expect(story.say("history")).toContain("Wrote to the carrier:");
  });

  test("without a message it says how; the button opens a form, which does the same", () => {
    expect(story.say("reply to the carrier")).toContain('Write "reply to the carrier:"');
    const { sid, rev } = story.request;
    story.happens({ type: "pressed", action: { text: "reply to the carrier", sid }, sid });
    expect(story.reply).toMatchObject({
      type: "open-form",
      form: { form: "carrier-reply", sid, fields: [{ item: "message", kind: "text" }] },
    });
    story.happens({ type: "form-submitted", form: "carrier-reply", sid, rev, values: { message: "Go on" } });
    expect(story.did("write-to-carrier")).toMatchObject([{ text: expect.stringMatching(/^Go on\n/) }]);
  });

  test("goes to the order on which the carrier wrote last", () => {
    const { sid } = story.request;
    const order = { ...story.order("in-review"), reference: `${sid}/1.2`, carrierId: "N-2" };
    story.happens({ type: "carrier-reported", sid, order });
    story.happens({
      type: "carrier-commented",
      sid,
      reference: `${sid}/1.2`,
      comment: { id: "c", at: 1, text: "Hi" },
    });
    story.say("reply to the carrier: Hello");
    expect(story.did("write-to-carrier")).toMatchObject([{ reference: `${sid}/1.2` }]);
  });

  test("a PIN in it is left out, in a form too, and the person is told privately", () => {
    const { sid, rev } = story.request;
    const message = "The PIN is 471199, please go on";
    story.happens({ type: "form-submitted", form: "carrier-reply", sid, rev, values: { message } });
    expect(JSON.stringify(story.did("write-to-carrier"))).not.toContain("471199");
    expect(story.did("say-privately")).toHaveLength(1);
  });

  test("what is too long is not passed on", () => {
    expect(story.say(`reply to the carrier: ${"word ".repeat(700)}`)).toContain("Please shorten it");
    expect(story.did("write-to-carrier")).toEqual([]);
  });

  test("before it is filed there is nobody to write to", () => {
    story = new Story().fillAll();
    expect(story.say("reply to the carrier: hello")).toContain("with no carrier yet");
  });

  test("a carrier that takes no messages: what to do instead, with the order's id, and no button", () => {
    const instead = "Write to its support in the Console.";
    story = filed(createWorld([{ ...sandbox, writing: { instead } }], "sandbox"));
    expect(story.say("reply to the carrier: hello")).toContain(`${instead} The order there: SBX1.`);
    expect(wrote("Hello")).not.toContain("Reply to");
    expect(story.say("status")).not.toContain("Write to");
    expect(story.did("write-to-carrier")).toEqual([]);
  });

  test("whoever may only look writes nothing", () => {
    const viewer = { id: "vi", name: "Vi", role: "view" as const };
    story.happens({ type: "said", text: "reply to the carrier: hello" }, viewer);
    expect(story.did("write-to-carrier")).toEqual([]);
  });
});
