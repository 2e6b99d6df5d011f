import type { Refusal } from "../../../src/core/carrier.ts";
import { familyOf } from "../../../src/core/rejection.ts";
import { cleanText } from "../clean-text.ts";
import type { WireNumber, WirePortIn } from "./wire.ts";

const longestCode = 60;
const longestWords = 300;

type Reason = { code: string; words: string };

const isCode = (text: string): boolean => /^[A-Z][A-Z0-9_]+$/.test(text.trim());

/**
 * Of a losing carrier's refusal Twilio writes the text code where the words belong, and a number nobody documents where
 * the code does. Of a number it does not take itself it is the number that is documented.
 */
const reasonOf = (number: WireNumber): Reason => {
  const { rejection_reason: rejection, rejection_reason_code: code } = number;
  if (rejection || code) {
    const words = rejection ?? "";
    const given = String(code ?? "");
    return { code: isCode(words) && familyOf(given) === "R22" ? words.trim() : given, words };
  }
  const { not_portability_reason: words, not_portability_reason_code: notPortable } = number;
  return { code: String(notPortable ?? ""), words: words ?? "" };
};

/** "INVALID_PIN" as people read it: the code stays beside it. */
const readable = (words: string): string =>
  isCode(words)
    ? `${words.trim().charAt(0)}${words
        .trim()
        .slice(1)
        .toLowerCase()
        .replaceAll("_", " ")
        .replace(/\bpin\b/g, "PIN")}`
    : words;

const wordsOf = ({ code, words }: Reason, ticket: number | null | undefined): string => {
  const said =
    words.trim() === "" ? `Twilio gave no reason${code === "" ? "" : ` but ${code}`}.` : readable(words);
  const support = familyOf(code) === "R22" && ticket ? ` (Twilio support ticket ${ticket})` : "";
  return `${cleanText(said, longestWords)}${support}`;
};

/** Why the numbers named were sent back: one refusal for each reason, with all the numbers it is about. */
export const refusalsOf = (portIn: WirePortIn, rejected: WireNumber[]): Refusal[] => {
  const refusals = new Map<string, Refusal>();
  for (const number of rejected) {
    const reason = reasonOf(number);
    const code = cleanText(reason.code, longestCode);
    const words = wordsOf(reason, portIn.support_ticket_id);
    const key = `${code} ${words}`;
    const former = refusals.get(key) ?? { family: familyOf(code), code, words, numbers: [] };
    refusals.set(key, { ...former, numbers: [...former.numbers, number.phone_number] });
  }
  return [...refusals.values()];
};
