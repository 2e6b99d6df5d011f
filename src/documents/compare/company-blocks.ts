import type { AddressBlock } from "./address-blocks.ts";
import { cellInColumn, type Placed, type Sheet } from "./bill-sheet.ts";

const companyWords =
  /\b(?:telephone|telecom\w*|communications?|wireless|cellular|broadband|utilit(?:y|ies)|cable|fiber|mobile|networks?)\b/i;
const wayToReach =
  /^[ ,|·-]*(?:(?:phone|telephone|tel|fax|office|front desk|call(?: us)?|toll[- ]?free|e-?mail|web|tax id|ein)\b[:. ]*)?(?:(?:\+?1[-. ])?\(?\d{3}\)?[-. ]{1,2}\d{3}[-. ]\d{4}|\S+@\S+|(?:www\.|https?:)\S+|[\w.-]+\.(?:com|net|org|example)\b)/i;
const inSentence =
  /\b(?:write|written|visit|mail|send|call|contact|office|headquarters|department|inquiries|complaints?|notices?|located|remit)\b/i;

/** How many rows a letterhead has, and the share of a page below which small print stands. */
const letterhead = 5;
const footer = 0.88;

const heightOf = (cell: Placed): number => cell.bottom - cell.top;

function median(values: number[]): number {
  return values.sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

type Look = { usual: number; lowest: Map<number, number>; firstRow: Map<number, number> };

function lookOf(sheet: Sheet): Look {
  const lowest = new Map<number, number>();
  const firstRow = new Map<number, number>();
  for (const { page, bottom, row } of sheet.cells) {
    lowest.set(page, Math.max(lowest.get(page) ?? 0, bottom));
    if (!firstRow.has(page)) firstRow.set(page, row);
  }
  return { usual: median(sheet.cells.map(heightOf)), lowest, firstRow };
}

/** A telephone number, an address for mail or a web address right behind or below it, as companies print theirs. */
function saysHowToReach(sheet: Sheet, { cells, lines }: AddressBlock): boolean {
  const last = cells.at(-1);
  if (last === undefined) return false;
  const end = last.text.slice(last.text.indexOf(lines.at(-1) ?? "") + (lines.at(-1) ?? "").length);
  const next = sheet.rows[last.row]?.[last.index + 1];
  const below = cellInColumn(sheet, last, 1, 1.2);
  const near = next !== undefined && next.left - last.right < 40 ? next.text : "";
  return [end, near, below !== undefined && below.labels.length === 0 ? below.text : ""].some((text) =>
    wayToReach.test(text),
  );
}

/** Whether an address without label is more likely that of the company: its letterhead, or one in the small print. */
function seemsCompanys(sheet: Sheet, look: Look, block: AddressBlock): boolean {
  const [first] = block.cells;
  if (first === undefined || block.role !== "customer" || block.kinds.length > 0) return false;
  const isStacked = block.cells.length > 2 && block.names.length > 0;
  const isHigh = first.page === 1 && first.row - (look.firstRow.get(1) ?? 0) < letterhead;
  const isLow = first.top > (look.lowest.get(first.page) ?? 0) * footer;
  if (block.names.some((name) => companyWords.test(name))) return true;
  if (isHigh && (heightOf(first) > look.usual * 1.35 || saysHowToReach(sheet, block))) return true;
  if (isStacked) return false;
  return isHigh || isLow || block.cells.some(({ text }) => inSentence.test(text));
}

/** Where another address is surely the customer's, those that seem the company's are taken for the company's. */
export function withCompanys(sheet: Sheet, blocks: AddressBlock[]): AddressBlock[] {
  const look = lookOf(sheet);
  const companys = new Set(blocks.filter((block) => seemsCompanys(sheet, look, block)));
  const hasOther = blocks.some((block) => block.role !== "carrier" && !companys.has(block));
  return hasOther
    ? blocks.map((block) => (companys.has(block) ? { ...block, role: "carrier" as const } : block))
    : blocks;
}

/** The cells of the company's addresses, what stands behind them on their line, and the lines right below them. */
export function cellsOfCompany(sheet: Sheet, blocks: AddressBlock[]): Set<Placed> {
  const found = new Set<Placed>();
  for (const { role, cells } of blocks) {
    const last = cells.at(-1);
    if (role !== "carrier" || last === undefined) continue;
    for (const cell of cells) found.add(cell);
    const next = sheet.rows[last.row]?.[last.index + 1];
    if (next !== undefined && next.left - last.right < 40) found.add(next);
    let below = cellInColumn(sheet, last, 1, 1.2);
    for (let step = 0; step < 3 && below !== undefined && below.labels.length === 0; step += 1) {
      found.add(below);
      below = cellInColumn(sheet, below, 1, 1.2);
    }
  }
  return found;
}
