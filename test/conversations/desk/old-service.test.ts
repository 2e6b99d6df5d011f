import { expect, test } from "@jest/globals";
import { Story } from "../../support/story.ts";

const questions = [
  "can I cancel the old service now?",
  "when can I cancel my old service?",
  "is it safe to cancel now?",
];

test.each(questions)("%s: no before it is done, yes after it", (question) => {
  const story = new Story().fileAll();
  expect(story.say(question)).not.toMatch(/^Yes/);
  story.reports("date-set", { date: "2026-12-10" });
  expect(story.say(question)).not.toMatch(/^Yes/);
  story.reports("completed", { date: "2026-12-10" });
  expect(story.say(question)).toMatch(/^Yes: the port is complete, so you may cancel what is left/);
});

test("not for the numbers that stayed", () => {
  const story = new Story().fileAll();
  story.reports("completed", {
    numbers: { "+12125550100": "completed", "+12125550101": "completed", "+12125550102": "cancelled" },
  });
  expect(story.say(questions[0] ?? "")).toContain("Not for the numbers that stayed");
});

/** Everything up to the carrier, with these words said at the review. */
const filedAs = (...said: string[]): Story => {
  const story = new Story().fillAll();
  for (const each of said) story.say(each);
  story.say("submit");
  story.say("yes");
  story.carrierTakes();
  return story;
};

test.each([
  ["a partial port", ["the port type is partial", "the new btn is 212-555-0149"]],
  ["a partial port, the rest kept by name", ["the port type is partial", "keep them", "212-555-0149"]],
])("%s keeps the old service, wherever that is said", (_name, said) => {
  const story = filedAs(...said);
  const told = story.reports("completed", { date: "2026-12-10" });
  expect(told).toContain("Keep the old service: other numbers stay on that account");
  expect(told).not.toContain("you may cancel");
  expect(story.say(questions[0] ?? "")).toContain("Not for the numbers that stayed");
  expect(story.say("status")).toContain("Keep the old service: other numbers stay on it.");
  expect(story.say("after-port checklist")).not.toMatch(/cancel what is left/i);
});

test("a partial port whose other numbers are given up may cancel it", () => {
  const story = filedAs("the port type is partial", "the numbers that stay: disconnect them");
  expect(story.reports("completed", { date: "2026-12-10" })).toContain("Now you may cancel what is left");
});

test("a number that could not be moved keeps the old service, too", () => {
  const story = new Story();
  const { portability } = story;
  story.portability = (number) =>
    number === "+12125550102"
      ? { number, portable: false, type: "local", carrier: "", reason: "The carrier cannot serve it." }
      : portability(number);
  story.fillAll();
  expect(story.request.leftOut).toHaveLength(1);
  story.say("submit");
  story.say("yes");
  story.carrierTakes();
  expect(story.reports("completed", { date: "2026-12-10" })).toContain("Keep the old service");
});
