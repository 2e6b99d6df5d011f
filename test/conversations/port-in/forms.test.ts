import { describe, expect, test } from "@jest/globals";
import { portIn } from "../../../conversations/port-in/port-in.ts";
import type { Form } from "../../../src/core/message.ts";
import type { Story } from "../../support/story.ts";
import { answersNow, places, storyAt } from "../../support/story-at.ts";

const formOf = (story: Story, text = "show me the form"): Form => {
  story.say(text);
  const { reply } = story;
  if (reply?.type !== "open-form") throw new Error(`No form was opened by "${text}".`);
  return reply.form;
};

const shown = (form: Form): Record<string, string> =>
  Object.fromEntries(form.fields.flatMap(({ item, value }) => (value === undefined ? [] : [[item, value]])));

describe.each(places)("at %s", (place) => {
  if (place !== "review")
    test("the section can be seen as a form, and sent back as it is it changes nothing", () => {
      const story = storyAt(place);
      const before = story.request;
      const form = formOf(story);
      expect(form.fields.length).toBeGreaterThan(0);
      const history = story.history.length;
      expect(story.fill(shown(form))).toContain("Nothing was changed.");
      expect(story.request).toEqual(before);
      expect(story.history).toHaveLength(history);
    });

  test.each(portIn.steps.map(({ key }) => key))("the form of %s keeps every answer", (key) => {
    const story = storyAt(place);
    if (place === "agreement") return;
    const before = answersNow(story);
    story.say(`form ${key}`);
    const { reply } = story;
    if (reply?.type !== "open-form") return;
    story.fill(shown(reply.form));
    expect(answersNow(story)).toEqual(before);
  });
});

test("at the review one is asked which part to see", () => {
  const story = storyAt("review");
  expect(story.say("form")).toContain("Which part do you want to see as a form?");
  expect(formOf(story, "form contact").title).toBe("Contact and addresses");
  expect(formOf(story, "show me the numbers form").title).toBe("Numbers and account");
});

test("a section is filled by one form, and the conversation goes on behind it", () => {
  const story = storyAt("holder");
  formOf(story);
  const said = story.fill({
    customerType: "residential",
    repName: "Dana Reyes",
    repEmail: "dana@acme.com",
    mailbox: "yes",
    attest: "yes",
    serviceStreet: "120 W 45th St",
    serviceCity: "New York",
    serviceState: "NY",
    serviceZip: "10036",
    billingSame: "yes",
  });
  expect(said).toContain("latest billing statement");
});

test("problems stand beside their fields, and the good values are kept", () => {
  const story = storyAt("holder");
  const said = story.fill({
    customerType: "business",
    accountName: "Acme Plumbing LLC",
    repName: "Dana",
    repEmail: "dana(at)acme",
    mailbox: "yes",
    attest: "no",
    serviceZip: "1003",
  });
  expect(said).toBe("");
  expect(story.reply).toEqual({
    type: "form-problems",
    problems: {
      repName: "Please give the first and the last name, as on the bill.",
      repEmail: expect.any(String),
      attest: expect.stringContaining("account holder"),
      serviceZip: "A ZIP code has five digits, or nine with a dash.",
    },
  });
  expect(answersNow(story)).toMatchObject({
    customerType: "business",
    accountName: "Acme Plumbing LLC",
    mailbox: "yes",
  });
});

test("a field that decides about another one may stand behind it", () => {
  const story = storyAt("holder");
  story.fill({ accountName: "Acme Plumbing LLC", customerType: "business" });
  expect(answersNow(story)).toMatchObject({ accountName: "Acme Plumbing LLC", customerType: "business" });
});

test("what stands in a form replaces what was there, also in a list of numbers", () => {
  const story = storyAt("review");
  const form = formOf(story, "form numbers");
  const numbers = form.fields.find(({ item }) => item === "numbers")?.value ?? "";
  expect(numbers).toBe("(212) 555-0100, (212) 555-0101, (212) 555-0102");
  story.fill({ ...shown(form), numbers: "(212) 555-0100, (212) 555-0102" });
  expect(answersNow(story).numbers).toEqual(["+12125550100", "+12125550102"]);
});

test("a whole address in the street field fills the other parts", () => {
  const story = storyAt("service");
  story.fill({ serviceStreet: "120 W 45th St, New York, NY 10036" });
  expect(answersNow(story)).toMatchObject({
    serviceStreet: "120 W 45th St",
    serviceCity: "New York",
    serviceZip: "10036",
  });
});

test("a likely slip in a form is asked about afterwards", () => {
  const story = storyAt("representative");
  expect(story.fill({ repName: "Dana Reyes", repEmail: "dana@gmial.com" })).toContain(
    "Did you mean dana@gmail.com?",
  );
  story.say("yes");
  expect(answersNow(story)).toMatchObject({ repEmail: "dana@gmail.com" });
  expect(answersNow(story)).not.toHaveProperty("mailbox");
});

test("secrets and account numbers never stand in a form", () => {
  const story = storyAt("review");
  story.say("the account number is 5512-90-4471");
  story.say("add 212-555-0150");
  story.fill({ "pin:+12125550150": "482193" });
  for (const key of ["numbers", "review"]) {
    const text = JSON.stringify(formOf(story, `form ${key}`));
    expect(text).not.toContain("482193");
    expect(text).not.toContain("5512");
  }
});

test("fields nobody knows are passed over", () => {
  const story = storyAt("holder");
  story.fill({ weather: "sunny", status: "completed", __proto__: "x" });
  expect(story.request.status).toBe("draft");
  expect(answersNow(story)).toEqual(answersNow(storyAt("holder")));
});
