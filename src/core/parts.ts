import type { Capabilities, NumberType } from "./carrier.ts";
import { numbersOf, type PortRequest } from "./port-request.ts";
import type { E164 } from "./values/phone.ts";

/** What the numbers of one order have in common, as far as it keeps them apart from those of another. */
export type Common = {
  /** Another losing carrier than the one the plain answers are about, by the name it was found under; "" for that one. */
  account: string;
  type: NumberType | null;
  rateCentre: string | null;
};

/** Numbers that go into one order. */
export type PlannedPart = Common & { numbers: E164[] };

/** The other losing carrier a number is with, or "" for the one the plain answers are about. */
const accountOf = ({ numbers, losing }: PortRequest, number: E164): string => {
  const carrier = numbers[number]?.carrier;
  return losing === undefined || !carrier || carrier === losing ? "" : carrier;
};

const commonOf = (request: PortRequest, { apart = [] }: Capabilities, number: E164): Common => {
  const state = request.numbers[number];
  return {
    account: accountOf(request, number),
    type: apart.includes("type") ? (state?.type ?? null) : null,
    rateCentre: apart.includes("rate-centre") ? (state?.rateCentre ?? null) : null,
  };
};

/**
 * The orders that numbers become at their carrier, in the order in which they were given: apart by losing carrier,
 * which has an account of its own, by what the carrier keeps apart, by `before` (the filing they were in, where they are
 * filed again), and by how many it takes in one order.
 */
export const splitIntoParts = (
  request: PortRequest,
  carrier: Capabilities,
  numbers: E164[] = numbersOf(request),
  before: (number: E164) => string = () => "",
): PlannedPart[] => {
  const groups = new Map<string, PlannedPart>();
  for (const number of numbers) {
    const common = commonOf(request, carrier, number);
    const key = JSON.stringify([common.account, common.type, common.rateCentre, before(number)]);
    const group = groups.get(key);
    if (group) group.numbers.push(number);
    else groups.set(key, { ...common, numbers: [number] });
  }
  return [...groups.values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.numbers.length / carrier.limit) }, (_, index) => ({
      ...group,
      numbers: group.numbers.slice(index * carrier.limit, (index + 1) * carrier.limit),
    })),
  );
};
