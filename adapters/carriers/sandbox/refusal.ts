import type { Refusal } from "../../../src/core/carrier.ts";
import { families } from "../../../src/core/rejection.ts";
import type { E164 } from "../../../src/core/values/phone.ts";

/** What a losing carrier writes, by family. Families marked with a star refuse single numbers, the others the order. */
const writes: Record<string, string> = {
  R01: "Account number does not match end user account on file with OSP.",
  "R02*": "Passcode/PIN supplied is incorrect or has expired for this TN.",
  R03: "Authorizing person is not listed on the account. Name must match CSR exactly.",
  R04: "End user/business name mismatch. Supply name as shown on CSR.",
  R05: "BTN/ATN mismatch. TN supplied is not the billing number of the account.",
  R06: "Service address does not match CSR.",
  R07: "Service ZIP does not match CSR.",
  "R08*": "TN not found on account supplied.",
  "R09*": "TN is not active with OSP and cannot be ported.",
  "R10*": "TN is the main BTN of the account. Advise new BTN for remaining lines or submit as full port.",
  R11: "Port type incorrect: additional lines remain on account. Resubmit as full or partial.",
  "R12*": "Special feature on TN (hunting / DSL / distinctive ring). Remove feature before resubmitting.",
  R13: "Pending order on account. Resubmit once LSR is complete.",
  "R14*": "Port freeze on TN. End user must lift the freeze with OSP.",
  R15: "Copy of bill not legible. Provide complete copy of most recent bill.",
  R16: "LOA not signed by end user.",
  R17: "Requested due date not available. Select new date.",
  "R18*": "Duplicate request: TN already on an open order.",
  "R19*": "TNs reside in different rate centers. Order must be split.",
  R20: "No response from losing carrier. Escalated.",
  R21: "NPAC SV conflict. Under investigation by network provider.",
  R23: "LOA illegible. Resubmit a legible signed LOA.",
  R22: "RJCT per OSP rmks \u202etkt 5512\u202c\u0007 <b>see rep notes</b> *call desk* & advise",
};

/** The refusal of a family as a carrier would send it: its first code, its words, and the numbers it is about. */
export const refusalOf = (family: string, concerned: E164[], all: E164[]): Refusal => {
  const code = families.find((each) => each.id === family)?.codes[0];
  const single = writes[`${family}*`];
  const words = single ?? writes[family];
  if (code === undefined || words === undefined) {
    throw new Error(
      `The sandbox cannot refuse for "${family}". Add it to src/core/rejection.ts and to refusal.ts.`,
    );
  }
  return { family, code, words, numbers: single === undefined ? all : concerned };
};
