import { describe, expect, test } from "@jest/globals";
import type { Person } from "../../src/core/event.ts";
import type { Story } from "../support/story.ts";
import { storyAt } from "../support/story-at.ts";

const sam: Person = { id: "sam", name: "Sam Lee", role: "manage" };

const says = (story: Story, text: string, by: Person = sam, after = 0): string => {
  story.at += after;
  return story.happens({ type: "said", text }, by);
};

describe("two people answer the same question at once", () => {
  test("the first one stands, and the second sees whose, and can have theirs with one tap", () => {
    const story = storyAt("holder");
    story.say("business, Acme Plumbing LLC");
    const said = says(story, "business, Acme Plumbing Inc", sam, 1500);
    expect(said).toContain("The answer of Dana Reyes came first and stands: Company name Acme Plumbing LLC.");
    expect(said).toContain("You wrote Acme Plumbing Inc, which is not taken.");
    expect(story.request.answers.accountName).toMatchObject({ value: "Acme Plumbing LLC", by: "local" });
    expect(story.request.answers.repName).toBeUndefined();
    const choice = story.messages
      .at(-1)
      ?.parts.flatMap((part) => (part.type === "choices" ? part.choices : []))
      .at(0);
    expect(choice?.label).toBe("Use Acme Plumbing Inc");
    const taken = story.happens({ type: "pressed", action: choice?.action ?? { text: "" } }, sam);
    expect(taken).toContain("Acme Plumbing Inc");
    expect(story.request.answers.accountName).toMatchObject({ value: "Acme Plumbing Inc", by: "sam" });
    expect(taken).toContain("Who may sign for the account?");
  });

  test("the same answer twice is said once, and is no failed try", () => {
    const story = storyAt("holder");
    story.say("business, Acme Plumbing LLC");
    expect(says(story, "business, Acme Plumbing LLC", sam, 900)).toContain("Dana Reyes said the same");
    expect(story.conversation.tries).toBe(0);
  });

  test("a yes that was meant for the question before is not taken for the next one", () => {
    const story = storyAt("representative");
    story.say("Dana Reyes");
    story.say("dana@acme.com");
    story.say("yes");
    const { answers } = story.request;
    says(story, "yes", sam, 1000);
    expect(story.request.answers.attest).toEqual(answers.attest);
  });

  test("an account number is shown to nobody", () => {
    const story = storyAt("account");
    story.say("yes");
    story.say("1");
    story.say("8841-22-7730");
    const said = says(story, "9923-11-4456", sam, 1000);
    expect(said).toContain("Dana Reyes came first and stands: Account number •••• 7730");
    expect(JSON.stringify(story.messages)).not.toContain("9923-11-4456");
  });
});

test("later, an answer is for the question that stands there", () => {
  const story = storyAt("holder");
  story.say("business, Acme Plumbing LLC");
  says(story, "Sam Lee", sam, 30_000);
  expect(story.request.answers.repName).toMatchObject({ value: "Sam Lee", by: "sam" });
});

test("what fits nothing that is asked now, but the question before, is not lost either", () => {
  const story = storyAt("numbers");
  says(story, "212-555-0100, 212-555-0101");
  story.say("yes, 1, 8841-22-7730");
  const said = says(story, "yes, 2, 8841-22-7731", sam, 20_000);
  expect(said).toContain("You both answered at once");
  expect(story.request.answers.btn?.value).toBe("+12125550100");
});

test("a correction by somebody else says whose answer it was, and brings it back with one tap", () => {
  const story = storyAt("review");
  const said = says(story, "the zip is 10018", sam, 60_000);
  expect(said).toContain("10018");
  expect(said).toContain("The service ZIP code before was given by Dana Reyes.");
  const choice = story.messages
    .flatMap(({ parts }) => parts.flatMap((part) => (part.type === "choices" ? part.choices : [])))
    .findLast(({ label }) => label === "Use 10036");
  story.happens({ type: "pressed", action: choice?.action ?? { text: "" } });
  expect(story.request.answers.serviceZip?.value).toBe("10036");
});

test("two forms: the second learns whose answer stands, and the thread has the other one ready", () => {
  const story = storyAt("holder");
  const { sid, rev } = story.request;
  const form = (accountName: string) => ({
    type: "form-submitted" as const,
    form: "contact",
    sid,
    rev,
    values: { customerType: "business", accountName },
  });
  story.happens(form("Acme Plumbing LLC"));
  const said = story.happens(form("Acme Inc"), sam);
  expect(story.reply).toMatchObject({
    type: "form-problems",
    problems: { accountName: expect.stringContaining("Dana Reyes") },
  });
  expect(said).toContain("You wrote Acme Inc, which is not taken.");
  expect(story.request.answers.accountName?.value).toBe("Acme Plumbing LLC");
});
