import { z } from "zod";
import type { Sid } from "../../src/core/values/sid.ts";
import { limits } from "./limits.ts";

const sid = z.custom<Sid>(
  (value) => typeof value === "string" && /^PR-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/.test(value),
);
const line = z.string().min(1).max(limits.button.value);

const shape = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("action"),
    action: z.object({
      text: z.string().max(limits.button.value),
      item: line.exactOptional(),
      rev: z.int().exactOptional(),
      sid: sid.exactOptional(),
    }),
  }),
  /** Opens the modal that asks for a secret. */
  z.object({ type: z.literal("secret"), item: line, label: line, sid: sid.exactOptional() }),
  /** Opens the modal that takes a file. */
  z.object({
    type: z.literal("file"),
    item: line,
    accept: z.array(line).max(20),
    most: z.int().positive(),
    sid: sid.exactOptional(),
  }),
  /** Another page of the home tab, counted from 1. */
  z.object({ type: z.literal("page"), page: z.int().min(1) }),
  z.object({ type: z.literal("settings") }),
]);

/** What a button of ours asks for. It holds ids only: whoever presses it must still be allowed to. */
export type Press = z.infer<typeof shape>;

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
  if (!button.success) return null;
  const press = shape.safeParse(readJson(button.data.value));
  return press.success ? press.data : null;
};
