/**
 * What came of carrying out an effect. "done" is done for good; "later" was not an error of ours and is tried again
 * at `due` (milliseconds), however often it was tried; "given-up" is tried again only when the operator says so.
 * Anything thrown is tried again by the policy of `retry.ts`.
 */
export type Performed =
  | { type: "done" }
  | { type: "later"; due: number; why: string }
  | { type: "given-up"; why: string };

export const done: Performed = { type: "done" };
