import type { Effect } from "../core/effect.ts";

/** Counts what is done, for whoever watches the service. It is told kinds of things only, never ids or people. */
export type Meter = {
  turn(source: string, result: "stored" | "failed", seconds: number): void;
  effect(type: Effect["type"], outcome: "done" | "later" | "failed" | "given-up", seconds: number): void;
};
