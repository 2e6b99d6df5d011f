import type { NumberType, Portability } from "../../../src/core/carrier.ts";
import { reasonOf, type Told } from "../../../src/core/told.ts";
import { type E164, isTollFree } from "../../../src/core/values/phone.ts";
import { cleanText } from "../clean-text.ts";
import type { Client } from "./client.ts";
import { e164 } from "./read-order.ts";
import { checksAnswer } from "./wire.ts";
import { words } from "./words.ts";

const longestReason = 160;
const longestName = 80;

const typeOf = (number: E164, given: string | null | undefined): NumberType => {
  if (isTollFree(number)) return "toll-free";
  return given === "mobile" ? "mobile" : "local";
};

const whyNot = (given: string | null | undefined): Told => {
  const reason = cleanText(given ?? "", longestReason);
  if (reason === "") return words.noReason;
  return /^no[_ ]coverage$/i.test(reason) ? words.noCoverage : words.wrote(reason);
};

/**
 * What Telnyx says of each number. Kind and old carrier come in its live answers but not in its published ones; without
 * them a number counts as local, and a rejection asks for a PIN that was missing. One number that Telnyx cannot read
 * refuses a whole call, so that is asked in halves.
 */
export const askPortability = async (client: Client, numbers: E164[]): Promise<Portability[]> => {
  if (numbers.length === 0) return [];
  const answered = await client({
    method: "POST",
    path: "/portability_checks",
    body: { phone_numbers: numbers },
    answer: checksAnswer,
  });
  if (!answered.ok && numbers.length > 1) {
    const half = Math.ceil(numbers.length / 2);
    const first = await askPortability(client, numbers.slice(0, half));
    return [...first, ...(await askPortability(client, numbers.slice(half)))];
  }
  if (!answered.ok) {
    return numbers.map((number) => ({
      number,
      portable: false,
      type: typeOf(number, null),
      carrier: "",
      ...reasonOf(words.refused(answered.reason)),
    }));
  }
  const byNumber = new Map(answered.answer.data.map((each) => [e164(each.phone_number), each]));
  return numbers.map((number): Portability => {
    const said = byNumber.get(number);
    if (typeof said?.portable !== "boolean")
      return { number, portable: "unknown", reason: words.unsaid.sentence };
    const type = typeOf(number, said.phone_number_type);
    const carrier = cleanText(said.carrier_name ?? "", longestName);
    return said.portable
      ? { number, portable: true, type, carrier, needs: type === "mobile" ? "pin" : null }
      : { number, portable: false, type, carrier, ...reasonOf(whyNot(said.not_portable_reason)) };
  });
};
