import { expect, test } from "@jest/globals";
import { storyAt } from "../support/story-at.ts";

const more = (...texts: string[]) => texts.map((text, index) => ({ id: `more-${index}`, text }));

test("a burst of five short messages is one turn with one answer, as if each had come alone", () => {
  const story = storyAt("holder");
  const alone = storyAt("holder");
  const texts = ["business", "Acme Plumbing LLC", "Dana Reyes", "dana@acme.com", "yes"];
  for (const text of texts) alone.say(text);
  const from = story.messages.length;
  const said = story.happens({ type: "said", text: texts[0] ?? "", more: more(...texts.slice(1)) });
  expect(story.messages).toHaveLength(from + 1);
  expect(said).not.toContain("What is the company name");
  expect(said).not.toContain("Who may sign for the account?");
  const values = ({ request }: typeof story) =>
    Object.fromEntries(Object.entries(request.answers).map(([item, { value }]) => [item, value]));
  expect(values(story)).toEqual(values(alone));
  expect(said).toContain(alone.said().split("\n").at(-1) ?? "?");
});

test("what one of them did not answer is said, and nothing of the others is lost", () => {
  const story = storyAt("representative");
  const said = story.happens({ type: "said", text: "Dana Reyes", more: more("dana at acme", "yes") });
  expect(story.request.answers.repName?.value).toBe("Dana Reyes");
  expect(said).toContain("e-mail");
});
