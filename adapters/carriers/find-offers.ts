import type { NumberOffer } from "../../src/core/temporary-offer.ts";
import { stateOfArea } from "../../src/core/values/area-state.ts";
import type { E164 } from "../../src/core/values/phone.ts";

/** A number as a carrier lists it for sale. Prices in US cents, each month and once. */
export type Sale = { number: E164; monthly: number; once: number };

/** Where numbers are looked for: an area code (three digits), or a state (two letters). */
export type Place = { area: string } | { state: string };

/** Listed beyond what is wanted, because some of it may be of no use. */
const spare = 20;

const byKey = <T>(all: T[], keyOf: (each: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const each of all) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return groups;
};

/**
 * One number for sale for each of `standsFor`, in their order: of its own area code, else of its state. `search` lists
 * up to so many of a place; what it lists beyond that, or twice, is left alone.
 */
export const findOffers = async (
  standsFor: E164[],
  except: ReadonlySet<E164>,
  search: (place: Place, most: number) => Promise<Sale[]>,
): Promise<NumberOffer[]> => {
  const used = new Set<E164>([...except, ...standsFor]);
  const offers = new Map<E164, NumberOffer>();

  const fill = async (numbers: E164[], place: Place, near: NumberOffer["near"]): Promise<void> => {
    const sales = await search(place, numbers.length + spare);
    const free = sales.filter(({ number }) => !used.has(number));
    for (const [index, number] of numbers.entries()) {
      const sale = free[index];
      if (!sale || used.has(sale.number)) continue;
      used.add(sale.number);
      offers.set(number, { ...sale, standsFor: number, near });
    }
  };

  for (const [area, numbers] of byKey(standsFor, (number) => number.slice(2, 5)))
    await fill(numbers, { area }, "area");
  const left = standsFor.filter((number) => !offers.has(number));
  for (const [state, numbers] of byKey(left, (number) => stateOfArea(number.slice(2, 5)) ?? "")) {
    if (state !== "") await fill(numbers, { state }, "state");
  }
  return standsFor.flatMap((number) => offers.get(number) ?? []);
};
