import { z } from "zod";
import type { Sid } from "../core/values/sid.ts";

const sid = z.custom<Sid>(
  (value) => typeof value === "string" && /^PR-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/.test(value),
);

/** Longer texts are in no button of ours; Slack takes no more. */
const most = 2000;
const line = z.string().min(1).max(most);

const shape = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("action"),
    action: z.object({
      text: z.string().max(most),
      item: line.exactOptional(),
      rev: z.int().exactOptional(),
      sid: sid.exactOptional(),
    }),
  }),
  /** Opens the form that asks for a secret. */
  z.object({ type: z.literal("secret"), item: line, label: line, sid: sid.exactOptional() }),
  /** Opens the form that takes a file. */
  z.object({
    type: z.literal("file"),
    item: line,
    accept: z.array(line).max(20),
    most: z.int().positive(),
    sid: sid.exactOptional(),
  }),
  z.object({ type: z.literal("settings") }),
]);

/** What a button of ours asks for. It holds ids only: whoever presses it must still be allowed to. */
export type Press = z.infer<typeof shape>;

/** What a button asked for; null for anything that is not a button of ours. */
export const readPress = (value: unknown): Press | null => {
  const press = shape.safeParse(value);
  return press.success ? press.data : null;
};
