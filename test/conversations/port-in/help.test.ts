import { describe, expect, test } from "@jest/globals";
import { faq } from "../../../conversations/desk/faq.ts";
import { answersNow, places, storyAt } from "../../support/story-at.ts";

const question = (said: string): string => said.split("\n").at(-1) ?? "";

describe.each(places)("at %s", (place) => {
  const story = () => {
    const told = storyAt(place);
    return { told, before: answersNow(told), asked: question(told.said()) };
  };

  test("help explains what is asked, names the ways out, and asks again", () => {
    const { told, before, asked } = story();
    const said = told.say("help");
    expect(said.length).toBeGreaterThan(80);
    expect(said).toMatch(/"cancel"/);
    if (place !== "review") expect(question(said)).toBe(asked);
    expect(answersNow(told)).toEqual(before);
    expect(told.say("Help?")).toBe(said);
  });

  test("repeat asks the same again and nothing else", () => {
    const { told, asked } = story();
    expect(question(told.say("say that again"))).toBe(asked);
  });

  test("a side question is answered, then the question comes again and nothing changed", () => {
    const { told, before, asked } = story();
    const { conversation } = told;
    for (const text of [
      "How long does it take?",
      "what is a BTN?",
      "can I keep my number?",
      "what does FOC mean?",
    ]) {
      const said = told.say(text);
      expect(said.length).toBeGreaterThan(100);
      if (place !== "review") expect(question(said)).toBe(asked);
      else expect(said).toContain('Say "submit" to file it');
    }
    expect(answersNow(told)).toEqual(before);
    expect(told.conversation).toEqual({ ...conversation, turns: (conversation.turns ?? 0) + 4 });
  });

  test("a question nobody knows says so and is not guessed", () => {
    const { told, before } = story();
    expect(told.say("what is the airspeed of an unladen swallow?")).toContain("I would rather not guess");
    expect(answersNow(told)).toEqual(before);
  });

  test("review shows every answer so far", () => {
    const { told } = story();
    const said = told.say("review");
    expect(said).toContain("Here is everything.");
    if (place !== "review") expect(said).toContain("Still open: ");
  });

  test("status says where it stands", () => {
    const { told } = story();
    expect(told.say("status")).toContain(told.request.sid);
  });

  test("nothing, or only spaces, asks again", () => {
    const { told, before } = story();
    for (const text of ["", "   ", "\n\n", "\u0000\u0007"]) told.say(text);
    expect(answersNow(told)).toEqual(before);
    expect(told.conversation.tries).toBe(0);
  });
});

test("there are at least 25 answers to side questions", () => {
  expect(faq.length).toBeGreaterThanOrEqual(25);
});
