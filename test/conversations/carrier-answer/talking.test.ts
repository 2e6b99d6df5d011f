import { describe, expect, test } from "@jest/globals";
import { applyAnswer } from "../../../adapters/carriers/manual/apply-answer.ts";
import { capabilitiesOf } from "../../../adapters/carriers/manual/capabilities.ts";
import { createWorld } from "../../../src/world.ts";
import { Story } from "../../support/story.ts";

const capabilities = capabilitiesOf({
  address: "desk@carrier.example",
  byFile: false,
  carrier: "Carrier Example",
});
const desk = createWorld([capabilities], "manual");

/** A port of three numbers that the desk has as a work order. */
const atDesk = (): Story => {
  const story = new Story(desk);
  story.portability = (number) => ({ number, portable: true, type: "local", carrier: "", needs: null });
  for (const line of [
    "/port",
    "agree",
    "none, ready",
    "212-555-0142, 212-555-0143, 212-555-0150",
    "0143 is not, 212-555-0150 is wireless",
    "Sandbox Bell, 1, 8841-22-7730",
    "business, Acme Plumbing LLC",
    "Dana Reyes, dana@acme.com, yes, yes",
    "120 W 45th St, Apt 4B, New York, NY 10036, same",
  ])
    story.say(line);
  story.sendBill();
  story.happens({
    type: "form-submitted",
    form: "secret",
    sid: story.request.sid,
    rev: 0,
    values: { "pin:+12125550150": "739164" },
  });
  story.say("submit");
  story.say("yes");
  story.carrierTakes();
  return story;
};

/** The desk's answer is recorded as it was confirmed, by the rules of the desk. */
const recorded = (story: Story): string => {
  const effect = story.did("record-answer").at(-1);
  const [order] = story.request.orders;
  if (!effect || !order) throw new Error("Nothing is to be recorded.");
  story.at += 60_000;
  const after = { ...applyAnswer(order, effect.answer), changed: story.at };
  return story.happens({ type: "carrier-reported", sid: story.request.sid, order: after });
};

const mail = (subject: string, body: string): string =>
  `From: Lena Ortiz <ports@bell.example>\nSent: Monday, November 23, 2026 9:14 AM\nTo: desk@carrier.example\nSubject: ${subject}\n\n${body}\n\n> Please port 3 numbers.`;

