import { createHash } from "node:crypto";
import type { InputBlock, PlainTextOption } from "@slack/types";
import { cleanLine, cleanText } from "../../src/chat/clean-text.ts";
import { shownDate } from "../../src/chat/shown-date.ts";
import type { Field } from "../../src/core/message.ts";
import { limits } from "./limits.ts";
import { renderWords } from "./render-words.ts";
import { plainText } from "./slack-text.ts";

/** Ends the block id of the line in which an answer may be given in words instead. */
export const inWords = "#words";

/**
 * The `action_id` of an input that starts with `value`: it comes back with what was filled in, and tells whether
 * anything was changed. Two people may have the same form open; what one left alone must not undo the other's answer.
 */
export const startingId = (value: string): string => {
  const text = value.trim();
  return text === ""
    ? "value"
    : `value:${createHash("sha256").update(text).digest("base64url").slice(0, 16)}`;
};

const label = (text: string): InputBlock["label"] => plainText(text, limits.input.label);

const hintOf = (...sentences: string[]): Pick<InputBlock, "hint"> => {
  const text = sentences.filter((each) => each !== "").join(" · ");
  return text === "" ? {} : { hint: plainText(text, limits.input.hint) };
};

const helpOf = ({ hint = "" }: Field): string => cleanLine(hint);

/** The choices as options, or none where Slack could not show or take one of them. */
const optionsOf = ({ choices = [] }: Field): PlainTextOption[] => {
  const different = new Set(choices.map(({ value }) => value)).size === choices.length;
  const fit = choices.every(({ value }) => value.length > 0 && value.length <= limits.option.value);
  if (!different || !fit || choices.length > limits.options.select) return [];
  return choices.map(({ label: text, value }) => ({ text: plainText(text, limits.option.text), value }));
};

/** The choices a value as shown stands for; none when one of its words is no choice. */
const initialOf = (field: Field, options: PlainTextOption[]): PlainTextOption[] => {
  const value = (field.value ?? "").trim().toLowerCase();
  if (value === "") return [];
  const named = (text: string): PlainTextOption | undefined =>
    options.find((option, index) =>
      [option.value, option.text.text, field.choices?.[index]?.label].some(
        (each) => each?.toLowerCase() === text,
      ),
    );
  const whole = named(value);
  if (whole) return [whole];
  const several = value.split(/\s*,\s*|\s+(?:and|y|e)\s+/).map(named);
  return field.kind === "many" && several.every((each) => each !== undefined) ? several : [];
};

const textInput = (field: Field, multiline: boolean): InputBlock => {
  const value = cleanText(field.value ?? "").trim();
  const fits = value.length <= limits.plainTextInput.length;
  const long = field.kind === "numbers" ? renderWords.longList : "";
  const unseen = !fits || (value === "" && field.value !== undefined && field.kind === "numbers");
  const kept = field.optional && unseen ? renderWords.kept : "";
  const takes = (field.choices ?? [])
    .slice(0, 10)
    .map((choice) => renderWords.takes(cleanLine(choice.label), cleanLine(choice.value)));
  const initial = fits ? value : "";
  return {
    type: "input",
    block_id: field.item,
    label: label(field.label),
    optional: field.optional && initial === "",
    ...hintOf(helpOf(field), ...takes, long, kept),
    element: {
      type: "plain_text_input",
      action_id: startingId(initial),
      multiline,
      max_length: limits.plainTextInput.length,
      ...(initial === "" ? {} : { initial_value: initial }),
    },
  };
};

/** PINs are short; what was typed before is never shown. */
export const secretInput = (item: string, name: string, hint: string): InputBlock => ({
  type: "input",
  block_id: item,
  label: label(name),
  ...hintOf(hint, renderWords.secretHint),
  element: { type: "plain_text_input", action_id: startingId(""), max_length: 100 },
});

const wordsInput = (field: Field): InputBlock => ({
  type: "input",
  block_id: `${field.item}${inWords}`,
  label: label(renderWords.ownWords(cleanLine(field.label))),
  optional: true,
  ...hintOf(helpOf(field)),
  element: { type: "plain_text_input", action_id: startingId(""), max_length: limits.plainTextInput.length },
});

const now = (field: Field, shown: boolean): string =>
  field.value === undefined || field.value === "" || shown ? "" : renderWords.now(cleanLine(field.value));

