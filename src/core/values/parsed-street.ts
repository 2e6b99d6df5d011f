import { parseInformalAddress } from "parse-address";
import { postalWord } from "./postal-words.ts";

/** A street line in the parts some carriers ask for one by one, abbreviated as the post does ("Street" as "St"). */
export type ParsedStreet = {
  number: string;
  prefix?: string;
  street: string;
  type?: string;
  suffix?: string;
};

const longest = 120;

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => postalWord(word) !== "");
}

/** The parts of a street on one line again: "120 W 45th St". */
export function showParsedStreet({ number, prefix, street, type, suffix }: ParsedStreet): string {
  return [number, prefix, street, type, suffix].filter((part) => part !== undefined).join(" ");
}

/**
 * Parses a street line, or undefined when that is not possible without losing a word of it:
 * no house number in digits, fractions, or names the parser stumbles over ("Avenue of the Americas").
 */
export function parseStreet(line: string): ParsedStreet | undefined {
  if (line.length > longest) return undefined;
  const { number, prefix, street, type, suffix } = parseInformalAddress(line) ?? {};
  if (number === undefined || street === undefined || street === "") return undefined;
  const parsed: ParsedStreet = {
    number,
    ...(prefix !== undefined && { prefix }),
    street,
    ...(type !== undefined && { type }),
    ...(suffix !== undefined && { suffix }),
  };
  const typed = words(line);
  if (words(showParsedStreet(parsed)).length !== typed.length) return undefined;
  const nameStart = prefix === undefined ? 1 : 2;
  return { ...parsed, street: typed.slice(nameStart, nameStart + words(street).length).join(" ") };
}
