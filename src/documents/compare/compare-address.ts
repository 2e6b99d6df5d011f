import type { BillClaims, BillFinding, BillValue } from "../../core/bill.ts";
import { poBoxAtStart } from "../../core/values/po-box.ts";
import { unitAtEnd } from "../../core/values/unit.ts";
import type { AddressBlock } from "./address-blocks.ts";
import type { Sheet } from "./bill-sheet.ts";
import { type Candidate, type Compared, finding, mismatchOrUnreadable, offersOf } from "./finding.ts";
import { areSimilar, osaDistance } from "./osa-distance.ts";
import { placeWords } from "./place-words.ts";
import { whereWords } from "./where-words.ts";

type Wanted = { street: string[]; unit: string; city: string[]; zip: string };
/** `all` is the whole address without spaces, for pictures in which words or commas were misplaced. */
type Shown = {
  all: string;
  words: string[];
  city: string[];
  zip: string | null;
  value: BillValue;
  confidence: number;
};
type Verdict = "match" | "close" | null;

function wantedOf({ street = "", unit = "", city = "", zip = "" }: BillClaims): Wanted {
  const inStreet = unit === "" ? unitAtEnd(street) : null;
  return {
    street: placeWords(inStreet?.before ?? street),
    unit: placeWords(inStreet?.unit ?? unit).join(""),
    city: placeWords(city),
    zip: zip.slice(0, 5),
  };
}

function shownOf(block: AddressBlock): Shown {
  const { pieces } = block;
  const inside = /^\p{L}+ \w{1,4}$/u.test(pieces.building ?? "") ? pieces.building : "";
  const street = [pieces.street ?? pieces.unclear ?? "", pieces.unit ?? inside].join(" ");
  return {
    all: placeWords(block.lines.join(" ")).join(""),
    words: placeWords(street),
    city: placeWords(pieces.city ?? ""),
    zip: block.zip,
    value: { text: block.lines.join(", ").slice(0, 160), page: block.page, where: block.where },
    confidence: block.confidence,
  };
}

/** Directions and street types, which bills leave out now and then. */
const minor =
  /^(?:n|s|e|w|ne|nw|se|sw|st|ave|blvd|cir|ct|dr|ln|pkwy|pl|plz|rd|sq|ter|trl|way|hwy|pike|loop)$/;

function without(words: string[]): string[] {
  return words.filter((word, index) => index === 0 || !minor.test(word));
}

function sameWords(one: string[], other: string[]): boolean {
  return one.join(" ") === other.join(" ") || one.join("") === other.join("");
}

/** The street without its unit. House numbers must be the same. */
function compareStreet(wanted: string[], shown: string[]): Verdict {
  if (sameWords(wanted, shown)) return "match";
  if (wanted[0] === undefined || wanted[0] !== shown[0]) return null;
  if (wanted.length === shown.length && wanted.every((word, index) => areSimilar(word, shown[index] ?? "")))
    return "close";
  const [one, other] = [without(wanted), without(shown)];
  return one.length > 1 && sameWords(one, other) ? "close" : null;
}

function compareCity(wanted: Wanted, shown: Shown): Verdict {
  if (wanted.city.length === 0 || shown.city.length === 0) return "match";
  if (sameWords(wanted.city, shown.city)) return "match";
  const isSimilar = areSimilar(wanted.city.join(""), shown.city.join(""));
  return isSimilar || (wanted.zip !== "" && wanted.zip === shown.zip) ? "close" : null;
}

function worse(one: Verdict, other: Verdict): Verdict {
  if (one === null || other === null) return null;
  return one === "match" ? other : one;
}

/** Street and unit together, because bills write "120 W 41 ST 3C" without a word for the unit. */
function compareDoor(wanted: Wanted, words: string[]): Verdict {
  const unitWords = wanted.unit === "" ? [] : [wanted.unit];
  if (sameWords([...wanted.street, ...unitWords], words)) return "match";
  const whole = compareStreet(wanted.street, words);
  if (whole !== null) return "close";
  for (const count of [1, 2]) {
    const street = compareStreet(wanted.street, words.slice(0, -count));
    const unit = words.slice(-count).join("");
    if (street === null || !/\d|^[a-z]{1,2}$/.test(unit)) continue;
    if (wanted.unit === unit) return street;
    if (wanted.unit === "") return "close";
  }
  return null;
}

