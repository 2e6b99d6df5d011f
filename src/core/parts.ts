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
export const accountOf = ({ numbers, losing }: PortRequest, number: E164): string => {
  const carrier = numbers[number]?.carrier;
  return losing === undefined || !carrier || carrier === losing ? "" : carrier;
};

/** The other losing carriers among the numbers of a request, in the order in which they first appear. */
export const otherAccounts = (request: PortRequest): string[] =>
  request.losing === undefined
    ? []
    : [...new Set(numbersOf(request).map((number) => accountOf(request, number)))].filter(
        (account) => account !== "",
      );

/** The numbers of a request that are with one losing carrier; "" is the one the plain answers are about. */
export const numbersOfAccount = (request: PortRequest, account: string): E164[] =>
  numbersOf(request).filter((number) => accountOf(request, number) === account);

/** The item of another losing carrier's account that stands for this one: "btn:second-bell". */
export const ofAccount = (item: string, account: string): string =>
  account === ""
    ? item
    : `${item}:${account
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-|-$/g, "")}`;

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
