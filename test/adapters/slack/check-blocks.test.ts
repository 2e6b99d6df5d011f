import { describe, expect, test } from "@jest/globals";
import { limits } from "../../../adapters/slack/limits.ts";
import { checkBlocks, checkView } from "./check-blocks.ts";

const letters = (count: number): string => "a".repeat(count);
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const plain = (count: number): object => ({ type: "plain_text", text: letters(count) });
const mrkdwn = (text: string): object => ({ type: "mrkdwn", text, verbatim: true });
const section = (count = 3): object => ({ type: "section", text: plain(count) });
const button = (index = 0, change: object = {}): object => ({
  type: "button",
  action_id: `id:${index}`,
  text: plain(3),
  ...change,
});
const option = (index: number, text = 3, value = `${index}`): object => ({ text: plain(text), value });
const input = (element: object, change: object = {}): object => ({
  type: "input",
  label: plain(3),
  element: { action_id: "value", ...element },
  ...change,
});
const typed = (change: object = {}): object => input({ type: "plain_text_input", ...change });
const modal = (change: object = {}): object => ({
  type: "modal",
  title: plain(3),
  submit: plain(3),
  blocks: [section()],
  ...change,
});

/** Each limit with blocks that use `count` of it. */
const inMessages: [string, number, (count: number) => object[]][] = [
  ["blocks", limits.message.blocks, (count) => many(count, () => section())],
  ["section text", limits.section.text, (count) => [section(count)]],
  ["fields", limits.section.fields, (count) => [{ type: "section", fields: many(count, () => plain(3)) }]],
  ["field", limits.section.field, (count) => [{ type: "section", fields: [plain(count)] }]],
  ["header", limits.header.text, (count) => [{ type: "header", text: plain(count) }]],
  ["actions", limits.actions.elements, (count) => [{ type: "actions", elements: many(count, button) }]],
  [
    "context",
    limits.context.elements,
    (count) => [{ type: "context", elements: many(count, () => plain(3)) }],
  ],
  ["context text", limits.context.text, (count) => [{ type: "context", elements: [plain(count)] }]],
  [
    "button text",
    limits.button.text,
    (count) => [{ type: "actions", elements: [button(0, { text: plain(count) })] }],
  ],
  [
    "button value",
    limits.button.value,
    (count) => [{ type: "actions", elements: [button(0, { value: letters(count) })] }],
  ],
  [
    "action_id",
    limits.id.action,
    (count) => [{ type: "actions", elements: [button(0, { action_id: letters(count) })] }],
  ],
  ["block_id", limits.id.block, (count) => [{ ...section(), block_id: letters(count) }]],
];

const inModals: [string, number, (count: number) => object[]][] = [
  ["blocks", limits.view.blocks, (count) => many(count, () => section())],
  ["label", limits.input.label, (count) => [input({ type: "plain_text_input" }, { label: plain(count) })]],
  ["hint", limits.input.hint, (count) => [input({ type: "plain_text_input" }, { hint: plain(count) })]],
  ["initial_value", limits.plainTextInput.length, (count) => [typed({ initial_value: letters(count) })]],
  ["max_length", limits.plainTextInput.length, (count) => [typed({ max_length: count })]],
  ["placeholder", limits.placeholder, (count) => [typed({ placeholder: plain(count) })]],
  [
    "select",
    limits.options.select,
    (count) => [input({ type: "static_select", options: many(count, (index) => option(index)) })],
  ],
  [
    "multi-select",
    limits.options.select,
    (count) => [input({ type: "multi_static_select", options: many(count, (index) => option(index)) })],
  ],
  [
    "radio buttons",
    limits.options.radio,
    (count) => [input({ type: "radio_buttons", options: many(count, (index) => option(index)) })],
  ],
  [
    "checkboxes",
    limits.options.checkboxes,
    (count) => [input({ type: "checkboxes", options: many(count, (index) => option(index)) })],
  ],
  [
    "option text",
    limits.option.text,
    (count) => [input({ type: "radio_buttons", options: [option(0, count)] })],
  ],
  [
    "option value",
    limits.option.value,
    (count) => [input({ type: "radio_buttons", options: [option(0, 3, letters(count))] })],
  ],
  ["files", limits.fileInput.files, (count) => [input({ type: "file_input", max_files: count })]],
];

