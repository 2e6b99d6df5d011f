import { readNumbers } from "../../core/values/number-list.ts";
import { type E164, readNational, showNumber } from "../../core/values/phone.ts";
import { cellInColumn, type Placed, type Sheet } from "./bill-sheet.ts";
import { type Candidate, type Compared, finding, mismatchOrUnreadable, offersOf } from "./finding.ts";
import { labelledValues } from "./labelled-values.ts";
import type { FoundNumber } from "./line-numbers.ts";
import { osaDistance } from "./osa-distance.ts";

/**
 * A phone number at the start of a text, perhaps with a customer code behind it ("212 555-0100 123 4"), or with the day
 * the account began and a check digit ("209-555-0123-051215-5").
 */
function numberAtStart(text: string): E164 | null {
  const shape =
    /^(?:\+?1[ .-]{1,2})?\(?(\d{3})\)?[ .\-/]{0,3}(\d{3})[ .-]{0,2}(\d{4})(?!\d)(?![-.]\d{5}(?!\d[- ]\d(?!\d)))/.exec(
      text,
    );
  if (shape === null) return null;
  const reading = readNational(shape.slice(1).join(""), { fictional: true });
  return reading.ok ? reading.number : null;
}

type Announced = Candidate & { label: string; labelCell: Placed; cell: Placed };

function labelled(sheet: Sheet, kind: "btn" | "phone" | "account"): Announced[] {
  const read = (text: string) =>
    numberAtStart(text) === null ? null : text.slice(0, 40).replace(/[^\d)]+$/, "");
  return labelledValues(sheet, [kind], read).map(({ label, value, cell, labelCell }) => ({
    label,
    labelCell,
    cell,
    key: numberAtStart(value.text) ?? "",
    value: {
      ...value,
      text: /^[\d\s()+./-]+$/.test(value.text) ? value.text : showNumber(numberAtStart(value.text) ?? ""),
    },
    confidence: cell.confidence,
  }));
}

/** Whether "Telephone No." stands beside, over or under "Account No." and heads no column of numbers: it is the account's. */
function isOfAccount(sheet: Sheet, { labelCell, cell }: Announced): boolean {
  const around = [
    ...(sheet.rows[labelCell.row] ?? []),
    cellInColumn(sheet, labelCell, -1, 2),
    cellInColumn(sheet, labelCell, 1, 2),
  ];
  const below = cellInColumn(sheet, cell, 1, 2);
  return (
    around.some((other) =>
      other?.labels.some(({ kind }) => kind === "account" || kind === "customer-number"),
    ) &&
    (below === undefined || numberAtStart(below.text) === null)
  );
}

function distinct(candidates: Candidate[]): number {
  return new Set(candidates.map(({ key }) => key)).size;
}

/**
 * The numbers the statement calls the billing number, or else has as account number (and as a line, as account numbers
 * may look like telephone numbers); or else the one it labels as telephone number, beside the account number or as the
 * only one; or else its only line. Several lines of which none is called so tell nothing.
 */
function candidatesOf(sheet: Sheet, found: FoundNumber[]): Candidate[] {
  const lines = found
    .filter(({ use }) => use === "line")
    .map(({ number, value, confidence }): Candidate => ({ key: number, value, confidence }));
  const billing = labelled(sheet, "btn");
  if (billing.length > 0) return billing;
  const accounts = labelled(sheet, "account").filter(
    ({ key }) => lines.length === 0 || lines.some((line) => line.key === key),
  );
  if (accounts.length > 0) return accounts;
  const phones = labelled(sheet, "phone").filter(({ key }) =>
    found.every(({ number, use }) => number !== key || use !== "contact"),
  );
  const ofAccount = phones.filter((phone) => isOfAccount(sheet, phone));
  return [ofAccount, phones, lines].find((candidates) => distinct(candidates) === 1) ?? [];
}

/**
 * The numbers on the statement, but that one which is only the account number and looks like a telephone number is no
 * line where there are others.
 */
export function withoutAccount(sheet: Sheet, found: FoundNumber[]): FoundNumber[] {
  const accounts = labelled(sheet, "account").filter(
    ({ label, value }) => /num|no\b|nbr|#|id\b/i.test(label) && value.text.replace(/\D/g, "").length === 10,
  );
  const times = (key: string) => found.filter(({ number }) => number === key).length;
  const only = new Set(
    accounts
      .map(({ key }) => key)
      .filter((key) => times(key) <= accounts.filter((each) => each.key === key).length),
  );
  const hasOthers = found.some(({ number, use }) => use === "line" && !only.has(number));
  if (!hasOthers) return found;
  return found.map((each) =>
    only.has(each.number) && each.use === "line" ? { ...each, use: "unsure" } : each,
  );
}

/** Compares the billing telephone number; a customer code behind it does not count. */
export function compareBtn(sheet: Sheet, found: FoundNumber[], claim: E164 | undefined): Compared {
  const candidates = candidatesOf(sheet, found);
  const offers = offersOf(candidates);
  if (claim === undefined || readNumbers(claim, { fictional: true, limit: 1 }).numbers.length === 0)
    return { finding: null, offers };
  const same = candidates.find(({ key }) => key === claim);
  if (same) return { finding: finding("btn", "match", same.value), offers };
  const distance = (each: Candidate) => osaDistance(claim, each.key);
  const [nearest] = [...candidates].sort((one, other) => distance(one) - distance(other));
  if (nearest === undefined) return { finding: finding("btn", "not-readable", null), offers };
  const verdict = mismatchOrUnreadable(nearest.confidence, distance(nearest));
  return { finding: finding("btn", verdict, nearest.value), offers };
}
