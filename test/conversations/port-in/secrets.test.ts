import { describe, expect, test } from "@jest/globals";
import { plain } from "../../../src/core/message.ts";
import { Story } from "../../support/story.ts";
import { answersNow, places, storyAt } from "../../support/story-at.ts";

const pin = "482193";
const ssn = "6789";

/** Everything that would be stored or sent, without the secrets that wait to be sealed in their place. */
const everything = (story: Story): string =>
  JSON.stringify(
    {
      conversation: story.conversation,
      requests: [...story.requests.values()],
      history: story.history,
      effects: story.effects,
    },
    (_key, value) => (value?.type === "open" ? { type: "open", hint: value.hint } : value),
  );

describe.each(places)("a secret typed at %s", (place) => {
  test.each([
    [`my pin is ${pin}`, pin],
    [`the last four of my SSN are ${ssn}`, ssn],
    ["my social is 123-45-6789", "123-45-6789"],
    [`${pin} is the PIN`, pin],
  ])("%j is not stored and not echoed, and the person is told", (text, secret) => {
    const story = storyAt(place);
    const before = answersNow(story);
    const said = story.say(text);
    expect(said).toContain("I did not store it. Please delete your message");
    expect(said).not.toContain(secret);
    expect(answersNow(story)).toEqual(before);
    expect(everything(story)).not.toContain(secret);
  });
});

test("other answers of the same message are kept", () => {
  const story = storyAt("representative");
  const said = story.say(`Dana Reyes, dana@acme.com, yes, yes, my PIN is ${pin}`);
  expect(said).toContain("I did not store it.");
  expect(answersNow(story)).toMatchObject({
    repName: "Dana Reyes",
    repEmail: "dana@acme.com",
    mailbox: "yes",
    attest: "yes",
  });
  expect(everything(story)).not.toContain(pin);
});

describe("where the PIN is asked", () => {
  const asked = (): Story => new Story().fillAll("212-555-0150");

  test.each([pin, `it's ${pin}`, "A1B2C3", "12345678901", "1234", "2125550199"])(
    "%j in the open is refused",
    (text) => {
      const story = asked();
      const before = story.request;
      const said = story.say(text);
      expect(said).toContain("PIN for (212) 555-0150: asked in private.");
      expect(story.request).toEqual(before);
      if (text !== "2125550199") expect(everything(story)).not.toContain(text);
    },
  );

  test("a button cannot carry it", () => {
    const story = asked();
    story.press(pin, "pin:+12125550150");
    expect(answersNow(story)).not.toHaveProperty("pin:+12125550150");
  });

  test("everything else can still be said", () => {
    const story = asked();
    story.say("the zip is 10013");
    expect(answersNow(story)).toMatchObject({ serviceZip: "10013" });
    expect(story.say("what is a PIN?")).not.toContain("I did not store it");
    expect(story.say("I don't know")).toContain("all that is left");
  });
});

test("a whole story holds its secrets nowhere but in the values that wait to be sealed", () => {
  const story = new Story();
  const account = "5512-90-4471";
  for (const line of ["/port", "agree", "none, ready", "212-555-0150, 212-555-0155", `yes, 1, ${account}`])
    story.say(line);
  for (const line of [
    "residential",
    "Dana Reyes, dana@acme.com, yes, yes",
    "120 W 45th St, New York, NY 10036, same",
  ])
    story.say(line);
  story.sendBill();
  story.fill({ "pin:+12125550150": pin, "pin:+12125550155": ssn });
  for (const line of [
    "review",
    "letter",
    "edit account number",
    `account number is ${account}`,
    "undo",
    "submit",
    "yes",
  ])
    story.say(line);
  story.carrierTakes();
  story.say("status");
  story.say("history");
  story.reports("rejected", {
    refusals: [
      { family: "R01", code: "X", words: "Account number mismatch", numbers: ["+12125550150"] },
      { family: "R02", code: "Y", words: "PIN", numbers: ["+12125550150"] },
    ],
  });
  story.say(`the account number is ${account}1`);
  story.fill({ "pin:+12125550150": `${pin}9` });
  story.say("submit");
  story.say("yes");
  const stored = everything(story) + story.messages.map(plain).join("\n");
  for (const secret of [pin, account, "12904471"]) expect(stored).not.toContain(secret);
  expect(stored).not.toMatch(/(?<!\d)6789(?!\d)/);
});

test("secrets are erased when the port is complete, and the account number is not", () => {
  const story = new Story().fillAll("212-555-0150");
  story.fill({ "pin:+12125550150": pin });
  story.say("submit");
  story.say("yes");
  story.carrierTakes();
  story.reports("completed", { date: "2026-12-01" });
  expect(story.request.answers["pin:+12125550150"]?.value).toEqual({ type: "destroyed", at: story.at });
  expect(story.request.answers.accountNumber?.value).toMatchObject({ type: "open" });
  expect(story.request.undo).toBeNull();
});

test("secrets are erased when a draft expires, and when the carrier's answer finds the port complete", () => {
  const pinOf = (story: Story) => story.request.answers["pin:+12125550150"]?.value;
  const draft = new Story().fillAll("212-555-0150");
  draft.fill({ "pin:+12125550150": pin });
  expect(pinOf(draft)).toMatchObject({ type: "open" });
  draft.at += 31 * 24 * 60 * 60_000;
  draft.happens({ type: "reminder-due", sid: draft.request.sid, reminder: "draft" });
  expect(draft.request.status).toBe("expired");
  expect(pinOf(draft)).toEqual({ type: "destroyed", at: draft.at });

  const found = new Story().fillAll("212-555-0150");
  found.fill({ "pin:+12125550150": pin });
  for (const text of ["submit", "yes"]) found.say(text);
  found.signs({ name: found.request.letter?.to.name ?? "" });
  const { sid, attempt } = found.request;
  found.happens({ type: "filed", sid, attempt, orders: [found.order("completed")] });
  expect(found.request.status).toBe("completed");
  expect(pinOf(found)).toEqual({ type: "destroyed", at: found.at });
});
