import { describe, expect, test } from "@jest/globals";
import type { InputBlock, ModalView } from "@slack/types";
import fc from "fast-check";
import { startingId } from "../../../adapters/slack/form-input.ts";
import { fieldErrors, readView } from "../../../adapters/slack/read-view.ts";
import { readMeta } from "../../../adapters/slack/view-meta.ts";
import { fileView, formView, noticeView, secretView } from "../../../adapters/slack/views.ts";
import type { Field } from "../../../src/core/message.ts";
import { sidOf } from "../../support/turns.ts";
import { anyForm, anyText } from "./any-message.ts";
import { checkView } from "./check-blocks.ts";
import { tellStories } from "./told.ts";

const sid = sidOf(1);
const place = { conversation: "slack:T012:C012:1700000000.000100" };

const formOf = (...fields: Partial<Field>[]): ModalView =>
  formView(
    {
      form: "numbers",
      sid,
      rev: 7,
      title: "Numbers and account",
      fields: fields.map((field) => ({ item: "a", label: "A", kind: "line", optional: false, ...field })),
    },
    place,
  );

const inputs = (view: ModalView): InputBlock[] =>
  view.blocks.flatMap((block) => (block.type === "input" ? [block as InputBlock] : []));

/** The state Slack sends back when nothing, or only what `typed` says by block id, was changed. */
const stateOf = (view: ModalView, typed: Record<string, object> = {}): unknown =>
  Object.fromEntries(
    inputs(view).map(({ block_id = "", element }) => {
      const start = {
        value: "initial_value" in element ? (element.initial_value ?? null) : null,
        ...("initial_date" in element ? { selected_date: element.initial_date } : {}),
        ...("initial_option" in element ? { selected_option: element.initial_option } : {}),
        ...("initial_options" in element ? { selected_options: element.initial_options } : {}),
      };
      return [block_id, { [element.action_id ?? ""]: { type: element.type, ...start, ...typed[block_id] } }];
    }),
  );

