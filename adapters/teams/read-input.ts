import { z } from "zod";
import { type Press, readPress } from "../../src/chat/press.ts";
import type { Sid } from "../../src/core/values/sid.ts";
import { comparable, digestOf } from "./form-input.ts";

/** What was filled into a form, by item. What was left as it was, or empty, is not in it. */
export type FilledForm = {
  type: "form";
  form: string;
  sid: Sid;
  rev: number;
  values: Record<string, string>;
};

/** What a click on a card of ours asks for. Whoever clicked must still be allowed to. */
export type CardInput = Press | FilledForm;

const sid = z.custom<Sid>(
  (value) => typeof value === "string" && /^PR-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/.test(value),
);

const filled = z.object({
  type: z.literal("form"),
  form: z.string().max(100),
  sid,
  rev: z.int(),
  start: z.record(z.string(), z.string()).catch({}),
});

/** Longer than what any input of ours takes. */
const mostText = 100_000;

const data = z.looseObject({ portside: z.looseObject({ type: z.string() }) });
/** An Action.Execute brings its data inside `action`, a dialog inside `data`, an Action.Submit as it is. */
const executed = z.looseObject({ action: z.looseObject({ data }) });
const submitted = z.looseObject({ data });

const dataOf = (value: unknown): z.infer<typeof data> | null => {
  const execute = executed.safeParse(value);
  if (execute.success) return execute.data.action.data;
  const dialog = submitted.safeParse(value);
  if (dialog.success) return dialog.data.data;
  const submit = data.safeParse(value);
  return submit.success ? submit.data : null;
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const valuesOf = (inputs: Record<string, unknown>, start: Record<string, string>): Record<string, string> => {
  const values = new Map<string, string>();
  for (const [id, given] of Object.entries(inputs)) {
    const [, way, item] = /^(text|choice|words):(.+)$/s.exec(id) ?? [];
    if (item === undefined || typeof given !== "string" || given.length > mostText) continue;
    const text = given.replace(/\r\n?/g, "\n").trim();
    const before = Object.hasOwn(start, id) ? start[id] : undefined;
    if (text === "" || digestOf(comparable(id, text)) === before) continue;
    if (way !== "words" && values.has(item)) continue;
    values.set(item, way === "choice" ? text.split(",").map(decoded).join(", ") : text);
  }
  return Object.fromEntries(values);
};

/**
 * What came back from a card: the `value` of an Action.Submit message, of an `adaptiveCard/action` invoke, or of a
 * dialog. Null for anything that is not a card of ours; never throws.
 */
export const readInput = (value: unknown): CardInput | null => {
  const read = dataOf(value);
  if (!read) return null;
  const { portside, ...inputs } = read;
  const form = filled.safeParse(portside);
  if (!form.success) return readPress(portside);
  const { start, ...about } = form.data;
  return { ...about, values: valuesOf(inputs, start) };
};
