import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { answerTo } from "../../conversations/desk/faq.ts";
import { termIn } from "../../conversations/desk/glossary.ts";
import { isQuestion } from "../../conversations/desk/question.ts";
import { readStatusQuery } from "../../conversations/status/query.ts";

const options = { fictional: true };
const words =
  "status of where is my port what the PR-7K3M-9Q2X 212-555-0100 history list pin letter ? , cancel do i".split(
    " ",
  );
const talk = fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((some) => some.join(" "));
const anything = fc.oneof(talk, fc.string({ unit: "grapheme", maxLength: 400 }));
const number = fc.integer({ min: 0, max: 99 }).map((end) => `212-555-01${String(end).padStart(2, "0")}`);

describe("any text", () => {
  test("is read without a fault, the same each time", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const read = () => [readStatusQuery(text, options), answerTo(text), termIn(text), isQuestion(text)];
        expect(read()).toEqual(read());
      }),
    );
  });

  test("an answer is only given to a question or a statement of trouble", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("port", "letter", "pin", "cost", "sandbox", "cancel"), { maxLength: 6 }),
        (some) => {
          expect(answerTo(some.join(" "))).toBeNull();
        },
      ),
    );
  });

  test("numbers however listed ask for no status", () => {
    const separator = fc.constantFrom(", ", "\n", " ", "; ", " and ");
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 20 }), separator, (some, between) => {
        expect(readStatusQuery(some.join(between), options)).toBeNull();
      }),
    );
  });
});
