import { limits } from "../../../adapters/slack/limits.ts";

/** Where blocks are shown. */
type Surface = "message" | "modal" | "home";
type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const objects = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

const everyObject = (value: unknown): Json[] => {
  if (Array.isArray(value)) return value.flatMap(everyObject);
  return isObject(value) ? [value, ...Object.values(value).flatMap(everyObject)] : [];
};

const isMention = /<@[UW][A-Z0-9]{2,}>/g;

/** One text object: shown as it is, not empty, not too long. */
const textFaults = (where: string, value: unknown, most: number, plainOnly = false): string[] => {
  if (!isObject(value) || typeof value.text !== "string") return [`${where} is no text object`];
  const { type, text, verbatim } = value;
  const faults = [];
  if (text.length === 0) faults.push(`${where} is empty`);
  if (text.length > most) faults.push(`${where} has ${text.length} characters, over ${most}`);
  if (text !== text.toWellFormed()) faults.push(`${where} has half a character`);
  if (type === "mrkdwn") {
    if (plainOnly) faults.push(`${where} must be plain_text`);
    if (verbatim !== true) faults.push(`${where} turns words into mentions and links`);
    if (/[<>]/.test(text.replace(isMention, ""))) faults.push(`${where} has an unescaped bracket`);
    if (/&(?!amp;|lt;|gt;)/.test(text)) faults.push(`${where} has an unescaped ampersand`);
  } else if (type !== "plain_text") faults.push(`${where} has no kind of text`);
  return faults;
};

const countFaults = (where: string, values: unknown, most: number): string[] => {
  const count = Array.isArray(values) ? values.length : 0;
  return count >= 1 && count <= most ? [] : [`${where} has ${count} entries, not 1 to ${most}`];
};

const optionFaults = (where: string, element: Json, most: number): string[] => {
  const options = objects(element.options);
  const values = options.map(({ value }) => String(value));
  const initial = [
    ...objects(element.initial_options),
    ...(isObject(element.initial_option) ? [element.initial_option] : []),
  ];
  const shown = options.map((option) => JSON.stringify(option));
  return [
    ...countFaults(`${where} options`, options, most),
    ...options.flatMap(({ text }) => textFaults(`${where} option`, text, limits.option.text, true)),
    ...values
      .filter((value) => value.length === 0 || value.length > limits.option.value)
      .map((value) => `${where} option value has ${value.length} characters`),
    ...(new Set(values).size < values.length ? [`${where} has the same option twice`] : []),
    ...(initial.every((option) => shown.includes(JSON.stringify(option)))
      ? []
      : [`${where} starts with no option of its own`]),
  ];
};

const lengthFault = (where: string, value: unknown, most: number): string[] =>
  typeof value === "string" && value.length > most
    ? [`${where} has ${value.length} characters, over ${most}`]
    : [];

const elementFaults = (element: Json, surface: Surface): string[] => {
  const where = String(element.type);
  const common = [
    ...lengthFault(`${where} action_id`, element.action_id, limits.id.action),
    ...(typeof element.action_id === "string" ? [] : [`${where} has no action_id`]),
    ...(element.placeholder === undefined
      ? []
      : textFaults(`${where} placeholder`, element.placeholder, limits.placeholder, true)),
  ];
  switch (element.type) {
    case "button":
      return [
        ...common,
        ...textFaults("button", element.text, limits.button.text, true),
        ...lengthFault("button value", element.value, limits.button.value),
        ...(element.style === undefined || element.style === "primary" || element.style === "danger"
          ? []
          : ["button style"]),
      ];
    case "plain_text_input":
      return [
        ...common,
        ...lengthFault("initial_value", element.initial_value, limits.plainTextInput.length),
        ...(Number(element.max_length ?? 1) > limits.plainTextInput.length ? ["max_length is too much"] : []),
        ...(element.initial_value === "" ? ["initial_value is empty"] : []),
      ];
    case "email_text_input":
      return common;
    case "datepicker":
      return [
        ...common,
        ...(element.initial_date === undefined || /^\d{4}-\d\d-\d\d$/.test(String(element.initial_date))
          ? []
          : ["initial_date is no date"]),
      ];
    case "static_select":
    case "multi_static_select":
      return [...common, ...optionFaults(where, element, limits.options.select)];
    case "radio_buttons":
      return [...common, ...optionFaults(where, element, limits.options.radio)];
    case "checkboxes":
      return [...common, ...optionFaults(where, element, limits.options.checkboxes)];
    case "file_input":
      return [
        ...common,
        ...(surface === "modal" ? [] : ["file_input outside a modal"]),
        ...(Number(element.max_files ?? 1) > limits.fileInput.files
          ? ["file_input takes too many files"]
          : []),
      ];
    default:
      return [`unknown element ${where}`];
  }
};

