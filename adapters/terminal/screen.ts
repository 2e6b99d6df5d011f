import type { Writable } from "node:stream";
import type { Style } from "./style.ts";

/** Where lines are shown: how many columns there are, and what may be bold or dim. */
export type Screen = { width: number; style: Style };

const widest = 100;
const narrowest = 20;

/** The screen as it is now: a window can be resized at any time. */
export const screenOf = (output: Writable, columns: number | undefined, style: Style): Screen => {
  const own = "columns" in output && typeof output.columns === "number" ? output.columns : undefined;
  const width = own || columns || widest;
  return { width: Math.max(narrowest, Math.min(widest, width)), style };
};
