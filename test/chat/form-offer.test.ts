import { expect, test } from "@jest/globals";
import { withFormOffer } from "../../src/chat/form-offer.ts";
import type { Choice, Message } from "../../src/core/message.ts";
import { sidOf } from "../support/turns.ts";

const words = { fillIn: "Fill in", repairButton: "Repair", askSomebody: "Ask somebody" };

const labelsOf = (choices: Choice[]): string[] => {
  const message: Message = {
    sid: sidOf(1),
    parts: [
      { type: "text", text: "Next?" },
      { type: "choices", choices },
    ],
    progress: { step: 2, of: 5, title: "Numbers", left: 3 },
  };
  return withFormOffer(message, false, words).parts.flatMap((part) =>
    part.type === "choices" ? part.choices.map(({ label }) => label) : [],
  );
};

test("a question can be answered by its form, or by somebody else", () => {
  expect(labelsOf([])).toEqual(["Fill in", "Ask somebody"]);
});

test("where somebody else can be asked already, that is offered once", () => {
  const ask = { label: "Ask somebody", action: { text: "ask somebody for what is missing" } };
  expect(labelsOf([ask])).toEqual(["Ask somebody", "Fill in"]);
});
