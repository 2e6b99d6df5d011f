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
    "here is page 2",
    "Page 2 of 3",
    "pp. 1-2 of the bill",
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

describe("pages that come one by one", () => {
  const send = (story: ReturnType<typeof storyAt>, name: string, kind: string, more: object = {}): string =>
    story.happens({
      type: "file-received",
      item: "bill",
      document: { hash: name.padEnd(64, "0"), kind, bytes: 48_000, name },
      ...more,
    });
  const together = "send pictures of all of them together in one message";

  test("the second takes the place of the first, and it is said how they stay together", () => {
    const story = storyAt("service");
    expect(send(story, "page1.jpg", "image/jpeg")).not.toContain(together);
    const said = send(story, "page2.jpg", "image/jpeg", { text: "here is page 2" });
    expect(said).toContain("page1.jpg (JPEG, 47 kB) is now page2.jpg (JPEG, 47 kB)");
    expect(said).toContain('"page1.jpg" is not used any more.');
    expect(said).toContain(together);
    expect(story.request.answers.bill?.value).toMatchObject({ name: "page2.jpg" });
    expect(story.conversation.tries).toBe(0);
  });

  test("one bill instead of another is not taken for a page, unless it is called one", () => {
    const story = storyAt("service");
    send(story, "june.pdf", "application/pdf");
    expect(send(story, "july.pdf", "application/pdf")).not.toContain(together);
    expect(send(story, "more.pdf", "application/pdf", { text: "and the second page" })).toContain(together);
  });

  test("the same picture again replaces nothing", () => {
    const story = storyAt("service");
    send(story, "page1.jpg", "image/jpeg");
    expect(send(story, "page1.jpg", "image/jpeg")).not.toContain("not used any more");
  });

  test("what was left out is said with the echo", () => {
    const said = send(storyAt("service"), "bill.pdf", "application/pdf", {
      note: { sentence: "I took it alone." },
    });
    expect(said).toContain("Billing statement: bill.pdf (PDF, 47 kB). I took it alone.");
  });
});
