import { poBoxAtStart } from "../../core/values/po-box.ts";
import { type AddressPieces, splitAddress } from "../../core/values/split-address.ts";
import { startsWithHouseNumber } from "../../core/values/split-street.ts";
import { isUnit } from "../../core/values/unit.ts";
import { stateAtEnd } from "../../core/values/us-state.ts";
import type { Label, LabelKind } from "./bill-labels.ts";
import { cellBefore, cellInColumn, isOnlyLabel, type Placed, type Sheet } from "./bill-sheet.ts";
import { carrierCore, isNameOfCarrier } from "./carrier-names.ts";
import { withCompanys } from "./company-blocks.ts";
import { whereWords } from "./where-words.ts";

/** Whose address it is, as far as labels and names tell. */
export type BlockRole = "service" | "customer" | "carrier";

/** An address on the statement: the names over it, and its lines in their own spelling. */
export type AddressBlock = {
  role: BlockRole;
  names: string[];
  lines: string[];
  pieces: AddressPieces;
  zip: string | null;
  page: number;
  where: string;
  confidence: number;
  cells: Placed[];
  /** What the labels over or beside it announce; empty without any. */
  kinds: LabelKind[];
};

type Line = { text: string; cell: Placed };
type Known = { label: string | null; kinds: LabelKind[]; isBeside: boolean };

const unknown: Known = { label: null, kinds: [], isBeside: false };

const mostBlocks = 200;
const mostLines = 6;
const postal = /auto\s*\*|\*\*|ecrlot|5-digit|presort|[|¦]{2}/i;

/** Where a ZIP with its state stands in a text: what is before, and the end. Null when there is none. */
function zipIn(text: string): { zip: string; end: number } | null {
  for (const match of text.matchAll(/(?<![\d-])(\d{5})(?:[-–]?\d{4})?(?!\d)/g)) {
    const before = text.slice(Math.max(0, match.index - 60), match.index).trim();
    const state = stateAtEnd(before);
    if (state === null || match[1] === undefined) continue;
    const isCode = state.spelled === state.spelled.toUpperCase() || state.spelled.length > 4;
    if (isCode) return { zip: match[1], end: match.index + match[0].length };
  }
  return null;
}

/** A cell with what stands before it on its line, where city, state and ZIP were set apart. */
function placeLine(sheet: Sheet, cell: Placed): Line | null {
  if (!/(?<!\d)\d{5}(?!\d)/.test(cell.text)) return null;
  if (zipIn(cell.text) !== null) return { text: cell.text, cell };
  if (!/^(?:[A-Za-z.]{2,4} +)?\d{5}(?:-\d{4})?$/.test(cell.text)) return null;
  const row = sheet.rows[cell.row] ?? [];
  for (const count of [1, 2]) {
    const before = row.slice(Math.max(0, cell.index - count), cell.index);
    const text = [...before, cell].map((each) => each.text).join(" ");
    if (before.length === count && zipIn(text) !== null) return { text, cell: before[0] ?? cell };
  }
  return null;
}

function isAddressLabel(kind: LabelKind): boolean {
  return ["service", "mailing", "ship", "remit", "holder"].includes(kind);
}

function knownBy(labels: Label[], label: Label, isBeside: boolean): Known {
  return { label: label.text.replace(/[\s:]+$/, ""), kinds: labels.map(({ kind }) => kind), isBeside };
}

/** What follows the last label of an address in a text, and that label. */
function afterLabels(cell: Placed, text: string): { text: string; known: Known } {
  const labels = cell.labels.filter((label) => isAddressLabel(label.kind));
  const last = labels.at(-1);
  if (last === undefined || !cell.text.startsWith(text.slice(0, 8))) return { text, known: unknown };
  return {
    text: text.slice(last.end).replace(/^[\s:.-]+/, ""),
    known: knownBy(labels, last, true),
  };
}

function isPartOfBlock(cell: Placed): boolean {
  return (
    cell.text.length <= 70 &&
    !/\$|\d\.\d\d\b|\d{3}[-.) ]+\d{3}[-. ]\d{4}/.test(cell.text) &&
    !cell.labels.some((label) => ["account", "date", "other", "btn", "phone"].includes(label.kind))
  );
}

/** Where the text behind a label at the start of a cell begins, about; the left edge when there is no label. */
function textStart(cell: Placed): number {
  const [label] = cell.labels;
  const share = label?.start === 0 ? Math.min(label.end + 1, cell.text.length) / cell.text.length : 0;
  return cell.left + (cell.right - cell.left) * share;
}

function isAligned(one: Placed, other: Placed): boolean {
  const slack = Math.max(6, (one.bottom - one.top) * 0.9);
  const middle = (cell: Placed) => (cell.left + cell.right) / 2;
  return (
    Math.abs(one.left - other.left) <= slack ||
    Math.abs(one.left - textStart(other)) <= slack ||
    Math.abs(middle(one) - middle(other)) <= slack / 2
  );
}

/** The label of an address that a cell is or begins with; one in the middle of a sentence says nothing. */
function knownOf(cell: Placed | undefined): Known | null {
  if (cell === undefined || cell.text.length > 80) return null;
  const labels = cell.labels.filter((label) => isAddressLabel(label.kind));
  const [label] = labels;
  if (label === undefined || (label.start > 10 && !/:$/.test(cell.text))) return null;
  return knownBy(labels, label, false);
}

