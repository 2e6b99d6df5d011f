import { inventoryStatuses, type NumberCounts } from "../../src/core/inventory.ts";

/** An agency without a single number. */
export const noNumbers = Object.fromEntries(
  inventoryStatuses.map((status) => [status, { total: 0, assigned: 0 }]),
) as NumberCounts;
