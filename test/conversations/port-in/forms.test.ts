import { describe, expect, test } from "@jest/globals";
import { portIn } from "../../../conversations/port-in/port-in.ts";
import { agreementWords } from "../../../conversations/port-in/words-agreement.ts";
import type { Person } from "../../../src/core/event.ts";
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

/** What a form shows to be typed, rather than to be chosen. */
const typedIn = (form: Form): string[] =>
  form.fields.flatMap(({ kind, value = "", choices = [] }) =>
    kind === "choice" || kind === "many" ? [] : [value, ...choices.map((choice) => choice.value)],
  );

test.each(portIn.steps.map(({ key }) => key))(
  "the form of %s for somebody spoken to in Spanish holds Spanish, and sent back as it is it changes nothing",
  (key) => {
    const story = storyAt("review");
    story.person = { ...story.person, language: "es" };
    story.say("lista");
    const form = formOf(story, `form ${key}`);
    expect(typedIn(form).filter((text) => /\b(?:none|all|yes|no|soon|possible|ready)\b/i.test(text))).toEqual(
      [],
    );
    const before = story.request;
    expect(story.fill(shown(form))).toContain("No se cambió nada.");
    expect(story.request).toEqual(before);
  },
);

test("the form says temporary numbers as they are typed in Spanish, and takes them so", () => {
  const story = storyAt("review");
  story.person = { ...story.person, language: "es" };
  const inForm = (): string | undefined => shown(formOf(story, "form review")).temporary;
  const wishOf = (text: string): unknown => {
    story.fill({ temporary: text });
    return story.request.answers.temporary?.value;
  };
  expect(inForm()).toBe("ninguno");
  expect(wishOf("todos")).toEqual({ type: "all" });
  expect(inForm()).toBe("todos");
  expect(wishOf("646-555-0101 por 0100")).toMatchObject({ type: "own" });
  expect(inForm()).toBe("(646) 555-0101 por (212) 555-0100");
  expect(wishOf("ninguno")).toEqual({ type: "none" });
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

test("a yes to a carrier that nobody knows yet is no problem: it is asked once the numbers are checked", () => {
  const story = storyAt("numbers");
  const said = story.fill({ numbers: "212-555-0100", carrier: "yes", accountNumber: "8841-22-7730" });
  expect(story.reply).toBeNull();
  expect(said).toContain("Losing carrier: I ask once the carrier has said whose numbers these are");
  expect(said).toContain("Is that the company that sends the bill?");
  expect(answersNow(story)).not.toHaveProperty("carrier");
  story.say("yes");
  expect(answersNow(story).carrier).toBe("Sandbox Bell");
});

test("a yes beside a list that keeps some numbers is to the carrier they are with", () => {
  const story = storyAt("review");
  story.fill({ numbers: "(212) 555-0100, (212) 555-0103", carrier: "yes" });
  expect(story.reply).toBeNull();
  expect(answersNow(story)).toMatchObject({
    carrier: "Sandbox Bell",
    numbers: ["+12125550100", "+12125550103"],
  });
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

describe("beside each field", () => {
  const fieldOf = (story: Story, item: string, text?: string) =>
    formOf(story, text).fields.find((field) => field.item === item);

  test("the six points stand in full before they are agreed to", () => {
    const field = fieldOf(storyAt("agreement"), "agreements");
    expect(field?.reading).toEqual(agreementWords.points);
  });

  test("every service can be chosen, and several of them", () => {
    const story = storyAt("preflight");
    const field = fieldOf(story, "services");
    expect(field?.choices?.map(({ label }) => label)).toEqual([
      "DSL or bundled internet",
      "Alarm line",
      "Hunt group or distinctive ring",
      "Freeze or port-out lock",
      "Open order",
      "None of these",
    ]);
    const chosen = field?.choices?.slice(1, 5).map(({ value }) => value);
    story.fill({ services: chosen?.join(", ") ?? "" });
    expect(story.request.answers.services?.value).toEqual(chosen);
    expect(fieldOf(story, "services")?.value).toBe(
      "alarm line, hunt group or distinctive ring, freeze or port-out lock, open order",
    );
  });

  test("an example says what would be taken, and why", () => {
    const story = storyAt("account");
    expect(fieldOf(story, "btn")?.hint).toBe(
      "For example: (212) 555-0100, or 1 for the first number of the list",
    );
    expect(fieldOf(story, "carrier")?.hint).toMatch(/^For example: yes for [^,]+, or the name on the bill$/);
  });

  test("a second PIN is not insisted on beside the question whether one is enough", () => {
    const story = storyAt("numbers");
    story.say("212-555-0150, 212-555-0151");
    const pins = () => formOf(story, "form review").fields.filter(({ kind }) => kind === "secret");
    expect(pins().map(({ optional }) => optional)).toEqual([false, true]);
    story.fill({ samePin: "no" });
    expect(pins().map(({ optional }) => optional)).toEqual([false, false]);
    story.fill({ samePin: "yes" });
    expect(pins()).toHaveLength(1);
  });

  test("a choice comes with its question", () => {
    expect(fieldOf(storyAt("holder"), "mailbox")?.hint).toBe("Can they open that mailbox?");
  });
});

describe("a form that two people had open", () => {
  const bob: Person = { id: "bob", name: "Bob Ito", role: "manage" };
  const submit = (story: Story, form: Form, values: Record<string, string>, by?: Person): string =>
    story.happens({ type: "form-submitted", form: form.form, sid: form.sid, rev: form.rev, values }, by);
  const problems = (story: Story) => (story.reply?.type === "form-problems" ? story.reply.problems : {});

  test("keeps the first answer, and tells the second person whose it is", () => {
    const story = storyAt("holder");
    const form = formOf(story);
    submit(story, form, { serviceCity: "Albany" });
    submit(story, form, { serviceCity: "Boston", serviceZip: "12207" }, bob);
    expect(problems(story)).toEqual({
      serviceCity:
        "Dana Reyes answered this while your form was open, and that answer stands: Albany. To change it, open the form again.",
    });
    expect(story.request.answers.serviceCity?.value).toBe("Albany");
    expect(story.request.answers.serviceZip?.value).toBe("12207");
    submit(story, form, { serviceZip: "12208" });
    expect(problems(story).serviceZip).toMatch(/^Bob Ito answered this/);
  });

  test("takes the same answer again, a change of one's own, and any change once it is opened again", () => {
    const story = storyAt("holder");
    const form = formOf(story);
    submit(story, form, { serviceCity: "Albany" });
    submit(story, form, { serviceCity: "Albany" }, bob);
    expect(problems(story)).toEqual({});
    submit(story, form, { serviceCity: "Troy" });
    expect(story.request.answers.serviceCity?.value).toBe("Troy");
    submit(story, formOf(story), { serviceCity: "Boston" }, bob);
    expect(story.request.answers.serviceCity?.value).toBe("Boston");
  });

  test("never shows the other's account number", () => {
    const story = storyAt("account");
    const form = formOf(story);
    submit(story, form, { accountNumber: "8841-22-7730" }, bob);
    submit(story, form, { accountNumber: "9900-11-2233" });
    expect(problems(story).accountNumber).toContain("Bob Ito answered this");
    expect(problems(story).accountNumber).not.toContain("7730");
  });
});
