import type { Portability } from "../../../src/core/carrier.ts";
import { reasonOf } from "../../../src/core/told.ts";
import { type E164, isTollFree } from "../../../src/core/values/phone.ts";
import { CarrierUnreachable } from "../../../src/runtime/ports.ts";
import { cleanText } from "../clean-text.ts";
import { type TwilioClient, TwilioRefusal } from "./client.ts";
import { inParallel } from "./in-parallel.ts";
import { readWire, type WirePortability, wire } from "./wire.ts";
import { words } from "./words.ts";

/** Twilio answers about one number at a time; so many are asked about at once. */
const atOnce = 8;
const longestReason = 200;

const typeOf = (type: string | null | undefined): "local" | "mobile" | "toll-free" => {
  const said = (type ?? "").toUpperCase();
  if (said === "MOBILE") return "mobile";
  return said === "TOLL-FREE" ? "toll-free" : "local";
};

const answerOf = (number: E164, answer: WirePortability, wayOut: string): Portability => {
  const type = typeOf(answer.number_type);
  if (type === "toll-free") return { number, portable: false, type, carrier: "", reason: wayOut };
  if (answer.portable === true) {
    const needs = answer.pin_and_account_number_required || type === "mobile" ? "pin" : null;
    return { number, portable: true, type, carrier: "", needs };
  }
  const code = answer.not_portable_reason_code ?? 0;
  const said = cleanText(answer.not_portable_reason ?? "", longestReason);
  if (answer.portable === false)
    return { number, portable: false, type, carrier: "", ...reasonOf(words.refused(code, said)) };
  return { number, portable: "unknown", reason: words.unsaid.sentence };
};

/**
 * What Twilio says of each number. A number it will not even look at cannot be moved; one it does not answer about is
 * unknown, and unreachable is what it is when it answers about none.
 */
export const portabilityOf = async (
  { call, api }: TwilioClient,
  accountSid: string,
  numbers: E164[],
  wayOut: string,
): Promise<Portability[]> => {
  const away: CarrierUnreachable[] = [];
  const ask = async (number: E164): Promise<Portability> => {
    if (/^\+1\d{10}$/.test(number) && isTollFree(number))
      return { number, portable: false, type: "toll-free", carrier: "", reason: wayOut };
    const path = `/v1/Porting/Portability/PhoneNumber/${encodeURIComponent(number)}`;
    try {
      const answer = await call({ method: "GET", url: api(path, { TargetAccountSid: accountSid }) });
      return answerOf(number, readWire(wire.portability, answer), wayOut);
    } catch (error) {
      if (error instanceof TwilioRefusal)
        return {
          number,
          portable: false,
          type: "local",
          carrier: "",
          ...reasonOf(words.refused(error.code, error.message)),
        };
      if (!(error instanceof CarrierUnreachable)) throw error;
      away.push(error);
      return { number, portable: "unknown", reason: error.message };
    }
  };
  const answers = await inParallel(numbers, atOnce, ask);
  const [first] = away;
  if (first && away.length === numbers.length) throw first;
  return answers;
};
