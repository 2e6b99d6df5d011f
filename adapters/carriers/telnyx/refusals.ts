import type { Refusal } from "../../../src/core/carrier.ts";
import { familyOf } from "../../../src/core/rejection.ts";
import type { E164 } from "../../../src/core/values/phone.ts";
import { cleanText } from "../clean-text.ts";
import { storedWords } from "./stored-words.ts";
import type { WireOrder } from "./wire.ts";

const longestCode = 60;
const longestWords = 120;
const mostRefusals = 30;

/** Families in which somebody else works on it: the order goes on, and the customer is only told. */
const informing = ["R19", "R20", "R21"];

/** True when nothing is asked of the customer. */
export const onlyInforms = (refusals: Refusal[]): boolean =>
  refusals.length > 0 && refusals.every(({ family }) => informing.includes(family));

/** Why an order is in exception, one refusal for each code. Telnyx does not say which numbers a code is about. */
export const refusalsOf = ({ status }: WireOrder, numbers: E164[]): Refusal[] => {
  if (status.value !== "exception") return [];
  const details = (status.details ?? []).slice(0, mostRefusals);
  const told = details.length > 0 ? details : [{ code: "OTHER", description: "" }];
  const byCode = new Map<string, Refusal>();
  for (const { code, description } of told) {
    const name = cleanText(code ?? "OTHER", longestCode);
    if (byCode.has(name)) continue;
    byCode.set(name, {
      family: familyOf(name),
      code: name,
      words: cleanText(description ?? "", longestWords) || storedWords.noDetail,
      numbers,
    });
  }
  return [...byCode.values()];
};
