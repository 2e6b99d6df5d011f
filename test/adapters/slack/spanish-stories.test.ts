import { beforeAll, describe, expect, test } from "@jest/globals";
import { limits } from "../../../adapters/slack/limits.ts";
import { cardBlocks, messagePages } from "../../../adapters/slack/render.ts";
import { formView } from "../../../adapters/slack/views.ts";
import { speaking } from "../../../src/core/language.ts";
import { checkBlocks, checkView } from "./check-blocks.ts";
import { type Told, tellStories } from "./told.ts";

const place = { conversation: "slack:T012:C012:1700000000.000100" };

describe("stories told in Spanish fit into what Slack takes", () => {
  let told: Told;
  beforeAll(() => {
    told = tellStories("es");
  });

  test("forms, with whole titles", () => {
    const views = speaking("es", () => told.forms.map((form) => formView(form, place)));
    expect(views.flatMap((view) => checkView(view))).toEqual([]);
    expect([...new Set(views.map(({ title }) => title.text))].filter((title) => title.endsWith("…"))).toEqual(
      [],
    );
  });

  test("labels of buttons and choices, whole", () => {
    const labels = [
      ...told.messages.flatMap(({ parts }) =>
        parts.flatMap((part) => (part.type === "choices" ? part.choices.map(({ label }) => label) : [])),
      ),
      ...told.cards.flatMap(({ choices }) => choices.map(({ label }) => label)),
    ];
    expect(labels.length).toBeGreaterThan(100);
    expect([...new Set(labels)].filter((label) => label.length > limits.button.text)).toEqual([]);
    const options = told.forms.flatMap(({ fields }) =>
      fields.flatMap(({ choices = [] }) => choices.map(({ label }) => label)),
    );
    expect([...new Set(options)].filter((label) => label.length > limits.option.text)).toEqual([]);
  });

  test("messages and cards", () => {
    const pages = speaking("es", () => [
      ...told.messages.flatMap((message) => messagePages(message)),
      ...told.cards.map((card) => cardBlocks(card)),
    ]);
    expect([...new Set(pages.flatMap((page) => checkBlocks(page.blocks, "message")))]).toEqual([]);
    const titles = told.cards.map(({ title }) => title).filter((title) => title.length > limits.header.text);
    expect(titles).toEqual([]);
  });
});
