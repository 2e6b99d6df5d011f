import { describe, expect, test } from "@jest/globals";
import { renderForm } from "../../../adapters/teams/form-card.ts";
import { agreementWords } from "../../../conversations/port-in/words-agreement.ts";
import type { Form } from "../../../src/core/message.ts";
import { inputsOf, textsOf } from "../../adapters/teams/cards-of.ts";
import { Story } from "../../support/story.ts";

const started = (): Story => {
  const story = new Story();
  story.say("/port");
  return story;
};

const ticked = (story: Story): unknown => story.request.answers.agreements?.value;

test.each([
  ["agree", [1, 2, 3, 4, 5, 6]],
  ["I agree", [1, 2, 3, 4, 5, 6]],
  ["yes", [1, 2, 3, 4, 5, 6]],
  ["I agree to all", [1, 2, 3, 4, 5, 6]],
  ["1-6", [1, 2, 3, 4, 5, 6]],
  ["1, 2 and 4", [1, 2, 4]],
  ["points 1 to 3", [1, 2, 3]],
  ["I agree with 1, 2, 3-5", [1, 2, 3, 4, 5]],
  ["all but 3", [1, 2, 4, 5, 6]],
  ["everything except 3 and 5", [1, 2, 4, 6]],
])("%p ticks %p", (text, points) => {
  const story = started();
  story.say(text);
  expect(ticked(story)).toEqual({ version: agreementWords.version, ticked: points });
});

test.each([
  "no",
  "I don't agree",
  "I do not agree to 3",
  "agree, but not to number 3",
  "12",
  "what?",
  "7",
  "never",
])("%p ticks nothing", (text) => {
  const story = started();
  story.say(text);
  expect(ticked(story)).toBeUndefined();
});

test("partial ticks are kept, and the unticked points are named", () => {
  const story = started();
  const said = story.say("1, 2, 4");
  expect(said).toContain("Still to tick: 3.");
  for (const point of [3, 5, 6]) expect(said).toContain(agreementWords.points[point - 1]);
  expect(said).not.toContain(agreementWords.points[0]);
  expect(story.say("3 and 5")).toContain("Still to tick: 6.");
  expect(story.say("6")).toContain("Is any of these on the account");
});

describe("before all six are ticked", () => {
  const numbers = "212-555-0100 and 212-555-0101";

  test.each([[], ["1-5"]])("numbers are not taken, and the person is told (after %p)", (...before) => {
    const story = started();
    for (const text of before) story.say(text);
    expect(story.say(numbers)).toContain("I did not keep what you sent; please send it again then.");
    expect(Object.keys(story.request.answers).filter((key) => key !== "agreements")).toEqual([]);
    expect(story.effects.some(({ type }) => type === "check-numbers")).toBe(false);
  });

  test("what is said along with the agreement is not taken either, and the person is told", () => {
    const story = started();
    expect(story.say(`yes, and my numbers are ${numbers}`)).toContain("please send the rest again");
    expect(Object.keys(story.request.answers)).toEqual(["agreements"]);
  });

  test.each([
    "the zip is 10013",
    "the account number is 8841-22-7730",
    "dana@acme.com",
    "edit email",
    "skip",
    "I don't know",
    "submit",
    "change the company to Acme Inc",
  ])("%p changes nothing", (text) => {
    const story = started();
    story.say("1-5");
    story.say(text);
    expect(Object.keys(story.request.answers)).toEqual(["agreements"]);
    expect(story.request.parked).toEqual([]);
    expect(story.said()).toContain('Reply "agree"');
  });

  test("a form, a file and a forged button change nothing", () => {
    const story = started();
    story.say("1-5");
    story.fill({ numbers, repEmail: "dana@acme.com" });
    expect(Object.keys(story.request.answers)).toEqual(["agreements"]);
    expect(story.sendBill()).toContain("agree to the six points first");
    story.press("business", "customerType");
    expect(Object.keys(story.request.answers)).toEqual(["agreements"]);
  });

  test("a form may tick them and answer what comes next", () => {
    const story = started();
    story.fill({ services: "none", ready: "ready", agreements: "1-6" });
    expect(Object.keys(story.request.answers)).toEqual(["agreements", "services", "ready"]);
  });
});

test("who agreed, when, and to which wording are kept in the state and the history", () => {
  const story = started();
  story.at += 60_000;
  story.say("agree");
  expect(story.request.answers.agreements).toMatchObject({
    value: { version: agreementWords.version, ticked: [1, 2, 3, 4, 5, 6] },
    by: "local",
    at: story.at,
  });
  expect(story.history.at(-1)).toEqual({
    at: story.at,
    by: "local",
    type: "answered",
    text: `Agreement: all six points (wording of ${agreementWords.version})`,
  });
});

test("an agreement to another wording is asked again before anything else", () => {
  const story = new Story().fillAll();
  const { request } = story;
  const agreements = { value: { version: "2020-01", ticked: [1, 2, 3, 4, 5, 6] }, by: "local", at: 1 };
  story.requests.set(request.sid, { ...request, answers: { ...request.answers, agreements } });
  expect(story.say("submit")).toContain("The six points come first");
  expect(story.say("agree")).toContain("Here is everything");
});

describe("in a form", () => {
  const formNow = (story: Story): Form => {
    story.say("form");
    if (story.reply?.type !== "open-form") throw new Error("No form was opened.");
    return story.reply.form;
  };
  const field = (story: Story) => formNow(story).fields.find(({ item }) => item === "agreements");

  test("each point is a tick of its own, and those ticked are ticked", () => {
    const story = new Story();
    story.say("/port");
    story.say("1, 2 and 5");
    expect(field(story)).toMatchObject({ kind: "many", value: "1, 2, 5" });
    expect(field(story)?.choices).toHaveLength(6);
    expect(field(story)?.choices?.[4]).toEqual({ label: "5. Fees, dates and texts", value: "5" });
    const { card } = renderForm(formNow(story), { personal: false });
    expect(inputsOf(card)[0]).toMatchObject({ type: "Input.ChoiceSet", value: "1,2,5" });
    expect(textsOf(card).join(" ")).not.toContain("Now: 1, 2");
    expect(story.fill({ agreements: "1, 2, 3, 4, 5, 6" })).not.toContain("Still to tick");
    expect(story.request.answers.agreements?.value).toMatchObject({ ticked: [1, 2, 3, 4, 5, 6] });
  });
});
