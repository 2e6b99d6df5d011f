import { cleanLine } from "../../src/chat/clean-text.ts";
import type { AskingPart } from "../../src/chat/message-pieces.ts";
import { splitText } from "../../src/chat/split-text.ts";
import type { Field, Form } from "../../src/core/message.ts";
import { noSid, type Sid } from "../../src/core/values/sid.ts";
import { adaptiveCard, frame, type Rendered } from "./adaptive-card.ts";
import { askingElements, type Place } from "./asking.ts";
import { actionOf, actionRows } from "./card-actions.ts";
import type { Element } from "./card-json.ts";
import { heading, marked, paragraph, plainLine, small } from "./card-text.ts";
import { formInputs, secretInput } from "./form-input.ts";
import { limits } from "./limits.ts";
import { type Atom, packCards, sizeOf } from "./pack-cards.ts";
import { renderWords } from "./render-words.ts";

/**
 * `problems` stand beside their fields, by item; `typed` is what was sent back by item, so that nobody types it again.
 * Secrets are never shown again. `test` marks a request of a sandbox carrier.
 */
export type FormOptions = Place & {
  problems?: Record<string, string>;
  typed?: Record<string, string>;
  test?: boolean;
};

type Drawn = { elements: Element[]; start: Record<string, string> };

const bill = {
  accept: ["application/pdf", "image/jpeg", "image/png", "image/webp", "image/tiff"],
  most: 10 * 1024 * 1024,
};

/** What a card may not ask itself: a button where it can be given in private. */
const elsewhere = (field: Field, sid: Sid, place: Place): Drawn => {
  const isFile = field.kind === "file";
  const label = cleanLine(field.label);
  const part: AskingPart = isFile
    ? { type: "file-request", item: field.item, ...bill }
    : { type: "secret-request", item: field.item, label: field.label };
  const asked = askingElements([[part]], sid, place);
  const sentence = isFile ? renderWords.fileElsewhere(label) : renderWords.secretElsewhere(label);
  return { elements: [...paragraph(sentence), ...asked.flatMap(({ elements }) => elements)], start: {} };
};

/** What is to be read before the field is filled in. */
const readingOf = ({ reading = [] }: Field): Element[] =>
  reading.flatMap((text, index) =>
    splitText(text, limits.paragraph, (piece) => Buffer.byteLength(piece)).flatMap((piece, part) =>
      paragraph(reading.length > 1 && part === 0 ? `${index + 1}. ${piece}` : piece, "Small"),
    ),
  );

const drawn = (field: Field, form: Form, options: FormOptions): Drawn => {
  const { problems = {}, typed = {} } = options;
  const problem = Object.hasOwn(problems, field.item) ? problems[field.item] : undefined;
  const again = Object.hasOwn(typed, field.item) ? typed[field.item] : undefined;
  const isText = ["line", "text", "email", "numbers"].includes(field.kind);
  const refill = problem !== undefined && again !== undefined && isText && !field.sensitive;
  const inputs = formInputs(refill ? { ...field, value: again } : field, options.personal);
  const { elements, start } = inputs ?? elsewhere(field, form.sid, options);
  return {
    elements: [
      ...readingOf(field),
      ...(problem === undefined
        ? []
        : [marked(renderWords.problem(problem.trim() || renderWords.notChecked), "Attention")]),
      ...elements,
    ],
    // What was typed again counts as new, so that it is looked at again when it is sent as it stands.
    start: refill ? {} : start,
  };
};

/** A section of the checklist as one card, filled in with what is known. It is replaced when it is answered. */
export const renderForm = (form: Form, options: FormOptions): Rendered => {
  const { problems = {}, test = false } = options;
  const fields = form.fields.filter(
    ({ item }, index) => item !== "" && form.fields.findIndex((each) => each.item === item) === index,
  );
  const known = fields.filter(({ item }) => Object.hasOwn(problems, item));
  const others = Object.keys(problems).filter((item) => !fields.some((field) => field.item === item));
  const head: Element[] = [
    heading(form.title, "Large"),
    ...(form.sid === noSid ? [] : [small(renderWords.formIntro(form.sid))]),
    ...(known.length + others.length > 0
      ? [marked(renderWords.problemsAbove(known.length + others.length), "Attention")]
      : []),
    ...others.map((item) => marked(renderWords.problem(problems[item] ?? ""), "Attention")),
  ];
  const all = fields.map((field) => drawn(field, form, options));
  const room = limits.card.bytes - frame - sizeOf(head);
  let [size, count] = [0, 0];
  for (const each of all) {
    size += sizeOf(each.elements) + 3 * sizeOf(each.start);
    if (size > room) break;
    count += 1;
  }
  const shown = all.slice(0, count);
  const left = form.fields.length - count;
  const start = Object.assign({}, ...shown.map((each) => each.start)) as Record<string, string>;
  const isFilled = shown.some(({ elements }) => elements.some(({ type }) => type.startsWith("Input.")));
  const save = actionOf(
    renderWords.save,
    { type: "form", form: form.form, sid: form.sid, rev: form.rev, start },
    { style: "primary", alone: false },
  );
  const labels = fields.map(({ label }) => cleanLine(label)).join(", ");
  return adaptiveCard(
    [
      ...head,
      ...shown.flatMap(({ elements }) => elements),
      ...(left > 0 ? [small(renderWords.formMore(left))] : []),
      ...actionRows(save && isFilled ? [save] : []),
      ...(test ? [marked(renderWords.test)] : []),
    ],
    `${cleanLine(form.title)}: ${labels}`,
    { test },
  );
};

/** One secret, for a conversation with one person only. */
export const renderSecret = (item: string, label: string, sid: Sid): Rendered => {
  const send = actionOf(
    renderWords.send,
    { type: "form", form: "secret", sid, rev: 0, start: {} },
    { style: "primary", alone: false },
  );
  return adaptiveCard(
    [
      heading(renderWords.secretTitle, "Medium"),
      ...secretInput(item, label, true),
      small(renderWords.secretHint),
      ...actionRows(send ? [send] : []),
    ],
    `${renderWords.secretTitle}: ${plainLine(label, limits.input.label)}`,
  );
};

const shownValue = ({ kind, value, optional, sensitive, choices = [] }: Field): string => {
  if (kind === "secret" || sensitive) return optional ? renderWords.sealed : renderWords.open;
  if (kind === "file") return optional ? renderWords.received : renderWords.open;
  if (value === undefined || value.trim() === "") return renderWords.open;
  return choices.find((choice) => choice.value === value)?.label ?? value;
};

/**
 * What stands in the place of a form once it is answered: what is known now, and nothing to fill in. `form` is the
 * section as it stands after the answer; secrets and files are only named.
 */
export const renderAnswered = (form: Form, options: { by: string; test?: boolean }): Rendered => {
  const facts = form.fields.map(
    (field): Atom => ({ type: "fact", fact: { label: field.label, value: shownValue(field) } }),
  );
  const title = renderWords.answered(cleanLine(form.title));
  const [body = []] = packCards(
    [{ type: "fixed", elements: [heading(title, "Medium")] }, ...facts],
    limits.card.bytes - frame,
    1,
  );
  const test = options.test === true;
  return adaptiveCard(
    [...body, small(renderWords.by(cleanLine(options.by))), ...(test ? [marked(renderWords.test)] : [])],
    title,
    { test },
  );
};

/** A short sentence in the place of a card that is not to be used any more. */
export const renderNotice = (title: string, sentence: string): Rendered =>
  adaptiveCard([heading(title, "Medium"), ...paragraph(sentence)], `${title}\n${sentence}`);
