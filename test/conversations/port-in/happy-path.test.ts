import { describe, expect, test } from "@jest/globals";
import { plain } from "../../../src/core/message.ts";
import { Story } from "../../support/story.ts";

const submitted = (story: Story): Story => {
  story.say("submit");
  story.say("yes");
  return story;
};

test("three landlines go from /port to the Request SID in at most twelve turns", () => {
  const story = new Story().fillAll();
  story.say("submit");
  const said = story.say("yes");
  expect(said).toContain("It is submitted.");
  expect(said).toMatch(/Request SID: PR-[0-9A-Z]{4}-[0-9A-Z]{4}/);
  expect(said).toContain("(212) 555-0100 to 0102");
  expect(said).toContain("What happens next:");
  expect(story.turns).toBeLessThanOrEqual(12);
  expect(story.carrierTakes()).toContain("It is filed.");
  expect(story.request.status).toBe("in-review");
});

test("every question of the happy path is asked once", () => {
  const story = new Story().fillAll();
  const everything = story.messages.map(plain).join("\n");
  for (const question of [
    "Which numbers do you want",
    "residential or business?",
    "Who may sign",
    "latest billing statement",
  ])
    expect(everything.split(question)).toHaveLength(2);
});

test("the state of three numbers stays within 4 kB", () => {
  const story = submitted(new Story().fillAll());
  story.carrierTakes();
  const { request, conversation } = story;
  expect(JSON.stringify(request).length + JSON.stringify(conversation).length).toBeLessThanOrEqual(4096);
});

test("a residential account is never asked for a company", () => {
  const story = new Story();
  for (const line of ["/port", "agree", "none, ready", "212-555-0100", "yes, yes, 8841-22-7730"])
    story.say(line);
  expect(story.say("residential")).toContain("Who may sign");
  for (const line of ["Dana Reyes, dana@acme.com, yes, yes", "120 W 45th St, New York, NY 10036, same"])
    story.say(line);
  expect(story.sendBill()).not.toMatch(/company name/i);
  story.say("submit");
  expect(story.said()).toContain("as Dana Reyes?");
  expect(story.messages.map(plain).join("\n")).not.toMatch(/What is the company name/);
});

describe("addresses", () => {
  const atAddress = (): Story => {
    const story = new Story();
    for (const line of [
      "/port",
      "agree",
      "none, ready",
      "212-555-0100",
      "yes, yes, 8841-22-7730",
      "residential",
      "Dana Reyes, dana@acme.com, yes, yes",
    ])
      story.say(line);
    return story;
  };
  const parts = (story: Story, which: string): unknown[] =>
    ["Street", "Unit", "City", "State", "Zip"].map((part) => story.request.answers[`${which}${part}`]?.value);

  test("a billing address of its own is asked for and printed beside the service address", () => {
    const story = atAddress();
    expect(story.say("120 W 45th St, New York, NY 10036")).toContain("Is the billing address the same?");
    expect(story.say("no")).toContain("billing address, as on the bill");
    story.say("9 Elm Rd, Suite 3, Albany, NY 12207");
    expect(parts(story, "billing")).toEqual(["9 Elm Rd", "Suite 3", "Albany", "NY", "12207"]);
    story.sendBill();
    expect(story.say("letter")).toContain("Billing address: 9 Elm Rd, Suite 3, Albany, NY 12207");
  });

  test("a PO box is refused as service address and taken as billing address", () => {
    const story = atAddress();
    expect(story.say("PO Box 12, Albany, NY 12207")).toContain("cannot be a PO box");
    expect(story.request.answers.serviceStreet).toBeUndefined();
    story.say("120 W 45th St, New York, NY 10036");
    story.say("no, PO Box 12, Albany, NY 12207");
    expect(parts(story, "service")).toEqual(["120 W 45th St", undefined, "New York", "NY", "10036"]);
    expect(parts(story, "billing")).toEqual(["PO Box 12", "", "Albany", "NY", "12207"]);
  });

  test("a ZIP and a state that disagree are asked again, with the reason, until one is changed", () => {
    const story = atAddress();
    const asked = story.say("120 W 45th St, New York, NJ 10036, same");
    expect(asked).toContain("ZIP 10036 is in New York, and the state given is New Jersey.");
    expect(asked).toContain("What is the service ZIP code");
    expect(story.say("NY")).toContain("latest billing statement");
    expect(parts(story, "service")).toEqual(["120 W 45th St", undefined, "New York", "NY", "10036"]);
  });

  test("the same ZIP given a second time is believed", () => {
    const story = atAddress();
    story.say("120 W 45th St, New York, NJ 10036, same");
    expect(story.say("10036")).toContain("latest billing statement");
    expect(story.say("the state is CT")).toContain(
      "ZIP 10036 is in New York, and the state given is Connecticut.",
    );
  });
});