describe("forms fit", () => {
  test("all those of the stories", () => {
    const { forms } = tellStories();
    expect(forms.length).toBeGreaterThan(20);
    expect(new Set(forms.map(({ form }) => form))).toEqual(
      new Set(["agreement", "numbers", "contact", "documents", "review", "repair"]),
    );
    expect(forms.flatMap((form) => checkView(formView(form, place)))).toEqual([]);
    expect(
      forms.map((form) => formView(form, place).title.text).filter((title) => title.endsWith("…")),
    ).toEqual([]);
  });

  test("whatever is in them", () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        const view = formView(form, place);
        expect(checkView(view)).toEqual([]);
        expect(readView(stateOf(view))).toEqual({ values: {}, files: [] });
      }),
      { numRuns: 60 },
    );
  });

  test("modals for a secret, a file and a notice", () => {
    fc.assert(
      fc.property(anyText(4000), fc.string({ minLength: 1, maxLength: 200 }), (text, item) => {
        expect(checkView(secretView({ type: "secret", item, label: text, sid }, place))).toEqual([]);
        expect(checkView(fileView({ type: "file", item, accept: [text], most: 5 }, place))).toEqual([]);
        expect(checkView(noticeView(text, text))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("fields that do not fit are counted", () => {
    const fields = Array.from({ length: 120 }, (_, index) => ({ item: `item ${index}` }));
    const view = formOf(...fields);
    expect(checkView(view)).toEqual([]);
    expect(inputs(view)).toHaveLength(98);
    expect(JSON.stringify(view.blocks.at(-1))).toContain("… and 22 more");
  });
});

describe("a form", () => {
  test("remembers ids only", () => {
    expect(readMeta(formOf({}).private_metadata ?? "")).toEqual({ ...place, sid, form: "numbers", rev: 7 });
    expect(readMeta("")).toBeNull();
    expect(readMeta('{"sid":"nothing"}')).toBeNull();
  });

  test("has the item as block id, what is known, and an example", () => {
    const [input] = inputs(
      formOf({ item: "city", label: "City", value: "New York", hint: "For example: Boston", optional: true }),
    );
    expect(input).toEqual({
      type: "input",
      block_id: "city",
      label: { type: "plain_text", text: "City", emoji: false },
      // It starts with something, so it cannot be left empty by mistake.
      optional: false,
      hint: { type: "plain_text", text: "For example: Boston", emoji: false },
      element: {
        type: "plain_text_input",
        action_id: startingId("New York"),
        multiline: false,
        max_length: 3000,
        initial_value: "New York",
      },
    });
  });

  test("never shows a secret again", () => {
    const view = formOf({ item: "pin", kind: "secret", value: "123456" });
    expect(JSON.stringify(view)).not.toContain("123456");
    expect(inputs(view)[0]?.element).toEqual({
      type: "plain_text_input",
      action_id: "value",
      max_length: 100,
    });
    expect(JSON.stringify(view)).toContain("it can be read on your screen");
  });

  const yesNo = [
    { label: "Yes", value: "yes" },
    { label: "No", value: "no" },
  ];
  const states = Array.from({ length: 51 }, (_, index) => ({ label: `State ${index}`, value: `S${index}` }));
  const kinds: [string, Partial<Field>, string[]][] = [
    ["few choices are radio buttons", { kind: "choice", choices: yesNo }, ["radio_buttons"]],
    ["many choices are a menu", { kind: "choice", choices: states }, ["static_select"]],
    ["too many are typed", { kind: "choice", choices: [...states, ...states] }, ["plain_text_input"]],
    ["several of few are boxes", { kind: "many", choices: yesNo }, ["checkboxes"]],
    [
      "boxes that do not say all are boxes or words",
      { kind: "many", choices: yesNo, hint: "For example: both" },
      ["checkboxes", "plain_text_input"],
    ],
    ["several of many are a menu", { kind: "many", choices: states }, ["multi_static_select"]],
    ["a date", { kind: "date", example: "Dec 3" }, ["datepicker"]],
    ["a date or words", { kind: "date", example: "as soon as possible" }, ["datepicker", "plain_text_input"]],
    ["an e-mail address", { kind: "email" }, ["email_text_input"]],
    ["a file", { kind: "file" }, ["file_input"]],
    ["numbers", { kind: "numbers" }, ["plain_text_input"]],
  ];
  test.each(kinds)("%s", (_name, field, types) => {
    expect(inputs(formOf(field)).map(({ element }) => element.type)).toEqual(types);
  });

  test("shows what is to be read in full, above its field", () => {
    const points = ["The <first> point.", "The *second* point."];
    const { blocks } = formOf({ item: "terms", kind: "many", choices: yesNo, reading: points });
    expect(blocks.map(({ type }) => type)).toEqual(["context", "section", "section", "input"]);
    expect(blocks[1]).toMatchObject({ text: { type: "mrkdwn", text: "1. The &lt;first&gt; point." } });
    expect(blocks[2]).toMatchObject({ text: { type: "plain_text", text: "2. The *second* point." } });
  });

  test("starts where things are", () => {
    const elements = inputs(
      formOf(
        { item: "a", kind: "choice", choices: yesNo, value: "Yes" },
        { item: "b", kind: "date", example: "Dec 3", value: "Mon, Nov 30, 2026" },
        { item: "c", kind: "many", choices: yesNo, value: "yes, no" },
        { item: "d", kind: "numbers", value: "(212) 555-0100" },
      ),
    ).map(({ element }) => element);
    expect(elements[0]).toMatchObject({ initial_option: { value: "yes" } });
    expect(elements[1]).toMatchObject({ initial_date: "2026-11-30" });
    expect(elements[2]).toMatchObject({ initial_options: [{ value: "yes" }, { value: "no" }] });
    expect(elements[3]).toMatchObject({ multiline: true, initial_value: "(212) 555-0100" });
  });

  test("says what is there where it cannot be filled in", () => {
    const hints = inputs(
      formOf(
        {
          item: "a",
          kind: "date",
          example: "as soon as possible",
          hint: "For example: as soon as possible",
          value: "As soon as possible",
          optional: true,
        },
        { item: "b", kind: "numbers", value: "", optional: true },
        { item: "c", kind: "numbers", value: "1".repeat(3001), optional: true },
        { item: "d", choices: [{ label: "Yes, Sandbox Bell", value: "yes" }] },
      ),
    ).map(({ hint }) => hint?.text);
    expect(hints[0]).toBe("Now: As soon as possible");
    expect(hints[2]).toContain("Leave it empty to keep what is there");
    expect(hints[3]).toContain("Leave it empty to keep what is there");
    expect(hints[4]).toBe("“yes” means: Yes, Sandbox Bell");
  });
});

describe("what comes back", () => {
  const view = formOf(
    { item: "city", value: "New York" },
    {
      item: "same",
      kind: "choice",
      choices: [
        { label: "Yes", value: "yes" },
        { label: "No", value: "no" },
      ],
    },
    {
      item: "services",
      kind: "many",
      choices: [{ label: "None of these", value: "none" }],
      hint: "For example: an alarm line",
    },
    { item: "date", kind: "date", example: "as soon as possible", value: "Mon, Nov 30, 2026" },
    { item: "bill", kind: "file" },
  );

  test("is nothing when nothing was changed", () => {
    expect(readView(stateOf(view))).toEqual({ values: {}, files: [] });
  });

  test("is every kind of answer, by item", () => {
    const state = stateOf(view, {
      city: { value: " Boston " },
      same: { selected_option: { value: "no" } },
      services: { selected_options: [{ value: "none" }] },
      date: { selected_date: "2026-12-07" },
      bill: { files: [{ id: "F012", name: "bill.pdf" }, { id: "F013" }] },
    });
    expect(readView(state)).toEqual({
      values: { city: "Boston", same: "no", services: "none", date: "2026-12-07" },
      files: [{ item: "bill", files: ["F012", "F013"] }],
    });
  });

  test("words count more than what was ticked beside them", () => {
    const state = stateOf(view, {
      services: { selected_options: [{ value: "none" }] },
      "services#words": { value: "an alarm line" },
      "date#words": { value: "as soon as possible" },
    });
    expect(readView(state).values).toEqual({ services: "an alarm line", date: "as soon as possible" });
  });

  test("is nothing when it is no state at all", () => {
    fc.assert(
      fc.property(fc.anything(), (state) => {
        expect(Object.keys(readView(state))).toEqual(["values", "files"]);
        expect(fieldErrors({ a: "no" }, state)).toBeDefined();
      }),
    );
  });

  test("problems stand beside their fields, or at the first one", () => {
    const state = stateOf(view);
    expect(fieldErrors({ same: "Please say.", btn: "One of yours." }, state)).toEqual({
      same: "Please say.",
      city: "One of yours.",
    });
    expect(fieldErrors({ same: "x".repeat(2000) }, state).same).toHaveLength(500);
    expect(fieldErrors({ same: "a" }, {})).toEqual({});
  });
});