const blockFaults = (block: Json, surface: Surface): string[] => {
  const id = lengthFault("block_id", block.block_id, limits.id.block);
  switch (block.type) {
    case "section":
      return [
        ...id,
        ...(block.text === undefined ? [] : textFaults("section", block.text, limits.section.text)),
        ...(block.fields === undefined ? [] : countFaults("fields", block.fields, limits.section.fields)),
        ...objects(block.fields).flatMap((field) => textFaults("field", field, limits.section.field)),
        ...(block.text === undefined && block.fields === undefined ? ["section is empty"] : []),
        ...(isObject(block.accessory) ? elementFaults(block.accessory, surface) : []),
      ];
    case "header":
      return [...id, ...textFaults("header", block.text, limits.header.text, true)];
    case "context":
      return [
        ...id,
        ...countFaults("context", block.elements, limits.context.elements),
        ...objects(block.elements).flatMap((element) => textFaults("context", element, limits.context.text)),
      ];
    case "actions":
      return [
        ...id,
        ...countFaults("actions", block.elements, limits.actions.elements),
        ...objects(block.elements).flatMap((element) => elementFaults(element, surface)),
      ];
    case "input":
      return [
        ...id,
        ...(surface === "message" ? ["input in a message"] : []),
        ...textFaults("label", block.label, limits.input.label, true),
        ...(block.hint === undefined ? [] : textFaults("hint", block.hint, limits.input.hint, true)),
        ...(isObject(block.element) ? elementFaults(block.element, surface) : ["input without an element"]),
      ];
    default:
      return [`unknown block ${String(block.type)}`];
  }
};

const twice = (what: string, values: unknown[]): string[] => {
  const known = values.filter((value) => typeof value === "string");
  return new Set(known).size < known.length ? [`the same ${what} twice`] : [];
};

/** Everything about these blocks that Slack would refuse, or that somebody could misuse. Empty when all is well. */
export const checkBlocks = (blocks: readonly object[], surface: Surface): string[] => {
  const most = surface === "message" ? limits.message.blocks : limits.view.blocks;
  const inner = everyObject(blocks);
  const buttons = inner.filter(({ type }) => type === "button");
  const size = JSON.stringify(blocks).length;
  return [
    ...countFaults(surface, blocks, most),
    ...(surface === "message" && size > limits.message.characters
      ? [`message has ${size} characters, over ${limits.message.characters}`]
      : []),
    ...blocks.filter(isObject).flatMap((block) => blockFaults(block, surface)),
    ...twice(
      "block_id",
      inner.map(({ block_id }) => block_id),
    ),
    ...twice(
      "action_id of buttons",
      buttons.map(({ action_id }) => action_id),
    ),
  ];
};

/** The same for a whole modal or home tab. */
export const checkView = (view: object): string[] => {
  if (!isObject(view)) return ["view is no object"];
  const { type, title, submit, close, private_metadata, callback_id } = view;
  const blocks = objects(view.blocks);
  const modal = type === "modal";
  const asks = blocks.some((block) => block.type === "input");
  const bytes = Buffer.byteLength(JSON.stringify(view));
  return [
    ...(modal || type === "home" ? [] : ["view has no type"]),
    ...(modal ? textFaults("title", title, limits.view.title, true) : []),
    ...(submit === undefined ? [] : textFaults("submit", submit, limits.view.title, true)),
    ...(close === undefined ? [] : textFaults("close", close, limits.view.title, true)),
    ...(modal && asks && submit === undefined ? ["inputs without submit"] : []),
    ...lengthFault("private_metadata", private_metadata, limits.view.privateMetadata),
    ...lengthFault("callback_id", callback_id, limits.view.callbackId),
    ...(bytes > limits.view.bytes ? [`view has ${bytes} bytes`] : []),
    ...checkBlocks(blocks, modal ? "modal" : "home"),
  ];
};
