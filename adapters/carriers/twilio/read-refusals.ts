import type { Refusal } from "../../../src/core/carrier.ts";
import { familyOf } from "../../../src/core/rejection.ts";
import { cleanText } from "../clean-text.ts";
import type { WireNumber, WirePortIn } from "./wire.ts";

const longestCode = 60;
const longestWords = 300;

type Reason = { code: string; words: string };

/** Twilio writes its text code where the words belong, and a number nobody documents where the code does. */
const reasonOf = (number: WireNumber): Reason => {
  const words = number.rejection_reason ?? number.not_portability_reason ?? "";
  const given = String(number.rejection_reason_code ?? number.not_portability_reason_code ?? "");
  const isCode = /^[A-Z][A-Z0-9_]+$/.test(words.trim());
  return { code: isCode && familyOf(given) === "R22" ? words.trim() : given, words };
};

/** "INVALID_PIN" as people read it: the code stays beside it. */
const readable = (words: string): string =>
  /^[A-Z][A-Z0-9_]+$/.test(words.trim())
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
