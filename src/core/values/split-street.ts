import { poBoxAtStart } from "./po-box.ts";
import { isDirection, isNumberedRoad, isStreetType, postalWord } from "./postal-words.ts";
import { unitAtEnd, unitAtStart } from "./unit.ts";

/** A street line taken apart. `after` is what follows the street and its unit: the city, when no comma tells. */
export type SplitStreet = { street: string; unit?: string; after: string };

const numberWords = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
const houseNumber = new RegExp(
  `^(?:\\d|[nsew]\\d+[nsew]?\\d*\\b|(?:${numberWords})\\b|(?:rr|hc|rural route)\\s*#?\\d)`,
  "i",
);

/** Whether a line starts as street lines do: a house number in digits or words, a rural route, or a PO box. */
export function startsWithHouseNumber(line: string): boolean {
  return houseNumber.test(line) || poBoxAtStart(line) !== null;
}

/** Index of the first word of the street's name: after the number, a fraction and a direction. */
function nameStart(words: readonly string[]): number {
  const afterNumber = /^\d+\/\d+$/.test(words[1] ?? "") ? 2 : 1;
  const next = words[afterNumber + 1];
  const isPrefix = isDirection(words[afterNumber] ?? "") && next !== undefined && !isStreetType(next);
  return isPrefix ? afterNumber + 1 : afterNumber;
}

/** How many words the street takes, without a direction behind it; 0 when nothing tells. */
function streetLength(words: readonly string[]): number {
  const name = nameStart(words);
  const word = (index: number) => words[index] ?? "";
  if (/^\d/.test(word(0)) && name === 2 && /^\d+(?:st|nd|rd|th)?$/i.test(word(2)) && isDirection(word(3)))
    return 3;
  for (let index = name; index < words.length; index += 1) {
    if (isNumberedRoad(word(index)) && /^(?:\d+\w?|[a-z]{1,2})$/i.test(word(index + 1))) return index + 2;
    if (isStreetType(word(index)) && /^\d+[a-z]?$/i.test(word(index + 1))) return index + 2;
    if (index === name && postalWord(word(index)) === "ave") {
      if (/^of$/i.test(word(index + 1)) && /^the$/i.test(word(index + 2))) return index + 4;
      if (/^[a-z]$/i.test(word(index + 1))) return index + 2;
    }
    if (/^broadway$/i.test(word(index)) && !isStreetType(word(index + 1))) return index + 1;
    const isSaint = postalWord(word(index)) === "st" && isStreetType(word(index + 2));
    if (index > name && isStreetType(word(index)) && !isSaint) return index + 1;
    const isLetterStreet = index === name && isDirection(word(index)) && isStreetType(word(index + 1));
    if (isLetterStreet && !isStreetType(word(index + 3))) return index + 2;
  }
  return 0;
}

/** Counts a direction behind the street: "NW" always, "North" only when no city can start with it. */
function withSuffix(words: readonly string[], length: number): number {
  const next = words[length] ?? "";
  const isShort = /^[nsew]{1,2}\.?$|^[nsew]\.[nsew]\.?$/i.test(next);
  const following = words.slice(length + 1).join(" ");
  if (!isDirection(next)) return length;
  return isShort || following === "" || unitAtStart(`${following} `) !== null ? length + 1 : length;
}

/**
 * Takes a line apart into street, unit and what follows, by the words that end a street ("St", "Hwy 9", "400 W").
 * Null when nothing in the line tells where the street ends.
 */
export function splitStreet(line: string): SplitStreet | null {
  const box = poBoxAtStart(line);
  const found = [...line.matchAll(/\S+/g)];
  const words = found.map(([word]) => word);
  const length = streetLength(words);
  const last = found[withSuffix(words, length) - 1];
  const end = box?.length ?? (length === 0 || last === undefined ? 0 : last.index + last[0].length);
  if (end === 0) return null;
  const street = line.slice(0, end).trim();
  const rest = line.slice(end).trim();
  const leading = unitAtStart(`${rest} `);
  if (leading !== null) return { street, unit: leading.unit, after: leading.after };
  const trailing = unitAtEnd(` ${rest}`);
  return trailing === null
    ? { street, after: rest }
    : { street, unit: trailing.unit, after: trailing.before };
}
