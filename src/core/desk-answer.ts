import type { NumberStatus, Refusal } from "./carrier.ts";
import type { E164 } from "./values/phone.ts";

/**
 * What a person at a porting desk wrote about an order, as it was understood and confirmed. Of several states of one
 * number the last counts; no numbers stand for all of the order, also in a refusal.
 */
export type DeskAnswer = {
  states: { status: NumberStatus; numbers: E164[] }[];
  /** The agreed port date (FOC), ISO; null where none was named. */
  date: string | null;
  refusals: Refusal[];
};

/** What is asked of a porting desk besides orders: how it stands; or it gets another link to the secrets. */
export type DeskLetter = "chase" | "link";
