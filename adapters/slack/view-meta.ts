import { z } from "zod";
import type { Sid } from "../../src/core/values/sid.ts";
import { limits } from "./limits.ts";

/** The kinds of modal that are sent back, as `callback_id`. */
export const callbacks = { form: "port_form", secret: "port_secret", file: "port_file" } as const;

const sid = z.custom<Sid>(
  (value) => typeof value === "string" && /^PR-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/.test(value),
);

const shape = z.object({
  /** Where the answers belong. */
  conversation: z.string().min(1).max(400),
  sid: sid.exactOptional(),
  form: z.string().max(100).exactOptional(),
  rev: z.int().exactOptional(),
  item: z.string().max(255).exactOptional(),
});

/** What a modal remembers while it is open: ids only, as Slack stores it and others may read it. */
export type ViewMeta = z.infer<typeof shape>;

/** As `private_metadata`. Throws when it is longer than Slack takes: ids are never that long. */
export const metaText = (meta: ViewMeta): string => {
  const text = JSON.stringify(meta);
  if (text.length > limits.view.privateMetadata)
    throw new Error("A modal may remember ids only; keep what is longer in the store.");
  return text;
};

/** What a modal remembered; null when it was none of ours. */
export const readMeta = (text: string): ViewMeta | null => {
  try {
    const meta = shape.safeParse(JSON.parse(text));
    return meta.success ? meta.data : null;
  } catch {
    return null;
  }
};
