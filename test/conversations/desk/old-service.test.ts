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
