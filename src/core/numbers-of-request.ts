import type { NumberStatus } from "./carrier.ts";
import type { InventoryStatus } from "./inventory.ts";
import { isOver, numbersOf, type PortRequest } from "./port-request.ts";
import type { E164 } from "./values/phone.ts";

const failed: NumberStatus[] = ["rejected", "cancelled", "expired"];

/**
 * How the numbers of a request stand in its agency's inventory; null while it says nothing about them: in a draft, which
 * promises nobody a number, and where it was never submitted.
 */
export const numbersOfRequest = (request: PortRequest): [E164, InventoryStatus][] | null => {
  const { status, submitted, attempt, numbers } = request;
  if (status === "draft" || (submitted === null && attempt === 0)) return null;
  const over = isOver(status);
  return [...new Set(numbersOf(request))].map((number) => {
    const at = numbers[number]?.status ?? "unchecked";
    if (at === "completed") return [number, "ported"];
    return [number, over || failed.includes(at) ? "failed" : "pending"];
  });
};
