import { spoken } from "./language.ts";

/**
 * A value that must not be readable in storage. In memory, between the person and the end of the turn, it is
 * `open`; what is stored holds only `sealed` (a token made by the runtime's keyring, bound to its request and
 * item) and the hint that may be shown. `destroyed` stays behind when the value has been erased.
 */
export type Secret =
  | { type: "open"; open: string; hint: string }
  | { type: "sealed"; sealed: string; hint: string }
  | { type: "destroyed"; at: number };

/** A secret just given. `hint` is what may be shown of it ("•••• 2204"), never enough to use it. */
export const openSecret = (value: string, hint: string): Secret => ({ type: "open", open: value, hint });

/** True for a value of any answer that is a secret in one of its three forms. */
export const isSecret = (value: unknown): value is Secret => {
  if (typeof value !== "object" || value === null || !("type" in value)) return false;
  return value.type === "open" || value.type === "sealed" || value.type === "destroyed";
};

/** The last four characters behind dots; shorter values show dots only, so that nothing short is given away. */
export const lastFour = (value: string): string => (value.length >= 7 ? `•••• ${value.slice(-4)}` : "••••");

const words = spoken({ en: { erased: "erased" }, es: { erased: "borrado" } });

/** What a person may see of a secret. */
export const showSecret = (secret: Secret): string =>
  secret.type === "destroyed" ? words.erased : secret.hint;
