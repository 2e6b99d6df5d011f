import type { PortRequest } from "../core/port-request.ts";
import { placeOf } from "../core/seal-answers.ts";
import { isSecret } from "../core/secret.ts";
import type { Keyring } from "./ports.ts";

/**
 * The text of an answer, opened when it is sealed; null when it is unanswered, destroyed or no text. Keep what
 * comes back no longer than the call it is for. Throws when the token is another request's, or its key is missing.
 */
export const openAnswer = (request: PortRequest, item: string, keyring: Keyring): string | null => {
  const value = request.answers[item]?.value;
  if (typeof value === "string") return value;
  if (!isSecret(value) || value.type === "destroyed") return null;
  return value.type === "open" ? value.open : keyring.open(value.sealed, placeOf(request, item));
};
