/** Directions and their USPS abbreviations (Publication 28, section 233). */
const directions: ReadonlyMap<string, string> = new Map([
  ["north", "n"],
  ["south", "s"],
  ["east", "e"],
  ["west", "w"],
  ["northeast", "ne"],
  ["northwest", "nw"],
  ["southeast", "se"],
  ["southwest", "sw"],
]);

/** The street types people write, with their USPS abbreviations (Publication 28, appendix C1). */
const streetTypes: ReadonlyMap<string, string> = new Map([
  ["alley", "aly"],
  ["av", "ave"],
  ["avenue", "ave"],
  ["boulevard", "blvd"],
  ["circle", "cir"],
  ["court", "ct"],
  ["crescent", "cres"],
  ["drive", "dr"],
  ["expressway", "expy"],
  ["freeway", "fwy"],
  ["lane", "ln"],
  ["loop", "loop"],
  ["parkway", "pkwy"],
  ["pike", "pike"],
  ["place", "pl"],
  ["plaza", "plz"],
  ["road", "rd"],
  ["square", "sq"],
  ["street", "st"],
  ["str", "st"],
  ["terrace", "ter"],
  ["trail", "trl"],
  ["turnpike", "tpke"],
  ["way", "way"],
]);

/** Roads known by number or letter. */
const numberedRoads: ReadonlyMap<string, string> = new Map([
  ["highway", "hwy"],
  ["route", "rte"],
  ["rt", "rte"],
  ["interstate", "interstate"],
  ["fm", "fm"],
  ["cr", "cr"],
  ["sr", "sr"],
]);

/** Words of unit designators and their USPS abbreviations (Publication 28, appendix C2). */
const unitWords: ReadonlyMap<string, string> = new Map([
  ["apartment", "apt"],
  ["building", "bldg"],
  ["floor", "fl"],
  ["room", "rm"],
  ["space", "spc"],
  ["suite", "ste"],
  ["trailer", "trlr"],
  ["department", "dept"],
  ["penthouse", "ph"],
  ["basement", "bsmt"],
]);

const abbreviations = new Map([...directions, ...streetTypes, ...numberedRoads, ...unitWords]);
const shortDirections = new Set(directions.values());
const shortTypes = new Set(streetTypes.values());
const shortRoads = new Set(numberedRoads.values());

/** A word of an address for comparing: lower case, no punctuation, abbreviated as the post does ("Street" as "st"). */
export function postalWord(word: string): string {
  const bare = word.toLowerCase().replace(/[^\p{L}\p{N}#/-]/gu, "");
  return abbreviations.get(bare) ?? bare;
}

/** Whether a word is a direction: "N", "n.", "North", "SW". */
export function isDirection(word: string): boolean {
  return shortDirections.has(postalWord(word));
}

/** Whether a word names a kind of street: "St", "Avenue", "Blvd." */
export function isStreetType(word: string): boolean {
  return shortTypes.has(postalWord(word));
}

/** Whether a word is a road that takes a number or letter: "Highway", "Hwy", "Route". */
export function isNumberedRoad(word: string): boolean {
  return shortRoads.has(postalWord(word));
}
