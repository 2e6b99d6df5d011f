import type { BillText } from "../../core/bill.ts";
import { stateCode } from "../../core/values/us-state.ts";
import { type Label, labelsIn } from "./bill-labels.ts";
import { type Cell, type Row, rowsOf } from "./bill-rows.ts";
import { nearLabels } from "./near-labels.ts";

/** A cell with its labels and its place: the row, and the index within it. */
export type Placed = Cell & { row: number; index: number; labels: Label[] };

/** A statement laid out: rows of cells from top to bottom, whether there is text of all its pages, or of pictures. */
export type Sheet = { rows: Placed[][]; cells: Placed[]; isWhole: boolean; isPicture: boolean };

const likeDigits: Readonly<Record<string, string>> = { O: "0", o: "0", I: "1", l: "1", "|": "1" };

/** "555-O1O0" and "l1/0l/2026": letters among digits that look like one. */
function withDigits(text: string): string {
  return text.replace(/(?<=\d[-./ ]?)[OoIl|](?=[-./]?[OoIl|]?\d)/g, (letter) => likeDigits[letter] ?? letter);
}

/** "ALTOONA 1A 50009": a state of which a letter was taken for a digit. */
function withStates(text: string): string {
  return text.replace(/\b[01A-Z]{2}(?=,? \d{5}(?:-\d{4})?(?!\d))/g, (code) => {
    const letters = code.replaceAll("1", "I").replaceAll("0", "O");
    return stateCode(letters) === null ? code : letters;
  });
}

const farthestRows = 12;

/** "Page 1 of 3" of a statement of which one page was photographed. */
const pageOfPages = /\bpage:?\s{1,3}\d{1,3}\s{1,2}of\s{1,2}(\d{1,3})\b/i;

function pagesNamed(rows: Row[]): number {
  const named = rows.map(
    ({ cells }) => pageOfPages.exec(cells.map(({ text }) => text).join(" "))?.[1] ?? "1",
  );
  return named.reduce((most, count) => Math.max(most, Number(count)), 1);
}

/** Lays out what was read of a statement. In a picture letters of digits become digits, and labels may be misread. */
export function sheetOf(text: BillText): Sheet {
  const isSeen = text.pages.map(({ how }) => how === "picture");
  const found = rowsOf(text);
  const placed = (cell: Cell, row: number, index: number): Placed => {
    if (!isSeen[cell.page - 1]) return { ...cell, row, index, labels: labelsIn(cell.text) };
    const mended = withStates(withDigits(cell.text));
    const labels = labelsIn(mended);
    return { ...cell, text: mended, row, index, labels: labels.length > 0 ? labels : nearLabels(mended) };
  };
  const rows = found.map(({ cells }, row) => cells.map((cell, index) => placed(cell, row, index)));
  const isPicture = text.pages.some(({ how }) => how === "picture");
  const pageCount = Math.max(text.pageCount, isPicture ? pagesNamed(found) : 0);
  const isWhole = pageCount <= text.pages.length && text.pages.every(({ runs }) => runs.length > 0);
  return { rows, cells: rows.flat(), isWhole, isPicture };
}

/** Whether a cell is nothing but a label, perhaps with a colon: then its value stands elsewhere. */
export function isOnlyLabel(cell: Placed): boolean {
  const last = cell.labels.at(-1);
  if (last === undefined || cell.labels.length > 3) return false;
  const rest = cell.text.slice(0, cell.labels[0]?.start) + cell.text.slice(last.end);
  return rest.replace(/\b(?:your|the|for|and|or|bill|of)\b/gi, "").replace(/[^\p{L}\p{N}]/gu, "") === "";
}

function height(cell: Cell): number {
  return Math.max(4, cell.bottom - cell.top);
}

function sharesHeight(one: Cell, other: Cell): boolean {
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return shared > Math.min(height(one), height(other)) * 0.4;
}

/** Whether two cells stand one over the other: their widths overlap, or their left edges are the same. */
function sharesColumn(one: Cell, other: Cell): boolean {
  return (
    (one.left < other.right && other.left < one.right) ||
    Math.abs(one.left - other.left) < Math.max(3, height(one) * 0.7)
  );
}

/** The nearest cell to the right on the same line, also when it stands a little higher or lower. */
export function cellBeside(sheet: Sheet, cell: Placed): Placed | undefined {
  const next = sheet.rows[cell.row]?.[cell.index + 1];
  if (next !== undefined) return next;
  return [cell.row - 1, cell.row + 1]
    .flatMap((row) => sheet.rows[row] ?? [])
    .filter((other) => other.page === cell.page && other.left >= cell.right - 2 && sharesHeight(cell, other))
    .sort((one, other) => one.left - other.left)[0];
}

/** The nearest cell to the left on the same line. */
export function cellBefore(sheet: Sheet, cell: Placed): Placed | undefined {
  const previous = sheet.rows[cell.row]?.[cell.index - 1];
  if (previous !== undefined) return previous;
  return [cell.row - 1, cell.row + 1]
    .flatMap((row) => sheet.rows[row] ?? [])
    .filter((other) => other.page === cell.page && other.right <= cell.left + 2 && sharesHeight(cell, other))
    .sort((one, other) => other.right - one.right)[0];
}

/** The nearest cell below (or above) in the same column, at most `lines` line heights away. */
export function cellInColumn(
  sheet: Sheet,
  cell: Placed,
  direction: 1 | -1,
  lines: number,
): Placed | undefined {
  for (let step = 1; step <= farthestRows; step += 1) {
    const row = sheet.rows[cell.row + step * direction];
    if (row === undefined || row[0]?.page !== cell.page) return undefined;
    const found = row
      .filter((other) => sharesColumn(cell, other) && !sharesHeight(cell, other))
      .sort((one, other) => Math.abs(one.left - cell.left) - Math.abs(other.left - cell.left))[0];
    if (found === undefined) continue;
    const gap = direction === 1 ? found.top - cell.bottom : cell.top - found.bottom;
    return gap <= lines * height(cell) ? found : undefined;
  }
  return undefined;
}
