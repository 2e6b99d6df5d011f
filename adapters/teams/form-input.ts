import { createHash } from "node:crypto";
import { cleanLine, cleanText } from "../../src/chat/clean-text.ts";
import { shownDate } from "../../src/chat/shown-date.ts";
import type { Field } from "../../src/core/message.ts";
import type { Element, InputElement } from "./card-json.ts";
import { plainLine, small } from "./card-text.ts";
import { limits } from "./limits.ts";
import { renderWords } from "./render-words.ts";

/** How an answer comes back: as text, as encoded choices, or in words that count more than a choice. */
export type InputWay = "text" | "choice" | "words";

/** The id of an input, which says how to read what comes back in it. */
const inputId = (way: InputWay, item: string): string => `${way}:${item}`;

/** A choice as a card holds it: without a comma, which Teams puts between several. */
const encodeChoice = (value: string): string => encodeURIComponent(value.toWellFormed());

/**
 * Stands for what an input started with. It comes back with the form, and tells whether anything was changed: two
 * people may have the same form open, and what one left alone must not undo the other's answer.
 */
export const digestOf = (value: string): string =>
  createHash("sha256").update(value.replace(/\r\n?/g, "\n").trim()).digest("base64url").slice(0, 12);

const base = (field: Pick<Field, "item" | "label">, way: InputWay, required: boolean) => {
  const label = plainLine(field.label, limits.input.label);
  return {
    id: inputId(way, field.item),
    label,
    ...(required ? { isRequired: true as const, errorMessage: renderWords.fillIn(label) } : {}),
  };
};

const hints = (...sentences: string[]): Element[] => {
  const text = sentences.filter((each) => each !== "").join(" · ");
  return text === "" ? [] : [small(text.slice(0, limits.input.hint))];
};

const hintOf = ({ hint = "" }: Field): string => cleanLine(hint);

/** The choices a card can show, or none where two could not be told apart or there are too many. */
const choicesOf = ({ choices = [] }: Field): { label: string; value: string }[] => {
  const different = new Set(choices.map(({ value }) => value)).size === choices.length;
  const fit = choices.every(({ value }) => value.trim() === value && value !== "" && value.length <= 200);
  return different && fit && choices.length <= limits.choices.most ? choices : [];
};

/** The values that a value as shown stands for; none when one of its words is no choice. */
const chosenOf = (field: Field, choices: { label: string; value: string }[]): string[] => {
  const shown = (field.value ?? "").trim().toLowerCase();
  if (shown === "") return [];
  const named = (text: string): string | undefined =>
    choices.find(({ label, value }) => [label, value].some((each) => each.toLowerCase() === text))?.value;
  const whole = named(shown);
  if (whole !== undefined) return [whole];
  const several = shown.split(/\s*,\s*|\s+(?:and|y|e)\s+/).map(named);
  const known = several.filter((each) => each !== undefined);
  return field.kind === "many" && known.length === several.length ? known : [];
};

/** What an input starts with or brings back, in whatever order its choices are. */
export const comparable = (id: string, value: string): string =>
  id.startsWith("choice:") ? value.split(",").toSorted().join(",") : value;

/** Inputs of one field, what helps to fill them in, and what each starts with, by its id. */
export type FieldInputs = { elements: Element[]; start: Record<string, string> };

const made = (inputs: InputElement[], help: Element[]): FieldInputs => ({
  elements: [...inputs.slice(0, 1), ...help, ...inputs.slice(1)],
  start: Object.fromEntries(
    inputs.flatMap((input) =>
      input.value === undefined || input.value === ""
        ? []
        : [[input.id, digestOf(comparable(input.id, input.value))]],
    ),
  ),
});

