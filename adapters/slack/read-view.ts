import { z } from "zod";
import { cut } from "../../src/chat/clean-text.ts";
import { inWords, startingId } from "./form-input.ts";
import { limits } from "./limits.ts";
import { renderWords } from "./render-words.ts";

const option = z.looseObject({ value: z.string() });

/** One input as Slack sends it back (docs reference/interaction-payloads/view-interactions-payload). */
const input = z.looseObject({
  value: z.string().nullish(),
  selected_date: z.string().nullish(),
  selected_user: z.string().max(30).nullish(),
  selected_option: option.nullish(),
  selected_options: z.array(option).nullish(),
  files: z.array(z.looseObject({ id: z.string().min(1).max(100) })).nullish(),
});

const state = z.record(z.string(), z.record(z.string(), input));

/** What was filled into a modal: texts by item, and the ids of files by item, in their order. What was left as it was is in neither. */
export type Filled = { values: Record<string, string>; files: { item: string; files: string[] }[] };

/** Somebody who was chosen is mentioned, as in a message. */
const textOf = (each: z.infer<typeof input>): string =>
  (each.selected_user ? `<@${each.selected_user}>` : null) ??
  each.value ??
  each.selected_date ??
  each.selected_option?.value ??
  each.selected_options?.map(({ value }) => value).join(", ") ??
  "";

/** Reads `view.state.values`. Words typed instead of a choice count more than the choice. */
export const readView = (values: unknown): Filled => {
  const read = state.safeParse(values);
  const filled = new Map<string, string>();
  const files: Filled["files"] = [];
  if (!read.success) return { values: {}, files };
  for (const [block, actions] of Object.entries(read.data)) {
    for (const [action, each] of Object.entries(actions)) {
      const words = block.endsWith(inWords);
      const item = words ? block.slice(0, -inWords.length) : block;
      const text = textOf(each).trim();
      const ids = (each.files ?? []).map(({ id }) => id);
      if (ids.length > 0) files.push({ item, files: ids });
      if (text === "" || action === startingId(text)) continue;
      if (words || !filled.has(item)) filled.set(item, text);
    }
  }
  return { values: Object.fromEntries(filled), files };
};

/**
 * Problems beside their fields, for `response_action: "errors"`. `values` is `view.state.values`: a problem of a
 * field that is not in the form stands at the first one, as Slack refuses an unknown place.
 */
export const fieldErrors = (problems: Record<string, string>, values: unknown): Record<string, string> => {
  const places = Object.keys(typeof values === "object" && values !== null ? values : {});
  const errors = new Map<string, string>();
  for (const [item, problem] of Object.entries(problems)) {
    const place = places.includes(item) ? item : places[0];
    if (place === undefined) continue;
    const text = [errors.get(place) ?? "", problem.trim() || renderWords.notChecked].join(" ").trim();
    errors.set(place, cut(text, limits.problem));
  }
  return Object.fromEntries(errors);
};
