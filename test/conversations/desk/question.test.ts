import { describe, expect, test } from "@jest/globals";
import { isQuestion } from "../../../conversations/desk/question.ts";
import { ordinaryAnswers } from "./ordinary-answers.ts";

const questions = [
  "what is a BTN",
  "whats foc mean",
  "How long does it take",
  "how do I cancel",
  "do i need a bill",
  "can i send a photo",
  "should I cancel my service",
  "is it free",
  "is there a fee",
  "will my phones work",
  "are you human",
  "may I use a PO box",
  "have you got my bill",
  "tell me about porting",
  "explain loa",
  "I'd like to know what this costs",
  "I was wondering if it hurts",
  "hey, how long does it take",
  "ok so what happens now",
  "Where do I find it",
  "who signs the letter",
  "which address do you mean",
  "BTN?",
  "Acme Corp?",
  "the account is closed, right?",
  "Really?!",
  'what is "FOC"?',
  "What is a BTN? I have never heard of it.",
];

describe("telling a question", () => {
  test.each(questions)("%s", (text) => {
    expect(isQuestion(text)).toBe(true);
  });

  test("ordinary answers are not questions, unless they carry the mark", () => {
    expect(ordinaryAnswers.filter((text) => !text.includes("?") && isQuestion(text))).toEqual([]);
  });

  test.each(["", "?", "??", "212-555-0100?", "   "])("%p asks nothing", (text) => {
    expect(isQuestion(text)).toBe(false);
  });

  test("a long paste is not a question", () => {
    expect(isQuestion(`${"212-555-0100, ".repeat(40)} is that all?`)).toBe(false);
  });
});

test.each(["constructor", "what is a constructor", "constructor constructor", "is __proto__ hasOwnProperty"])(
  "a word that objects know by themselves is a word like others: %s",
  (text) => {
    expect(typeof isQuestion(text)).toBe("boolean");
  },
);
