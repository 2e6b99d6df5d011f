import { hash } from "node:crypto";
import type { Order } from "../../src/core/carrier.ts";
import { onceOf } from "../../src/core/once.ts";
import { type Answer, numbersOf, type PortRequest, plainNameOf } from "../../src/core/port-request.ts";
import type { E164 } from "../../src/core/values/phone.ts";

/** Text as the search by name compares it: one case, one form of each letter, single spaces. */
export const folded = (text: string): string =>
  text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();

const digest = (parts: string[]): string =>
  parts.length === 0 ? "" : hash("sha256", JSON.stringify(parts), "base64url");

type NumbersIndex = { numbers: E164[]; numbersDigest: string };

/** There may be thousands, and most turns leave them alone: looked through once for each answer that named them. */
const numbersIndexed = new WeakMap<Answer, NumbersIndex>();

const numbersIndex = (request: PortRequest): NumbersIndex => {
  const answer = request.answers.numbers;
  const known = answer && numbersIndexed.get(answer);
  if (known) return known;
  const numbers = [...new Set(numbersOf(request))];
  const made = { numbers, numbersDigest: digest(numbers) };
  if (answer) numbersIndexed.set(answer, made);
  return made;
};

const ordersIndex = onceOf((some: Order[]) => {
  const orders = some.map(({ reference, carrierId }) => ({
    reference,
    carrier_id: carrierId.toLowerCase(),
  }));
  return { orders, ordersDigest: digest(orders.flatMap((order) => [order.reference, order.carrier_id])) };
});

/** What is looked up of a request, beside its state, in a form that tells cheaply whether it changed. */
export const indexOf = (request: PortRequest) => ({
  name: folded(plainNameOf(request)).slice(0, 200),
  ...numbersIndex(request),
  ...ordersIndex(request.orders),
});
