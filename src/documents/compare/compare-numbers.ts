import type { BillFinding } from "../../core/bill.ts";
import type { E164 } from "../../core/values/phone.ts";
import type { Sheet } from "./bill-sheet.ts";
import { type Compared, finding, mismatchOrUnreadable, offersOf } from "./finding.ts";
import { type FoundNumber, isContact } from "./line-numbers.ts";
import { osaDistance } from "./osa-distance.ts";

export type ComparedNumbers = Compared & { notOnBill: E164[]; notClaimed: E164[] };

const mostOffers = 1000;

/** Numbers written without area code ("555-0101"), in each area code that the lines on the statement have. */
function shortNumbers(sheet: Sheet, shown: Set<E164>): Set<E164> {
  const areaCodes = [...new Set([...shown].map((number) => number.slice(0, 5)))].slice(0, 20);
  const cells = sheet.cells.filter(({ text }) => !isContact(text));
  const short = cells.flatMap(({ text }) =>
    [...text.matchAll(/(?:^|[^\d\s).-] ?)(\d{3})[-.](\d{4})(?![\d-])/g)].map(
      (match) => `${match[1]}${match[2]}`,
    ),
  );
  return new Set(short.slice(0, 1000).flatMap((seven) => areaCodes.map((areaCode) => areaCode + seven)));
}

function nearestOf(number: E164, lines: FoundNumber[]): { line: FoundNumber; distance: number } | null {
  const [nearest] = lines
    .map((line) => ({ line, distance: osaDistance(number, line.number) }))
    .sort((one, other) => one.distance - other.distance);
  return nearest ?? null;
}

/** What is missing in a picture with fewer lines than `wanted` may stand where it was not recognised. */
function judge(
  sheet: Sheet,
  wanted: number,
  missing: E164[],
  lines: FoundNumber[],
  unclaimed: FoundNumber[],
): BillFinding {
  const [first] = lines;
  if (missing.length === 0) return finding("numbers", "match", first?.value ?? null);
  const isCutShort = !sheet.isWhole || (sheet.isPicture && lines.length < wanted);
  if (first === undefined || isCutShort) return finding("numbers", "not-readable", first?.value ?? null);
  const nearest = missing.slice(0, 50).map((number) => nearestOf(number, unclaimed));
  const slips = nearest.filter((each) => each !== null && each.distance === 1);
  const bill = (slips[0] ?? nearest[0])?.line ?? first;
  const distance = (slips[0] ?? nearest[0])?.distance ?? 10;
  const unsure = mismatchOrUnreadable(bill.confidence, distance) === "not-readable";
  if (unsure) return finding("numbers", "not-readable", bill.value);
  return finding("numbers", slips.length === missing.length ? "close" : "mismatch", bill.value);
}

/** Compares the list of numbers with the lines on the statement; what only one of the two has is listed. */
export function compareNumbers(sheet: Sheet, found: FoundNumber[], claimed: E164[]): ComparedNumbers {
  const lines = found.filter(({ use }) => use === "line");
  const shown = new Set(
    found.filter(({ use }) => use === "line" || use === "unsure").map(({ number }) => number),
  );
  const wanted = new Set(claimed);
  const short = shortNumbers(sheet, shown);
  const notOnBill = [...wanted].filter((number) => !shown.has(number) && !short.has(number));
  const unclaimed = lines.filter(({ number }) => !wanted.has(number));
  const claimedLines = found.filter(({ number, use }) => wanted.has(number) && use !== "contact");
  const candidates = lines.map(({ number, value, confidence }) => ({ key: number, value, confidence }));
  return {
    finding:
      wanted.size === 0
        ? null
        : judge(sheet, wanted.size, notOnBill, lines.length > 0 ? lines : claimedLines, unclaimed),
    offers: offersOf(candidates, mostOffers),
    notOnBill,
    notClaimed: [...new Set(unclaimed.map(({ number }) => number))],
  };
}
