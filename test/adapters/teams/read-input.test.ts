import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { renderForm, renderSecret } from "../../../adapters/teams/form-card.ts";
import { readInput } from "../../../adapters/teams/read-input.ts";
import { renderCard, renderMessage } from "../../../adapters/teams/render.ts";
import type { Field, Form } from "../../../src/core/message.ts";
import { sidOf } from "../../support/turns.ts";
import { anyForm } from "../slack/any-message.ts";
import { executesOf, inputsOf, sentBack } from "./cards-of.ts";

const sid = sidOf(1);

const formOf = (...fields: Partial<Field>[]): Form => ({
  form: "numbers",
  sid,
  rev: 7,
  title: "Numbers and account",
  fields: fields.map((field, index) => ({
    item: `item${index}`,
    label: "A",
    kind: "line",
    optional: false,
    ...field,
  })),
});

const cardOf = (...fields: Partial<Field>[]) => renderForm(formOf(...fields), { personal: true }).card;

describe("a click", () => {
  test("brings back its action, from new clients and from old ones", () => {
    const action = { text: "cancel", item: "numbers", rev: 3, sid };
    const choices = [{ label: "Stop", action, style: "danger" as const }];
    const [page] = renderMessage({ parts: [{ type: "choices", choices }] }, { personal: false });
    const [button] = executesOf(page!.card);
    const invoked = { action: { type: "Action.Execute", verb: button?.verb, data: button?.data } };
    expect(readInput(invoked)).toEqual({ type: "action", action });
    expect(readInput(button?.fallback.data)).toEqual({ type: "action", action });
    expect(readInput({ data: button?.data, context: { theme: "dark" } })).toEqual({ type: "action", action });
  });

  test("on a card brings back its action", () => {
    const action = { text: "history", sid };
    const { card } = renderCard({
      sid,
      title: "Move",
      status: "In review",
      facts: [],
      choices: [{ label: "History", action }],
      test: true,
    });
    expect(readInput(executesOf(card)[0]?.data)).toEqual({ type: "action", action });
  });
});

describe("a form", () => {
  test("brings back what was changed, and only that", () => {
    const card = cardOf(
      { value: "Acme" },
      { value: "Old" },
      { kind: "numbers", value: "(212) 555-0100\n(212) 555-0101" },
      { kind: "date", value: "Mon, Nov 30, 2026", example: "12/4/2026" },
    );
    expect(readInput(sentBack(card))).toEqual({ type: "form", form: "numbers", sid, rev: 7, values: {} });
    const typed = {
      "text:item1": " New ",
      "text:item2": "(212) 555-0100\r\n(212) 555-0101",
      "text:item3": "2026-12-07",
    };
    expect(readInput(sentBack(card, typed))).toMatchObject({
      values: { item1: "New", item3: "2026-12-07" },
    });
  });

  test("brings back choices with commas, several, in any order, and words instead of them", () => {
    const choices = [
      { label: "Yes, really", value: "yes, really" },
      { label: "No", value: "no" },
      { label: "100 %", value: "100 %" },
    ];
    const card = cardOf(
      { kind: "choice", choices },
      { kind: "many", choices, value: "no, 100 %" },
      { kind: "many", choices },
    );
    const [one, several, , third] = inputsOf(card);
    const encoded = one?.type === "Input.ChoiceSet" ? one.choices.map(({ value }) => value) : [];
    expect(encoded).toHaveLength(3);
    const turned = several?.value?.split(",").reverse().join(",") ?? "";
    expect(third?.id).toBe("choice:item2");
    const typed = {
      "choice:item0": encoded[0]!,
      "choice:item1": turned,
      "choice:item2": `${encoded[0]},${encoded[2]}`,
      "words:item1": "all but the second",
    };
    expect(readInput(sentBack(card, typed))).toMatchObject({
      values: { item0: "yes, really", item1: "all but the second", item2: "yes, really, 100 %" },
    });
    const { "words:item1": _, ...unchanged } = typed;
    expect(readInput(sentBack(card, unchanged))).toMatchObject({
      values: { item0: "yes, really", item2: "yes, really, 100 %" },
    });
  });

  test("of one secret", () => {
    const { card } = renderSecret("pin:+12125550150", "PIN", sid);
    expect(readInput(sentBack(card, { "text:pin:+12125550150": "4471" }))).toEqual({
      type: "form",
      form: "secret",
      sid,
      rev: 0,
      values: { "pin:+12125550150": "4471" },
    });
  });

  test("left as it was brings back nothing, whatever is in it", () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        const read = readInput(sentBack(renderForm(form, { personal: true }).card));
        expect(read === null || (read.type === "form" && Object.keys(read.values).length === 0)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe("what is no card of ours", () => {
  test("is nothing", () => {
    const strange: unknown[] = [
      null,
      undefined,
      7,
      "portside",
      [],
      {},
      { portside: null },
      { portside: { type: "action" } },
      { portside: { type: "form", form: "numbers", sid: "PR-1", rev: 1 } },
      { portside: { type: "form", form: "numbers", sid, rev: "1" } },
      { action: { data: { portside: { type: "drop" } } } },
      { action: { data: null } },
    ];
    expect(strange.map(readInput).filter((read) => read !== null)).toEqual([]);
  });

  test("never throws, and never changes what objects are", () => {
    const piece = fc.oneof(
      fc.constantFrom("portside", "action", "data", "__proto__", "text:__proto__", "choice:a", "words:a"),
      fc.string(),
    );
    const inside = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: "small" },
        fc.jsonValue(),
        fc.constantFrom("form", "action", "%E0%A4%A", sid, 3),
        fc.dictionary(piece, tie("value")),
      ),
    })).value;
    const data = fc.dictionary(piece, inside).map((inputs) => ({
      ...inputs,
      portside: { type: "form", form: "a", sid, rev: 1, start: inputs },
    }));
    fc.assert(
      fc.property(fc.oneof(inside, data), (value) => {
        const read = readInput(value);
        if (read?.type === "form")
          expect(Object.values(read.values).every((each) => typeof each === "string")).toBe(true);
        expect(Object.hasOwn(Object.prototype, "a")).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
