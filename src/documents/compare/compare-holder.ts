import type { BillFinding } from "../../core/bill.ts";
import { monthNames } from "../../core/values/local-date.ts";
import type { AddressBlock } from "./address-blocks.ts";
import { cellBefore, type Sheet } from "./bill-sheet.ts";
import { type Candidate, type Compared, finding, mismatchOrUnreadable, offersOf } from "./finding.ts";
import { labelledValues } from "./labelled-values.ts";
import { compareNames, type Name, nameOf } from "./name-words.ts";
import { osaDistance } from "./osa-distance.ts";
import { whereWords } from "./where-words.ts";

/** `isFirst` is false for what stands under the first name of an address: a person there is seldom the holder. */
type Holder = Candidate & { name: Name; isFirst: boolean };

const notAName =
  /^(?:page|account|amount|total|invoice|bill|date|due|your|you|please|see|the following|pay|thank|return service|change service|electronic service|forwarding|temp-|presort|important|manage|attn|att:|c\/o|address|city|state|zip|telephone|phone|po box|p\.?o\.?)\b|[$%@]|\d{4}/i;

const formAtEnd =
  /\b(?:inc|incorporated|llc|l\.l\.c|corp|corporation|co|company|ltd|pllc|llp|pc|services|supply|group|association|partners|partnership|trust|church|school|clinic|center)\.?$/i;

/** "October." and "October 2026", not "April Smith". */
const aMonth = new RegExp(`^(?:${monthNames.join("|")})(?:[^ a-z]|$| \\d)`, "i");

/** A name is written with a capital, has letters and no amount, and ends where a sentence goes on. */
function nameAtStart(text: string): string | null {
  const name = text.split(/\s{2,}|[|;]/)[0]?.trim() ?? "";
  const isName = /^[\p{Lu}\p{N}]/u.test(name) && /\p{L}{2}/u.test(name) && name.length <= 80;
  return isName && !notAName.test(name) && !aMonth.test(name) && name.split(" ").length <= 9 ? name : null;
}

function holder(text: string, page: number, where: string, confidence: number, isFirst = true): Holder {
  const name = nameOf(text);
  const value = { text: text.slice(0, 160), page, where };
  return { key: name.words.join(" "), name, value, confidence, isFirst };
}

/** Whether a name is too long for its line: "Marsh & Daughters Roofing", "Supply Company". */
function goesOn(first: string, second: string): boolean {
  const isOpen = /(?:&|\band|\bof|\bthe|,|-)$/i.test(first);
  return isOpen || (formAtEnd.test(second) && !formAtEnd.test(first) && !/\bd\W?b\W?a\b/i.test(second));
}

/** Whom the statement greets, where it names nobody else. */
function greeted(sheet: Sheet): Holder[] {
  return sheet.cells.slice(0, 200).flatMap(({ text, page, confidence }) => {
    const name = /^(?:dear|hello|hi),? (.{2,60}?)[,:!.]?$/i.exec(text)?.[1] ?? "";
    const isNamed =
      nameAtStart(name) !== null && !/^(?:valued )?(?:customers?|subscribers?|members?)$/i.test(name);
    return isNamed ? [holder(name, page, whereWords.onPage(page), confidence)] : [];
  });
}

function holdersOf(sheet: Sheet, blocks: AddressBlock[]): Holder[] {
  const labelled = labelledValues(sheet, ["holder"], nameAtStart).map(({ value, cell }) =>
    holder(value.text, value.page, value.where, cell.confidence),
  );
  const inBlocks = blocks
    .filter(({ role }) => role !== "carrier")
    .flatMap(({ names, page, where, confidence }) => {
      const read = names.filter((name) => nameAtStart(name) !== null);
      const [first = "", second = ""] = read;
      const whole = second === "" ? [] : [holder(`${first} ${second}`, page, where, confidence)];
      const each = read.map((name, index) => holder(name, page, where, confidence, index === 0));
      return goesOn(first, second) ? [...whole, ...each] : [...each, ...whole];
    });
  const found = [...labelled, ...inBlocks].filter(({ key }) => key !== "");
  return found.length > 0 ? found : greeted(sheet);
}

/** A cell that is the claimed name and nothing else, and stands behind no word such as "Contact". */
function placeOf(sheet: Sheet, claim: Name): Holder | null {
  for (const cell of sheet.cells) {
    if (cell.text.length > 80 || compareNames(claim, nameOf(cell.text)) !== "match") continue;
    const before = cellBefore(sheet, cell);
    if (before !== undefined && cell.left - before.right < 100 && /^[\p{L} ]{2,25}:?$/u.test(before.text))
      continue;
    return holder(cell.text, cell.page, whereWords.onPage(cell.page), cell.confidence);
  }
  return null;
}

function judge(sheet: Sheet, claim: Name, holders: Holder[]): BillFinding {
  const subject = "account-holder";
  const compared = holders.map((each) => ({ ...each, verdict: compareNames(claim, each.name) }));
  const same = compared.find(({ verdict, isFirst }) => verdict === "match" && isFirst);
  if (same) return finding(subject, "match", same.value);
  const near = compared.find(({ verdict }) => verdict !== null);
  if (near) return finding(subject, "close", near.value);
  const place = placeOf(sheet, claim);
  const text = claim.words.join(" ");
  const [first] = holders;
  if (first === undefined)
    return finding(subject, place === null ? "not-readable" : "match", place?.value ?? null);
  if (place !== null) return finding(subject, "close", first.value);
  return finding(
    subject,
    mismatchOrUnreadable(first.confidence, osaDistance(text, first.key), text.length),
    first.value,
  );
}

/** Compares the name on the account with those that labels announce and that stand over the customer's addresses. */
export function compareHolder(sheet: Sheet, blocks: AddressBlock[], claimed: string | undefined): Compared {
  const holders = holdersOf(sheet, blocks);
  const claim = nameOf(claimed ?? "");
  return {
    finding: claim.words.length === 0 ? null : judge(sheet, claim, holders),
    offers: offersOf(holders),
  };
}
