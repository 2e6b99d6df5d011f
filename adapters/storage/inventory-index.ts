import { hash } from "node:crypto";
import type { InventoryStatus } from "../../src/core/inventory.ts";
import type { E164 } from "../../src/core/values/phone.ts";

/** The last four digits, by which people ask for a number. */
export const tailOf = (number: E164): string => number.slice(-4);

/** Tells cheaply whether the numbers of a request, or how they stand, changed. */
export const digestOfNumbers = (numbers: [E164, InventoryStatus][]): string =>
  hash("sha256", numbers.map(([number, status]) => `${number} ${status}`).join("\n"), "base64url");