const textInputs = (field: Field): FieldInputs => {
  const value = cleanText(field.value ?? "").trim();
  const fits = value.length <= limits.input.initial;
  const isNumbers = field.kind === "numbers";
  const unseen = !fits || (value === "" && field.value !== undefined && isNumbers);
  const takes = (field.choices ?? [])
    .slice(0, 10)
    .map(({ label, value: text }) => renderWords.takes(cleanLine(label), cleanLine(text)));
  const help = hints(
    hintOf(field),
    ...takes,
    isNumbers ? renderWords.longList : "",
    field.optional && unseen ? renderWords.kept : "",
  );
  const input: InputElement = {
    type: "Input.Text",
    ...base(field, "text", !field.optional),
    maxLength: limits.input.value,
    ...(isNumbers || field.kind === "text" ? { isMultiline: true } : {}),
    ...(field.kind === "email" ? { style: "Email" } : {}),
    ...(fits && value !== "" ? { value } : {}),
  };
  return made([input], help);
};

/** Masked, and never with what was typed before. */
export const secretInput = (item: string, label: string, required: boolean): Element[] => [
  {
    type: "Input.Text",
    ...base({ item, label }, "text", required),
    style: "Password",
    maxLength: limits.input.secret,
  },
];

const wordsInput = (field: Field): InputElement => ({
  type: "Input.Text",
  ...base({ item: field.item, label: renderWords.ownWords(cleanLine(field.label)) }, "words", false),
  maxLength: limits.input.value,
});

const nowOf = ({ value = "" }: Field, isShown: boolean): string =>
  value.trim() === "" || isShown ? "" : renderWords.now(cleanLine(value));

const choiceInputs = (field: Field, choices: { label: string; value: string }[]): FieldInputs => {
  const isMany = field.kind === "many";
  const chosen = chosenOf(field, choices);
  const input: InputElement = {
    type: "Input.ChoiceSet",
    ...base(field, "choice", !field.optional && !isMany),
    style: choices.length <= limits.choices.expanded ? "expanded" : "compact",
    ...(isMany ? { isMultiSelect: true } : {}),
    wrap: true,
    ...(choices.length > limits.choices.expanded ? { placeholder: renderWords.choose } : {}),
    choices: choices.map(({ label, value }) => ({
      title: plainLine(label, limits.choices.title),
      value: encodeChoice(value),
    })),
    ...(chosen.length > 0 ? { value: chosen.map(encodeChoice).join(",") } : {}),
  };
  const help = hints(isMany ? "" : hintOf(field), nowOf(field, chosen.length > 0));
  return made(isMany ? [input, wordsInput(field)] : [input], help);
};

const dateInputs = (field: Field): FieldInputs => {
  const initial = shownDate(field.value ?? "");
  const takesWords = field.example !== undefined && !/\d/.test(field.example);
  const input: InputElement = {
    type: "Input.Date",
    ...base(field, "text", !field.optional && !takesWords),
    ...(initial === "" ? {} : { value: initial }),
  };
  const help = hints(takesWords ? "" : hintOf(field), nowOf(field, initial !== ""));
  return made(takesWords ? [input, wordsInput(field)] : [input], help);
};

const endings: Record<string, string> = {
  "application/pdf": "PDF",
  "image/jpeg": "JPG",
  "image/png": "PNG",
  "image/webp": "WEBP",
  "image/tiff": "TIFF",
};

/** Media types as people name them. */
export const fileKinds = (accept: string[]): string =>
  accept.flatMap((type) => (Object.hasOwn(endings, type) ? [endings[type]] : [])).join(", ");

/** A field that a card can hold; null for a file, and for a secret where it may not be asked. */
export const formInputs = (field: Field, personal: boolean): FieldInputs | null => {
  const choices = choicesOf(field);
  switch (field.kind) {
    case "choice":
    case "many":
      return choices.length > 0 ? choiceInputs(field, choices) : textInputs(field);
    case "date":
      return dateInputs(field);
    case "secret":
      if (!personal) return null;
      return {
        elements: [
          ...secretInput(field.item, field.label, !field.optional),
          ...hints(hintOf(field), renderWords.secretHint),
        ],
        start: {},
      };
    case "file":
      return null;
    case "email":
    case "person":
    case "line":
    case "text":
    case "numbers":
      return textInputs(field);
  }
};
