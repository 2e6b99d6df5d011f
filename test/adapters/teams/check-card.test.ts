import { describe, expect, test } from "@jest/globals";
import type { AdaptiveCard } from "../../../adapters/teams/card-json.ts";
import { checkCard } from "./check-card.ts";

const card = (...body: object[]): AdaptiveCard =>
  ({ type: "AdaptiveCard", version: "1.5", body, msteams: { width: "Full" } }) as AdaptiveCard;

const text = { type: "TextBlock", text: "Hello", wrap: true };

describe("the check of cards sees", () => {
  test.each([
    ["an element of a later version", { type: "Badge", text: "New" }, /Badge/],
    ["a property of a later version or none", { ...text, labelPosition: "inline" }, /labelPosition/],
    ["a value that is none", { ...text, weight: "Fat" }, /weight/i],
    ["an input without an id", { type: "Input.Text", label: "A" }, /unique Id/],
    ["a fact with something else", { type: "FactSet", facts: [{ title: "a", value: "b", url: "c" }] }, /url/],
    ["an empty row", { type: "ActionSet", actions: [] }, /actions/],
    ["a date that is worked out", { ...text, text: "{{DATE(2026-11-30T00:00:00Z)}}" }, /function/],
  ])("%s", (_name, element, said) => {
    expect(checkCard(card(text, element)).join("\n")).toMatch(said);
  });

  test("nothing wrong where nothing is", () => {
    expect(checkCard(card(text))).toEqual([]);
  });
});
