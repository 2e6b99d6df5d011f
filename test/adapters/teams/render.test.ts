import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { renderForm } from "../../../adapters/teams/form-card.ts";
import { limits } from "../../../adapters/teams/limits.ts";
import { renderCard, renderMessage } from "../../../adapters/teams/render.ts";
import { anyCard, anyForm, anyMessage } from "../slack/any-message.ts";
import { tellStories } from "../slack/told.ts";
import { buttonsOf } from "./cards-of.ts";
import { checkCard } from "./check-card.ts";

const told = tellStories();

describe("cards fit", () => {
  test("all those of the stories, each message in one or two", () => {
    for (const personal of [true, false]) {
      const pages = told.messages.map((message) => renderMessage(message, { personal }));
      expect(Math.max(...pages.map(({ length }) => length))).toBeLessThanOrEqual(2);
      const all = [
        ...pages.flat(),
        ...told.cards.map((card) => renderCard(card)),
        ...told.forms.map((form) => renderForm(form, { personal })),
      ];
      expect(all.flatMap(({ card }) => checkCard(card))).toEqual([]);
      expect(all.every(({ summary }) => summary !== "" && summary.length <= limits.summary)).toBe(true);
    }
  });

  test("a live card has every choice as a button, whatever rows they take", () => {
    const choices = Array.from({ length: limits.cardChoices }, (_, index) => ({
      label: `Line ${index + 1} of the list is done`,
      action: { text: `done ${index + 1}` },
    }));
    for (const card of [...told.cards, { ...told.cards[0]!, choices }])
      expect(buttonsOf(renderCard(card).card).map(({ title }) => title)).toEqual(
        card.choices.map(({ label }) => label),
      );
  });

  test("whatever is in them", () => {
    fc.assert(
      fc.property(anyMessage, anyCard, anyForm, fc.boolean(), (message, card, form, personal) => {
        const all = [
          ...renderMessage(message, { personal }),
          renderCard(card),
          renderForm(form, { personal }),
        ];
        expect(all.flatMap((each) => checkCard(each.card))).toEqual([]);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });
});
