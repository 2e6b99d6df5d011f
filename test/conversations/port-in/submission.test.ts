import { describe, expect, test } from "@jest/globals";
import type { Person } from "../../../src/core/event.ts";
import type { Choice } from "../../../src/core/message.ts";
import { plain } from "../../../src/core/message.ts";
import { carrierSigns, Story } from "../../support/story.ts";
import { storyAt } from "../../support/story-at.ts";

const sam: Person = { id: "sam", name: "Sam Poe", role: "manage" };

const choices = (story: Story): Choice[] =>
  story.messages.at(-1)?.parts.flatMap((part) => (part.type === "choices" ? part.choices : [])) ?? [];

const filings = (story: Story): unknown[] => story.effects.filter(({ type }) => type === "file-request");

const asked = (): Story => {
  const story = storyAt("review");
  story.say("submit");
  return story;
};

test("the letter is a message of its own with nothing else in it", () => {
  const story = asked();
  const letters = story.messages.filter(({ parts }) => parts.some(({ type }) => type === "letter"));
  expect(letters).toHaveLength(1);
  expect(letters[0]?.parts).toHaveLength(1);
  const [letter] = letters[0]?.parts ?? [];
  const text = letter?.type === "letter" ? letter.paragraphs.join("\n") : "";
  for (const printed of [
    "Acme Plumbing LLC",
    "120 W 45th St, Apt 4B, New York, NY 10036",
    "9 Elm Rd, Albany, NY 12207",
    "(212) 555-0100, (212) 555-0101, (212) 555-0102",
    "Dana Reyes",
    "Sandbox Bell",
  ])
    expect(text).toContain(printed);
});

test("one sentence says what is done, and what that means", () => {
  expect(asked().said()).toContain(
    "File 3 numbers away from Sandbox Bell as Acme Plumbing LLC? Dana Reyes will be asked by mail to sign the letter.",
  );
});

test("no files nothing and keeps everything", () => {
  const story = asked();
  expect(story.say("no")).toContain("Nothing was filed.");
  expect(filings(story)).toEqual([]);
  expect(story.say("yes")).not.toContain("Filing it");
});

test("a second yes files nothing more, typed or pressed", () => {
  const story = asked();
  const [yes] = choices(story);
  const press = () => story.happens({ type: "pressed", action: yes?.action ?? { text: "" } });
  expect(press()).toContain("It is submitted.");
  const rounds = () => story.did("draw-letter").length + filings(story).length;
  for (const again of [press, () => story.say("yes"), () => story.say("submit")]) {
    again();
    expect(rounds()).toBe(1);
  }
  story.signs();
  expect(press()).toContain("already submitted, so nothing was done twice");
  expect(story.say("submit")).toContain("already submitted");
  story.carrierTakes();
  expect(press()).toContain("already submitted");
  expect(story.say("submit")).toContain("already submitted");
  expect(filings(story)).toHaveLength(1);
});

test("a button from before a change is refused, and how it stands now is shown", () => {
  const story = asked();
  const [yes] = choices(story);
  story.say("the zip is 10013");
  const said = story.happens({ type: "pressed", action: yes?.action ?? { text: "" } });
  expect(said).toContain("Something was changed since that was shown");
  expect(said).toContain("Service ZIP code: 10013");
  expect(filings(story)).toEqual([]);
});

test("a yes typed after a change files nothing", () => {
  const story = asked();
  story.say("the zip is 10013");
  story.say("yes");
  expect(filings(story)).toEqual([]);
});

test("somebody else cannot confirm it, but may submit it themselves", () => {
  const story = asked();
  expect(story.happens({ type: "said", text: "yes" }, sam)).toContain(
    "Somebody else was asked to confirm this",
  );
  expect(filings(story)).toEqual([]);
  story.happens({ type: "said", text: "submit" }, sam);
  expect(story.happens({ type: "said", text: "yes" }, sam)).toContain("It is submitted.");
  expect(story.history.find(({ type }) => type === "submitted")).toMatchObject({
    by: "sam",
    text: "by Sam Poe",
  });
});

test("a change in another conversation is seen before anything is filed", () => {
  const story = asked();
  const { request, conversation } = story;
  story.conversation = { ...conversation, id: "terminal:other", confirm: null };
  story.happens({ type: "said", text: "the zip is 10013" }, sam);
  story.conversation = conversation;
  const said = story.say("yes");
  expect(said).toContain("Something was changed since that was shown");
  expect(said).toContain("File 3 numbers away");
  expect(filings(story)).toEqual([]);
  expect(story.request.rev).toBeGreaterThan(request.rev);
  story.say("yes");
  expect(story.request.status).toBe("awaiting-signature");
});

test("two people answer one thread, and the history says who gave what", () => {
  const story = storyAt("holder");
  story.happens({ type: "said", text: "residential" }, sam);
  story.say("Dana Reyes, dana@acme.com, yes, yes");
  expect(story.request.answers.customerType?.by).toBe("sam");
  expect(story.request.answers.repName?.by).toBe("local");
});

test("a side question between asking and confirming changes nothing about either", () => {
  const story = asked();
  story.say("how long does it take?");
  expect(story.say("yes")).toContain("It is submitted.");
});

