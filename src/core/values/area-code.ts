import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import { languageNow } from "../language.ts";

/**
 * Who a three-digit area code belongs to. `us` is one of the 50 states or DC; `territory` and `abroad` share the
 * country code 1 with them but are elsewhere (`country` in two letters); `special` is assigned and yet no subscriber's number.
 */
export type AreaCodeHome =
  | { type: "us" }
  | { type: "toll-free" }
  | { type: "territory" | "abroad"; country: string }
  | { type: "special"; use: "government" | "premium" | "personal" }
  | { type: "unassigned" };

/**
 * US area codes that are assigned but that the number data of the library does not hold yet. It learns a code when
 * it sees numbers in use, often a year or more after the first one is given out.
 * Source: planning letters of the North American Numbering Plan Administrator (nanpa.com), one overlay each:
 * CA 559, OH 440, LA 318, NYC, MS 662, AL 334, TX 713, NY 716, MI 313, TN 423, CA 530, IL 309, MN 507.
 */
const newerThanTheLibrary = new Set([
  "357",
  "436",
  "457",
  "465",
  "471",
  "483",
  "621",
  "624",
  "679",
  "729",
  "837",
  "861",
  "924",
]);

/** Places under the US flag outside the 50 states and DC: AS, GU, MP, PR, VI. */
const territories = new Set(["AS", "GU", "MP", "PR", "VI"]);

const countryNames = {
  en: new Intl.DisplayNames(["en"], { type: "region" }),
  es: new Intl.DisplayNames(["es"], { type: "region" }),
};

/** The name of a country from its two letters ("CA": "Canada"). */
export const countryName = (country: string): string => countryNames[languageNow()].of(country) ?? country;

const lookUp = (areaCode: string): AreaCodeHome => {
  if (newerThanTheLibrary.has(areaCode)) return { type: "us" };
  if (areaCode === "700" || areaCode === "710") {
    return { type: "special", use: "government" };
  }
  const probe = parsePhoneNumberFromString(`+1${areaCode}2345678`);
  const country = probe?.country;
  if (probe === undefined || country === undefined) return { type: "unassigned" };
  if (territories.has(country)) return { type: "territory", country };
  if (country !== "US") return { type: "abroad", country };
  const kind = probe.getType();
  if (kind === "TOLL_FREE") return { type: "toll-free" };
  if (kind === "PREMIUM_RATE") return { type: "special", use: "premium" };
  if (kind === "PERSONAL_NUMBER") return { type: "special", use: "personal" };
  return { type: "us" };
};

const known = new Map<string, AreaCodeHome>();

/**
 * Where an area code (three digits) is at home: real assignments, Canada, the Caribbean and the territories told
 * apart. Exchanges and lines play no part, so a freshly opened exchange is never taken for a mistake.
 */
export const areaCodeHome = (areaCode: string): AreaCodeHome => {
  const home = known.get(areaCode) ?? lookUp(areaCode);
  known.set(areaCode, home);
  return home;
};
