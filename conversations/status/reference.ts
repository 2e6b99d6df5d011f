import { type E164, readNumber } from "../../src/core/values/phone.ts";
import { almostSid, readSid, type Sid } from "../../src/core/values/sid.ts";

/** What a text names a request by, without a name of its own. */
export type Reference =
  | { type: "sid"; sid: Sid }
  | { type: "almost-sid"; text: string }
  | { type: "number"; number: E164 }
  | { type: "carrier-id"; id: string };

const sidLike =
  /(?<![\p{L}\p{N}])PR[\s.:#_\-\u2010-\u2015\u2212]{0,3}(?=[0-9A-Z]*\d|[0-9A-Z]{4}[\s\-\u2010-\u2015\u2212])[0-9A-Z]{2,10}(?:[\s_\-\u2010-\u2015\u2212]{1,3}(?=\S*\d|[0-9A-Z]{4}(?!\w))[0-9A-Z]{2,6})?(?![\p{L}\p{N}])/giu;
const carrierId =
  /(?<![\w-])(?:KW[0-9a-f]{32}|SBX-\d{6}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![\w-])/i;

/** True when a text holds what looks like a carrier's own id of an order. */
export const hasCarrierId = (text: string): boolean => carrierId.test(text);

const phone =
  /(?<![\w-])(?:\+?1[\s.-]?)?\(?\d{3}\)?[\s.\-\u2010-\u2015]{0,2}\d{3}[\s.\-\u2010-\u2015]?\d{4}(?![\w-]*\d)/g;

/**
 * The reference in a text and the text with `#` in its place, or null. Up to three numbers count as naming the
 * request of the first; more are a list to be ported.
 */
export const referenceIn = (
  text: string,
  options: { fictional: boolean },
): { reference: Reference; rest: string } | null => {
  const id = carrierId.exec(text)?.[0];
  if (id) return { reference: { type: "carrier-id", id }, rest: text.replace(id, "#") };
  const sid = readSid(text);
  const almost = sid ? null : almostSid(text);
  if (sid || almost) {
    const reference: Reference = sid ? { type: "sid", sid } : { type: "almost-sid", text: almost ?? "" };
    return { reference, rest: text.replace(sidLike, "#") };
  }
  const typed = text.match(phone) ?? [];
  const [first] = typed;
  if (!first || typed.length > 3) return null;
  const read = readNumber(first, options);
  return read.ok
    ? { reference: { type: "number", number: read.number }, rest: text.replace(phone, "#") }
    : null;
};
