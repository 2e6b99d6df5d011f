import { hash } from "node:crypto";
import { nameOf, numbersOf, type PortRequest } from "../../src/core/port-request.ts";

/** Text as the search by name compares it: one case, one form of each letter, single spaces. */
export const folded = (text: string): string =>
  text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();

const digest = (parts: string[]): string =>
  parts.length === 0 ? "" : hash("sha256", JSON.stringify(parts), "base64url");

/** What is looked up of a request, beside its state, in a form that tells cheaply whether it changed. */
export const indexOf = (request: PortRequest) => {
  const numbers = [...new Set(numbersOf(request))];
  const orders = request.orders.map(({ reference, carrierId }) => ({
    reference,
    carrier_id: carrierId.toLowerCase(),
  }));
  return {
    name: folded(nameOf(request)).slice(0, 200),
    numbers,
    numbersDigest: digest(numbers),
    orders,
    ordersDigest: digest(orders.flatMap((order) => [order.reference, order.carrier_id])),
  };
};