/** The lines over a place line, and the label over or beside them. */
function climb(sheet: Sheet, start: Line): { lines: Line[]; known: Known } {
  const first = afterLabels(start.cell, start.text);
  const lines = [{ text: first.text, cell: start.cell }];
  let known = first.known;
  let at = start.cell;
  while (known.label === null && lines.length < mostLines) {
    const beside = knownOf(cellBefore(sheet, at));
    if (beside !== null && isOnlyLabel(cellBefore(sheet, at) ?? at)) {
      known = { ...beside, isBeside: true };
      break;
    }
    const over = cellInColumn(sheet, at, -1, 1.4);
    if (over === undefined || !isAligned(at, over)) break;
    const label = knownOf(over);
    if (label !== null) {
      known = label;
      const rest = afterLabels(over, over.text).text;
      if (rest !== "" && !isOnlyLabel(over)) {
        lines.unshift({ text: rest, cell: over });
        known = { ...label, isBeside: true };
      }
      break;
    }
    if (!isPartOfBlock(over)) break;
    if (!postal.test(over.text)) lines.unshift({ text: over.text, cell: over });
    at = over;
  }
  if (known.label !== null) return { lines, known };
  const over = cellInColumn(sheet, at, -1, 2.5);
  return { lines, known: (over !== undefined && isOnlyLabel(over) && knownOf(over)) || known };
}

function isStreetLine(text: string): boolean {
  return startsWithHouseNumber(text) || poBoxAtStart(text) !== null;
}

/** Names that checks are made out to, and the claimed carrier: an address under such a name is not the customer's. */
function isCarriers(names: string[], carriers: string[]): boolean {
  return names.some(
    (name) => isNameOfCarrier(name) || carriers.some((core) => core !== "" && carrierCore(name) === core),
  );
}

function roleOf(known: Known, names: string[], carriers: string[]): BlockRole {
  if (known.kinds.includes("remit")) return "carrier";
  if (known.kinds.includes("service")) return "service";
  if (known.kinds.length > 0) return "customer";
  return isCarriers(names, carriers) ? "carrier" : "customer";
}

function placeOf({ label, isBeside }: Known, page: number): string {
  if (label === null) return whereWords.inAddress(page);
  return (isBeside ? whereWords.beside : whereWords.under)(page, label.slice(0, 60));
}

function made(lines: Line[], known: Known, zip: string | null, carriers: string[]): AddressBlock {
  const streetAt = lines.findLastIndex(({ text }) => isStreetLine(text));
  const hasUnitOver = streetAt > 0 && isUnit(lines[streetAt - 1]?.text ?? "");
  const split = streetAt === -1 ? Math.max(0, lines.length - 1) : streetAt - (hasUnitOver ? 1 : 0);
  const own = lines.slice(split).map(({ text }) => text.slice(0, 120));
  const pieces = splitAddress(own.join("\n"));
  const over = lines.slice(0, split).map(({ text }) => text);
  const first = streetAt === -1 ? pieces.building?.split(", ")[0] : undefined;
  const names = over.length > 0 || first === undefined ? over : [first];
  const page = lines[0]?.cell.page ?? 1;
  return {
    role: roleOf(known, names, carriers),
    names,
    lines: own,
    pieces,
    zip,
    page,
    where: placeOf(known, page),
    confidence: Math.min(...lines.map(({ cell }) => cell.confidence)),
    cells: lines.map(({ cell }) => cell),
    kinds: known.kinds,
  };
}

/** The street after or under a label of the service address that has no ZIP: "Service at: 120 W 45th St Apt 4B". */
function labelledStreets(sheet: Sheet, taken: Set<Placed>): { lines: Line[]; known: Known }[] {
  return sheet.cells.flatMap((cell) => {
    const label = cell.labels.find(({ kind }) => kind === "service");
    if (label === undefined || taken.has(cell)) return [];
    const rest = cell.text.slice(label.end).replace(/^[\s:.-]+/, "");
    const next = sheet.rows[cell.row]?.[cell.index + 1];
    const options: Line[] = [{ text: rest, cell }];
    if (rest === "" && next !== undefined) options.push({ text: next.text, cell: next });
    const under = rest === "" ? cellInColumn(sheet, cell, 1, 2.5) : undefined;
    if (under !== undefined) options.push({ text: under.text, cell: under });
    const street = options.find(
      ({ text, cell: at }) => isStreetLine(text) && text.length <= 120 && !taken.has(at),
    );
    const known = knownBy([label], label, street?.cell.row === cell.row);
    return street === undefined ? [] : [{ lines: [street], known }];
  });
}

/** Every address on the statement, with whose it is. `carriers` are names (as `carrierCore`) of the company that bills. */
export function addressBlocks(sheet: Sheet, carriers: string[]): AddressBlock[] {
  const taken = new Set<Placed>();
  const blocks: AddressBlock[] = [];
  for (const cell of sheet.cells) {
    const place = blocks.length < mostBlocks ? placeLine(sheet, cell) : null;
    const zip = place === null ? null : zipIn(place.text);
    if (place === null || zip === null) continue;
    const { lines, known } = climb(sheet, { ...place, text: place.text.slice(0, zip.end) });
    for (const line of lines) taken.add(line.cell);
    blocks.push(made(lines, known, zip.zip, carriers));
  }
  const streets = labelledStreets(sheet, taken).slice(0, mostBlocks);
  const labelled = streets.map(({ lines, known }) => made(lines, known, null, carriers));
  return withCompanys(sheet, [...blocks, ...labelled]);
}
