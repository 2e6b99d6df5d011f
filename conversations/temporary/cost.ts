import type { NumberOffer } from "../../src/core/temporary-offer.ts";

const { format: inDollars } = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" });

/** US cents as people write them: "$1.15". */
export const money = (cents: number): string => inDollars(cents / 100);

/** What a purchase costs: together each month and once, and each where all cost the same. */
export const costOf = (offers: Pick<NumberOffer, "monthly" | "once">[]) => {
  const monthly = offers.reduce((sum, each) => sum + each.monthly, 0);
  const once = offers.reduce((sum, each) => sum + each.once, 0);
  const same = new Set(offers.map((each) => each.monthly)).size === 1;
  return { monthly, once, each: same ? (offers[0]?.monthly ?? 0) : null };
};
