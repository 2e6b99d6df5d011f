import type { BillFinding } from "../../core/bill.ts";
import { cellBefore, cellInColumn, type Placed, type Sheet } from "./bill-sheet.ts";
import { type Candidate, type Compared, finding, mismatchOrUnreadable, offersOf } from "./finding.ts";
import { type Labelled, labelledValues } from "./labelled-values.ts";
import { osaDistance } from "./osa-distance.ts";
import { whereWords } from "./where-words.ts";

const otherWords =
  /^(?:page|of|due|bill|date|pin|inv|invoice|po|tel|fax|ste|apt|and|or|on|in|is|for|total|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)$/i;
const dateOrAmount =
  /^(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{2}|\d{4})|\d{4}-\d{2}-\d{2}|-?[\d,]*\.\d{2}-?)[.,;]?$/;
const tokenShape = /^[A-Za-z0-9*•●.#()/_-]{1,30}[,;:]?$/;
const phoneShape = /\d{3}[-. )]{1,2}\d{3}[-. ]\d{4}(?!\d)/;
const masked = /[*•●_]|x{2,}|#{2,}/i;

function keyOf(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9]/g, "")
    .toUpperCase();
}

/** The account number a text starts with, in its own spelling: groups of digits, perhaps with letters. */
function accountAtStart(text: string): string | null {
  const ending = /^(?:ending|ends)(?: (?:in|with))?:? *(\d{3,6})\b/i.exec(text);
  if (ending?.[1] !== undefined) return `****${ending[1]}`;
  const words = text.slice(0, 120).split(/\s+/).slice(0, 9);
  const taken: string[] = [];
  for (const [index, word] of words.entries()) {
    const isPart = tokenShape.test(word) && !otherWords.test(word) && !dateOrAmount.test(word);
    const isEnd = taken.length > 0 && index === words.length - 1 && /^[A-Z]{1,2}$/.test(word);
    const isLetters = !/[\d*•●]|^x+$/i.test(word);
    const leads = /^[A-Z]{1,4}-?$/.test(word) && /^[\d*•●]/.test(words[index + 1] ?? "");
    if (!isPart || (isLetters && !leads && !isEnd)) break;
    taken.push(word.replace(/[,;:.]+$/, ""));
    if (/[,;]$/.test(word)) break;
  }
  while (words[taken.length]?.toLowerCase() === "of") taken.pop();
  const found = taken.join(" ");
  const digits = found.replace(/\D/g, "").length;
  const { length } = keyOf(found);
  return length >= (masked.test(found) ? 3 : 4) && digits >= 2 && length <= 30 ? found : null;
}

const alike: Readonly<Record<string, string>> = {
  O: "0",
  Q: "0",
  D: "0",
  I: "1",
  L: "1",
  Z: "2",
  S: "5",
  B: "8",
};

/** Letters that look like digits, as the digits they are mostly taken for. */
function lookAlike(key: string): string {
  return key.replace(/[OQDILZSB]/g, (letter) => alike[letter] ?? letter);
}

function isNearlySame(claim: string, key: string): boolean {
  if (lookAlike(claim) === lookAlike(key)) return true;
  if (claim.replace(/^0+/, "") === key.replace(/^0+/, "")) return true;
  const [short = "", long = ""] = [claim, key].sort((one, other) => one.length - other.length);
  return short.length >= 8 && long.startsWith(short);
}

/** "Routing No. 121000358  Account No. 1499 2204": where a payment goes. */
function isOfBank(sheet: Sheet, cell: Placed): boolean {
  const row = sheet.rows[cell.row]?.map(({ text }) => text).join(" ") ?? "";
  return /\b(?:routing|aba|swift|iban|wire (?:transfers?|instructions|payments?)|beneficiary)\b/i.test(row);
}

/** Whether a label stands before or over a cell; were it one of an account number, its value would be known. */
function isAnnounced(sheet: Sheet, cell: Placed): boolean {
  return [cellBefore(sheet, cell), cellInColumn(sheet, cell, -1, 2.5)].some(
    (other) => other !== undefined && (other.labels.length > 0 || /[\p{L}#][.:]?:$|#$/u.test(other.text)),
  );
}

/** A statement's whole word, or words, that are the claimed number and stand beside no label of something else. */
function placeOf(sheet: Sheet, claim: string): Candidate | null {
  if (claim.length < 6) return null;
  for (const cell of sheet.cells) {
    const words = cell.text.split(/\s+/).map(keyOf);
    for (let start = 0; start < words.length; start += 1) {
      let joined = "";
      for (let end = start; end < words.length && joined.length < claim.length; end += 1) {
        joined += words[end];
        if (!claim.startsWith(joined)) break;
      }
      if (joined !== claim || phoneShape.test(cell.text)) continue;
      if (cell.labels.length > 0 || isAnnounced(sheet, cell)) continue;
      const value = { text: cell.text.slice(0, 160), page: cell.page, where: whereWords.onPage(cell.page) };
      return { key: claim, value, confidence: cell.confidence };
    }
  }
  return null;
}

function maskedFinding(claim: string, candidates: Candidate[]): BillFinding {
  const [first] = candidates;
  const tail = /\d*$/.exec(first?.key ?? "")?.[0] ?? "";
  const differs = tail.length >= 4 && !claim.endsWith(tail);
  const verdict = differs ? mismatchOrUnreadable(first?.confidence ?? 0, 0) : "not-readable";
  return finding("account-number", verdict, first?.value ?? null);
}

function judge(sheet: Sheet, claim: string, candidates: Candidate[]): BillFinding {
  const shown = candidates.filter(({ value }) => !masked.test(value.text));
  const same = shown.find(({ key }) => key === claim);
  if (same) return finding("account-number", "match", same.value);
  const near = shown.find(({ key }) => isNearlySame(claim, key));
  if (near) return finding("account-number", "close", near.value);
  const place = placeOf(sheet, claim);
  const [closest] = [...shown].sort(
    (one, other) => osaDistance(claim, one.key) - osaDistance(claim, other.key),
  );
  if (closest) {
    const distance = osaDistance(claim, closest.key);
    const verdict = place === null ? mismatchOrUnreadable(closest.confidence, distance) : "not-readable";
    return finding("account-number", verdict, closest.value);
  }
  if (candidates.length > 0) return maskedFinding(claim, candidates);
  return finding("account-number", place === null ? "not-readable" : "match", place?.value ?? null);
}

/** Compares the account number, of which only letters and digits count. */
export function compareAccount(sheet: Sheet, claimed: string | undefined): Compared {
  const announced = (kind: "account" | "customer-number" | "holder") =>
    labelledValues(sheet, [kind], accountAtStart).filter(({ cell }) => !isOfBank(sheet, cell));
  const candidate = ({ value, cell }: Labelled): Candidate => ({
    key: keyOf(value.text),
    value,
    confidence: cell.confidence,
  });
  const read = (kind: "account" | "customer-number") => announced(kind).map(candidate);
  const customers = announced("holder")
    .filter(({ label }) => /^(?:customer|client|subscriber|member)$/i.test(label))
    .map(candidate);
  const candidates =
    [read("account"), read("customer-number"), customers].find(({ length }) => length > 0) ?? [];
  const claim = keyOf(claimed ?? "");
  return { finding: claim === "" ? null : judge(sheet, claim, candidates), offers: offersOf(candidates) };
}