function compareShown(wanted: Wanted, shown: Shown): Verdict {
  const { street, unit, city } = wanted;
  const whole = [...street, unit, ...city].join("");
  if (street.length > 1 && city.length > 0 && shown.all.startsWith(whole)) return "match";
  return worse(compareDoor(wanted, shown.words), compareCity(wanted, shown));
}

/** The street and unit anywhere in the text, where no address was told apart. */
function placeOf(sheet: Sheet, wanted: Wanted, carriers: AddressBlock[]): BillValue | null {
  const door = [...wanted.street, ...(wanted.unit === "" ? [] : [wanted.unit])];
  const others = new Set(carriers.flatMap(({ cells }) => cells));
  if (door.length < 2) return null;
  const cell = sheet.cells.find(
    (each) =>
      !others.has(each) &&
      each.text.includes(door[0] ?? "") &&
      ` ${placeWords(each.text).join(" ")} `.includes(` ${door.join(" ")} `),
  );
  if (cell === undefined) return null;
  return { text: cell.text.slice(0, 160), page: cell.page, where: whereWords.onPage(cell.page) };
}

/** Where things are sent, and addresses in a line or without a name, come after those that bills are sent to. */
function isAside({ kinds, names, cells }: AddressBlock): boolean {
  return kinds.length === 0
    ? names.length === 0 || cells.length === 1
    : kinds.every((kind) => kind === "ship");
}

/**
 * The addresses a claim is held against: those labelled as the service's, or else all of the customer's, the likeliest
 * first.
 */
function customerBlocks(blocks: AddressBlock[]): AddressBlock[] {
  const service = blocks.filter(({ role }) => role === "service");
  if (service.length > 0) return service;
  const all = blocks.filter(({ role }) => role === "customer");
  return [...all.filter((block) => !isAside(block)), ...all.filter(isAside)];
}

function judge(sheet: Sheet, wanted: Wanted, shown: Shown[], blocks: AddressBlock[]): BillFinding {
  const subject = "service-address";
  for (const verdict of ["match", "close"] as const) {
    const found = shown.find((each) => compareShown(wanted, each) === verdict);
    if (found) return finding(subject, verdict, found.value);
  }
  const text = wanted.street.join(" ");
  const distance = (each: Shown) => osaDistance(text, each.words.slice(0, wanted.street.length).join(" "));
  const [nearest] = [...shown].sort((one, other) => distance(one) - distance(other));
  if (nearest)
    return finding(
      subject,
      mismatchOrUnreadable(nearest.confidence, distance(nearest), text.length),
      nearest.value,
    );
  const place = placeOf(
    sheet,
    wanted,
    blocks.filter(({ role }) => role === "carrier"),
  );
  return finding(subject, place === null ? "not-readable" : "close", place);
}

/** Compares street, unit and city with the service address, or with the customer's address when none is labelled so. */
export function compareAddress(sheet: Sheet, blocks: AddressBlock[], claims: BillClaims): Compared {
  const pool = customerBlocks(blocks).filter(
    ({ lines }) => !lines.some((line) => poBoxAtStart(line) !== null),
  );
  const shown = pool.map(shownOf).filter(({ words }) => words.length > 1);
  const offers = shown.map(
    ({ value, words, confidence }): Candidate => ({ key: words.join(" "), value, confidence }),
  );
  const claimed = claims.street === undefined || claims.street.trim() === "" ? null : wantedOf(claims);
  return {
    finding: claimed === null ? null : judge(sheet, claimed, shown, blocks),
    offers: offersOf(offers),
  };
}

/** Compares the five digits of the ZIP with those of the customer's addresses. */
export function compareZip(blocks: AddressBlock[], claimed: string | undefined): Compared {
  const withZip = blocks.filter(({ zip }) => zip !== null);
  const candidates = customerBlocks(withZip).map(
    ({ zip, page, where, confidence }): Candidate => ({
      key: zip ?? "",
      value: { text: zip ?? "", page, where },
      confidence,
    }),
  );
  const claim = /\d{5}/.exec(claimed ?? "")?.[0];
  const offers = offersOf(candidates);
  if (claim === undefined) return { finding: null, offers };
  const same = candidates.find(({ key }) => key === claim);
  if (same) return { finding: finding("zip", "match", same.value), offers };
  const distance = (each: Candidate) => osaDistance(claim, each.key);
  const [nearest] = [...candidates].sort((one, other) => distance(one) - distance(other));
  if (nearest === undefined) return { finding: finding("zip", "not-readable", null), offers };
  const verdict = mismatchOrUnreadable(nearest.confidence, distance(nearest));
  return { finding: finding("zip", verdict, nearest.value), offers };
}
