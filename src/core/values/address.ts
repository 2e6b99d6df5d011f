import { addressWords as words } from "./address-words.ts";
import { labelledPiece } from "./labelled-piece.ts";
import { mergeAddress } from "./merge-address.ts";
import { isPoBox } from "./po-box.ts";
import { type AddressPieces, splitAddress } from "./split-address.ts";
import { startsWithHouseNumber } from "./split-street.ts";
import { bareUnitWord } from "./unit.ts";
import { isState, stateCode, stateName } from "./us-state.ts";
import { fiveDigits, stateOfZip, zipProblem } from "./zip-problem.ts";

/**
 * A US address exactly as the person spelled it, because the losing carrier compares letter by letter, and beside that
 * `stateCode`, two letters. What the post would write is `postalForm`.
 */
export type Address = {
  /** Everything the person typed, without control and direction characters. */
  raw: string;
  /** A building or company name written before or behind the street. Carriers rarely have it on record. */
  building?: string;
  street: string;
  unit?: string;
  city: string;
  state: string;
  stateCode: string;
  /** Five digits, or ZIP+4 as spelled. */
  zip: string;
};

/** The pieces an address is asked for. */
export type AddressPart = "street" | "unit" | "city" | "state" | "zip";

/**
 * A complete address; or the sentence to say,
 * what is known so far (give it back as `previous` with the next reply) and which parts to ask for.
 */
export type AddressReading =
  | { ok: true; address: Address }
  | { ok: false; problem: string; partial: Partial<Address>; missing: AddressPart[] };

const longest = 300;
const required = ["street", "city", "state", "zip"] as const;

function cleaned(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/[[\p{Cf}\p{Cc}]--[\n\t]]/gv, "")
    .trim();
}

/** An address, or what is known of it, on one line: "120 W 45th St, Apt 4B, New York, NY 10013". */
export function showAddress(address: Partial<Address>): string {
  const { building, street, unit, city, state, zip } = address;
  const place = [state, zip].filter(Boolean).join(" ");
  return [building, street, unit, city, place].filter(Boolean).join(", ");
}

function outsideProblem({ city, state, zip }: AddressPieces): string | null {
  const code = state === undefined ? zip && stateOfZip(zip) : stateCode(state);
  if (/^[ADF]PO$/i.test(city ?? "") || /^A[AEP]$/.test(code ?? "")) return words.military;
  if (code === null || code === undefined || code === "" || isState(code)) return null;
  return words.outside(stateName(code));
}

function missingProblem(partial: AddressPieces, missing: AddressPart[]): string {
  const { zip } = partial;
  const state = zip === undefined ? null : stateOfZip(zip);
  const zipIn = zip === undefined || state === null ? null : { zip, state: stateName(state) };
  return words.missing(showAddress(partial), missing, zipIn);
}

/** The first thing that keeps pieces from being an address, and the parts to ask for. */
function problemOf(
  pieces: AddressPieces,
  isConfirmed: boolean,
): { problem: string; missing: AddressPart[] } | null {
  const { street = "", unit = "", state = "", zip = "", brokenZip, unclear } = pieces;
  const missing: AddressPart[] = required.filter((part) => pieces[part] === undefined);
  if (unclear !== undefined) return { problem: words.whichCity(unclear), missing };
  const bareUnit = bareUnitWord(unit) ?? bareUnitWord(street);
  if (bareUnit !== null) return { problem: words.unitNumber(bareUnit.word), missing: ["unit", ...missing] };
  if (brokenZip !== undefined) {
    return { problem: fiveDigits(brokenZip), missing: [...missing.filter((part) => part !== "zip"), "zip"] };
  }
  if (missing.length > 0) return { problem: missingProblem(pieces, missing), missing };
  if (stateCode(state) === null) return { problem: words.noState(state), missing: ["state"] };
  if (!/\d/.test(street) && !startsWithHouseNumber(street) && !isPoBox({ street })) {
    return { problem: words.noHouseNumber(street), missing: ["street"] };
  }
  const disagreement = isConfirmed ? null : zipProblem(state, zip);
  return disagreement === null ? null : { problem: disagreement, missing: ["state", "zip"] };
}

/**
 * Reads a US street address: one line or several, with or without commas, and pieces that complete `previous`
 * ("NY 10013", "zip: 10013", "Apt 4B"). Spelling is never changed. PO boxes are read: ask `isPoBox` before taking one
 * as a service address. ZIP and state must agree; the same disagreeing pair given a second time is believed.
 */
export function readAddress(text: string, previous: Partial<Address> = {}): AddressReading {
  const typed = cleaned(text);
  const known = { ...previous };
  if (typed.length > longest) {
    return unread(words.tooLong(typed.length, longest), known);
  }
  if (/\b[a-z]\d[a-z]\s?\d[a-z]\d$/i.test(typed) || /\b(?:canada|mexico|united kingdom)$/i.test(typed)) {
    return unread(words.abroad, known);
  }
  const pieces = labelledPiece(typed) ?? splitAddress(typed);
  const isFirst = showAddress(previous) === "";
  const isOnlyWords = isFirst && Object.keys(pieces).join() === "city";
  const merged = isOnlyWords ? null : mergeAddress(previous, pieces);
  if (merged === null) return unread(words.none, known);
  const { brokenZip: _brokenZip, unclear, ...rest } = merged;
  const raw = isFirst ? typed : [previous.raw, typed].filter(Boolean).join("\n");
  const isConfirmed =
    previous.zip === rest.zip && previous.state === rest.state && previous.city !== undefined;
  const outside = outsideProblem(merged);
  if (outside !== null) return unread(outside, {});
  const found = problemOf(merged, isConfirmed);
  if (found !== null) {
    const street = rest.street ?? unclear;
    return { ok: false, ...found, partial: { raw, ...rest, ...(street !== undefined && { street }) } };
  }
  const { street = "", city = "", state = "", zip = "" } = rest;
  const address: Address = {
    raw,
    ...rest,
    street,
    city,
    state,
    stateCode: stateCode(state) ?? "",
    zip,
  };
  return { ok: true, address };
}

function unread(problem: string, partial: Partial<Address>): AddressReading {
  return { ok: false, problem, partial, missing: required.filter((part) => partial[part] === undefined) };
}
