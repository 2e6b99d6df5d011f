import { capabilities } from "../adapters/carriers/sandbox/capabilities.ts";
import type { BillComparison } from "../src/core/bill.ts";
import type { NumberStatus, Order, Portability } from "../src/core/carrier.ts";
import type { Effect } from "../src/core/effect.ts";
import type { Person } from "../src/core/event.ts";
import type { PortRequest } from "../src/core/port-request.ts";
import { unpackNumbers } from "../src/core/values/number-pack.ts";
import type { E164 } from "../src/core/values/phone.ts";
import type { Sid } from "../src/core/values/sid.ts";
import type { Happening } from "../src/runtime/turn-runner.ts";
import { createWorld } from "../src/world.ts";

export const world = createWorld([capabilities], capabilities.key);

export const agency = "bench";

const dana: Person = { id: "dana", name: "Dana Reyes", role: "manage" };

const bill = { hash: "a".repeat(64), kind: "pdf", bytes: 48_000, name: "bill.pdf" };

/** The numbers of an ordinary port. */
export const threeNumbers = "212-555-0100, 212-555-0101, 212-555-0102";

/** The twelve turns of a person who moves numbers and the two of signing, in order; "bill" is the file. */
export const script = (numbers: string): string[] => [
  "/port",
  "agree",
  "none, ready",
  numbers,
  "yes, 1, 8841-22-7730",
  "business, Acme Plumbing LLC",
  "Dana Reyes, dana@acme.com, yes, yes",
  "120 W 45th St, Apt 4B, New York, NY 10036, same",
  "bill",
  "the zip is 10019",
  "submit",
  "yes",
  "sign",
  "Dana Reyes",
];

/** What the person does, as an adapter hands it over. */
export const turnOf = (text: string, id: string, conversation: string): Happening => {
  const base = { id, agency, conversation, by: dana };
  return text === "bill"
    ? { ...base, type: "file-received", item: "bill", document: bill }
    : { ...base, type: "said", text };
};

const portable = (number: E164): Portability => {
  return { number, portable: true, type: "local", carrier: "Bell Atlantic", needs: null };
};

const orderOf = (sid: Sid, attempt: number, numbers: E164[]): Order => {
  const status: NumberStatus = "in-review";
  return {
    reference: `${sid}/${attempt}`,
    carrierId: `SBX${sid.slice(3)}`,
    status,
    numbers: Object.fromEntries(numbers.map((number) => [number, status])),
    date: null,
    refusals: [],
    raw: null,
    changed: 1,
  };
};

/** A bill on which the answers stand as they were given. */
const agreeing: BillComparison = {
  findings: (["account-number", "account-holder", "service-address", "zip", "btn", "carrier"] as const).map(
    (subject) => ({ subject, verdict: "match", bill: null }),
  ),
  offers: [],
  numbersNotOnBill: [],
  numbersNotClaimed: [],
  statementDate: null,
};

/** What the world answers to an effect, or null to those that nothing comes back from. */
export const outcomeOf = (effect: Effect, id: string, request: PortRequest | null): Happening | null => {
  switch (effect.type) {
    case "look-up": {
      const { to: conversation, by, query, purpose } = effect;
      const nothing = { results: [], total: 0, history: [] };
      return { id, agency, conversation, by, type: "looked-up", query, purpose, ...nothing };
    }
    case "check-numbers":
      return {
        id,
        agency,
        type: "numbers-checked",
        sid: effect.sid,
        answers: effect.numbers.map(portable),
        taken: [],
      };
    case "draw-letter": {
      const { sid, round } = effect;
      const [document, text] = ["d".repeat(64), "e".repeat(64)];
      return { id, agency, type: "letter-drawn", sid, round, document, text };
    }
    case "send-letter": {
      const { sid, round, copy } = effect;
      return { id, agency, type: "letter-sent", sid, round, copy, how: "mail", link: true };
    }
    case "seal-letter": {
      const { sid, round } = effect;
      const document = { hash: "f".repeat(64), kind: "application/pdf", bytes: 40_000, name: "letter.pdf" };
      return { id, agency, type: "letter-sealed", sid, round, document };
    }
    case "read-bill":
    case "compare-bill": {
      const { sid, document } = effect;
      const read = {
        text: "b".repeat(64),
        cleaned: null,
        pages: 2,
        comparison: agreeing,
        rev: request?.rev ?? 0,
      };
      return { id, agency, type: "bill-compared", sid, document, ...read };
    }
    case "file-request": {
      const { sid, attempt } = effect;
      const part = request?.parts?.find((each) => each.attempt === attempt);
      const numbers = part ? unpackNumbers(part.numbers) : Object.keys(request?.numbers ?? {});
      return { id, agency, type: "filed", sid, attempt, orders: [orderOf(sid, attempt, numbers)] };
    }
    default:
      return null;
  }
};
