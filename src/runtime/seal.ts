import type { Json } from "../core/json.ts";
import type { Answer, PortRequest } from "../core/port-request.ts";
import { isSecret, type Secret } from "../core/secret.ts";
import type { Keyring } from "./ports.ts";

/** Where a token belongs: one moved to another request or item does not open. */
const placeOf = (request: PortRequest, item: string): string => `requests/${request.sid}/${item}`;

const sealValue = (value: Json | Secret, place: string, keyring: Keyring): Json | Secret => {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => sealValue(each, place, keyring));
  if (isOpenSecret(value)) {
    return { type: "sealed", sealed: keyring.seal(value.open, place), hint: value.hint };
  }
  if (!holdsOpenSecret(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, sealValue(each, place, keyring)]),
  );
};

/**
 * The request as it may be stored: every open secret of its answers, and of the answers `undo` would bring back,
 * is sealed for its request and item. A request without open secrets comes back unchanged.
 */
export const sealAnswers = (request: PortRequest, keyring: Keyring): PortRequest => {
  if (!holdsOpenSecret(request)) return request;
  const sealed = <A extends Answer | null>(answers: Record<string, A>): Record<string, A> =>
    Object.fromEntries(
      Object.entries(answers).map(([item, answer]) => [
        item,
        answer && { ...answer, value: sealValue(answer.value, placeOf(request, item), keyring) },
      ]),
    );
  return { ...request, answers: sealed(request.answers), undo: request.undo && sealed(request.undo) };
};

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

const isOpenSecret = (value: object): value is Extract<Secret, { type: "open" }> =>
  "type" in value && value.type === "open" && "open" in value && typeof value.open === "string";

/** True when there is an open secret anywhere in it, however deep. */
export const holdsOpenSecret = (value: unknown): boolean => {
  if (typeof value !== "object" || value === null) return false;
  return isOpenSecret(value) || Object.values(value).some(holdsOpenSecret);
};
