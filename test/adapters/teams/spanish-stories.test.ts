import { beforeAll, describe, expect, test } from "@jest/globals";
import type { AdaptiveCard } from "../../../adapters/teams/card-json.ts";
import { renderForm } from "../../../adapters/teams/form-card.ts";
import { limits } from "../../../adapters/teams/limits.ts";
import { renderCard, renderMessage } from "../../../adapters/teams/render.ts";
import { speaking } from "../../../src/core/language.ts";
import { type Told, tellStories } from "../slack/told.ts";
import { buttonsOf } from "./cards-of.ts";
import { checkCard } from "./check-card.ts";

describe("stories told in Spanish fit into what Teams takes", () => {
  let told: Told;
  beforeAll(() => {
    told = tellStories("es");
  });

  const cardsOf = (personal: boolean): AdaptiveCard[] =>
    speaking("es", () => [
      ...told.messages.flatMap((message) => renderMessage(message, { personal })).map(({ card }) => card),
      ...told.cards.map((card) => renderCard(card).card),
      ...told.forms.map((form) => renderForm(form, { personal }).card),
    ]);

  test("in channels and in personal chats", () => {
    const cards = [...cardsOf(true), ...cardsOf(false)];
    expect([...new Set(cards.flatMap((card) => checkCard(card)))]).toEqual([]);
    const letters = cards.filter((card) => JSON.stringify(card).includes("Letter of Authorization"));
    expect(letters.length).toBeGreaterThan(0);
    expect(cards.every((card) => card.lang === (letters.includes(card) ? "en" : "es"))).toBe(true);
  });

  test("with whole buttons", () => {
    const titles = new Set(cardsOf(false).flatMap((card) => buttonsOf(card).map(({ title }) => title)));
    expect(titles.size).toBeGreaterThan(20);
    expect([...titles].filter((title) => title.length >= limits.button.title)).toEqual([]);
  });
});