const ofViews: [string, number, (count: number) => object][] = [
  ["title", limits.view.title, (count) => modal({ title: plain(count) })],
  ["submit", limits.view.title, (count) => modal({ submit: plain(count) })],
  ["close", limits.view.title, (count) => modal({ close: plain(count) })],
  ["private_metadata", limits.view.privateMetadata, (count) => modal({ private_metadata: letters(count) })],
  ["callback_id", limits.view.callbackId, (count) => modal({ callback_id: letters(count) })],
  ["home blocks", limits.view.blocks, (count) => ({ type: "home", blocks: many(count, () => section()) })],
];

describe("every limit holds at n and is broken at n + 1", () => {
  test.each(inMessages)("messages: %s, %i", (_name, most, blocks) => {
    expect(checkBlocks(blocks(most), "message")).toEqual([]);
    expect(checkBlocks(blocks(most + 1), "message")).toHaveLength(1);
  });

  test.each(inModals)("modals: %s, %i", (_name, most, blocks) => {
    expect(checkBlocks(blocks(most), "modal")).toEqual([]);
    expect(checkBlocks(blocks(most + 1), "modal")).toHaveLength(1);
  });

  test.each(ofViews)("views: %s, %i", (_name, most, view) => {
    expect(checkView(view(most))).toEqual([]);
    expect(checkView(view(most + 1))).toHaveLength(1);
  });

  test("the characters of a whole message", () => {
    const blocks = (last: number): object[] => [...many(4, () => section(3000)), section(last)];
    const left = limits.message.characters - JSON.stringify(blocks(0)).length;
    expect(checkBlocks(blocks(left), "message")).toEqual([]);
    expect(checkBlocks(blocks(left + 1), "message")).toEqual(["message has 13001 characters, over 13000"]);
  });

  test("the bytes of a whole view", () => {
    const view = (count: number): object =>
      modal({ blocks: many(83, () => section(2900)), external_id: letters(count) });
    const left = limits.view.bytes - JSON.stringify(view(0)).length;
    expect(checkView(view(left))).toEqual([]);
    expect(checkView(view(left + 1))).toEqual(["view has 250001 bytes"]);
  });
});

describe("what would be refused or misused is seen", () => {
  const wrong: [string, object[], "message" | "modal"][] = [
    ["no block at all", [], "message"],
    ["an empty text", [section(0)], "message"],
    ["an empty section", [{ type: "section" }], "message"],
    ["a mention of everybody", [{ type: "section", text: mrkdwn("<!channel> come") }], "message"],
    ["a link", [{ type: "section", text: mrkdwn("<https://example.org|here>") }], "message"],
    ["a bare ampersand", [{ type: "section", text: mrkdwn("this & that") }], "message"],
    ["words turned into mentions", [{ type: "section", text: { type: "mrkdwn", text: "@here" } }], "message"],
    ["half a character", [{ type: "section", text: { type: "plain_text", text: "\ud83d" } }], "message"],
    ["mrkdwn in a header", [{ type: "header", text: mrkdwn("a") }], "message"],
    ["an input in a message", [typed()], "message"],
    ["an unknown block", [{ type: "marquee" }], "message"],
    ["an unknown element", [input({ type: "password" })], "modal"],
    ["the same button twice", [{ type: "actions", elements: [button(1), button(1)] }], "message"],
    ["a style of its own", [{ type: "actions", elements: [button(1, { style: "pink" })] }], "message"],
    ["an empty first value", [typed({ initial_value: "" })], "modal"],
    [
      "a first option that is none",
      [input({ type: "radio_buttons", options: [option(1)], initial_option: option(2) })],
      "modal",
    ],
    ["the same option twice", [input({ type: "radio_buttons", options: [option(1), option(1)] })], "modal"],
    ["a date that is none", [input({ type: "datepicker", initial_date: "soon" })], "modal"],
  ];
  test.each(wrong)("%s", (_name, blocks, surface) => {
    expect(checkBlocks(blocks, surface)).toHaveLength(1);
  });

  test("the same block_id twice, a file outside a modal, inputs nobody can send", () => {
    expect(
      checkBlocks(
        [
          { ...section(), block_id: "a" },
          { ...section(), block_id: "a" },
        ],
        "modal",
      ),
    ).toEqual(["the same block_id twice"]);
    expect(checkView({ type: "home", blocks: [input({ type: "file_input" })] })).toEqual([
      "file_input outside a modal",
    ]);
    expect(checkView(modal({ submit: undefined, blocks: [typed()] }))).toEqual(["inputs without submit"]);
  });

  test("a mention of a person is fine", () => {
    expect(
      checkBlocks([{ type: "section", text: mrkdwn("<@U012ABC> this &amp; that &lt;3") }], "message"),
    ).toEqual([]);
  });
});
