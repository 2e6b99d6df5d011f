import { describe, expect, test } from "@jest/globals";
import { renderAnswered, renderForm, renderNotice } from "../../../adapters/teams/form-card.ts";
import { limits } from "../../../adapters/teams/limits.ts";
import { readInput } from "../../../adapters/teams/read-input.ts";
import type { Field, Form } from "../../../src/core/message.ts";
import { sidOf } from "../../support/turns.ts";
import { buttonsOf, executesOf, inputsOf, sentBack, textsOf } from "./cards-of.ts";
import { checkCard } from "./check-card.ts";

const sid = sidOf(1);

const formOf = (...fields: Partial<Field>[]): Form => ({
  form: "contact",
  sid,
  rev: 4,
  title: "Contact and addresses",
  fields: fields.map((field, index) => ({
    item: `item${index}`,
    label: "A",
    kind: "line",
    optional: false,
    ...field,
  })),
});

const choices = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ label: `L${index}`, value: `v${index}` }));

describe("a form", () => {
  test("has a labelled input for each kind, and says what is missing", () => {
    const { card } = renderForm(
      formOf(
        { label: "Company" },
        { label: "E-mail", kind: "email" },
        { label: "Numbers", kind: "numbers" },
        { label: "Kind", kind: "choice", choices: choices(2) },
        { label: "Services", kind: "many", choices: choices(3) },
        { label: "Date", kind: "date", example: "12/4/2026" },
        { label: "Unit", optional: true },
      ),
      { personal: false },
    );
    expect(checkCard(card)).toEqual([]);
    expect(inputsOf(card).map(({ type, label, isRequired = false }) => [type, label, isRequired])).toEqual([
      ["Input.Text", "Company", true],
      ["Input.Text", "E-mail", true],
      ["Input.Text", "Numbers", true],
      ["Input.ChoiceSet", "Kind", true],
      ["Input.ChoiceSet", "Services", false],
      ["Input.Text", "Services: or in your own words", false],
      ["Input.Date", "Date", true],
      ["Input.Text", "Unit", false],
    ]);
    expect(inputsOf(card)[0]?.errorMessage).toBe("Please fill in: Company");
    expect(inputsOf(card)[1]).toMatchObject({ style: "Email" });
    expect(inputsOf(card)[2]).toMatchObject({ isMultiline: true });
  });

  test("shows what is to be read above its field, and what helps below", () => {
    const { card } = renderForm(
      formOf({
        label: "Agreement",
        reading: ["I am the owner.", "Nothing is on order."],
        hint: "For example: agree",
      }),
      { personal: false },
    );
    expect(textsOf(card)).toEqual([
      "Contact and addresses",
      `Request ${sid}. What you leave as it is stays as it is.`,
      "1. I am the owner.",
      "2. Nothing is on order.",
      "Agreement",
      "For example: agree",
      "[Save]",
    ]);
  });

  test("says its problems beside their fields, keeps what was typed, and takes it again", () => {
    const form = formOf({ label: "Company", value: "Acme" }, { label: "Unit" });
    const { card } = renderForm(form, {
      personal: false,
      problems: { item0: "Give it as on the bill.", elsewhere: "The ZIP code has 5 digits." },
      typed: { item0: "Acme?!" },
    });
    expect(checkCard(card)).toEqual([]);
    expect(textsOf(card).slice(2, 6)).toEqual([
      "2 answers need another look. The rest is saved.",
      "Please look again: The ZIP code has 5 digits.",
      "Please look again: Give it as on the bill.",
      "Company",
    ]);
    expect(inputsOf(card)[0]?.value).toBe("Acme?!");
    expect(readInput(sentBack(card))).toMatchObject({ values: { item0: "Acme?!" } });
  });

  test("never shows again what is secret or sensitive", () => {
    const { card } = renderForm(
      formOf({ kind: "secret", label: "PIN" }, { label: "Account number", sensitive: true }),
      {
        personal: true,
        problems: { item0: "Too short.", item1: "Too long." },
        typed: { item0: "4471", item1: "8841227730" },
      },
    );
    expect(JSON.stringify(card)).not.toMatch(/4471|8841227730/);
    expect(inputsOf(card)[0]).toMatchObject({ style: "Password" });
  });

  test("asks for secrets and files elsewhere when others see it", () => {
    const form = formOf(
      { kind: "secret", item: "pin:1", label: "PIN" },
      { kind: "file", item: "bill", label: "Bill" },
    );
    const { card } = renderForm(form, { personal: false, pages: { bill: "https://a.com/u/1" } });
    expect(inputsOf(card)).toEqual([]);
    expect(buttonsOf(card).map(({ type, title }) => [type, title])).toEqual([
      ["Action.Execute", "Answer in private"],
      ["Action.OpenUrl", "Send the bill"],
    ]);
    expect(readInput(executesOf(card)[0]?.data)).toMatchObject({ type: "secret", item: "pin:1", sid });
  });

  test("is no longer than a card, and counts what is left", () => {
    const fields = Array.from({ length: 40 }, (_, index) => ({
      label: `Field ${index}`,
      value: "x".repeat(2000),
    }));
    const { card } = renderForm(formOf(...fields), { personal: true });
    expect(checkCard(card)).toEqual([]);
    const count = inputsOf(card).length;
    expect(count).toBeGreaterThan(5);
    expect(textsOf(card).join("\n")).toContain(`… and ${40 - count} more`);
  });

  test("limits of its inputs, at them and beyond", () => {
    const inputOf = (field: Partial<Field>) =>
      inputsOf(renderForm(formOf(field), { personal: true }).card)[0];
    const { initial, label } = limits.input;
    expect(inputOf({ value: "x".repeat(initial) })?.value).toHaveLength(initial);
    expect(inputOf({ value: "x".repeat(initial + 1) })?.value).toBeUndefined();
    expect(inputOf({ label: "x".repeat(label) })?.label).toHaveLength(label);
    expect(inputOf({ label: "x".repeat(label + 1) })?.label).toBe(`${"x".repeat(label - 1)}…`);
    const { most, expanded } = limits.choices;
    const styleOf = (count: number) => inputOf({ kind: "choice", choices: choices(count) });
    expect(styleOf(expanded)).toMatchObject({ type: "Input.ChoiceSet", style: "expanded" });
    expect(styleOf(expanded + 1)).toMatchObject({ type: "Input.ChoiceSet", style: "compact" });
    expect(styleOf(most)?.type).toBe("Input.ChoiceSet");
    expect(styleOf(most + 1)?.type).toBe("Input.Text");
  });
});

describe("an answered form", () => {
  test("is a summary without inputs, in which secrets are only named", () => {
    const form = formOf(
      { label: "Kind", kind: "choice", value: "v1", choices: choices(2), optional: true },
      { label: "PIN", kind: "secret", optional: true },
      { label: "Account number", sensitive: true, value: "8841", optional: true },
      { label: "Bill", kind: "file", optional: true },
      { label: "Unit" },
    );
    const { card } = renderAnswered(form, { by: "Dana *Reyes*", test: true });
    expect(checkCard(card)).toEqual([]);
    expect(textsOf(card)).toEqual([
      "Contact and addresses: saved",
      "Kind: L1",
      "PIN: •••• (sealed)",
      "Account number: •••• (sealed)",
      "Bill: received",
      "Unit: still open",
      "Answered by Dana *Reyes*",
      "TEST: nothing really moves",
    ]);
  });

  test("may give way to a sentence", () => {
    const { card, summary } = renderNotice("Form", "That form is over. **list** shows your requests.");
    expect(checkCard(card)).toEqual([]);
    expect(summary).toContain("That form is over.");
  });
});
