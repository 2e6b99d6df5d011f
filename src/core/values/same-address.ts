import type { Address } from "./address.ts";
import { postalWord } from "./postal-words.ts";
import { unitIdentity } from "./unit.ts";

const cityWords: Readonly<Record<string, string>> = { saint: "st", fort: "ft", mount: "mt" };

function words(text: string): string {
  return text
    .split(/[\s,]+/)
    .map(postalWord)
    .filter(Boolean)
    .join(" ");
}

function key({ street, unit = "", city, stateCode, zip }: Address): string {
  const cityKey = words(city).replace(/^\w+/, (word) => cityWords[word] ?? word);
  return [`${words(street)} ${unitIdentity(unit)}`.trim(), cityKey, stateCode, zip.slice(0, 5)].join("|");
}

/**
 * Whether two addresses are the same place, however spelled: capitals, dots, "Street" and "St", "Apt 4B" and "#4B",
 * ZIP and ZIP+4. Building names do not count. The carrier may still reject a spelling that is not its own.
 */
export function sameAddress(one: Address, other: Address): boolean {
  return key(one) === key(other);
}
