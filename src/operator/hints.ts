import { isSecret, showSecret } from "../core/secret.ts";

/** What may be shown of every secret in a value, however deep; empty when it holds none. */
export const hintsIn = (value: unknown): string[] => {
  if (isSecret(value)) return [showSecret(value)];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(hintsIn) : [];
};
