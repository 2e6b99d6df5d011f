import type { E164 } from "./values/phone.ts";

/**
 * A number that a carrier sells now, to stand in for another one. `near` says how close its area is; prices are in US
 * cents, each month and once.
 */
export type NumberOffer = {
  number: E164;
  standsFor: E164;
  near: "area" | "state";
  monthly: number;
  once: number;
};

/** A number that was bought. `carrierId` is the carrier's own id of it, by which it is given back. */
export type BoughtNumber = { number: E164; carrierId: string };
