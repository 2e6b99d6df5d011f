import { expect, test } from "@jest/globals";
import { letterOf } from "../../../conversations/port-in/letter.ts";
import { agreeingBill } from "../../support/agreeing-bill.ts";
import { Story } from "../../support/story.ts";
import { answersNow } from "../../support/story-at.ts";

/** A bill that lists one number more than were given. */
const more = () => {
  const story = new Story();
  story.bill = (claims) => ({ ...agreeingBill(claims), numbersNotClaimed: ["+12125550149"] });
  return story;
};

test("while the bill lists no more numbers than were given, nothing is asked of those that stay", () => {
  const review = new Story().fillAll().say("review");
  expect(review).toContain("Full: all numbers on the account");
  expect(review).not.toContain("Numbers that stay");
});

test("more on the bill: full or partial is asked, the others are kept, and the new billing number is asked", () => {
  const story = more().fillAll();
  expect(story.said()).toContain("(212) 555-0149");
  expect(story.say("partial")).toContain("Which of the numbers that stay becomes the new billing number?");
  expect(story.say("212-555-0149")).toContain("Numbers that stay: Kept with the old carrier");
});

test.each([
  ["the 0149 stays with them", "partial"],
  ["212-555-0149 stays", "partial"],
  ["just these two", "partial"],
  ["we keep the fax", "partial"],
  ["some of them stay", "partial"],
  ["not all", "partial"],
  ["keep the fax, move the rest", "partial"],
  ["keep 0149", "partial"],
  ["some don't stay", "partial"],
  ["keep it", undefined],
  ["keep mine", undefined],
  ["keep it as it is", undefined],
  ["nothing stays", "full"],
  ["all of them leave", "full"],
  ["we don't keep any", "full"],
  ["both of them", "full"],
])("%j is heard where that is asked", (text, kind) => {
  const story = more().fillAll();
  story.say(text);
  expect(answersNow(story).portType).toBe(kind);
});

test.each([
  ["el otro se queda con ellos", "partial"],
  ["no se queda ninguno", "full"],
])("%j is heard, too", (text, kind) => {
  const story = more().fillAll();
  story.person = { ...story.person, language: "es" };
  story.say(text);
  expect(answersNow(story).portType).toBe(kind);
});

test.each(["0149", "the one ending in 0149", "1", "that one", "the other one", "yes"])(
  "of the numbers that stay, %j is the new billing number",
  (text) => {
    const story = more().fillAll();
    story.say("partial");
    expect(JSON.stringify(story.messages.at(-1))).toContain('"label":"(212) 555-0149"');
    story.say(text);
    expect(answersNow(story).newBtn).toBe("+12125550149");
  },
);

test("disconnecting them is asked for by name, needs no new billing number and is printed on the letter", () => {
  const story = more().fillAll();
  story.say("partial");
  story.say("edit numbers that stay");
  expect(story.say("disconnect")).toContain("Here is everything");
  expect(answersNow(story).remaining).toBe("disconnect");
  const { request, world } = story;
  const carrier = world.carriers.sandbox as NonNullable<typeof world.carriers.sandbox>;
  expect(JSON.stringify(letterOf({ request, carrier, today: "2026-11-23", at: 1 }))).toContain(
    "To be disconnected by the current carrier",
  );
});
