import type { AddressPieces } from "./split-address.ts";
import { bareUnitWord } from "./unit.ts";

function withoutCity(street: string, city: string): string {
  const before = street.slice(0, -city.length);
  const endsWithCity = street.toLowerCase().endsWith(` ${city.toLowerCase()}`);
  return endsWithCity && before.trim().includes(" ") ? before.trim() : street;
}

/** Reads a short reply in the light of what is still missing. */
function inContext(previous: AddressPieces, pieces: AddressPieces): AddressPieces {
  const given = Object.keys(pieces);
  const only = given.length === 1 ? given[0] : undefined;
  const { street, city } = pieces;
  const isForUnit = previous.unit !== undefined && bareUnitWord(previous.unit) !== null;
  if (only === "street" && isForUnit && /^\S{1,8}$/.test(street ?? "")) {
    return { unit: `${previous.unit} ${street}` };
  }
  if (
    street !== undefined &&
    city === undefined &&
    !/\d/.test(street) &&
    previous.street !== undefined &&
    previous.city === undefined
  ) {
    const { street: _street, ...others } = pieces;
    return { ...others, city: street };
  }
  if (only === "city" && city !== undefined && previous.city !== undefined) {
    if (previous.state === undefined && /^new york$/i.test(city)) return { state: city };
    return {};
  }
  return pieces;
}

/**
 * Puts a reply beside what was already known: what it says replaces what was said before, a new street drops the
 * old street's unit and building. Null when the reply adds nothing that can be understood.
 */
export function mergeAddress(previous: AddressPieces, pieces: AddressPieces): AddressPieces | null {
  const reply = inContext(previous, pieces);
  if (Object.keys(reply).length === 0) return null;
  const { building, street, unit, city, state, zip } = previous;
  const isNewStreet = street !== undefined && reply.street !== undefined;
  const merged: AddressPieces = {
    ...(building !== undefined && !isNewStreet && { building }),
    ...(street !== undefined && { street }),
    ...(unit !== undefined && !isNewStreet && { unit }),
    ...(city !== undefined && { city }),
    ...(state !== undefined && { state }),
    ...(zip !== undefined && { zip }),
    ...reply,
  };
  if (city !== undefined || merged.city === undefined || merged.street === undefined) return merged;
  return { ...merged, street: withoutCity(merged.street, merged.city) };
}
