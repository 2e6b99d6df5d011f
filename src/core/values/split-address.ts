import { poBoxAtStart } from "./po-box.ts";
import { isNumberedRoad } from "./postal-words.ts";
import { splitStreet, startsWithHouseNumber } from "./split-street.ts";
import { bareUnitWord, isUnit, unitAtEnd, unitAtStart } from "./unit.ts";
import { stateAtEnd } from "./us-state.ts";
import { stateOfZip } from "./zip-problem.ts";

/** What a text says about an address, each piece as spelled; nothing is checked or completed. */
export type AddressPieces = {
  building?: string;
  street?: string;
  unit?: string;
  city?: string;
  state?: string;
  zip?: string;
  /** What follows the state where a ZIP should be but has not five digits. */
  brokenZip?: string;
  /** A street and perhaps a city, and nothing tells where one ends. */
  unclear?: string;
};

type Taken = { lines: string[]; zip?: string; state?: string; brokenZip?: string };

const zipShape = /(?:^|\s)(?:zip(?:\s*code)?[\s:]*)?(\d{5}(?:\s?[-–]\s?\d{4}|\d{4})?)\.?$/i;
const brokenZipShape = /\s(\d{3,4}|\d{6,8}|\d{5}-\d{1,3})\.?$/;
const leadIn =
  /^(?:(?:yes|sure|ok(?:ay)?|it['’]?s|it is|that['’]?s|we['’]re|we are|my|our|the|service|billing|street|address|is|at)\b[\s,:.-]*)+(?=\d)/i;
const countryShape = /(?:^|\s)(?:u\.?s\.?a\.?|(?:the\s+)?united states(?: of america)?)$/i;
const shortCountryShape = /(?:^|(?<=\d)\s+)(?:u\.?s\.?)$/i;
/** State codes that are English words: taken for a state only in capitals when nothing else speaks for one. */
const wordLikeCodes = /^(?:hi|id|in|me|oh|ok|or)$/i;

function withLast(lines: readonly string[], last: string): string[] {
  return last === "" ? lines.slice(0, -1) : [...lines.slice(0, -1), last];
}

function withoutCountry(lines: string[]): string[] {
  const last = lines.at(-1) ?? "";
  return withLast(lines, last.replace(countryShape, "").replace(shortCountryShape, "").trim());
}

function takeZip(taken: Taken): Taken {
  const last = taken.lines.at(-1) ?? "";
  const match = zipShape.exec(last);
  if (match?.[1] !== undefined) {
    const before = last.slice(0, match.index).trim();
    const isOther =
      /#$/.test(before) || bareUnitWord(before) !== null || isNumberedRoad(before.split(" ").at(-1) ?? "");
    return isOther ? taken : { ...taken, lines: withLast(taken.lines, before), zip: match[1] };
  }
  const broken = brokenZipShape.exec(last);
  if (broken?.[1] === undefined || stateAtEnd(last.slice(0, broken.index)) === null) return taken;
  return { ...taken, lines: withLast(taken.lines, last.slice(0, broken.index).trim()), brokenZip: broken[1] };
}

/** "120 Elm Ct" ends with a court and "5 Oak St NE" with a direction, not with a state. */
function takeState(taken: Taken): Taken {
  const last = taken.lines.at(-1) ?? "";
  const found = stateAtEnd(last);
  if (found === null) return taken;
  const { before, spelled, code } = found;
  const hasZip = taken.zip !== undefined || taken.brokenZip !== undefined;
  const isWord = wordLikeCodes.test(spelled) && spelled !== spelled.toUpperCase();
  if (!hasZip && isWord && taken.lines.length === 1) return taken;
  if (startsWithHouseNumber(last) && !/^\d{5}(?:-\d{4})?$/.test(before)) {
    const agrees = taken.zip !== undefined && stateOfZip(taken.zip) === code;
    const leavesCity = (splitStreet(before)?.after ?? "") !== "";
    const isStreetWord = /^(?:ct|ne|la)$/i.test(spelled);
    if (!agrees && !leavesCity && (!hasZip || isStreetWord)) return taken;
  }
  return { ...taken, lines: withLast(taken.lines, before), state: spelled };
}

/** "New York 10013": with no other city before it, the name is the city's. */
function isCityRather(state: string, { lines, zip }: Taken): boolean {
  const line = lines.at(-1) ?? "";
  const hasCity =
    line !== "" && !isUnit(line) && (!startsWithHouseNumber(line) || splitStreet(line)?.after !== "");
  if (hasCity) return false;
  const zipState = zip === undefined ? null : stateOfZip(zip);
  return /^new york$/i.test(state) || (/^washington$/i.test(state) && zipState === "DC");
}

function indexOfStreet(lines: readonly string[]): number {
  const body = lines.map((line) => (isUnit(line) ? "" : (unitAtStart(line)?.after ?? line)));
  const tests = [
    (line: string) => /^\d+(?!\d*(?:st|nd|rd|th)\b)/i.test(line),
    (line: string) => startsWithHouseNumber(line) && poBoxAtStart(line) === null,
    startsWithHouseNumber,
  ];
  return tests.map((isStreet) => body.findIndex(isStreet)).find((index) => index !== -1) ?? -1;
}

function joined(parts: (string | undefined)[]): string | undefined {
  return parts.filter((part) => part !== undefined).join(", ") || undefined;
}

/** A street line with its unit, when commas have told the city. */
function streetWithUnit(line: string): { street: string; unit?: string } {
  const leading = unitAtStart(line);
  if (leading !== null && startsWithHouseNumber(leading.after))
    return { street: leading.after, unit: leading.unit };
  const trailing = unitAtEnd(line);
  return trailing === null ? { street: line } : { street: trailing.before, unit: trailing.unit };
}

/** A unit, or the word for one whose number is missing. */
function isUnitLine(line: string): boolean {
  return isUnit(line) || bareUnitWord(line)?.before === "";
}

/** The line of the city behind the street: the last one, or the last before a unit when state or ZIP follow. */
function indexOfCity(lines: readonly string[], streetAt: number, isWhole: boolean): number {
  const at = isWhole ? lines.findLastIndex((line) => !isUnitLine(line)) : lines.length - 1;
  return at > streetAt && !isUnitLine(lines[at] ?? "") ? at : -1;
}

/** The lines before state and ZIP: names and units around a street, and the city behind it. */
function splitPlace(lines: readonly string[], isWhole: boolean): AddressPieces {
  const [only = ""] = lines;
  const numbered = indexOfStreet(lines);
  if (lines.length === 1 && numbered === -1) return isUnitLine(only) ? { unit: only } : { city: only };
  const streetAt = numbered === -1 ? lines.findIndex((line) => !isUnitLine(line)) : numbered;
  const cityAt = indexOfCity(lines, streetAt, isWhole);
  const cityLine = lines[cityAt];
  const inCity = cityLine === undefined ? null : unitAtStart(cityLine);
  const others = lines.filter((_, index) => index !== streetAt && index !== cityAt);
  const { street, unit } = streetWithUnit(lines[streetAt] ?? "");
  const split = cityLine === undefined ? splitStreet(street) : null;
  const isUnclear = cityLine === undefined && split === null && isWhole && street.split(" ").length > 2;
  const pieces = {
    building: joined(others.filter((other) => !isUnitLine(other))),
    street: isUnclear ? undefined : (split?.street ?? street),
    unit: joined([unit, split?.unit, ...others.filter(isUnitLine), inCity?.unit]),
    city: inCity?.after ?? cityLine ?? split?.after,
    unclear: isUnclear ? street : undefined,
  };
  return Object.fromEntries(
    Object.entries(pieces).filter(([, piece]) => piece !== undefined && piece !== ""),
  );
}

/**
 * Takes a US address apart by where its pieces stand: country, ZIP and state at the end, the city before them, the
 * street where a house number starts. Lines and commas count the same; without them, the street's last word decides.
 */
export function splitAddress(text: string): AddressPieces {
  const lines = text
    .replace(leadIn, "")
    .split(/[\n\r\t,;|]+|\s\/\s/)
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
  const withZip = takeZip({ lines: withoutCountry(lines) });
  const withState = takeState(withZip);
  const taken = withState.zip === undefined ? takeZip(withState) : withState;
  const { zip, state, brokenZip } = taken;
  const isWhole = zip !== undefined || state !== undefined || brokenZip !== undefined;
  const place = splitPlace(taken.lines, isWhole);
  const isCity = state !== undefined && isCityRather(state, taken);
  return {
    ...place,
    ...(state !== undefined && (isCity ? { city: state } : { state })),
    ...(zip !== undefined && { zip }),
    ...(brokenZip !== undefined && { brokenZip }),
  };
}