const choiceInputs = (field: Field, options: PlainTextOption[]): InputBlock[] => {
  const many = field.kind === "many";
  const inWordsToo = many && helpOf(field) !== "";
  const chosen = initialOf(field, options);
  const action_id = startingId(chosen.map(({ value }) => value).join(", "));
  const [first] = chosen;
  const initialOne = first ? { initial_option: first } : {};
  const initialMany = chosen.length > 0 ? { initial_options: chosen } : {};
  const placeholder = plainText(renderWords.choose, limits.placeholder);
  const element: InputBlock["element"] = many
    ? options.length <= limits.options.checkboxes
      ? { type: "checkboxes", action_id, options, ...initialMany }
      : { type: "multi_static_select", action_id, options, placeholder, ...initialMany }
    : options.length <= 5
      ? { type: "radio_buttons", action_id, options, ...initialOne }
      : { type: "static_select", action_id, options, placeholder, ...initialOne };
  const block: InputBlock = {
    type: "input",
    block_id: field.item,
    label: label(field.label),
    optional: inWordsToo || (field.optional && chosen.length === 0),
    ...hintOf(many ? "" : helpOf(field), now(field, chosen.length > 0)),
    element,
  };
  return inWordsToo ? [block, wordsInput(field)] : [block];
};

const dateInputs = (field: Field): InputBlock[] => {
  const initial = shownDate(field.value ?? "");
  const takesWords = field.example !== undefined && !/\d/.test(field.example);
  const block: InputBlock = {
    type: "input",
    block_id: field.item,
    label: label(field.label),
    optional: field.optional || takesWords,
    ...hintOf(now(field, initial !== ""), takesWords ? "" : helpOf(field)),
    element: {
      type: "datepicker",
      action_id: startingId(initial),
      ...(initial === "" ? {} : { initial_date: initial }),
    },
  };
  return takesWords ? [block, wordsInput(field)] : [block];
};

/** File types as Slack names them, which are the endings of file names. */
const endings = new Map([
  ["application/pdf", ["pdf"]],
  ["image/jpeg", ["jpg", "jpeg"]],
  ["image/png", ["png"]],
  ["image/webp", ["webp"]],
  ["image/tiff", ["tif", "tiff"]],
]);

/** `accept` are media types, `most` is in bytes. Slack takes types as a hint: the file is looked at again. */
export const fileInput = (item: string, name: string, accept: string[], most: number): InputBlock => {
  const filetypes = accept.flatMap((type) => endings.get(type) ?? []);
  const kinds = filetypes
    .filter((type) => type !== "jpeg" && type !== "tif")
    .map((type) => type.toUpperCase());
  const megabytes = Math.max(1, Math.floor(most / (1024 * 1024)));
  return {
    type: "input",
    block_id: item,
    label: label(name),
    ...hintOf(renderWords.fileHint(kinds.join(", "), megabytes)),
    element: {
      type: "file_input",
      action_id: "file",
      max_files: limits.fileInput.files,
      ...(filetypes.length > 0 ? { filetypes } : {}),
    },
  };
};

const bill = { accept: [...endings.keys()], most: 10 * 1024 * 1024 };

/** One field as inputs: its block id is the item, so that a problem is shown beside it. */
export const formInputs = (field: Field): InputBlock[] => {
  const options = optionsOf(field);
  switch (field.kind) {
    case "choice":
    case "many":
      return options.length > 0 ? choiceInputs(field, options) : [textInput(field, false)];
    case "date":
      return dateInputs(field);
    case "secret":
      return [{ ...secretInput(field.item, field.label, helpOf(field)), optional: field.optional }];
    case "file":
      return [{ ...fileInput(field.item, field.label, bill.accept, bill.most), optional: field.optional }];
    case "email":
      return [emailInput(field)];
    case "person":
      return [personInput(field), wordsInput(field)];
    case "line":
    case "text":
    case "numbers":
      return [textInput(field, field.kind !== "line")];
  }
};

/** Somebody of the workspace; whoever is not in it is named in the line below. */
const personInput = (field: Field): InputBlock => ({
  type: "input",
  block_id: field.item,
  label: label(field.label),
  optional: true,
  element: { type: "users_select", action_id: startingId("") },
});

const emailInput = (field: Field): InputBlock => {
  const value = cleanLine(field.value ?? "");
  return {
    type: "input",
    block_id: field.item,
    label: label(field.label),
    optional: field.optional && value === "",
    ...hintOf(helpOf(field)),
    element: {
      type: "email_text_input",
      action_id: startingId(value),
      ...(value === "" ? {} : { initial_value: value }),
    },
  };
};
