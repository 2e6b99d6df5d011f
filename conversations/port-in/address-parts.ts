import type { AddressPart } from "../../src/core/values/address.ts";
import { isPoBox } from "../../src/core/values/po-box.ts";
import { isState, stateCode } from "../../src/core/values/us-state.ts";
import { addressItemWords as words } from "./words-address.ts";

export type Which = "service" | "billing";

/** The parts of an address, in the order they are asked. */
export const parts: AddressPart[] = ["street", "unit", "city", "state", "zip"];

/** The item of a part: "serviceZip". */
export const keyOf = (which: Which, part: AddressPart): string =>
  `${which}${part[0]?.toUpperCase()}${part.slice(1)}`;

const shortCities: Record<string, string> = {
  NYC: "New York, NY",
  "N.Y.C.": "New York, NY",
  SF: "San Francisco, CA",
  Philly: "Philadelphia, PA",
};

const shortCity =
  /(^|[,\n]\s*|\s)(NYC|N\.Y\.C\.|SF|Philly)(?=\s*(?:,|\n|$|\d{5}\b|(?:NY|CA|PA)\b))(?:,?\s*(?:NY|CA|PA)\b)?/i;

/** An address in which a city that everybody shortens is written out, with its state: no bill shows "NYC". */
export const withWholeCity = (text: string): string =>
  text.replace(shortCity, (_, before: string, city: string) => {
    const known = Object.entries(shortCities).find(([short]) => short.toLowerCase() === city.toLowerCase());
    return `${before}${known?.[1] ?? city}`;
  });

/** A number alone is no street, wherever it is typed: a ZIP code with a slip in it, or a PIN. */
export const isNumber = (text: string): boolean => !/\p{L}/u.test(text);

/** What is wrong with one part of an address, or null. */
export const partProblem = (which: Which, part: AddressPart, text: string): string | null => {
  if (part === "zip" && !/^\d{5}(-?\d{4})?$/.test(text)) return words.zip;
  if (part === "state" && !isState(stateCode(text) ?? "")) return words.state;
  if (part === "street" && which === "service" && isPoBox({ street: text })) return words.box;
  if (part === "street" && (/\S@\S/.test(text) || !/\d/.test(text) || isNumber(text))) return words.street;
  if (part === "city" && !/^[\p{L}][\p{L}\s.'-]+$/u.test(text)) return words.city;
  return null;
};
