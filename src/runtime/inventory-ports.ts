import type { InventoryNumber, NumberCounts, NumberQuery } from "../core/inventory.ts";
import type { E164 } from "../core/values/phone.ts";

/**
 * The numbers of agencies. Those of a request are written with the request, in the same transaction; others by the
 * `keep-numbers` and `drop-numbers` effects of a turn, which are carried out within it. Every query is within one agency.
 */
export type Inventory = {
  /** In the order of the numbers, at most `limit`; `total` counts all that fit. */
  numbers(
    agency: string,
    query: NumberQuery,
    limit: number,
  ): Promise<{ numbers: InventoryNumber[]; total: number }>;
  /** Those of these that are there, in the order of the numbers. */
  numbersAmong(agency: string, numbers: E164[]): Promise<InventoryNumber[]>;
  numberCounts(agency: string): Promise<NumberCounts>;
};

/**
 * Nothing of the turn was stored: a number it was to change is not as the turn saw it. Look the numbers up again and
 * work the turn out anew.
 */
export class NumbersChanged extends Error {
  override name = "NumbersChanged";
}
