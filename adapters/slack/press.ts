import { z } from "zod";
import { type Press, readPress } from "../../src/chat/press.ts";
import { limits } from "./limits.ts";

/** The value of a button, or null when it would be longer than Slack takes. */
export const pressValue = (press: Press): string | null => {
  const value = JSON.stringify(press);
  return value.length <= limits.button.value ? value : null;
};

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** What was pressed, from one entry of `actions` of a payload; null for anything that is not a button of ours. */
export const pressOf = (blockAction: unknown): Press | null => {
  const button = z.object({ value: z.string().max(limits.button.value) }).safeParse(blockAction);
  return button.success ? readPress(readJson(button.data.value)) : null;
};
