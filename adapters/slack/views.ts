import type { KnownBlock, ModalView } from "@slack/types";
import type { Press } from "../../src/chat/press.ts";
import type { Field, Form } from "../../src/core/message.ts";
import { noSid } from "../../src/core/values/sid.ts";
import { fileInput, formInputs, secretInput } from "./form-input.ts";
import { limits } from "./limits.ts";
import { packBlocks } from "./pack-blocks.ts";
import { renderWords } from "./render-words.ts";
import { plainText } from "./slack-text.ts";
import { callbacks, metaText, type ViewMeta } from "./view-meta.ts";

const modal = (
  callback: string,
  title: string,
  submit: string,
  meta: ViewMeta,
  blocks: KnownBlock[],
): ModalView => ({
  type: "modal",
  callback_id: callback,
  private_metadata: metaText(meta),
  title: plainText(title, limits.view.title),
  submit: plainText(submit, limits.view.title),
  close: plainText(renderWords.close, limits.view.title),
  blocks,
});

const context = (text: string): KnownBlock => ({
  type: "context",
  elements: [plainText(text, limits.context.text)],
});

/** The conversation that what is filled in belongs to, and the revision of the request that the view is opened for. */
type ViewPlace = { conversation: string; rev?: number };

/** What is to be read before the field is filled in, and the field. */
const fieldBlocks = (field: Field): KnownBlock[] => {
  const reading = field.reading ?? [];
  const numbered = reading.map((text, index) => (reading.length > 1 ? `${index + 1}. ${text}` : text));
  return [
    ...packBlocks(numbered.map((text) => ({ type: "line", text, apart: false }))),
    ...formInputs(field),
  ];
};

/** As many fields as there is room for, from the first on; all blocks of one stay together. */
const fitting = (inputs: KnownBlock[][], most: number): KnownBlock[][] => {
  let room = most;
  const end = inputs.findIndex((each) => {
    room -= each.length;
    return room < 0;
  });
  return end === -1 ? inputs : inputs.slice(0, end);
};

/** Views may hold 250 kB; this leaves room for what is around the fields. */
const mostBytes = limits.view.bytes - 10_000;

/** A section of the checklist, filled in with what is known. */
export const formView = (form: Form, place: ViewPlace): ModalView => {
  const keys = new Set<string>();
  const fields = form.fields.filter(({ item }) => {
    const fits = item !== "" && item.length <= limits.id.block - 10 && !keys.has(item);
    keys.add(item);
    return fits;
  });
  let inputs = fitting(fields.map(fieldBlocks), limits.view.blocks - 2);
  while (inputs.length > 1 && Buffer.byteLength(JSON.stringify(inputs)) > mostBytes)
    inputs = inputs.slice(0, -1);
  const left = form.fields.length - inputs.length;
  const meta: ViewMeta = {
    conversation: place.conversation,
    sid: form.sid,
    form: form.form,
    rev: form.rev,
  };
  const title = form.form === "repair" ? renderWords.repairTitle : form.title;
  return modal(callbacks.form, title, renderWords.save, meta, [
    ...(form.sid === noSid ? [] : [context(renderWords.formIntro(form.sid))]),
    ...inputs.flat(),
    ...(left > 0 ? [context(renderWords.formMore(left))] : []),
  ]);
};

/** One secret, in private. */
export const secretView = (press: Extract<Press, { type: "secret" }>, place: ViewPlace): ModalView => {
  const meta: ViewMeta = {
    ...place,
    item: press.item,
    ...(press.sid ? { sid: press.sid } : {}),
  };
  return modal(callbacks.secret, renderWords.secretTitle, renderWords.send, meta, [
    secretInput(press.item, press.label, ""),
  ]);
};

/** One file, seen by Portside only. */
export const fileView = (press: Extract<Press, { type: "file" }>, place: ViewPlace): ModalView => {
  const isBill = press.item === "bill";
  const title = isBill ? renderWords.sendBill : renderWords.sendFile;
  const meta: ViewMeta = {
    ...place,
    item: press.item,
    ...(press.sid ? { sid: press.sid } : {}),
  };
  const name = isBill ? renderWords.billLabel : renderWords.fileLabel;
  return modal(callbacks.file, title, renderWords.send, meta, [
    fileInput(press.item, name, press.accept, press.most),
  ]);
};

/** Words in a modal that asks nothing: while something takes long, or when it cannot be done. */
export const noticeView = (title: string, text: string): ModalView => ({
  type: "modal",
  title: plainText(title, limits.view.title),
  close: plainText(renderWords.close, limits.view.title),
  blocks: [{ type: "section", text: plainText(text, limits.section.text) }],
});