describe("a hole", () => {
  const required = [
    "services",
    "ready",
    "numbers",
    "carrier",
    "btn",
    "accountNumber",
    "customerType",
    "accountName",
    "repName",
    "repEmail",
    "mailbox",
    "attest",
    "serviceStreet",
    "serviceCity",
    "serviceState",
    "serviceZip",
    "billingSame",
    "bill",
  ];

  test.each(required)("%s missing: nothing is filed, and it is asked", (item) => {
    const story = storyAt("review");
    const { request } = story;
    const { [item]: _gone, ...answers } = request.answers;
    story.requests.set(request.sid, { ...request, answers });
    expect(story.say("submit")).toContain("Still open: ");
    story.say("yes");
    expect(filings(story)).toEqual([]);
    expect(story.request.status).toBe("draft");
  });
});

describe("filing", () => {
  const filed = (): Story => {
    const story = asked();
    story.say("yes");
    story.signs();
    return story;
  };

  const sidLine = /^Request SID: PR-[0-9A-Z]{4}-[0-9A-Z]{4}$/m;

  test("submitting says the SID on a line of its own, every number, and what happens next with who and when", () => {
    const story = asked();
    const said = story.say("yes");
    expect(said).toMatch(sidLine);
    expect(said).toContain("(212) 555-0100 to 0102");
    expect(said).toContain("Dana Reyes signs the letter, which goes to dana@acme.com.");
    expect(said).toContain("not before Thu, Dec 3, 2026");
    const confirmation = story.messages.find((message) => plain(message).includes("It is submitted."));
    expect(confirmation).toMatchObject({ milestone: true, test: true, sid: story.request.sid });
  });

  test("says the SID on a line of its own, every number and the order, once it is filed", () => {
    const story = filed();
    const said = story.carrierTakes();
    expect(said).toMatch(sidLine);
    expect(said).toContain("(212) 555-0100 to 0102");
    expect(said).toContain("Carrier order: SBX1");
    expect(story.messages.at(-1)).toMatchObject({ milestone: true, test: true, sid: story.request.sid });
  });

  test("where the carrier has the letter signed, it is filed at once, and the letter goes to the representative once", () => {
    const story = new Story(carrierSigns).fillAll();
    story.say("submit");
    expect(story.say("yes")).toContain("Filing it with the carrier now.");
    const said = story.carrierTakes();
    expect(said).toMatch(sidLine);
    expect(said).toContain("1. The sandbox signs the letter by itself");
    expect(said).not.toContain("The letter is signed");
    const { sid } = story.request;
    story.happens({ type: "filed", sid, attempt: 1, orders: [story.order("in-review")] });
    expect(story.did("send-mail")).toMatchObject([{ to: "dana@acme.com" }]);
    expect(story.request.letter).toBeNull();
    story.reports("awaiting-signature");
    expect(story.request.status).toBe("awaiting-signature");
    expect(story.say("sign")).toBe("");
    expect(story.did("show-signing-link")).toMatchObject([{ person: "local", sid }]);
    story.reports("rejected", {
      refusals: [{ family: "R17", code: "X", words: "Too soon", numbers: ["+12125550100"] }],
    });
    for (const line of ["Dec 22", "submit", "yes"]) story.say(line);
    expect(story.request).toMatchObject({ status: "submitting", attempt: 2 });
    story.carrierTakes();
    expect(story.did("send-mail")).toHaveLength(1);
  });

  test("that is delayed is said, with the next try, and nothing is asked", () => {
    const story = filed();
    const { sid } = story.request;
    const why = "no answer";
    const said = story.happens({ type: "filing-delayed", sid, attempt: 1, nextTry: story.at + 300_000, why });
    expect(said).toContain("Sandbox carrier does not answer at the moment.");
    expect(story.request.status).toBe("submitting");
  });

  test("that the carrier refuses goes back to the answers, with its words, and can be filed again", () => {
    const story = filed();
    const { sid } = story.request;
    const said = story.happens({
      type: "filing-refused",
      sid,
      attempt: 1,
      sentence: "The <b>ZIP</b> is not served.",
    });
    expect(said).toContain("The carrier did not take it: The <b>ZIP</b> is not served.");
    expect(story.request.status).toBe("draft");
    story.say("the zip is 10013");
    story.say("submit");
    story.say("yes");
    story.signs();
    expect(filings(story)).toEqual([
      { type: "file-request", sid, attempt: 1 },
      { type: "file-request", sid, attempt: 2 },
    ]);
    expect(story.waiting).toContainEqual(expect.objectContaining({ type: "remind", reminder: "draft" }));
  });

  test("an answer of an earlier try changes nothing", () => {
    const story = filed();
    const { sid } = story.request;
    story.happens({ type: "filing-refused", sid, attempt: 1, sentence: "No." });
    story.say("submit");
    story.say("yes");
    const before = story.request;
    story.happens({ type: "filed", sid, attempt: 1, orders: [story.order("in-review")] });
    expect(story.request).toEqual(before);
  });

  test("answers cannot be changed any more, and that is said", () => {
    const story = filed();
    story.carrierTakes();
    const { answers } = story.request;
    for (const text of ["edit zip", "back", "undo", "form", "the zip is 10013", "add 212-555-0110"]) {
      expect(story.say(text)).not.toBe("");
      expect(story.request.answers).toEqual(answers);
    }
    expect(story.say("edit zip")).toContain("is submitted, so there is nothing to fill in");
    story.fill({ serviceZip: "10013" });
    expect(story.request.answers).toEqual(answers);
  });
});
