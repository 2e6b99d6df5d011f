import { describe, expect, test } from "@jest/globals";
import { type Message, plain } from "../../../src/core/message.ts";
import { storyAt } from "../../support/story-at.ts";

const taken = "Billing statement: bill.pdf";

describe("a bill with words beside it", () => {
  test.each([
    "here is the bill",
    "Here's our latest bill from Lumen.",
    "the bill for September, thanks",
    "attached",
    "As requested: the statement you asked for",
  ])("has one answer where %j only hands it over", (text) => {
    const told = storyAt("service");
    const plain = told.sendBill();
    const story = storyAt("service");
    expect(story.sendBill("bill.pdf", text)).toBe(plain);
    expect(story.conversation).toEqual(told.conversation);
  });

  test("is taken, and the words are heard, in one message", () => {
    const story = storyAt("service");
    const count = story.messages.length;
    const said = story.sendBill("bill.pdf", "and the company name is Acme Pipes LLC");
    expect(said).toContain(taken);
    expect(said).toContain("Acme Plumbing LLC is now Acme Pipes LLC");
    expect(said.indexOf(taken)).toBeLessThan(said.indexOf("Acme Pipes"));
    expect(said).not.toContain("That is text, and a file is wanted here");
    expect(plain(story.messages[count] as Message)).toContain(taken);
    expect(plain(story.messages[count] as Message)).toContain("Acme Pipes LLC");
  });

  test("answers a question beside it", () => {
    const said = storyAt("service").sendBill("bill.pdf", "what is a BTN?");
    expect(said).toContain(taken);
    expect(said).toContain("Billing telephone number");
  });

  test("words that could not be read are no failed try, but an answer that could not be taken is told", () => {
    const story = storyAt("account");
    story.sendBill("bill.pdf", "mumble mumble");
    expect(story.conversation.tries).toBe(0);
    expect(story.sendBill("bill.pdf", "our zip is 123")).toMatch(/ZIP/);
  });

  test("a PIN beside it is not kept, and its author is told", () => {
    const story = storyAt("service");
    story.sendBill("bill.pdf", "the pin is 482193");
    expect(JSON.stringify([...story.requests.values(), ...story.history])).not.toContain("482193");
    expect(story.effects.filter(({ type }) => type === "say-privately")).toHaveLength(1);
  });

  test("a refused file has its words answered too", () => {
    const story = storyAt("service");
    const said = story.happens({
      type: "file-refused",
      item: "bill",
      sentence: "That file is larger than 10 MB.",
      text: "the company name is Acme Pipes LLC",
    });
    expect(said).toContain("larger than 10 MB");
    expect(said).toContain("Acme Pipes LLC");
  });

  test("before the agreement it starts what the words ask for, and says when a file is taken", () => {
    const said = storyAt("agreement").sendBill("bill.pdf", "agree");
    expect(said).toContain("I cannot take a file here yet");
    expect(said).toContain("all six points");
  });
});
