import { addressWords } from "./address-words.ts";

/** The fifty states and the District of Columbia: USPS two-letter code to name (USPS Publication 28, appendix B). */
const states: Readonly<Record<string, string>> = {
  AL: "Alabama",
  AK: "Alaska",
  AZ: "Arizona",
  AR: "Arkansas",
  CA: "California",
  CO: "Colorado",
  CT: "Connecticut",
  DE: "Delaware",
  DC: "the District of Columbia",
  FL: "Florida",
  GA: "Georgia",
  HI: "Hawaii",
  ID: "Idaho",
  IL: "Illinois",
  IN: "Indiana",
  IA: "Iowa",
  KS: "Kansas",
  KY: "Kentucky",
  LA: "Louisiana",
  ME: "Maine",
  MD: "Maryland",
  MA: "Massachusetts",
  MI: "Michigan",
  MN: "Minnesota",
  MS: "Mississippi",
  MO: "Missouri",
  MT: "Montana",
  NE: "Nebraska",
  NV: "Nevada",
  NH: "New Hampshire",
  NJ: "New Jersey",
  NM: "New Mexico",
  NY: "New York",
  NC: "North Carolina",
  ND: "North Dakota",
  OH: "Ohio",
  OK: "Oklahoma",
  OR: "Oregon",
  PA: "Pennsylvania",
  RI: "Rhode Island",
  SC: "South Carolina",
  SD: "South Dakota",
  TN: "Tennessee",
  TX: "Texas",
  UT: "Utah",
  VT: "Vermont",
  VA: "Virginia",
  WA: "Washington",
  WV: "West Virginia",
  WI: "Wisconsin",
  WY: "Wyoming",
};

/** Territories and freely associated states, and the military "states", of the same appendix. */
const elsewhere: Readonly<Record<string, string>> = {
  PR: "Puerto Rico",
  VI: "the US Virgin Islands",
  GU: "Guam",
  AS: "American Samoa",
  MP: "the Northern Mariana Islands",
  FM: "Micronesia",
  MH: "the Marshall Islands",
  PW: "Palau",
  AA: "a military post",
  AE: "a military post",
  AP: "a military post",
};

/** Spellings on bills beside the code and the full name, without dots. */
const otherSpellings: Readonly<Record<string, string>> = {
  "district of columbia": "DC",
  ala: "AL",
  ariz: "AZ",
  ark: "AR",
  calif: "CA",
  colo: "CO",
  conn: "CT",
  fla: "FL",
  ill: "IL",
  mass: "MA",
  mich: "MI",
  minn: "MN",
  nev: "NV",
  okla: "OK",
  ore: "OR",
  penn: "PA",
  penna: "PA",
  tenn: "TN",
  tex: "TX",
  wash: "WA",
  wis: "WI",
  wisc: "WI",
  "w va": "WV",
  "n carolina": "NC",
  "s carolina": "SC",
  "n dakota": "ND",
  "s dakota": "SD",
  "virgin islands": "VI",
  "us virgin islands": "VI",
  "northern mariana islands": "MP",
  "marshall islands": "MH",
  "federated states of micronesia": "FM",
};

function key(spelled: string): string {
  return spelled.replaceAll(".", "").replace(/\s+/g, " ").trim().toLowerCase();
}

const codes: ReadonlyMap<string, string> = new Map([
  ...Object.entries({ ...states, ...elsewhere }).flatMap(([code, name]): [string, string][] => [
    [code.toLowerCase(), code],
    [key(name), code],
  ]),
  ...Object.entries(otherSpellings),
]);

/** Two-letter code of a state, territory or military "state" in any usual spelling ("N.Y.", "new york"), or null. */
export function stateCode(spelled: string): string | null {
  return codes.get(key(spelled)) ?? null;
}

/** Name of a two-letter code for a sentence; the code itself when it is unknown. */
export function stateName(code: string): string {
  return addressWords.places[code] ?? states[code] ?? elsewhere[code] ?? code;
}

/** Whether a code is one of the fifty states or the District of Columbia. */
export function isState(code: string): boolean {
  return states[code] !== undefined;
}

/** The longest state spelling at the end of a text, and what stands before it; null when there is none. */
export function stateAtEnd(text: string): { before: string; spelled: string; code: string } | null {
  const words = [...text.matchAll(/\S+/g)];
  for (const word of words.slice(-4)) {
    const spelled = text.slice(word.index).replace(/[\s,]+$/, "");
    const code = stateCode(spelled);
    if (code !== null) return { before: text.slice(0, word.index).trim(), spelled, code };
  }
  return null;
}
