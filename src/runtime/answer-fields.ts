import { type Context, placedItems } from "../core/item.ts";
import { textOf } from "../core/port-request.ts";
import type { World } from "../core/turn.ts";
import type { Keyring } from "./ports.ts";
import { openAnswer } from "./seal.ts";

/**
 * Answers as text by item, with the account number opened: keep it no longer than the call. What nobody chose counts as
 * its preset, because that is what the review showed.
 */
export const answerFields = (context: Context, world: World, keyring: Keyring): Record<string, string> => {
  const { request } = context;
  const fields: Record<string, string> = {};
  for (const { item } of placedItems(world.checklist, context)) {
    const preset = request.answers[item.key] ? undefined : item.preset?.(context);
    if (typeof preset === "string") fields[item.key] = preset;
  }
  for (const item of Object.keys(request.answers)) {
    const text = textOf(request, item);
    if (text !== "") fields[item] = text;
  }
  const accountNumber = openAnswer(request, "accountNumber", keyring);
  return accountNumber === null ? fields : { ...fields, accountNumber };
};