describe("a port at the desk", () => {
  test("is filed with words on what happens, and asks for PINs of wireless numbers alone", () => {
    const story = atDesk();
    expect(story.said()).toContain("a person files it by hand");
    expect(story.said(0)).toContain("Which of these numbers are wireless");
    expect(story.request.answers.wireless?.value).toEqual(["+12125550150"]);
    const card = story.did("update-card").at(-1)?.card;
    expect(card?.facts).toContainEqual({ label: "Handled by", value: "a person at desk@carrier.example" });
    expect(card?.choices.map(({ label }) => label)).toContain("Paste the desk's answer");
  });

  test("shows how an answer is read, and records it after a yes", () => {
    const story = atDesk();
    expect(story.say("desk: FOC 12/04")).toContain("I read this as: FOC date Friday, December 4, 2026.");
    expect(story.did("record-answer")).toEqual([]);
    story.say("yes");
    expect(story.did("record-answer")).toMatchObject([
      { reference: `${story.request.sid}/1`, answer: { date: "2026-12-04" } },
    ]);
    expect(recorded(story)).toContain("Fri, Dec 4, 2026");
    expect(story.request.status).toBe("date-set");
  });

  test("records nothing after a no, nor by an old button, nor twice", () => {
    const story = atDesk();
    story.say("desk said: completed");
    expect(story.press("no, do not record it")).toContain("Nothing is recorded");
    expect(story.press("yes, record it")).toContain("button");
    expect(story.did("record-answer")).toEqual([]);
    story.say("desk said: completed");
    story.press("yes, record it");
    story.press("yes, record it");
    expect(story.did("record-answer")).toHaveLength(1);
  });

  test("anybody who manages ports may confirm; who may only look can neither paste nor confirm", () => {
    const story = atDesk();
    story.say("desk: FOC 12/04");
    const viewer = { id: "vic", name: "Vic", role: "view" as const };
    story.happens({ type: "said", text: "yes" }, viewer);
    story.happens({ type: "said", text: "desk: completed" }, viewer);
    expect(story.did("record-answer")).toEqual([]);
    story.happens({ type: "said", text: "yes, record it" }, { id: "sam", name: "Sam", role: "manage" });
    expect(story.did("record-answer")).toMatchObject([{ answer: { date: "2026-12-04" } }]);
  });

  test("a pasted mail is recognised by itself, without its head, quotes and signature", () => {
    const story = atDesk();
    const said = story.say(
      mail(
        `RE: Port order ${story.request.sid}/1: 3 numbers [${story.request.sid}]`,
        "FOC is 12/09.\n\nRegards,\nLena",
      ),
    );
    expect(said).toContain("FOC date Wednesday, December 9, 2026");
  });

  test("a mail about another request is not recorded here", () => {
    const story = atDesk();
    expect(story.say(mail("RE: Port order PR-7K3M-9Q2X/1", "completed"))).toContain("is about PR-7K3M-9Q2X");
    story.say("yes");
    expect(story.did("record-answer")).toEqual([]);
  });

  test("after the button the next text is the answer, also one that would be a command", () => {
    const story = atDesk();
    expect(story.press("desk answer")).toContain("Paste what they wrote");
    expect(story.say("Confirmed, the port is scheduled for 12/08")).toContain("December 8, 2026");
    story.say("no");
    story.press("desk answer");
    expect(story.say("status")).toContain("In review");
  });

  test("what is not clear is asked with buttons, and their words stay those of the desk", () => {
    const story = atDesk();
    expect(story.say("desk: LSR came back with 8K something on the 0150 line, rejected")).toContain(
      "I would rather ask than guess",
    );
    expect(story.press("desk: rejected: PIN incorrect")).toContain("rejected because of: PIN or passcode");
    story.press("yes, record it");
    const [{ answer } = { answer: null }] = story.did("record-answer");
    expect(answer?.refusals).toEqual([
      {
        family: "R02",
        code: "desk",
        words: expect.stringContaining("8K something"),
        numbers: ["+12125550150"],
      },
    ]);
  });

  test("a number is out only once the desk says so", () => {
    const story = atDesk();
    story.say("cancel 212-555-0143");
    story.say("yes");
    const [order] = story.request.orders;
    const asked = { ...order!, numbers: { ...order!.numbers, "+12125550143": "cancelling" as const } };
    story.at += 60_000;
    const said = story.happens({
      type: "withdrawn",
      sid: story.request.sid,
      orders: [{ ...asked, changed: story.at }],
      numbers: ["+12125550143"],
    });
    expect(said).toContain("Until that is confirmed it may still move");
    story.say("desk: 0143 cancelled");
    story.say("yes");
    recorded(story);
    expect(story.request.orders[0]?.numbers).toMatchObject({
      "+12125550142": "in-review",
      "+12125550143": "cancelled",
    });
  });

  test("another text after one that was not clear speaks for itself", () => {
    const story = atDesk();
    story.say("desk: something odd came back");
    expect(story.say("desk: FOC 12/04")).toContain('They wrote: "FOC 12/04"');
  });

  test("a rejection opens just what it names, and is filed again", () => {
    const story = atDesk();
    story.say(mail("RE: rejected", "Rejected by OSP: zip code does not match CSR"));
    story.say("yes");
    expect(recorded(story)).toContain("zip code does not match CSR");
    expect(story.request.repair?.items).toEqual(["serviceZip"]);
    expect(story.say("10037")).toContain("10037");
    story.say("submit");
    story.say("yes");
    story.carrierTakes();
    expect(story.request).toMatchObject({ status: "in-review", attempt: 2 });
  });

  test("in a repair an answer to the question is no answer of the desk's", () => {
    const story = atDesk();
    story.say("desk: zip mismatch");
    story.say("yes");
    recorded(story);
    expect(story.say("10037")).not.toContain("I read this as");
    expect(story.request.answers.serviceZip?.value).toBe("10037");
  });

  test("the desk is asked how it stands, and gets a new link", () => {
    const story = atDesk();
    expect(story.say("remind the desk")).toContain("desk@carrier.example");
    expect(story.say("new link for the desk")).toContain("works once");
    expect(story.did("write-to-desk").map(({ letter }) => letter)).toEqual(["chase", "link"]);
  });

  test("a message to the desk is no answer of its", () => {
    const story = atDesk();
    story.say("write to the desk: is Tuesday possible?");
    expect(story.did("write-to-carrier")).toMatchObject([
      { text: expect.stringContaining("is Tuesday possible?") },
    ]);
    expect(story.conversation.confirm?.type).not.toBe("desk");
  });

  test("before anything is filed there is no answer, and elsewhere the words mean nothing", () => {
    const story = new Story(desk);
    story.say("/port");
    expect(story.say("desk: FOC 12/04")).toContain("Nothing of this request is with the desk");
    const sandbox = new Story().fileAll();
    sandbox.say("desk: completed");
    sandbox.say("yes");
    expect(sandbox.did("record-answer")).toEqual([]);
  });

  test("tricks in what is pasted stay text, and it is bounded", () => {
    const story = atDesk();
    const said = story.say(
      `desk: rejected \u202e<b>*PIN*</b> [x](http://evil.example) wrong ${"z".repeat(5000)}`,
    );
    expect(said).not.toMatch(/[\u202e]/);
    expect(said.length).toBeLessThan(1200);
  });
});
