import type { BillValue } from "../../core/bill.ts";
import { poBoxAtStart } from "../../core/values/po-box.ts";
import type { AddressBlock } from "./address-blocks.ts";
import { cellInColumn, type Placed, type Sheet } from "./bill-sheet.ts";
import { carrierCore, carrierWords, differInKind, knownCarrier } from "./carrier-names.ts";
import { type Compared, finding } from "./finding.ts";
import { areSimilar } from "./osa-distance.ts";
import { whereWords } from "./where-words.ts";

type Named = { cell: Placed; text: string };

/** "payable to Harbor Telephone, and write …" and "Thank you for choosing Harbor Telephone." */
const namesCompany =
  /(?:payable to|remit(?:tance)?(?: payments?)? to|pay to|mail payments? to|for choosing|for being an?|thank you,?|welcome to)[: ]{1,3}([^.,;:!|]{2,60}?)(?= (?:and|in|by|with|for|at|or|to|on)\b|[.,;:!|]|$)/gi;
const webAddress = /(?:www\.|https?:\/\/|\b)([a-z0-9-]{2,40})\.(?:com|net|org|example)\b/gi;
/** A share of what is written on the page, and points. */
const topOfPage = { share: 0.22, least: 150 };

function isBox(lines: string[]): boolean {
  return lines.some((line) => poBoxAtStart(line) !== null);
}

/** Who the bill is from by what stands at the top of the first page, in web addresses and where checks go. */
function namings(sheet: Sheet, blocks: AddressBlock[]): Named[] {
  const first = sheet.cells.filter(({ page }) => page === 1);
  const lowest = first.reduce((most, { bottom }) => Math.max(most, bottom), 0);
  const top = first.filter(
    ({ bottom, text }) => bottom <= Math.max(lowest * topOfPage.share, topOfPage.least) && text.length <= 80,
  );
  const elsewhere = sheet.cells.flatMap((cell): Named[] => {
    const said = [...cell.text.matchAll(namesCompany), ...cell.text.matchAll(webAddress)];
    const under =
      cell.labels.at(-1)?.kind === "remit" && cell.text.length < 70
        ? cellInColumn(sheet, cell, 1, 2)
        : undefined;
    const names = said.slice(0, 20).map((match) => ({ cell, text: match[1] ?? "" }));
    return under === undefined ? names : [...names, { cell: under, text: under.text }];
  });
  const paid = blocks
    .filter(({ role, kinds, lines }) => role === "carrier" && (kinds.includes("remit") || isBox(lines)))
    .flatMap(({ names, cells }) =>
      cells[0] === undefined ? [] : names.slice(0, 1).map((text) => ({ cell: cells[0] as Placed, text })),
    );
  return [
    ...elsewhere.slice(0, 500),
    ...paid,
    ...top.slice(0, 60).map((cell) => ({ cell, text: cell.text })),
  ];
}

/** The names of the company that bills, for telling its addresses from the customer's. */
export function billingCompanies(sheet: Sheet, claimed: string | undefined): string[] {
  const paid = sheet.cells.flatMap((cell) =>
    [...cell.text.matchAll(namesCompany)].map((match) => carrierCore(match[1] ?? "")),
  );
  return [...new Set([...(claimed === undefined ? [] : [carrierCore(claimed)]), ...paid.slice(0, 50)])];
}

/** A single telling word counts only where no other telling word stands: "Harbor Telephone" is not "Harbor Street". */
function names(text: string, claimed: string): boolean {
  const core = carrierCore(claimed);
  const words = carrierWords(text);
  const whole = carrierWords(claimed);
  if (carrierCore(text) === core) return !differInKind(text, claimed);
  if (whole.length > 1 && ` ${words.join(" ")} `.includes(` ${whole.join(" ")} `)) return true;
  const isSplit = carrierCore(text).replaceAll(" ", "") === core.replaceAll(" ", "");
  return core.length >= 6 && (isSplit || words.join("") === whole.join("")) && !differInKind(text, claimed);
}

function shownValue({ cell, text }: Named): BillValue {
  return { text: text.trim().slice(0, 80), page: cell.page, where: whereWords.onPage(cell.page) };
}

/** Compares the losing carrier with who the bill is from; brands of one company count as the same. */
export function compareCarrier(sheet: Sheet, blocks: AddressBlock[], claimed: string | undefined): Compared {
  const named = namings(sheet, blocks);
  const known = named
    .map((each) => ({ ...each, carrier: knownCarrier(each.text) }))
    .filter(({ carrier }) => carrier !== null);
  const offers = [...new Map(known.map((each) => [each.carrier, shownValue(each)])).values()].slice(0, 10);
  const core = carrierCore(claimed ?? "");
  if (claimed === undefined || core === "") return { finding: null, offers };
  const brand = knownCarrier(claimed);
  const same = named.find(
    ({ text }) => names(text, claimed) || (brand !== null && knownCarrier(text) === brand),
  );
  if (same) return { finding: finding("carrier", "match", shownValue(same)), offers };
  const near = named.find(({ text }) => areSimilar(carrierCore(text), core));
  if (near) return { finding: finding("carrier", "close", shownValue(near)), offers };
  const other = known[0];
  return {
    finding: finding("carrier", other ? "mismatch" : "not-readable", other ? shownValue(other) : null),
    offers,
  };
}
